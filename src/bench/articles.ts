import { appendFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { fingerprintsOf } from '../gate/freshness/freshness.ts';
import { lengthOf } from '../gate/page-form.ts';
import { LOCALES, writesHan, type Locale } from '../lib/locales.ts';

/** A guide in one language, cut at its headings. */
interface Guide { section: string; slug: string; answer: string; rest: string; intro: string; parts: Map<string, string> }

const HEAD = /^---\n([\s\S]*?)\n---\n/;
/** Where a paragraph of plain words begins; one of the article's names is put there, so that no two articles share a paragraph. */
const PARAGRAPH = /(?<=\n\n)(?=[\p{L}])/gu;
const HEADING = /^<H2 id="([^"]+)">/m;
/** The day on which all of them were published. */
const PUBLISHED = '2026-11-25';
/** Sections are added until an article has so many words in the first language, about as many as real ones have. */
const WORDS = 650;
/** Invented names in each article, so that the vocabulary grows with the library. */
const NAMES = 3;

/** Numbers between 0 and 1 that look random and are the same in every run (mulberry32). */
export function series(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(from: readonly T[], next: () => number): T => {
  const found = from[Math.floor(next() * from.length)];
  if (found === undefined) throw new Error('There is nothing to pick from.');
  return found;
};

function readGuide(root: string, file: string): Guide {
  const text = readFileSync(join(root, file), 'utf8');
  const head = HEAD.exec(text);
  const data = parse(head?.[1] ?? '') as { answer: string; tool: unknown; reviewed: string };
  const [intro = '', ...pieces] = text.slice(head?.[0].length ?? 0).split(/(?=^<H2 id=")/m);
  return {
    section: basename(dirname(file)), slug: basename(file, '.mdx'), answer: data.answer, intro,
    rest: `tool: ${JSON.stringify(data.tool)}\nreviewed: '${data.reviewed}'`,
    parts: new Map(pieces.map((piece) => [HEADING.exec(piece)?.[1] ?? '', piece])),
  };
}

const SYLLABLES = ['ba', 'ker', 'lin', 'mo', 'ren', 'sa', 'tu', 'vel', 'wick', 'zor', 'den', 'fal'];
const CHARACTERS = [...'安北晨德恩方光海嘉康乐明宁平青荣森泰文新雅永元志'];
const nameOf = (locale: Locale, next: () => number): string =>
  (writesHan(locale) ? Array.from({ length: 3 }, () => pick(CHARACTERS, next)) : Array.from({ length: 4 }, () => pick(SYLLABLES, next))).join('');

/** Which sections of which guides make up an article, and where it stands; the same in every language. */
interface Plan { slug: string; section: string; base: string; parts: { guide: string; id: string }[]; seed: number }

function planOf(at: number, guides: readonly Guide[]): Plan {
  const next = series(at + 1);
  const base = pick(guides, next);
  const parts: Plan['parts'] = [];
  for (let words = 0; words < WORDS;) {
    const guide = pick(guides, next);
    const [id, text] = pick([...guide.parts], next);
    parts.push({ guide: guide.slug, id });
    words += lengthOf(text, LOCALES[0]);
  }
  return { slug: `${base.slug}-${at}`, section: base.section, base: base.slug, parts, seed: at + 7 };
}

/** An article as it is written, and what its translations name as their source. */
interface Written { answer: string; body: string; text: string }

function write(plan: Plan, locale: Locale, guides: ReadonlyMap<string, Guide>, source: Written | undefined): Written {
  const next = series(plan.seed);
  const names = Array.from({ length: NAMES }, () => nameOf(locale, next));
  const base = guides.get(plan.base);
  const bodies = plan.parts.map(({ guide, id }, at) => guides.get(guide)?.parts.get(id)?.replace(HEADING, `<H2 id="part-${at + 1}">`).replace('</H2>', ` ${names[at % NAMES]}</H2>`).replace(PARAGRAPH, () => `${pick(names, next)}${writesHan(locale) ? '：' : ': '}`) ?? '');
  const answer = `${base?.answer ?? ''} ${names.join(writesHan(locale) ? '、' : ' ')}`;
  const body = `${base?.intro ?? ''}${bodies.join('\n')}`;
  const made = { language: LOCALES[0], sections: fingerprintsOf({ data: { answer: source?.answer ?? answer }, body: source?.body ?? body }) };
  const number = plan.slug.match(/\d+$/)?.[0];
  const head = [`title: ${JSON.stringify(`${names[0]} ${number}`)}`, `answer: ${JSON.stringify(answer)}`, `aliases: ${JSON.stringify([`${names[0]}${number}`])}`, `related: [${plan.base}]`, base?.rest, ...(source ? [`made-from: ${JSON.stringify(made)}`] : [])];
  return { answer, body, text: `---\n${head.join('\n')}\n---\n\n${body}` };
}

/**
 * Fills the content under `root` up to `count` guides a language: beside the real ones such as are put together of sections
 * of real ones, with names of their own. The same count gives the same files. Returns how many are there.
 */
export function growLibrary(root: string, count: number): number {
  const guides = new Map(LOCALES.map((locale) => [locale, globSync(`content/${locale}/articles/*/*.mdx`, { cwd: root }).sort().map((file) => readGuide(root, file))]));
  const first = guides.get(LOCALES[0]) ?? [];
  const plans = Array.from({ length: Math.max(0, count - first.length) }, (_, at) => planOf(at, first));
  const bySlug = (locale: Locale) => new Map(guides.get(locale)?.map((guide) => [guide.slug, guide]));
  const known = new Map(LOCALES.map((locale) => [locale, bySlug(locale)]));
  for (const plan of plans) {
    let source: Written | undefined;
    for (const locale of LOCALES) {
      const written = write(plan, locale, known.get(locale) ?? new Map(), source);
      const file = join(root, 'content', locale, 'articles', plan.section, `${plan.slug}.mdx`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, written.text);
      source ??= written;
    }
  }
  const published = plans.map(({ section, slug }) => `\n${section}/${slug}:\n  published: '${PUBLISHED}'\n`).join('');
  appendFileSync(join(root, 'content', 'changes.yml'), published);
  const shelf = join(root, 'content', 'library.yml');
  let lines = readFileSync(shelf, 'utf8');
  for (const section of new Set(plans.map((plan) => plan.section))) {
    const added = plans.filter((plan) => plan.section === section).map(({ slug }) => `    - ${slug}\n`).join('');
    lines = lines.replace(new RegExp(`^(${section}:\\n  guides:\\n(?:    - .*\\n)*)`, 'm'), `$1${added}`);
  }
  writeFileSync(shelf, lines);
  return first.length + plans.length;
}
