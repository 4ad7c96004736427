import { languageOf, wordsIn, type Locale } from '../lib/locales.ts';
import type { ShownFigure } from '../lib/facts.ts';
import type { Figure } from '../gate/schemas.ts';
import { factHref } from '../lib/urls.ts';
import { checkedText } from './checked.ts';
import { once } from './once.ts';
import { formOf, translator } from './strings.ts';

type Value = Figure['values'][number];

const money = once((amount: number, currency: string, locale: Locale) =>
  new Intl.NumberFormat(languageOf(locale).intl, { style: 'currency', currency, minimumFractionDigits: amount % 1 ? 2 : 0, maximumFractionDigits: 2 }).format(amount));
const plain = once((amount: number, locale: Locale) => new Intl.NumberFormat(languageOf(locale).intl).format(amount));

/** A checked figure with its unit in words: `2 business days`, `3–5 days`, `US$100`, `14:00`. */
export function figureText({ value, max, unit }: Pick<Value, 'value' | 'max' | 'unit'>, locale: Locale): string {
  const t = translator(locale);
  if (typeof value === 'string') return value;
  if (/^[A-Z]{3}$/.test(unit)) {
    return max === undefined ? money(value, unit, locale) : t('unit.range', { from: money(value, unit, locale), to: money(max, unit, locale) });
  }
  const count = max === undefined ? plain(value, locale) : t('unit.range', { from: plain(value, locale), to: plain(max, locale) });
  if (unit === 'percent') return `${count}%`;
  return t(`unit.${unit}_${formOf(max ?? value, locale)}`, { count });
}

/** A figure as pages and tools show it, in one language; `due` where a new check of it is. */
export const shownFigure = (id: string, value: Value, locale: Locale, due: boolean): ShownFigure => ({
  value: typeof value.value === 'number' ? value.value : 0,
  max: value.max,
  unit: value.unit,
  text: figureText(value, locale),
  note: value.note && wordsIn(value.note, locale),
  law: value.law,
  firstDay: value['counts-first-day'],
  confidence: value.confidence,
  checked: checkedText({ checked: value.checked, due }, locale),
  ...(due && { due }),
  href: factHref(locale, id),
});
