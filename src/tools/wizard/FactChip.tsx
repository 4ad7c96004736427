import { figureFor } from '../../lib/facts.ts';
import type { Shared } from './shared.ts';

/** A checked figure with its market and the day it was checked; it opens its source. Nothing where the market has none. */
export function FactChip({ id, shared: { facts, market, markets, words: { ui } } }: { id: string; shared: Shared }) {
  const figure = figureFor(facts, id, market);
  if (!figure) return null;
  const place = markets.find((item) => item.id === market)?.short;
  return (
    <a class={figure.confidence === 'medium' ? 'fact reported' : 'fact'} href={figure.href}>
      <b>{figure.text}</b>
      {place && facts[id]?.figures.all !== figure && <span>{place}</span>}
      <span>{figure.confidence === 'medium' && `${ui.reported} · `}{figure.checked}</span>
    </a>
  );
}
