import { fill } from '../../lib/text.ts';
import { formatDate } from '../../lib/dates.ts';
import type { Locale } from '../../lib/locales.ts';
import type { Deadline } from './deadlines.ts';
import type { ShownWords } from './shared.ts';

/** A checked figure with its market and the day it was checked; it opens its source. */
export const FactChip = ({ of: { figure, general }, market, locale, words: { ui } }: {
  of: Deadline; market: string | undefined; locale: Locale; words: ShownWords;
}) => {
  const reported = figure.confidence === 'medium';
  return (
    <a class={reported ? 'fact reported' : 'fact'} href={figure.href} title={reported ? ui['medium-long'] : undefined}>
      <b>{figure.text}</b>
      <span>{general || !market ? ui['all-markets'] : market}</span>
      {figure.law && <span>{ui.law}</span>}
      <span>{reported && `${ui.medium} `}{fill(ui.checked, { date: formatDate(figure.checked, locale, 'short') })}</span>
    </a>
  );
};
