import { z } from 'zod';
import { isIsoDate } from '../lib/dates.ts';
import { FACT_STARTS, MARKETS, CONCERNS, PROBLEMS, SECTIONS, STEPS, TOOLS } from '../lib/ids.ts';
import { languageOf, LOCALES, type Locale, type SharedText } from '../lib/locales.ts';
import { PICTURES, type Picture } from '../lib/pictures.ts';
import { STAGE_IDS, TURNS } from '../tools/tracking/rules.ts';
import { ADDS } from '../tools/tracking/wording.ts';
import { rules as wizard } from '../tools/wizard/rules.ts';
import { CHECK_KINDS } from './review/next-check.ts';
import * as notes from './field-notes.ts';
import { noted } from './notes.ts';

// What each file under content/ may hold. Strict: a misspelt field is an error, not a silent loss.

const words = z.string().trim().min(1, 'is empty; write the words or remove the line');
// A language in which not every shared text is written yet may leave it out; English stands there meanwhile.
const inEach = <T extends z.ZodType>(schema: T) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, languageOf(locale).partly ? schema.optional() : schema])) as { en: T } & Record<Exclude<Locale, 'en'>, z.ZodOptional<T>>;
const shared: z.ZodType<SharedText> = z.strictObject(inEach(words));
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const DAY = "must be a real day like '2026-11-23', in quotes";
const day = z.string(DAY).refine(isIsoDate, DAY).meta({ pattern: '^\\d{4}-\\d\\d-\\d\\d$' });
const webAddress = z.url({ protocol: /^https$/, error: 'must be a full address that begins with https://' }).meta({ pattern: '^https://' });

const UNITS = ['hour', 'day', 'business-day', 'month', 'year', 'time', 'percent', 'count'] as const;
const UNIT = `must be one of ${UNITS.join(', ')}, or a currency code such as USD`;
const unit = z.union([z.enum(UNITS), z.string().regex(/^[A-Z]{3}$/, UNIT)], { error: UNIT });
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const AMOUNT = "must be a number, or a clock time like '14:00' in quotes";

export const source = z.strictObject(noted(notes.SOURCE, {
  title: words,
  publisher: words,
  kind: z.enum(['official', 'law', 'agency', 'court', 'carrier', 'payment', 'guide', 'press']),
  url: webAddress.optional(),
  date: z.string().regex(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/, "must be '2026', '2026-11' or '2026-11-23', in quotes").optional(),
  lang: z.string().min(2).optional(),
  note: words.optional(),
}));

export const market = z.strictObject(noted(notes.MARKET, {
  name: shared,
  short: shared,
  region: z.enum(['us', 'uk', 'eu', 'sea', 'latam', 'jp']),
  workweek: z.enum(['mon-fri', 'mon-sat']),
  holidays: z.string().regex(/^[A-Z]{2}(-[A-Z]{3})?$/, 'must be a country code such as US, or a part of one such as GB-ENG'),
  timezone: words,
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be a currency code such as USD'),
}));

export const label = z.strictObject(noted(notes.LABEL, {
  ...inEach(words),
  confidence: z.strictObject(inEach(z.enum(['high', 'medium', 'low']))),
  sources: z.array(id).min(1).optional(),
  note: words.optional(),
}));

const evidence = noted(notes.EVIDENCE, {
  markets: z.array(z.enum([...MARKETS, 'all'])).min(1),
  sources: z.array(id).min(1, 'needs at least one source'),
  checked: day,
  recheck: day.optional(),
  confidence: z.enum(['high', 'medium'], { error: 'must be high or medium; a weaker claim is not shown as a fact' }),
  note: shared.optional(),
  conflict: z.array(z.strictObject({ reading: words, sources: z.array(id).optional(), why: words })).optional(),
});

const figure = z.strictObject(noted(notes.FIGURE, {
  title: shared,
  from: z.enum(FACT_STARTS).optional(),
  firm: z.literal(true, { error: 'must be true; without one firm leave the line out' }).optional(),
  values: z.array(z.strictObject({
    ...evidence,
    ...noted(notes.VALUE, {
      value: z.union([z.number(), z.string().regex(CLOCK, AMOUNT)], { error: AMOUNT }),
      max: z.number().optional(),
      unit,
      'counts-first-day': z.literal(true, { error: 'must be true; leave the line out where the first day does not count' }).optional(),
      law: z.literal(true, { error: 'must be true; without a law leave the line out' }).optional(),
    }),
  }).refine(({ value, unit }) => typeof value === 'string' ? unit === 'time' || !CLOCK.test(value) : unit !== 'time', {
    path: ['unit'], error: 'must be time beside a clock time, and a length or a currency beside a number',
  }).refine(({ value, max }) => max === undefined || (typeof value === 'number' && max > value), {
    path: ['max'], error: 'must be greater than value',
  })).min(1),
}));
const holds = z.array(z.strictObject(evidence)).min(1);
const statement = z.strictObject(noted(notes.STATEMENT, { text: shared, holds }));
const contact = z.strictObject(noted(notes.CONTACT, {
  contact: z.strictObject({ name: shared, does: shared, web: webAddress.optional(), phone: words.optional() }),
  holds,
}));
export type Figure = z.infer<typeof figure>;
export type Statement = z.infer<typeof statement>;
export type Contact = z.infer<typeof contact>;
export type Fact = Figure | Statement | Contact;

/** A fact is a figure (`values`), a statement (`text`) or a contact (`contact`); which one decides what it must hold. */
export const fact = z.union([figure, statement, contact]);

/** The schema of each kind of fact, under the field that tells the kind. */
export const FACT_KINDS = { values: figure, text: statement, contact } as const;

const length = z.number().int('must be a whole number').min(1, 'must be 1 or more').optional();
/** How long a check of one kind lasts, and why. */
export const checkLength = z.strictObject({ months: length, days: length, why: shared })
  .refine(({ months, days }) => months !== undefined || days !== undefined, { path: ['months'], error: 'is missing; write months or days' });

/** content/review.yml: every kind of check with its length. */
export const review = z.strictObject(Object.fromEntries(CHECK_KINDS.map((kind) => [kind, checkLength])));

/** A word of the trade in each language (and as it is written in Traditional characters), what it means, and words not to be used in its place. */
export const term = z.strictObject(noted(notes.TERM, {
  ...inEach(words), hant: words, means: shared,
  'instead-of': z.strictObject(Object.fromEntries(LOCALES.map((locale) => [locale, z.array(words).min(1).optional()]))).optional(),
}));

export const sections = z.record(z.enum(SECTIONS), z.strictObject(noted(notes.SECTION, { title: words, intro: words })));

/** The guides of a section, in reading order. */
export const shelf = z.strictObject(noted(notes.SHELF, { guides: z.array(id).min(1) }));

const GROUPS = Object.keys(wizard.groups);
const situation = z.strictObject(noted(notes.SITUATION, {
  text: words,
  wizard: z.enum(CONCERNS).optional(),
  group: z.enum(GROUPS).optional(),
  evidence: z.enum(PROBLEMS).optional(),
  article: id.optional(),
})).refine((item) => [item.wizard, item.group, item.evidence, item.article].filter(Boolean).length === 1, {
  error: 'must lead to exactly one of wizard, group, evidence or article',
});

export const home = z.strictObject({
  situations: z.array(z.strictObject({ title: words, items: z.array(situation).min(1) })).min(1),
  life: z.array(z.strictObject({ title: words, turn: words })).min(3),
});

const partWords = z.strictObject({ title: words, text: words });
const pictureWords = (picture: Picture) => (picture.form === 'shots'
  ? z.strictObject({ title: words })
  : z.strictObject({ title: words, parts: z.strictObject(Object.fromEntries(Object.keys(picture.parts).map((id) => [id, partWords]))) }));

/** The words of every picture, part by part. */
export const pictures = z.strictObject(Object.fromEntries(Object.entries(PICTURES).map(([id, picture]) => [id, pictureWords(picture)])));

/** When a page was published, and what was changed on it later, in words for readers. */
export const pageChanges = z.strictObject(noted(notes.PAGE_CHANGES, {
  published: day,
  changed: z.array(z.strictObject({ ...noted(notes.CHANGE, { on: day }), ...inEach(words) })).min(1).optional(),
}));

/** Which language's page a page was made from, and the fingerprint of each of its sections at that time. */
const madeFrom = z.strictObject({
  language: z.enum(LOCALES),
  sections: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/, 'must be a fingerprint as `npm run translated` writes it, in quotes')),
});

const page = {
  title: words,
  answer: words,
  'made-from': madeFrom.optional(),
  aliases: z.array(words).min(1),
  related: z.array(id).min(1),
  reviewed: day,
  recheck: day.optional(),
  draft: z.boolean().optional(),
};

export const article = z.strictObject(noted(notes.ARTICLE, {
  ...page,
  tool: z.strictObject({ name: z.enum(Object.keys(TOOLS) as [keyof typeof TOOLS]), at: id.optional() }),
  problem: z.enum(PROBLEMS).optional(),
}));
export type Article = z.infer<typeof article>;

export const faq = z.strictObject(noted(notes.PAGE, page));
export type Faq = z.infer<typeof faq>;

/** A page about the site itself. */
export const plainPage = z.strictObject(noted(notes.PLAIN_PAGE, { title: words, answer: words, reviewed: day, recheck: day.optional(), 'made-from': madeFrom.optional() }));

/** A page on which phrases of carriers, or forms of their numbers, were seen. */
export const trackingSource = z.strictObject(noted(notes.TRACKING_SOURCE, { title: words, publisher: words, url: webAddress }));

/** A carrier: the forms of its numbers, its own page to track a parcel, and what that page adds. */
export const carrier = z.strictObject(noted(notes.CARRIER, {
  name: shared,
  markets: z.array(z.enum(MARKETS)),
  web: webAddress.optional(),
  numbers: z.array(z.strictObject(noted(notes.FORM, { is: words, says: words, seen: id }))),
  adds: z.array(z.enum(ADDS)).min(1).optional(),
  seen: z.array(id).min(1).optional(),
})).refine(({ web, adds, seen }) => seen || !(web || adds), { path: ['seen'], error: 'is missing; name the pages on which web and adds were read' });

/** Lines under what they mean, from which the tracking tool learns. */
export const trackingLines = z.array(words).min(1);

const meanings = z.record(z.string().regex(/^[a-z]+$/, 'must be one lower-case word'), z.array(z.union([words, z.number()])).min(1));
/** Words that say the same, under a name for their meaning. */
export const trackingWords = z.strictObject({ decides: meanings, says: meanings, mute: meanings });

/** Carriers' phrases under the status they mean; kept by editors, the same for every language. */
export const trackingStatus = z.strictObject(noted(notes.STATUS, {
  stage: z.enum(STAGE_IDS),
  'worry-after': z.number().int().min(0),
  turn: z.enum(TURNS),
  step: z.enum(STEPS),
  fine: z.enum(STEPS),
  problem: z.enum(PROBLEMS).optional(),
  article: id.optional(),
  phrases: z.array(z.strictObject(noted(notes.PHRASE, {
    text: words, carrier: words.optional(),
    seen: z.union([z.literal(true), id], { error: 'must be an id of content/tracking-sources.yml, or true; if it was not seen leave it out' }).optional(),
  }))).min(1),
}));

