/** A list as it leaves the page: on paper, as text or as Markdown, all from this. */
export interface TakeAlong {
  title: string;
  /** For whom, the time limits, and what else stands at the top. */
  lead: readonly string[];
  groups: readonly { title: string; items: readonly { done: boolean; title: string; when?: string | undefined; note?: string | undefined }[] }[];
  timeline: { title: string; lines: readonly { day: string; text: string }[] };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const titleOf = ({ title, when }: TakeAlong['groups'][number]['items'][number]): string => (when ? `${title} · ${when}` : title);

/** Plain lines for a chat or a mail: every item once, ticked ones marked `[x]`, notes on a line of their own below. */
export function asText({ title, lead, groups, timeline }: TakeAlong): string {
  const parts = groups.map((group) => [group.title, ...group.items.flatMap((item) => {
    const note = oneLine(item.note ?? '');
    return [`${item.done ? '[x]' : '[ ]'} ${titleOf(item)}`, ...(note ? [`    ${note}`] : [])];
  })].join('\n'));
  const days = timeline.lines.map(({ day, text }) => `${day}: ${oneLine(text)}`);
  return [[title, ...lead].join('\n'), ...parts, ...(days.length > 0 ? [[timeline.title, ...days].join('\n')] : [])].join('\n\n');
}

// Signs that mean something in Markdown, anywhere or at the beginning of a line (`===` below a line makes a heading of it); what a buyer typed must stay text.
const plain = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]<>#|~!]|&(?=#?\w+;)/g, '\\$&')
  .replace(/^[-+=](?=[-+= ]|$)/, '\\$&').replace(/^(\d+)(?=[.)](?: |$))/, '$1\\');

/** The same as Markdown, with task lists as GitHub and most note-taking apps read them. */
export function asMarkdown({ title, lead, groups, timeline }: TakeAlong): string {
  const parts = groups.map((group) => `## ${plain(group.title)}\n\n${group.items.map((item) => {
    const note = plain(item.note ?? '');
    return `- [${item.done ? 'x' : ' '}] ${plain(titleOf(item))}${note ? `\n  ${note}` : ''}`;
  }).join('\n')}`);
  const days = timeline.lines.map(({ day, text }) => `- **${plain(day)}** ${plain(text)}`);
  return `${[`# ${plain(title)}`, lead.map((line) => `- ${plain(line)}`).join('\n'), ...parts,
    ...(days.length > 0 ? [`## ${plain(timeline.title)}\n\n${days.join('\n')}`] : [])].filter(Boolean).join('\n\n')}\n`;
}
