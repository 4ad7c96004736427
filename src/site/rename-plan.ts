import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME, pageAddress, tidyAddress } from '../gate/addresses/addresses.ts';
import { CHANGES } from '../gate/changes.ts';
import { pagesOf, type Page } from '../gate/files.ts';
import { nearest } from '../gate/problem.ts';
import { readPage } from '../gate/read.ts';
import { readRedirects, REDIRECTS } from '../gate/addresses/redirects.ts';
import { SECTIONS } from '../lib/ids.ts';
import { LOCALES } from '../lib/locales.ts';
import { withNewAddress } from './changes-edit.ts';
import { addressPlaces, ANSWER_FIELDS, codePlaces, pagePlaces, replacedAt, yamlPlaces } from './mentions.ts';
import { withRedirect } from './redirects-edit.ts';
import { onShelf, placed, SHELF, taken } from './shelf-move.ts';

/** Which guide gets which name or section; both as an editor wrote them. */
export interface Wish { old: string; name?: string | undefined; section?: string | undefined }

/** A file that is changed, with its new text, and how often the guide is named in it. */
export interface Edit { file: string; text: string; mentions: number }

/** Everything that renaming or moving a guide changes. Edits name files as they are before the moves. */
export interface RenamePlan {
  old: string;
  now: string;
  moves: readonly { from: string; to: string }[];
  edits: readonly Edit[];
  /** Files of the code and its tests that hold the old name in quotes still, and may mean something else by it. */
  left: readonly string[];
  /** Says whether the old address leads to the new one; a draft had none that anybody knew. */
  redirected: boolean;
}

/** Why a guide cannot be renamed: which reason, and what belongs into its words. */
export interface Refusal {
  why: 'unknown' | 'faq' | 'moved-already' | 'torn' | 'nothing' | 'name' | 'section' | 'taken' | 'old-address' | 'shelf' | 'last' | 'unreadable';
  values: Readonly<Record<string, string>>;
}

const LONGEST_NAME = 60;
const glob = (root: string, pattern: string) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll('\\', '/')).sort();

interface Goal { pages: readonly Page[]; slug: string; section: string; from: Page }

function goalOf(root: string, { old, name, section }: Wish, entries: Readonly<Record<string, unknown>>): Goal | Refusal {
  const all = LOCALES.flatMap((locale) => pagesOf(root, locale));
  const guides = all.filter(({ kind }) => kind === 'article');
  const wanted = tidyAddress(old);
  const pages = guides.filter((page) => page.slug === wanted || pageAddress(page) === wanted);
  const [from] = pages;
  if (!from) {
    const now = entries[wanted] ?? Object.entries(entries).find(([address]) => address.endsWith(`/${wanted}`))?.[1];
    if (typeof now === 'string') return { why: 'moved-already', values: { old, now } };
    if (/^faq(?:[/-]|$)/.test(wanted) || SECTIONS.some((id) => id === wanted)) return { why: 'faq', values: { old } };
    const names = guides.map(({ slug }) => slug);
    const near = nearest(wanted.split('/').at(-1) ?? '', names) ?? names.find((slug) => wanted !== '' && slug.includes(wanted));
    return { why: 'unknown', values: { old, near: near ?? '' } };
  }
  const [into, slug = ''] = name?.includes('/') ? tidyAddress(name).split('/') : [section, name ?? from.slug];
  const goal: Goal = { pages, slug, section: section ?? into ?? from.section, from };
  const address = pageAddress({ kind: 'article', ...goal });
  if (pages.some((page) => page.section !== from.section)) return { why: 'torn', values: { files: pages.map(({ file }) => file).join(', ') } };
  if (!SECTIONS.some((id) => id === goal.section)) return { why: 'section', values: { section: goal.section, near: nearest(goal.section, SECTIONS) ?? '', all: SECTIONS.join(', ') } };
  if (!new RegExp(`^${NAME}$`).test(slug) || slug.length > LONGEST_NAME) return { why: 'name', values: { name: slug, most: String(LONGEST_NAME) } };
  if (slug === from.slug && goal.section === from.section) return { why: 'nothing', values: { address } };
  const taken = slug === from.slug ? undefined : guides.find((page) => page.slug === slug);
  if (taken) return { why: 'taken', values: { name: slug, file: taken.file } };
  const led = entries[address];
  if (typeof led === 'string' && led.split('#')[0] !== pageAddress(from)) return { why: 'old-address', values: { address, now: led } };
  return goal;
}

const READERS: readonly (readonly [pattern: string, places: (text: string, id: string) => number[]])[] = [
  ['content/*/{articles/*,faq,pages}/*.mdx', pagePlaces],
  ['content/*.md', pagePlaces],
  ['content/*/queries.yml', (text, id) => yamlPlaces(text, id, { keys: true })],
  ['content/{*,*/home,*/tools/*}.yml', (text, id) => yamlPlaces(text, id)],
  ['src/tools/**/*.{ts,tsx}', codePlaces],
  ['tests/search/*.json', (text, id) => yamlPlaces(text, id, { fields: ANSWER_FIELDS })],
];

/** The text of the shelf with the guide in its new section, at the end; a guide that stands on no shelf changes nothing. */
function shelfAfter(shelf: string, slug: string, { from, section }: Goal): string | Refusal {
  if (section === from.section || !onShelf(shelf, from.section).includes(from.slug)) return shelf;
  const without = taken(shelf, from.section, slug);
  if (without === undefined) return { why: 'last', values: { section: from.section } };
  return placed(without, section, slug) ?? { why: 'shelf', values: { section } };
}

/** What renaming or moving a guide changes in the files under `root`, or why it cannot be done. Nothing is written. */
export function planRename(root: string, wish: Wish): RenamePlan | Refusal {
  const goal = goalOf(root, wish, readRedirects(root, []).data ?? {});
  if ('why' in goal) return goal;
  const { pages, slug, section, from } = goal;
  const [old, now] = [pageAddress(from), pageAddress({ kind: 'article', section, slug })];
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const edits = new Map<string, Edit>();
  for (const [pattern, placesIn] of slug === from.slug ? [] : READERS) {
    for (const file of glob(root, pattern)) {
      const before = read(file);
      if (!before.includes(from.slug) || file === REDIRECTS) continue;
      try {
        const places = placesIn(before, from.slug);
        if (places.length > 0) edits.set(file, { file, text: replacedAt(before, places, from.slug, slug), mentions: places.length });
      } catch {
        return { why: 'unreadable', values: { file } };
      }
    }
  }
  // Tests that visit the page name it by its address.
  for (const file of glob(root, 'tests/site/*.ts')) {
    const before = read(file);
    const places = addressPlaces(before, old);
    if (places.length > 0) edits.set(file, { file, text: replacedAt(before, places, old, now), mentions: places.length });
  }
  const shelf = shelfAfter(edits.get(SHELF)?.text ?? read(SHELF), slug, { ...goal, from: { ...from, slug } });
  if (typeof shelf !== 'string') return shelf;
  if (shelf !== read(SHELF)) edits.set(SHELF, { file: SHELF, text: shelf, mentions: 1 });
  try {
    const changes = read(CHANGES);
    const moved = withNewAddress(changes, old, now);
    if (moved !== changes) edits.set(CHANGES, { file: CHANGES, text: moved, mentions: 1 });
  } catch {
    return { why: 'unreadable', values: { file: CHANGES } };
  }
  const redirected = pages.some(({ file }) => readPage(root, file, []).data?.['draft'] !== true);
  const list = read(REDIRECTS);
  const listed = withRedirect(list, old, now, redirected);
  if (listed !== list) edits.set(REDIRECTS, { file: REDIRECTS, text: listed, mentions: 1 });
  return {
    old, now, redirected, edits: [...edits.values()],
    moves: pages.map(({ file, locale }) => ({ from: file, to: `content/${locale}/articles/${section}/${slug}.mdx` })),
    left: slug === from.slug ? [] : glob(root, '{src,tests}/**/*.{ts,tsx,astro,yml,json}').filter((file) => new RegExp(`['"\`/: ]${from.slug}['"\`/.]`).test(edits.get(file)?.text ?? read(file))),
  };
}
