import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { CASE_TEXTS, PROBLEMS } from '../../lib/ids.ts';
import { LOCALES, type Locale } from '../../lib/locales.ts';
import { elementsIn } from '../../site/html.ts';
import { once } from '../../site/once.ts';
import { blankCase } from '../../tools/evidence/cases.ts';
import { caseFile, type CaseFile, type Purpose } from '../../tools/evidence/file-store.ts';
import { checkSums, coverPage, type CoverWords } from '../../tools/evidence/pack/cover.ts';
import { exhibitName } from '../../tools/evidence/pack/names.ts';
import { makePack, type Numbered } from '../../tools/evidence/pack/pack.ts';
import { EVIDENCE_RECIPIENTS } from '../../tools/evidence/rules.ts';
import { wording } from '../../tools/evidence/wording.ts';
import { hostile } from '../hostile.ts';
import { insist, target, type Target } from '../target.ts';
import { allOf, unpack } from '../unpack.ts';

const NAMES = ['IMG_2031.JPG', 'photo.jpeg', 'receipt.pdf', 'screen recording.mov', '面单照片.heic', '../../etc/passwd', 'CON', 'aux.txt', 'LPT1.png', 'a'.repeat(300), '\u202egpj.exe', 'x.', '.', '..', ' ', 'name.tar.gz', '😀'.repeat(90)];
const TODAY = '2026-11-26';
// What no system minds in a name: no sign with a meaning, nothing unseen, nothing that turns the text round, no end with a dot or a space.
const SAFE = /^\d{2,}(?:-[\p{L}\p{N}\p{M}-]*)?\.[a-z0-9]{1,5}$/u;

const words = (root: string, locale: Locale): CoverWords => {
  const { cover, events, texts, problems, recipients, items } = wording.parse(parse(readFileSync(join(root, `content/${locale}/tools/evidence.yml`), 'utf8')));
  return { cover, events, texts, problems, recipients, items: { ...Object.fromEntries(Object.entries(items).map(([id, { title }]) => [id, title])), other: cover.other } as CoverWords['items'] };
};

/** Elements with the names of their attributes, in order: what a browser would make of a page. */
const bones = (html: string): string => elementsIn(html).map(({ name, attributes }) => `${name}[${Object.keys(attributes).join(' ')}]`).join('>');

const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/;

/** What a buyer types and what files are called, on its way into an evidence pack: names in the ZIP, and the cover page. */
export function packTargets(root: string): Target[] {
  const both = LOCALES.map((locale) => ({ locale, words: words(root, locale), market: 'X' }));
  const name = hostile(NAMES, 400);
  const page = (text: string, { problem, recipient, file }: { problem: (typeof PROBLEMS)[number]; recipient: (typeof EVIDENCE_RECIPIENTS)[number]; file: CaseFile }) => {
    const of = {
      ...blankCase({ problem, recipient, today: TODAY }), dates: { ordered: '2026-11-10' }, texts: Object.fromEntries(CASE_TEXTS.map((id) => [id, text])),
      notes: { 'photo-label': text, payment: text }, happenings: [{ date: '2026-11-12', text }],
    };
    const exhibit: Numbered = { number: 1, packed: exhibitName({ number: 1, of: 2, title: text, day: TODAY, name: file.name, type: file.type }).replace(/\.[a-z0-9]+$/, '.jpg'), blob: file.blob, sha256: '0'.repeat(64), day: TODAY, taken: true, placeRemoved: true, file };
    return { html: coverPage({ of, exhibits: [exhibit, { ...exhibit, number: 2, same: 1 }], words: both, today: TODAY }), sums: checkSums([exhibit]) };
  };
  const plainFile = caseFile(new File(['a'], 'a.jpg'), 'photo-label');
  // A text of nothing is left out of the page, so it is held against one that is there.
  const harmless = once((empty: boolean, problem: (typeof PROBLEMS)[number], recipient: (typeof EVIDENCE_RECIPIENTS)[number]) => bones(page(empty ? '' : 'x', { problem, recipient, file: plainFile }).html));
  const purposes: readonly Purpose[] = ['photo-label', 'payment', 'other'];

  return [
    target('file names', 7, fc.record({ number: fc.integer({ min: 1, max: 999 }), title: hostile(NAMES, 400), name, type: hostile(['image/png', 'text/html', 'application/pdf'], 60), day: fc.constantFrom(undefined, TODAY) }), (given) => {
      const made = exhibitName({ ...given, of: 999 });
      insist(SAFE.test(made), 'a name that no system minds', made);
      insist(Buffer.byteLength(made) < 250 && made.isWellFormed(), 'a short name', made);
      insist(made.startsWith(String(given.number).padStart(3, '0')), 'its number first', made);
    }),
    target('covers', 1, fc.record({ text: fc.oneof(name, hostile(['A lamp', '快递面单'], 400)), name, type: name, problem: fc.constantFrom(...PROBLEMS), recipient: fc.constantFrom(...EVIDENCE_RECIPIENTS) }), ({ text, name: called, type, problem, recipient }) => {
      const file = { ...plainFile, name: called, type };
      const { html, sums } = page(text, { problem, recipient, file });
      insist(bones(html) === harmless(text === '', problem, recipient), 'the elements of a harmless cover', bones(html));
      insist(!DIRECTIONS.test(html), 'no marks that turn the text round');
      insist(sums.split('\n').length === 2, 'one line of sums a file', sums);
    }),
    target('packs', 1, fc.array(fc.tuple(name, fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...purposes), fc.oneof(fc.constantFrom(0, Number.NaN, -1, 8e15), fc.integer({ min: 0, max: 4e12 }))), { maxLength: 4 }), async (given) => {
      const files = given.map(([called, bytes, purpose, lastModified]) => ({ ...caseFile(new File([bytes as Uint8Array<ArrayBuffer>], called), purpose), lastModified }));
      const { zip, exhibits, skipped } = await makePack({ files, titleOf: ({ purpose }) => purpose, keepPlace: false, pages: () => [], signal: new AbortController().signal, onProgress: () => undefined });
      const packed = await unpack(await allOf(zip));
      insist(skipped.length === 0 && packed.length === given.length, 'every file', packed.length);
      insist(packed.every((entry, at) => entry.name === exhibits[at]?.packed && SAFE.test(entry.name) && entry.bytes.equals(Buffer.from(given[at]?.[1] ?? []))), 'every byte, under its name', packed.map((entry) => entry.name));
      insist(new Set(packed.map((entry) => entry.name)).size === packed.length, 'a name for each');
    }),
  ];
}
