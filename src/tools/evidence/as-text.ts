import type { Item, Priority } from './rules.ts';
import type { Checklist } from './engine.ts';

/** The words that a copied list needs. */
export interface TextWords {
  title: string;
  priorities: Record<Priority, string>;
  items: Record<Item, { title: string }>;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The list as plain lines for a chat or a mail: every item once, ticked ones marked `[x]`, with the buyer's notes; `lead` lines follow the title. */
export function asText(
  list: Checklist, words: TextWords, ticked: ReadonlySet<string>,
  { notes = {}, lead = [] }: { notes?: Partial<Record<Item, string>>; lead?: readonly string[] } = {},
): string {
  const line = (item: Item) => {
    const note = oneLine(notes[item] ?? '');
    return `${ticked.has(item) ? '[x]' : '[ ]'} ${words.items[item].title}${note && `\n    ${note}`}`;
  };
  const groups = list.groups.map((group) => [words.priorities[group.priority], ...group.items.map(line)].join('\n'));
  return [[words.title, ...lead].join('\n'), ...groups].join('\n\n');
}
