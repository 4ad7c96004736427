import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { parse } from 'yaml';
import { learn, type Example } from '../lib/learn.ts';
import { plainLists } from '../lib/plain-lists.ts';
import { LOCALES, languageOf, writesHan, type Locale } from '../lib/locales.ts';
import { packTable } from '../lib/weights.ts';
import { fold } from '../search/fold.ts';
import { JOINT } from '../search/joints.ts';
import { pageId } from '../search/judge.ts';
import { readScript, type LexiconFile, type Script, type ScriptFile } from '../search/lexicon.ts';
import { relaxer, tidy, type Habits } from '../search/relax.ts';
import { isHan, runs } from '../search/segment.ts';
import * as sounding from '../search/sounds.ts';
import { featuresOf, LINE, NO_SUBJECTS, oneWording, type SubjectBook } from '../search/subjects.ts';
import type { TrackingBook } from '../tools/tracking/book.ts';

// Some characters that readers type and the converter leaves alone, as both forms are in use.
const ALSO = [['帳', '账'], ['帐', '账'], ['訊', '讯'], ['著', '着'], ['喺', '在']] as const;

const simplify = Converter({ from: 't', to: 'cn' });
/** A text with every Traditional character as its Simplified one. */
export const oneScript = (text: string): string =>
  ALSO.reduce((result, [there, here]) => result.replaceAll(there, here), simplify(text));

// Stands for a character without a known sound; no syllable is written so.
const NO_SOUND = 'x';
/** How a character is read, without tone. */
const soundOf = (character: string): string => pinyin(character, { toneType: 'none', v: true, type: 'string' }).replace(/[^a-z]/g, '') || NO_SOUND;

/** Every Traditional character that folds into one of the characters given, before that character. */
function foldPairs(used: ReadonlySet<string>): string {
  const pairs: string[] = [];
  for (let code = 0x3400; code < 0xa000; code++) {
    const there = String.fromCharCode(code);
    const here = oneScript(there);
    if (here !== there && [...here].length === 1 && used.has(here)) pairs.push(there + here);
  }
  return pairs.join('');
}

/** An indexed page of one language: its text and other words as the index holds them, and what readers may call it. */
export interface Indexed { id: string; url: string; text: string; aliases: string; names: readonly string[] }

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
  // A page for which nobody has collected queries is found by its words alone: learning all would take as long as their number squared.
  const asked = pages.flatMap(({ id, url, names }) => { const typed = queries[pageId(url)]; return typed ? [{ id, texts: [...names, ...typed] }] : []; });
  const examples = [...lines.map(example(LINE)), ...asked.flatMap(({ id, texts }) => texts.map(example(id)))];
  const { names, rows } = learn(examples, { thrift: THRIFT });
  return { pages: names, weights: packTable(rows, STEP) };
}

/** The language under whose `lang` attribute, in small letters, a page was indexed. */
function localeOf(lang: string): Locale {
  const locale = LOCALES.find((each) => languageOf(each).html.toLowerCase() === lang);
  if (!locale) throw new Error(`Search index: src/lib/locales.ts has no language "${lang}".`);
  return locale;
}

/** Whether the pages under a `lang` attribute, in small letters, are written in Chinese characters. */
export const isChinese = (lang: string): boolean => writesHan(localeOf(lang));

/** What editors know of the search in one language. */
interface SearchContent { habits: Habits; queries: Readonly<Record<string, readonly string[]>>; lines: readonly string[] }

function searchContent(root: string, lang: string): SearchContent {
  const read = (name: string): unknown => {
    const text = readFileSync(join(root, 'content', `${name}.yml`), 'utf8');
    return plainLists(text)?.data ?? parse(text);
  };
  const locale = localeOf(lang);
  const phrases = Object.values(read('tracking') as TrackingBook).flatMap((entry) => entry.phrases.map(({ text }) => text));
  return {
    habits: read(`${locale}/search`) as Habits, queries: read(`${locale}/queries`) as SearchContent['queries'],
    lines: phrases.filter((text) => writesHan(locale) === isHan(text)),
  };
}

const writtenIn = (texts: readonly string[]) => new Set([...new Set(fold(texts.join('\n')).split(JOINT))].flatMap(runs));

/** What the index of one language leaves for the search in front of it, and what a query in another script, or written by sound, needs beside it. */
export function lexiconOf(lang: string, pages: readonly Indexed[], root: string): { lexicon: Pick<LexiconFile, 'words' | 'subjects'>; script?: ScriptFile } {
  const chinese = isChinese(lang);
  const inTexts = writtenIn(pages.map(({ text }) => text));
  const all = pages.map(({ text, aliases }) => [text, aliases].join(JOINT));
  // Letters that stand only among other words for a Chinese page may be Chinese by its sound.
  const counts = (word: string) => word.length > 1 && !/^\d+$/.test(word) && (isHan(word) ? chinese : !chinese || inTexts.has(word));
  const words = [...writtenIn(all)].filter(counts).sort();
  const used = chinese ? fold(all.join('\n')) : '';
  const script = chinese ? { fold: foldPairs(new Set(used)), sounds: sounding.writeSounds(soundOf, used) } : undefined;
  const subjects = learnSubjects(pages, new Set(words), searchContent(root, lang), readScript(script ?? NO_SCRIPT));
  return { lexicon: { words: words.join(' '), subjects }, ...(script && { script }) };
}
