import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { Converter } from 'opencc-js';
import { close, createIndex } from 'pagefind';
import { pinyin } from 'pinyin-pro';
import { fold } from '../search/fold.ts';
import { jointHtml, wordsOf } from '../search/joints.ts';
import type { LexiconFile } from '../search/lexicon.ts';
import { namesLine } from '../search/names.ts';
import { isHan, runs } from '../search/segment.ts';
import { writeSounds } from '../search/sounds.ts';
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

const unused = /^pagefind-(?!entry\.json$)|^pagefind-worker/;
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

// Pagefind packs each file by itself. Unpacked and under endings that hosts know, its engine and its pages are
// compressed by the host, which does it better; the mark at their beginning tells Pagefind that they are unpacked.
const MARK = 'pagefind_dcd';
const UNPACKED = { '.pagefind': '.wasm', '.pf_fragment': '.txt' } as const;

function asServed({ path, content }: { path: string; content: Uint8Array }): { path: string; content: Uint8Array | string } {
  for (const [packed, plain] of Object.entries(UNPACKED)) {
    if (path.endsWith(packed)) return { path: path.slice(0, -packed.length) + plain, content: gunzipSync(content) };
  }
  if (path !== 'pagefind.js') return { path, content };
  const script = Object.entries(UNPACKED).reduce((code, [packed, plain]) => {
    const parts = code.split(`${packed}\``);
    if (parts.length !== 2) throw new Error(`Search index: pagefind.js names ${packed} files ${parts.length - 1} times, not once. Compare it with UNPACKED in src/site/search-index.ts.`);
    return parts.join(`${plain}\``);
  }, Buffer.from(content).toString());
  // As it comes it has lost its spaces but kept its long names.
  return { path, content: transformSync(script, { minify: true, format: 'esm', target: 'es2022' }).code };
}

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

/** The text of the indexed pages of each language, as the index itself holds it. */
async function indexedTexts(folder: string, pages: readonly Page[]): Promise<Map<string, { text: string; names: string }[]>> {
  const texts = new Map<string, { text: string; names: string }[]>();
  // English gains nothing by them: its names already hold the words that questions are made of.
  const questions = pages.filter(isChinese).flatMap(questionsOf);
  const inOneSpelling = (words: string) => oneScript(fold(words.replaceAll('\u200B', ''))).trim();
  for (const name of await readdir(join(folder, 'fragment'))) {
    const data = (await readFile(join(folder, 'fragment', name), 'utf8')).slice(MARK.length);
    const page: { url: string; content: string; meta: Record<string, string> } = JSON.parse(data);
    const lang = name.split('_')[0] ?? '';
    const { title = '', aliases = '', kind } = page.meta;
    const called = [title, ...aliases.split(';')].map(inOneSpelling);
    const asked = questions.filter(({ href }) => href.endsWith(page.url)).map(({ text }) => inOneSpelling(text));
    const names = namesLine({ id: name.replace(/\.\w+$/, ''), names: [...new Set(called)], asked: [...new Set(asked)], answers: kind === 'faq' });
    texts.set(lang, [...(texts.get(lang) ?? []), { text: [page.content, title, aliases].join('\u200B'), names }]);
  }
  return texts;
}

function lexicon(lang: string, pages: readonly { text: string; names: string }[]): { file: LexiconFile; count: number } {
  const chinese = lang.startsWith('zh');
  const all = fold(pages.map(({ text }) => text).join('\n'));
  const words = new Set(all.split('\u200B').flatMap(runs).filter((word) => !/^\d+$/.test(word) && word.length > 1));
  const kept = [...words].filter((word) => chinese || !isHan(word)).sort();
  return { file: { fold: chinese ? foldPairs(new Set(all)) : '', words: kept.join(' '), names: pages.map(({ names }) => names).join('\n'), sounds: chinese ? writeSounds(soundOf, all) : '' }, count: kept.length };
}

/**
 * Makes the search index of a built site in `pagefind/`: every page with `data-pagefind-body`, one index a language.
 * The pages themselves are not changed. Stops with an error if any page cannot be indexed.
 */
export async function buildSearchIndex(distDir: string): Promise<IndexReport> {
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
  for (const file of made.files) {
    if (unused.test(file.path)) continue;
    const { path, content } = asServed(file);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const report: IndexReport = {};
  for (const [lang, texts] of await indexedTexts(folder, pages)) {
    const { file, count } = lexicon(lang, texts);
    await writeFile(join(folder, `lexicon-${lang}.json`), JSON.stringify(file));
    report[lang] = { pages: texts.length, words: count };
  }
  return report;
}
