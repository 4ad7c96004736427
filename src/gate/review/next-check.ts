import { addDays, addMonths, type IsoDate } from '../../lib/dates.ts';

/** What can be checked again, each for its own length of time (content/review.yml). */
export const CHECK_KINDS = ['reported', 'law', 'figure', 'statement', 'contact', 'guide', 'faq', 'page'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** How long a check lasts, in calendar months and days. */
export interface CheckLength { months?: number | undefined; days?: number | undefined }
export type CheckLengths = Readonly<Record<CheckKind, CheckLength>>;

/** A check that was made: its day, and the day of the next one where an editor has set it. */
export interface Check { checked: IsoDate; recheck?: IsoDate | undefined }

/** The day from which a new check is due: the editor's own, else the one after the usual length. */
export const nextCheck = ({ checked, recheck }: Check, { months = 0, days = 0 }: CheckLength): IsoDate =>
  recheck ?? addDays(addMonths(checked, months), days);

/** Says whether a new check is due on a day; it is from the day itself on. */
export const isDue = (next: IsoDate, today: IsoDate): boolean => next <= today;

/** Which kind of check a value or hold of a fact had: what was only reported counts as that, whatever it is about. */
export function kindOfCheck(fact: object, value: { confidence?: unknown; law?: unknown }): CheckKind {
  if ('contact' in fact) return 'contact';
  if (value.confidence === 'medium') return 'reported';
  if (value.law === true) return 'law';
  return 'text' in fact ? 'statement' : 'figure';
}

/** Which kind of check a page of the content has. */
export const kindOfPage = { article: 'guide', faq: 'faq', page: 'page' } as const satisfies Record<string, CheckKind>;
