import type { Deadline } from './deadlines.ts';
import type { ShownWords } from './shared.ts';

/** A checked figure with its market and the day it was checked; it opens its source. */
export const FactChip = ({ of: { figure, general }, market, words: { ui } }: {
  of: Deadline; market: string | undefined; words: ShownWords;
}) => {
  const reported = figure.confidence === 'medium';
  return (
    <a class={reported ? 'fact reported' : 'fact'} href={figure.href} title={reported ? ui['medium-long'] : undefined}>
      <b>{figure.text}</b>
      <span>{general || !market ? ui['all-markets'] : market}</span>
      {figure.law && <span>{ui.law}</span>}
      <span>{reported && `${ui.medium} `}{figure.checked}</span>
    </a>
  );
};
