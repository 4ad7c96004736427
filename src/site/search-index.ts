import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { chineseTexts, JOINT, jointer, wordsOf } from '../search/joints.ts';
import type { LexiconFile } from '../search/lexicon.ts';
import { HASHED, partFile, type IndexList } from '../search/parts.ts';
import type { PageText } from '../search/place.ts';
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

const inHan = ({ html }: Page) => isChinese(language(html));

async function indexedPages(distDir: string): Promise<Page[]> {
  const files = (await readdir(distDir, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const pages = await Promise.all(files.map(async (name) => ({ path: name.split(sep).join('/'), html: await readFile(join(distDir, name), 'utf8') })));
  return pages.filter(({ html }) => indexed.test(html));
}

/** Stands at the beginning of every file that Pagefind packs. */
const MARK = 'pagefind_dcd';

const unpacked = (content: Uint8Array) => gunzipSync(content).subarray(MARK.length);

/** A page as Pagefind keeps it. */
interface Fragment { url: string; content: string; meta: Readonly<Record<string, string>>; anchors: readonly { element: string; id: string; text: string; location: number }[] }

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

/** The questions of a page of answers, each with the address of the first guide that its answer leads to. */
function questionsOf({ html }: Page): { text: string; href: string }[] {
  if (!/data-pagefind-meta="?kind:faq/.test(html)) return [];
  const found: { text: string; href: string }[] = [];
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
function indexedPagesOf(fragments: ReadonlyMap<string, Fragment>, pages: readonly Page[]): Map<string, Indexed[]> {
  const byLang = new Map<string, Indexed[]>();
  const questions = pages.flatMap(questionsOf);
  for (const [id, { url, content, meta: { title = '', aliases = '' } }] of fragments) {
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

/**
 * Makes the search index of a built site in `pagefind/`: every page with `data-pagefind-body`, one index a language.
 * All but the lexicons, which name the others, lie in `hashed/`.
 * The pages themselves are not changed. What editors know of the search is read from the content under `root`. Stops with an error if any page cannot be indexed.
 */
export async function buildSearchIndex(distDir: string, root = process.cwd()): Promise<IndexReport> {
  const folder = join(distDir, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  const { index, errors } = await createIndex({ excludeSelectors: NOT_TEXT });
  insist(errors, 'start');
  if (!index) throw new Error('Search index: Pagefind did not start.');
  const pages = await indexedPages(distDir);
  // Pagefind indexes one page while the next is cut; the order of pages stays, so that the same site gives the same files.
  let adding = Promise.resolve();
  const add = ({ path }: Page, content: string) => {
    adding = adding.then(async () => insist((await index.addHTMLFile({ sourcePath: path, content })).errors, path));
    adding.catch(() => undefined);
    return setImmediate();
  };
  const [chinese, others] = [pages.filter(inHan), pages.filter((page) => !inHan(page))];
  for (const page of others) await add(page, unstemmed(page.html));
  const texts = new Set<string>();
  for (const { html } of chinese) {
    for (const text of chineseTexts(html, oneScript)) texts.add(text);
    await setImmediate();
  }
  const jointed = jointer(wordsOf(texts), oneScript);
  for (const page of chinese) await add(page, jointed(page.html));
  await adding;
  // Its own `writeFiles` may answer before the last file is whole, and `close` then cuts it off.
  const { files, errors: lost } = await index.getFiles();
  insist(lost, 'files');
  await close();
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
  const lexicons = [...indexedPagesOf(fragments, pages)].map(async ([lang, indexed]) => {
    const { meta, chunks = [] } = made.get(lang) ?? {};
    if (!meta) throw new Error(`Search index: Pagefind made no list for ${lang}.`);
    const asked: Parameters<typeof lexiconOf> = [lang, indexed, root];
    const [learned, list] = await Promise.all([inThread<ReturnType<typeof lexiconOf>>(new URL('./search-lexicon-worker.ts', import.meta.url), asked), keepParts({ meta, chunks }, keep)]);
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
