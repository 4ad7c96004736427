import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { learn, type Example } from '../lib/learn.ts';
import { plainLists } from '../lib/plain-lists.ts';
import { writesHan, type Locale } from '../lib/locales.ts';
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

/** What editors know of the search in one language. */
interface SearchContent { habits: Habits; queries: Readonly<Record<string, readonly string[]>>; lines: readonly string[] }

function searchContent(root: string, locale: Locale): SearchContent {
  const read = (name: string): unknown => {
    const text = readFileSync(join(root, 'content', `${name}.yml`), 'utf8');
    return plainLists(text)?.data ?? parse(text);
  };
  const phrases = Object.values(read('tracking') as TrackingBook).flatMap((entry) => entry.phrases.map(({ text }) => text));
  return {
    habits: read(`${locale}/search`) as Habits, queries: read(`${locale}/queries`) as SearchContent['queries'],
    lines: phrases.filter((text) => writesHan(locale) === isHan(text)),
  };
}

const writtenIn = (texts: readonly string[]) => new Set([...new Set(fold(texts.join('\n')).split(JOINT))].flatMap(runs));

/** What turns Chinese characters into others and into sounds: two dictionaries, loaded for a Chinese index. */
export type ChineseScript = typeof import('./chinese-script.ts');

/** What the index of one language leaves for the search in front of it, and what a query in another script, or written by sound, needs beside it; `chinese` for an index in Chinese. */
export function lexiconOf(locale: Locale, pages: readonly Indexed[], root: string, chinese?: ChineseScript): { lexicon: Pick<LexiconFile, 'words' | 'subjects'>; script?: ScriptFile } {
  const inTexts = writtenIn(pages.map(({ text }) => text));
  const all = pages.map(({ text, aliases }) => [text, aliases].join(JOINT));
  // Letters that stand only among other words for a Chinese page may be Chinese by its sound.
  const counts = (word: string) => word.length > 1 && !/^\d+$/.test(word) && (isHan(word) ? chinese !== undefined : !chinese || inTexts.has(word));
  const words = [...writtenIn(all)].filter(counts).sort();
  const used = chinese ? fold(all.join('\n')) : '';
  const script = chinese && { fold: chinese.foldPairs(new Set(used)), sounds: sounding.writeSounds(chinese.soundOf, used) };
  const subjects = learnSubjects(pages, new Set(words), searchContent(root, locale), readScript(script ?? NO_SCRIPT));
  return { lexicon: { words: words.join(' '), subjects }, ...(script && { script }) };
}
