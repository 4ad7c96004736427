import { localToday } from '../lib/dates.ts';
import { TOOLS } from '../lib/ids.ts';
import { explainer } from '../tools/tracking/reading.ts';
import { anchorOf } from '../tools/tracking/sections.ts';
import { fetchJson } from '../lib/fetch.ts';
import { pageLocale, siteBase } from './words.ts';

// The tracking tool's own reader, loaded when a query reads like a line of a carrier.

/** What a tracking message means, in the words of the tracking tool; `at` is the address of its status there. */
export interface Meaning { at: string; title: string; meaning: string; turn: string }

type Meanings = Readonly<Record<string, Omit<Meaning, 'at'>>>;

const SURE = { likely: ['high', 'medium'], else: ['high'] } as const;
let words: Promise<Meanings> | undefined;

/** What a text says of a parcel, in the language of the page; undefined where that is not sure, quite sure if it is not `likely` to say anything of one. Rejects when the tool cannot be had. */
export async function meaningOf(text: string, likely: boolean): Promise<Meaning | undefined> {
  words ??= fetchJson<Meanings>(new URL(`${pageLocale()}/tools/${TOOLS.tracking}/meanings.json`, siteBase()));
  words.catch(() => { words = undefined; });
  const [explain, meanings] = await Promise.all([explainer(text), words]);
  const { status, confidence } = explain(text, { today: localToday() }).parcels[0] ?? {};
  if (!status || status === 'unrecognised') return undefined;
  const said = SURE[likely ? 'likely' : 'else'].some((sure) => sure === confidence) ? meanings[status] : undefined;
  return said && { at: anchorOf(status), ...said };
}
