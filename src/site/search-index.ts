import { readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Converter } from 'opencc-js';
import { close, createIndex } from 'pagefind';
import { pinyin } from 'pinyin-pro';
import { parse } from 'yaml';
import { learn, type Example } from '../lib/learn.ts';
import { packTable } from '../lib/weights.ts';
import { fold } from '../search/fold.ts';
import { JOINT, jointHtml, wordsOf } from '../search/joints.ts';
import { pageId } from '../search/judge.ts';
import { readScript, type LexiconFile, type Script } from '../search/lexicon.ts';
import type { PageText } from '../search/place.ts';
import { relaxer, tidy, type Habits } from '../search/relax.ts';
import { isHan, runs } from '../search/segment.ts';
import * as sounding from '../search/sounds.ts';
import { featuresOf, LINE, NO_SUBJECTS, oneWording, type SubjectBook } from '../search/subjects.ts';
import type { TrackingBook } from '../tools/tracking/book.ts';
import { elementsIn, textOf } from './html.ts';

/** What was indexed: pages and different words by language. */
export type IndexReport = Record<string, { pages: number; words: number }>;

// Some characters that readers type and the converter leaves alone, as both forms are in use.
const ALSO = [['帳', '账'], ['帐', '账'], ['訊', '讯'], ['著', '着'], ['喺', '在']] as const;

const simplify = Converter({ from: 't', to: 'cn' });
const oneScript = (text: string) =>
  ALSO.reduce((result, [there, here]) => result.replaceAll(there, here), simplify(text));

// Pagefind's own parts hold 20,000 entries; a site of this size would then send all of it for a few words.
const PART_SIZE = '500';

// What stands in a page's body and is not its own text: lists of its headings, buttons, figures of sixteen markets, sources, messages to copy, pieces and checked sentences that several guides show.
const NOT_TEXT = ['nav', 'form', 'button', 'select', '.toc', '.toc-top', '.acts', '.cap', '.market', '.table', '.facts', '.fact', '.sources', '.copies', '.picture', '.clocks', '.statuses', '.opts', '.prio', '.tick', '.statement'];

const indexed = /\sdata-pagefind-body\b/;
const language = (html: string) => /<html\b[^>]*\slang="?([\w-]+)/i.exec(html)?.[1]?.toLowerCase() ?? 'unknown';

/** Stops with every error that Pagefind reports, under the name of the page. */
function insist(errors: readonly string[], what: string): void {
  if (errors.length) throw new Error(`Search index, ${what}: ${errors.join('; ')}`);
}

// Stands for a character without a known sound; no syllable is written so.
const NO_SOUND = 'x';
/** How a character is read, without tone. */
const soundOf = (character: string): string => pinyin(character, { toneType: 'none', v: true, type: 'string' }).replace(/[^a-z]/g, '') || NO_SOUND;

/** Every Traditional character that folds into one of the characters given, before that character. */
export function foldPairs(used: ReadonlySet<string>): string {
  const pairs: string[] = [];
  for (let code = 0x3400; code < 0xa000; code++) {
    const there = String.fromCharCode(code);
    const here = oneScript(there);
    if (here !== there && [...here].length === 1 && used.has(here)) pairs.push(there + here);
  }
  return pairs.join('');
}

interface Page { path: string; html: string }

const isChinese = ({ html }: Page) => language(html).startsWith('zh');

async function indexedPages(distDir: string): Promise<Page[]> {
  const files = (await readdir(distDir, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  const pages = await Promise.all(files.map(async (name) => ({ path: name.split(sep).join('/'), html: await readFile(join(distDir, name), 'utf8') })));
  return pages.filter(({ html }) => indexed.test(html));
}

// Pagefind packs each file by itself and puts a mark at its beginning. Unpacked, without the mark and under endings that
// hosts know, its engine and its pages are compressed by the host, which does it better.
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

/** Pagefind's own list of what it made, by language. */
interface Entry { languages: Readonly<Record<string, { hash: string; wasm: string | null }>> }

const guideAddress = /^\/(?:.+\/)?[a-z]{2}\/(?!faq\/|tools\/)[^/]+\/[^/]+\/$/;

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

/** An indexed page of one language: its text and other words as the index holds them, and what readers may call it. */
interface Indexed { id: string; url: string; text: string; aliases: string; names: readonly string[] }

/** The indexed pages by language. Questions on a page of answers name the guide that their answer leads to first. */
function indexedPagesOf(fragments: ReadonlyMap<string, Fragment>, pages: readonly Page[]): Map<string, Indexed[]> {
  const byLang = new Map<string, Indexed[]>();
  const questions = pages.flatMap(questionsOf);
  for (const [id, { url, content, meta: { title = '', aliases = '' } }] of fragments) {
    const lang = id.split('_')[0] ?? '';
    const asked = questions.filter(({ href }) => href.endsWith(url)).map(({ text }) => text);
    const names = [title, ...aliases.split(';'), ...asked].map((text) => readable(text).trim());
    byLang.set(lang, [...(byLang.get(lang) ?? []), { id, url, text: [content, title].join(JOINT), aliases, names: [...new Set(names)] }]);
  }
  return byLang;
}

const NO_SCRIPT = { fold: '', sounds: '' };

// Pages of a site of this size are told apart by some thousand words; what is needed seldom is not worth its bytes.
const THRIFT = 0.08;
const STEP = 2;

/** Learns which page a query is about: from what pages are called, and from what editors say that buyers type. */
function learnSubjects(pages: readonly Indexed[], known: ReadonlySet<string>, { habits, queries, lines }: SearchContent, script: Script): SubjectBook {
  // The same way that a query goes, but for what has not been learned yet.
  const way = relaxer({ known, subjects: NO_SUBJECTS }, habits, script, sounding);
  const wording = oneWording(way.alike);
  const example = (is: string) => (text: string): Example => ({ features: featuresOf(runs(tidy(text, way)).join(' '), wording), is });
  const examples = [...lines.map(example(LINE)), ...pages.flatMap(({ id, url, names }) => [...names, ...queries[pageId(url)] ?? []].map(example(id)))];
  const { names, rows } = learn(examples, { thrift: THRIFT });
  return { pages: names, weights: packTable(rows, STEP) };
}

/** What editors know of the search in one language. */
interface SearchContent { habits: Habits; queries: Readonly<Record<string, readonly string[]>>; lines: readonly string[] }

function searchContent(root: string, lang: string): SearchContent {
  const read = (name: string): unknown => parse(readFileSync(join(root, 'content', `${name}.yml`), 'utf8'));
  const locale = lang.split('-')[0] ?? '';
  const phrases = Object.values(read('tracking') as TrackingBook).flatMap((entry) => entry.phrases.map(({ text }) => text));
  return {
    habits: read(`${locale}/search`) as Habits, queries: read(`${locale}/queries`) as SearchContent['queries'],
    lines: phrases.filter((text) => lang.startsWith('zh') === isHan(text)),
  };
}

/**
 * Makes the search index of a built site in `pagefind/`: every page with `data-pagefind-body`, one index a language.
 * The pages themselves are not changed. What editors know of the search is read from the content under `root`. Stops with an error if any page cannot be indexed.
 */
export async function buildSearchIndex(distDir: string, root = process.cwd()): Promise<IndexReport> {
  const folder = join(distDir, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PART_SIZE;
  const { index, errors } = await createIndex({ excludeSelectors: NOT_TEXT });
  insist(errors, 'start');
  if (!index) throw new Error('Search index: Pagefind did not start.');
  const pages = await indexedPages(distDir);
  const known = new Set(pages.filter(isChinese).flatMap(({ html }) => wordsOf(html, oneScript)));
  for (const page of pages) {
    const content = isChinese(page) ? jointHtml(page.html, known, oneScript) : page.html;
    insist((await index.addHTMLFile({ sourcePath: page.path, content })).errors, page.path);
  }
  // Its own `writeFiles` may answer before the last file is whole, and `close` then cuts it off.
  const made = await index.getFiles();
  insist(made.errors, 'files');
  await close();
  const fragments = new Map<string, Fragment>();
  let entry: Entry | undefined;
  const keep = async (path: string, content: Uint8Array | string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  for (const { path, content } of made.files) {
    const [, id = '', ending = ''] = /([^/]+)\.(\w+)$/.exec(path) ?? [];
    if (path === 'pagefind-entry.json') entry = JSON.parse(Buffer.from(content).toString()) as Entry;
    else if (ending === 'pf_index' || ending === 'pf_meta') await keep(path, content);
    else if (ending === 'pagefind') await keep(`${id}.wasm`, unpacked(content));
    else if (ending === 'pf_fragment') fragments.set(id, fragmentOf(content));
  }
  for (const [id, fragment] of fragments) await keep(`page/${id}.json`, JSON.stringify(pageText(fragment)));
  const report: IndexReport = {};
  for (const [lang, indexed] of indexedPagesOf(fragments, pages)) {
    const made = entry?.languages[lang];
    if (!made) throw new Error(`Search index: Pagefind names no files for ${lang}.`);
    const chinese = lang.startsWith('zh');
    const all = fold(indexed.map(({ text, aliases }) => [text, aliases].join(JOINT)).join('\n'));
    const written = (texts: string) => new Set(texts.split(JOINT).flatMap(runs));
    // What stands among a page's other words may be Chinese by its sound.
    const inTexts = chinese ? written(fold(indexed.map(({ text }) => text).join('\n'))) : undefined;
    const words = [...written(all)].filter((word) => !/^\d+$/.test(word) && word.length > 1 && (isHan(word) ? chinese : inTexts?.has(word) ?? true)).sort();
    const script = chinese ? { fold: foldPairs(new Set(all)), sounds: sounding.writeSounds(soundOf, all) } : undefined;
    if (script) await keep(`script-${lang}.json`, JSON.stringify(script));
    const subjects = learnSubjects(indexed, new Set(words), searchContent(root, lang), readScript(script ?? NO_SCRIPT));
    const file: LexiconFile = {
      engine: { wasm: `wasm.${made.wasm ?? 'unknown'}.wasm`, meta: `pagefind.${made.hash}.pf_meta` },
      words: words.join(' '), subjects, ...(script && { script: `script-${lang}.json` }),
    };
    await keep(`lexicon-${lang}.json`, JSON.stringify(file));
    report[lang] = { pages: indexed.length, words: words.length };
  }
  return report;
}
