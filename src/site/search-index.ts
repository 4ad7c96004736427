import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { languageOf, writesHan, type Locale } from '../lib/locales.ts';
import { chineseTexts, JOINT, jointer, wordsAmong } from '../search/joints.ts';
import type { LexiconFile } from '../search/lexicon.ts';
import { HASHED, partFile, type IndexList } from '../search/parts.ts';
import type { PageText } from '../search/place.ts';
import { pieces } from '../search/segment.ts';
import { contentHash } from './content-hash.ts';
import { elementsIn, textOf } from './html.ts';
import { lexiconOf, type Indexed } from './search-lexicon.ts';
import { partsOf, type MadeIndex } from './search-parts.ts';

/** What was indexed: pages and different words. */
export interface IndexReport { pages: number; words: number }

// What stands in a page's body and is not its own text: lists of its headings, buttons, figures of sixteen markets, sources, messages to copy, pieces and checked sentences that several guides show.
const NOT_TEXT = ['nav', 'form', 'button', 'select', '.toc', '.toc-top', '.acts', '.cap', '.market', '.table', '.facts', '.fact', '.sources', '.copies', '.picture', '.clocks', '.statuses', '.opts', '.prio', '.tick', '.statement', '.small'];

const indexed = /\sdata-pagefind-body\b/;

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

// Pagefind names a page by what it knows of it. What is made of that is of this code, so a page that never changes names the folder.
const SAMPLE: Fragment = { url: '/', content: 'a b', meta: { title: 'a', kind: 'b' }, anchors: [{ element: 'h2', id: 'a', text: 'a', location: 0 }] };
const PAGES = `${HASHED}page-${contentHash(JSON.stringify(pageText(SAMPLE)))}/`;

// Words are kept in all their forms, and joined by stem where queries are (`search/parts.ts`): Pagefind stems no language that it does not know.
const UNKNOWN = 'und-';
const unstemmed = (html: string) => html.replace(/(<html\b[^>]*?\slang="?)/i, `$1${UNKNOWN}`);

const ownName = (id: string) => id.replace(/^(?:pagefind\.)?(?:und-)?/, '');

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

/** The indexed pages in the order of their files. Questions on a page of answers name the guide that their answer leads to first. */
function indexedPages(fragments: ReadonlyMap<string, Fragment>, questions: readonly Question[]): Indexed[] {
  // Pagefind names them in the order in which it was given them, which is no order.
  const sorted = [...fragments].sort(([, a], [, b]) => (fileOf(a) < fileOf(b) ? -1 : 1));
  return sorted.map(([id, { url, content, meta: { title = '', aliases = '' } }]) => {
    const asked = questions.filter(({ href }) => href.endsWith(url)).map(({ text }) => text);
    const names = [title, ...aliases.split(';'), ...asked].map((text) => readable(text).trim());
    return { id, url, text: [content, title].join(JOINT), aliases, names: [...new Set(names)] };
  });
}

/** Writes a file of the search, by its path below `pagefind/`. */
type Keep = (path: string, content: string) => void;

/** Writes the parts of an index and lists them. */
function keepParts(made: MadeIndex, keep: Keep): IndexList {
  const { parts, pages } = partsOf(made);
  const names: string[] = [];
  for (const { words } of parts) {
    const content = JSON.stringify(words);
    const name = contentHash(content);
    names.push(name);
    keep(partFile(name), content);
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
 * Makes the search index of one language of a built site in `pagefind/`, of every page with `data-pagefind-body`, the same for the same pages in any order.
 * All but the lexicons, which name the others, lie in `hashed/`.
 * The pages themselves are not changed. What editors know of the search is read from the content under `root`. Stops with an error if any page cannot be indexed.
 */
export async function openSearchIndex(locale: Locale, distDir: string, root: string): Promise<OpenIndex> {
  const chinese = writesHan(locale) ? await import('./chinese-script.ts') : undefined;
  const { index, errors } = await createIndex({ excludeSelectors: NOT_TEXT });
  insist(errors, 'start');
  if (!index) throw new Error('Search index: Pagefind did not start.');
  // Pagefind indexes one page while the next is cut.
  let adding = Promise.resolve();
  const add = (path: string, content: string) => {
    adding = adding.then(async () => insist((await index.addHTMLFile({ sourcePath: path, content })).errors, path));
    // Told at the end.
    adding.catch(() => undefined);
  };
  const waiting: Page[] = [];
  const texts = new Set<string>();
  const found = new Set<string>();
  const asked = new Map<string, Question[]>();
  return {
    page: (page) => {
      const { path, html } = page;
      if (!indexed.test(html)) return;
      asked.set(path, questionsOf(page));
      if (!chinese) return add(path, unstemmed(html));
      // Where one Chinese word ends is seen once the texts of all pages are known.
      waiting.push(page);
      for (const text of chineseTexts(html, chinese.oneScript)) {
        if (texts.has(text)) continue;
        texts.add(text);
        for (const piece of pieces(text)) found.add(piece);
      }
    },
    end: async () => {
      if (chinese) {
        const jointed = jointer(wordsAmong(found), chinese.oneScript);
        for (const { path, html } of waiting) {
          add(path, jointed(html));
          await setImmediate();
        }
      }
      await adding;
      // Its own `writeFiles` may answer before the last file is whole, and `close` then cuts it off.
      const { files, errors: lost } = await index.getFiles();
      insist(lost, 'files');
      await close();
      const questions = [...asked].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, each]) => each);
      return writeIndex(locale, join(distDir, 'pagefind'), files, (fragments) => lexiconOf(locale, indexedPages(fragments, questions), root, chinese));
    },
  };
}

/** Writes what Pagefind made of the pages of a language, put anew, into a folder. */
function writeIndex(locale: Locale, folder: string, files: readonly IndexFile[], learned: (fragments: ReadonlyMap<string, Fragment>) => ReturnType<typeof lexiconOf>): IndexReport {
  const lang = languageOf(locale).html.toLowerCase();
  const ofKind = (ending: string) => files.filter(({ path }) => path.endsWith(`.${ending}`));
  const fragments = new Map(ofKind('pf_fragment').map(({ path, content }) => [ownName(basename(path, '.pf_fragment')), fragmentOf(content)]));
  const [list] = ofKind('pf_meta');
  if (!list) throw new Error(`Search index: Pagefind made no list for ${lang}.`);
  // A thread of its own need not let others have their turn, and so is done sooner.
  const keep: Keep = (path, content) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const index = keepParts({ meta: unpacked(list.content), chunks: ofKind('pf_index').map(({ content }) => unpacked(content)), fileOf: (id) => fileOf(fragments.get(ownName(id))) }, keep);
  for (const [id, fragment] of fragments) keep(`${PAGES}${id}.json`, JSON.stringify(pageText(fragment)));
  const { lexicon, script } = learned(fragments);
  const other = script && JSON.stringify(script);
  const path = other && `${HASHED}script-${lang}.${contentHash(other)}.json`;
  if (path) keep(path, other);
  const file: LexiconFile = { index, ...lexicon, ...(path && { script: path }) };
  keep(`lexicon-${lang}.json`, JSON.stringify(file));
  return { pages: fragments.size, words: lexicon.words.split(' ').length };
}
