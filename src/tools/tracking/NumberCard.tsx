import { useEffect, useState } from 'preact/hooks';
import { copyText } from '../../lib/copy.ts';
import type { MarketChoice } from '../../lib/ids.ts';
import { languageOf, wordsIn, type Locale } from '../../lib/locales.ts';
import { fill } from '../../lib/text.ts';
import type { CarrierBook, Fit } from './numbers.ts';
import type { Words } from './wording.ts';

type Recognise = (number: string, market: MarketChoice | undefined) => Fit[];

/** The recogniser of numbers with its carriers, loaded when a text holds a number; nothing is shown while, or if, it is not there. */
function useCarriers(): { book: CarrierBook; recognise: Recognise } | undefined {
  const [loaded, setLoaded] = useState<{ book: CarrierBook; recognise: Recognise }>();
  useEffect(() => {
    let left = false;
    Promise.all([import('./numbers.ts'), import('virtual:tracking-carriers')])
      .then(([{ carriersOf }, { default: book }]) => { if (!left) setLoaded({ book, recognise: (number, market) => carriersOf(number, book, market) }); })
      .catch(() => undefined);
    return () => { left = true; };
  }, []);
  return loaded;
}

/** What the forms of the numbers tell: which carriers use them, what their own pages add, and the way there; nothing is opened by itself. */
export function NumberCard({ numbers, market, locale, words }: { numbers: readonly string[]; market: MarketChoice | undefined; locale: Locale; words: Words }) {
  const { ui, adds } = words;
  const known = useCarriers();
  const [copied, setCopied] = useState<string>();
  if (!known) return null;
  const list = (names: string[], type: 'conjunction' | 'disjunction') => new Intl.ListFormat(languageOf(locale).intl, { type }).format(names);
  const told = numbers.map((number) => ({ number, fits: known.recognise(number, market) }));
  // A number that no carrier uses is rather an order's; it is only told where it is the only one.
  const shown = told.some(({ fits }) => fits.length) ? told.filter(({ fits }) => fits.length) : told.slice(0, 1);
  return (
    <section class="flow">
      <h2>{ui.number}</h2>
      <ul class="carriers">
        {shown.map(({ number, fits }) => {
          const sure = fits.filter(({ checked }) => checked);
          const likely = sure.length ? sure : fits;
          const carriers = likely.flatMap(({ id }) => known.book[id] ?? []);
          const text = carriers.length === 0 ? ui['number-none'] : carriers.length > 1 ? ui['number-several'] : sure.length ? ui['number-one'] : ui['number-form'];
          const more = [...new Set(carriers.flatMap((carrier) => carrier.adds ?? []))];
          return (
            <li key={number} class="flow">
              <p>{fill(text, { number, carriers: list(carriers.map(({ name }) => wordsIn(name, locale)), 'disjunction') })}</p>
              {carriers.length > 0 && (
                <p class="small">{more.length ? fill(ui['number-adds'], { adds: list(more.map((each) => adds[each]), 'conjunction') }) : ui['number-adds-any']}</p>
              )}
              <p class="acts">
                <button type="button" class="btn line" onClick={() => { void copyText(number).then((done) => setCopied(done ? number : undefined)); }}>{copied === number ? ui.copied : ui['copy-number']}</button>
                {carriers.slice(0, 3).map(({ name, web }) => web && <a key={web} class="btn line" href={web} rel="external noreferrer">{fill(ui['number-open'], { carrier: wordsIn(name, locale) })}</a>)}
              </p>
            </li>
          );
        })}
      </ul>
      <p class="small">{ui['number-note']}</p>
    </section>
  );
}
