// `npm run new`: asks what is to be written, or takes it from flags, and lays down the page in every language as drafts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { pagesOf } from '../gate/files.ts';
import { localToday } from '../lib/dates.ts';
import { SECTIONS } from '../lib/ids.ts';
import { LOCALES, OWN_NAME, type Locale } from '../lib/locales.ts';
import { filesFor, PAGE_KINDS, refusal, type NewPage } from '../site/new-page.ts';
import { root } from '../site/run.ts';

const USE = 'Use: npm run new -- --kind article --section returns --slug return-a-gift --en "Return a gift" --zh "退回礼物"';
const QUESTIONS = {
  kind: `What is it? (${PAGE_KINDS.join(', ')}) `,
  section: `In which section? (${SECTIONS.join(', ')}) `,
  slug: 'Its address, in a few English words joined by hyphens: ',
  ...Object.fromEntries(LOCALES.map((locale) => [locale, `Title in ${OWN_NAME[locale]}, in the buyer’s words: `])) as Record<Locale, string>,
};
type Field = keyof typeof QUESTIONS;

function stop(message: string): never {
  console.error(`${message}\n${USE}`);
  process.exit(1);
}

function readFlags(): Partial<Record<Field, string>> {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: Object.fromEntries(Object.keys(QUESTIONS).map((field) => [field, text])) }).values;
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

async function askForTheRest(given: Partial<Record<Field, string>>): Promise<NewPage> {
  const talk = createInterface({ input: process.stdin, output: process.stdout });
  const ask = async (field: Field) => {
    if (given[field] !== undefined) return given[field];
    if (!process.stdin.isTTY) return stop(`--${field} is missing, and there is nobody to ask.`);
    return (await talk.question(QUESTIONS[field])).trim();
  };
  const kind = await ask('kind');
  const section = await ask('section');
  const slug = kind === 'faq' ? section : await ask('slug');
  const title = {} as Record<Locale, string>;
  for (const locale of LOCALES) title[locale] = await ask(locale);
  talk.close();
  return { kind, section, slug, title };
}

const page = await askForTheRest(readFlags());
const existing = LOCALES.flatMap((locale) => pagesOf(root, locale));
const refused = refusal(page, existing);
if (refused) stop(refused);
// A published page must not lead to a draft.
const published = existing.filter(({ file }) => !/^draft: true$/m.test(readFileSync(join(root, file), 'utf8')));
for (const [file, text] of Object.entries(filesFor(page, published, localToday()))) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text, { flag: 'wx' });
  console.log(`wrote ${file}`);
}
console.log('All are drafts: `npm run dev` shows them, the published site does not. Write them, remove the line `draft: true`, then run `npm run check`.');
