import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { chineseTexts, JOINT, jointer, wordsAmong } from '../search/joints.ts';
import type { LexiconFile } from '../search/lexicon.ts';
import { HASHED, partFile, type IndexList } from '../search/parts.ts';
import type { PageText } from '../search/place.ts';
import { pieces } from '../search/segment.ts';
import { elementsIn, textOf } from './html.ts';
import { inThread } from './in-thread.ts';
import { isChinese, oneScript, type Indexed, type lexiconOf } from './search-lexicon.ts';
import { partsOf, type MadeIndex } from './search-parts.ts';

/** What was indexed: pages and different words by language. */
export type IndexReport = Record<string, { pages: number; words: number }>;

// What stands in a page's body and is not its own text: lists of its headings, buttons, figures of sixteen markets, sources, messages to copy, pieces and checked sentences that several guides show.
const NOT_TEXT = ['nav', 'form', 'button', 'select', '.toc', '.toc-top', '.acts', '.cap', '.market', '.table', '.facts', '.fact', '.sources', '.copies', '.picture', '.clocks', '.statuses', '.opts', '.prio', '.tick', '.statement', '.small'];

const indexed = /\sdata-pagefind-body\b/;
const language = (html: string) => /<html\b[^>]*\slang="?([\w-]+)/i.exec(html)?.[1]?.toLowerCase() ?? 'unknown';

/** Stops with every error that Pagefind reports, under the name of the page. */
function insist(errors: readonly string[], what: string): void {
  if (errors.length) throw new Error(`Search index, ${what}: ${errors.join('; ')}`);
}

interface Page { path: string; html: string }

/** Stands at the beginning of every file that Pagefind packs. */
const MARK = 'pagefind_dcd';

const unpacked = (content: Uint8Array) => gunzipSync(content).subarray(MARK.length);

/** A page as Pagefind keeps it. */
interface Fragment { url: string; content: string; meta: Readonly<Record<string, string>>; anchors: readonly { element: string; id: string; text: string; location: number }[] }

/** The file in which a page stands, by which pages are put in order. */
const fileOf = (fragment: Fragment | undefined): string => `${fragment?.url ?? ''}index.html`;

const fragmentOf = (content: Uint8Array) => JSON.parse(unpacked(content).toString()) as Fragment;

const readable = (text: string) => text.replaceAll(JOINT, '');

/** What the reader's search needs of a page. */
const pageText = ({ url, content, meta: { title = '', kind = '' }, anchors }: Fragment): PageText => ({
  url, title: readable(title), kind, text: content,
  heads: anchors.filter(({ element, id }) => /^h[2-6]$/.test(element) && id).sort((a, b) => a.location - b.location)
    .map(({ id, text, location }) => ({ id, text: readable(text), at: location })),
});

const hashOf = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex').slice(0, 8);

// Pagefind names a page by what it knows of it. What is made of that is of this code, so a page that never changes names the folder.
const SAMPLE: Fragment = { url: '/', content: 'a b', meta: { title: 'a', kind: 'b' }, anchors: [{ element: 'h2', id: 'a', text: 'a', location: 0 }] };
const PAGES = `${HASHED}page-${hashOf(JSON.stringify(pageText(SAMPLE)))}/`;

// Words are kept in all their forms, and joined by stem where queries are (`search/parts.ts`): Pagefind stems no language that it does not know.
const UNKNOWN = 'und-';
const unstemmed = (html: string) => html.replace(/(<html\b[^>]*?\slang="?)/i, `$1${UNKNOWN}`);

const ownName = (id: string) => id.replace(/^(?:pagefind\.)?(?:und-)?/, '');

/** The language of something that Pagefind made, by its name. */
const languageIn = (id: string) => ownName(id).replace(/_.*/, '');

const guideAddress = /^\/(?:.+\/)?[a-z-]{2,}\/(?!faq\/|tools\/)[^/]+\/[^/]+\/$/;

interface Question { text: string; href: string }

/** The questions of a page of answers, each with the address of the first guide that its answer leads to. */
function questionsOf({ html }: Page): Question[] {
  if (!/data-pagefind-meta="?kind:faq/.test(html)) return [];
  const found: Question[] = [];
  let question = '';
  for (const { name, node, attributes } of elementsIn(html)) {
    if (name === 'h2') question = textOf(node);
    const href = attributes['href']?.replace(/#.*/, '') ?? '';
    if (name !== 'a' || !question || !guideAddress.test(href)) continue;
    found.push({ text: question, href });
    question = '';
  }
  return found;
}

/** The indexed pages by language. Questions on a page of answers name the guide that their answer leads to first. */
function indexedPagesOf(fragments: ReadonlyMap<string, Fragment>, questions: readonly Question[]): Map<string, Indexed[]> {
  const byLang = new Map<string, Indexed[]>();
  // Pagefind names them in the order in which it was given them, which is no order.
  const sorted = [...fragments].sort(([, a], [, b]) => (fileOf(a) < fileOf(b) ? -1 : 1));
  for (const [id, { url, content, meta: { title = '', aliases = '' } }] of sorted) {
    const lang = languageIn(id);
    const asked = questions.filter(({ href }) => href.endsWith(url)).map(({ text }) => text);
    const names = [title, ...aliases.split(';'), ...asked].map((text) => readable(text).trim());
    byLang.set(lang, [...(byLang.get(lang) ?? []), { id, url, text: [content, title].join(JOINT), aliases, names: [...new Set(names)] }]);
  }
  return byLang;
}

/** Writes the parts of an index and lists them. */
async function keepParts(made: MadeIndex, keep: (path: string, content: string) => Promise<void>): Promise<IndexList> {
  const { parts, pages } = partsOf(made);
  const names: string[] = [];
  for (const { words } of parts) {
    const content = JSON.stringify(words);
    const name = hashOf(content);
    names.push(name);
    await keep(partFile(name), content);
  }
  return { starts: parts.map(({ start }) => start).join(' '), parts: names.join(' '), pages: pages.map(ownName).join(' '), texts: PAGES };
}

/** An index that is made while the pages are. */
export interface OpenIndex {
  /** Takes a page; one without `data-pagefind-body` is left out. */
  page: (page: Page) => void;
  /** Writes the index, once all pages are there. */
  end: () => Promise<IndexReport>;
}

/**
 * Makes the search index of a built site in `pagefind/`: every page with `data-pagefind-body`, one index a language, the same for the same pages in any order.
 * All but the lexicons, which name the others, lie in `hashed/`.
 * The pages themselves are not changed. What editors know of the search is read from the content under `root`. Stops with an error if any page cannot be indexed.
 */
export function openSearchIndex(distDir: string, root: string): OpenIndex {
  const start = createIndex({ excludeSelectors: NOT_TEXT });
  let adding: Promise<unknown> = start;
  // Pagefind indexes one page while the next is cut.
  const add = (path: string, content: string) => {
    adding = adding.then(async () => {
      const { index, errors } = await start;
      insist(errors, 'start');
      if (!index) throw new Error('Search index: Pagefind did not start.');
      insist((await index.addHTMLFile({ sourcePath: path, content })).errors, path);
    });
    // Told at the end.
    adding.catch(() => undefined);
  };
  const chinese: Page[] = [];
  const texts = new Set<string>();
  const found = new Set<string>();
  const asked = new Map<string, Question[]>();
  return {
    page: (page) => {
      const { path, html } = page;
      if (!indexed.test(html)) return;
      asked.set(path, questionsOf(page));
      if (!isChinese(language(html))) return add(path, unstemmed(html));
      // Where one Chinese word ends is seen once the texts of all pages are known.
      chinese.push(page);
      for (const text of chineseTexts(html, oneScript)) {
        if (texts.has(text)) continue;
        texts.add(text);
        for (const piece of pieces(text)) found.add(piece);
      }
    },
    end: async () => {
      const jointed = jointer(wordsAmong(found), oneScript);
      for (const { path, html } of chinese) {
        add(path, jointed(html));
        await setImmediate();
      }
      await adding;
      const { index } = await start;
      if (!index) throw new Error('Search index: there are no pages.');
      // Its own `writeFiles` may answer before the last file is whole, and `close` then cuts it off.
      const { files, errors } = await index.getFiles();
      insist(errors, 'files');
      await close();
      const questions = [...asked].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, each]) => each);
      return writeIndex(join(distDir, 'pagefind'), root, files, questions);
    },
  };
}

/** Writes what Pagefind made of the pages, put anew, into a folder. */
async function writeIndex(folder: string, root: string, files: readonly IndexFile[], questions: readonly Question[]): Promise<IndexReport> {
  await rm(folder, { recursive: true, force: true });
  const fragments = new Map<string, Fragment>();
  const made = new Map<string, { meta?: Uint8Array; chunks: Uint8Array[] }>();
  const keep = async (path: string, content: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  for (const { path, content } of files) {
    const [, id = '', ending = ''] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
    if (ending === 'pf_fragment') fragments.set(ownName(id), fragmentOf(content));
    if (ending !== 'pf_index' && ending !== 'pf_meta') continue;
    const language = made.get(languageIn(id)) ?? { chunks: [] };
    made.set(languageIn(id), language);
    if (ending === 'pf_meta') language.meta = unpacked(content);
    else language.chunks.push(unpacked(content));
  }
  const keepPages = async () => {
    for (const [id, fragment] of fragments) await keep(`${PAGES}${id}.json`, JSON.stringify(pageText(fragment)));
  };
  const report: IndexReport = {};
  const lexicons = [...indexedPagesOf(fragments, questions)].map(async ([lang, indexed]) => {
    const { meta, chunks = [] } = made.get(lang) ?? {};
    if (!meta) throw new Error(`Search index: Pagefind made no list for ${lang}.`);
    const asked: Parameters<typeof lexiconOf> = [lang, indexed, root];
    const [learned, list] = await Promise.all([inThread<ReturnType<typeof lexiconOf>>(new URL('./search-lexicon-worker.ts', import.meta.url), asked), keepParts({ meta, chunks, fileOf: (id) => fileOf(fragments.get(ownName(id))) }, keep)]);
    return { lang, indexed, list, ...learned };
  });
  // Written while the threads learn.
  const [languages] = await Promise.all([Promise.all(lexicons), keepPages()]);
  for (const { lang, indexed, list, lexicon, script } of languages) {
    const other = script && JSON.stringify(script);
    const path = other && `${HASHED}script-${lang}.${hashOf(other)}.json`;
    if (path) await keep(path, other);
    const file: LexiconFile = { index: list, ...lexicon, ...(path && { script: path }) };
    await keep(`lexicon-${lang}.json`, JSON.stringify(file));
    report[lang] = { pages: indexed.length, words: lexicon.words.split(' ').length };
  }
  return report;
}
