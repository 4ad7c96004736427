// `npm run new`: asks what is to be written, or takes it from flags, and lays down the page in every language as drafts, with its place on the shelf.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { pageAddress } from '../gate/addresses/addresses.ts';
import { CHANGES } from '../gate/changes.ts';
import { localToday } from '../lib/dates.ts';
import { LOCALES } from '../lib/locales.ts';
import { fill } from '../lib/text.ts';
import { changeFiles } from '../site/change-files.ts';
import { withPublished } from '../site/changes-edit.ts';
import { askedIn, tellerFrom } from '../gate/teller.ts';
import { readLibrary } from '../site/new-page-library.ts';
import { decide, NotTaken, type Decision, type Given, type Talk } from '../site/new-page-talk.ts';
import { NEW_PAGE_WORDS } from '../site/new-page-words.ts';
import { filesFor } from '../site/new-page.ts';
import { root } from '../site/run.ts';
import { placed, SHELF } from '../site/shelf-move.ts';

const FIELDS = ['kind', 'section', 'slug', 'tool', 'problem', 'after', 'lang', ...LOCALES];

function readFlags(): { given: Given; wrong?: string } {
  try {
    return { given: parseArgs({ options: Object.fromEntries(FIELDS.map((field) => [field, { type: 'string' as const }])) }).values };
  } catch (error) {
    // The language is asked for beside the flag that cannot be read.
    const lang = askedIn(process.argv.slice(2));
    return { given: { lang }, wrong: /--?[\w-]+/.exec(String(error))?.[0] ?? '' };
  }
}

const { given, wrong } = readFlags();
const language = tellerFrom(given['lang'], process.env) ?? 'en';
const words = NEW_PAGE_WORDS[language];

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Asks in the terminal; Ctrl+C and Ctrl+D end the talk. */
function terminal(): Talk & { end: () => void } {
  const input = createInterface({ input: process.stdin, output: process.stdout });
  // Lines that are pasted at once wait for their questions.
  const lines = input[Symbol.asyncIterator]();
  return {
    end: () => input.close(),
    say: (text) => console.log(text),
    ask: async (prompt) => {
      const [last = '', ...before] = prompt.split('\n').reverse();
      console.log(before.reverse().join('\n'));
      input.setPrompt(last);
      input.prompt();
      const { value, done } = await lines.next();
      return done ? stop(`\n${words.nothing}`) : String(value);
    },
  };
}

if (process.argv.includes('--help')) {
  console.log(words.use);
  process.exit(0);
}

const { library, published, names } = readLibrary(root, language);

function layDown({ page, after }: Extract<Decision, { page: unknown }>): void {
  // The nearest on the shelf are what readers may want to read next.
  const shelved = (names.shelf[page.section] ?? []).map(({ slug }) => slug);
  const place = after === undefined || after === null ? 0 : shelved.indexOf(after);
  const distance = ({ slug, section }: { slug: string; section: string }) => (section === page.section ? Math.abs(shelved.indexOf(slug) - place) : shelved.length);
  const files = filesFor(page, published.toSorted((a, b) => distance(a) - distance(b)), localToday());
  const address = pageAddress(page);
  const shelf = page.kind === 'article' ? placed(readFileSync(join(root, SHELF), 'utf8'), page.section, page.slug, after) : undefined;
  try {
    const there = Object.keys(files).find((file) => existsSync(join(root, file)));
    if (there) throw new Error(there);
    const changes = withPublished(readFileSync(join(root, CHANGES), 'utf8'), address, localToday());
    changeFiles(root, { texts: new Map([...Object.entries(files), ...(shelf === undefined ? [] : [[SHELF, shelf] as const]), [CHANGES, changes]]) });
  } catch (error) {
    stop(fill(words.failed, { error: error instanceof Error ? error.message : String(error) }));
  }
  const wrote = [...Object.keys(files), ...(shelf === undefined ? [] : [`${SHELF}   (${words.shelf})`]), `${CHANGES}   (${words.published})`];
  console.log(`\n${words.wrote}\n${wrote.map((file) => `  ${file}`).join('\n')}\n\n${fill(words.next, { address })}`);
}

if (wrong !== undefined) stop(`${fill(words.flag, { flag: wrong })}\n${words.use}`);
const talk = process.stdin.isTTY ? terminal() : undefined;
talk?.say(words.hello);
try {
  const decision = await decide(given, library, names, words, talk);
  talk?.end();
  if ('page' in decision) layDown(decision);
  else console.log(`\n${fill(words.question, { files: LOCALES.map((locale) => `  content/${locale}/faq/${decision.question}.mdx`).join('\n'), guide: names.shelf[decision.question]?.[0]?.slug })}`);
} catch (error) {
  if (error instanceof NotTaken) stop(`${error.message}\n${words.use}`);
  throw error;
}
