import { didYouMean, type Problem } from './problem.ts';

/** The components of an article, and the attributes each may have (`?` after those that may be left out). */
export const COMPONENTS: Record<string, readonly string[]> = {
  Evidence: ['problem'], Fact: ['id'], FactTable: ['ids'], Faq: ['to', 'at?'], Go: ['to', 'at?'], H2: ['id'],
  Label: ['id'], Message: ['id'], Note: ['step'], Statement: ['id'], Tool: ['to', 'at?'],
};

/** One use of a component in a body. */
export interface Use { name: string; attributes: Record<string, string>; line: number }

const lineAt = (text: string, index: number, first: number) => first + text.slice(0, index).split('\n').length - 1;

/** Every use of a component in a body, in order. */
export const usesIn = (body: string, firstLine: number): Use[] =>
  [...body.matchAll(/<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*\/?>/g)].map((match) => ({
    name: match[1] ?? '',
    attributes: Object.fromEntries([...(match[2] ?? '').matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|\{([^}]*)\})/g)].map(([, key, a, b, c]) => [key, a ?? b ?? c ?? ''])),
    line: lineAt(body, match.index, firstLine),
  }));

// Numbers that look like a rule of the platform, a law or a bank. They belong in content/facts.yml.
const COUNT = '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|forty|forty-five|sixty|ninety)';
const TYPED_NUMBERS = [
  new RegExp(String.raw`\b(?:\d+|${COUNT})[\s-]+(?:(?:business|working|calendar)[\s-]+)?(?:hours?|days?|weeks?|months?|years?)\b`, 'gi'),
  /[$£€¥]\s?\d[\d,.]*|\b\d[\d,.]*\s?(?:%|USD|GBP|EUR|dollars?|pounds?|euros?)/g,
  /(?<![\d第])(?:\d{1,3}|[两二三四五六七八九十半]+)\s*个?(?:工作日|自然日|小时|天|周|星期|个月|年)/g,
  /\d+\s*(?:％|元|美元|英镑|欧元)/g,
] as const;

/** Text in which a reader would see a typed policy number, as found. */
export const typedNumbers = (text: string): string[] =>
  TYPED_NUMBERS.flatMap((pattern) => [...text.matchAll(pattern)].map(([found]) => found.trim()));

/** Faults of a body that need no other file: unknown or half-written components, Markdown headings, typed numbers, links. */
export function checkBody(file: string, body: string, firstLine: number): Problem[] {
  const problems: Problem[] = [];
  const report = (line: number, found: string, remedy: string, field?: string) => problems.push({ file, line, ...(field && { field }), found, remedy });
  for (const { name, attributes, line } of usesIn(body, firstLine)) {
    const known = COMPONENTS[name];
    if (!known) {
      report(line, `<${name}> is not a component`, didYouMean(name, Object.keys(COMPONENTS), `use one of ${Object.keys(COMPONENTS).join(', ')}`));
      continue;
    }
    for (const key of Object.keys(attributes)) {
      if (!known.some((attribute) => attribute.replace('?', '') === key)) report(line, `<${name}> has no attribute "${key}"`, didYouMean(key, known, 'remove it'));
    }
    for (const key of known) {
      if (!key.endsWith('?') && !attributes[key]) report(line, `<${name}> needs ${key}="…"`, 'add it');
    }
  }
  for (const name of ['H2', 'Note', 'Tool', 'Go', 'Faq']) {
    const opened = body.match(new RegExp(`<${name}[\\s>]`, 'g'))?.length ?? 0;
    const closed = body.match(new RegExp(`</${name}>`, 'g'))?.length ?? 0;
    if (opened !== closed) report(firstLine, `<${name}> is opened ${opened} times and closed ${closed} times`, `close each with </${name}>`);
  }
  body.split('\n').forEach((text, index) => {
    const line = firstLine + index;
    if (/^#{1,6}\s/.test(text)) report(line, 'a Markdown heading', 'write <H2 id="short-id">…</H2>, so that both languages share the address');
    if (/\]\(\/?(en|zh)\//.test(text)) report(line, 'a typed address of this site', 'use <Go to="article-id">, <Faq to="section"> or <Tool to="tracking">');
    if (/[{}]/.test(text.replace(/=\{[^}]*\}/g, ''))) report(line, 'a brace { or }', 'braces mean code here; write the words without them');
    const shown = text.replace(/<[^>]*>/g, ' ');
    for (const number of typedNumbers(shown)) report(line, `the number "${number}" is typed`, 'put it into content/facts.yml with its source and write <Fact id="…" />, or say it without a figure');
  });
  return problems;
}
