import { useEffect, useState } from 'preact/hooks';
import { caseDates, keepCaseDates, readFragment, writeFragment, type CaseDates } from '../../lib/case.ts';
import { localToday, type IsoDate } from '../../lib/dates.ts';
import { isMarketChoice, type MarketChoice, type Problem } from '../../lib/ids.ts';
import { chosen } from './engine.ts';
import { START, type AskedDate, type Audience } from './rules.ts';

/** Problem and recipient: the plain start at first, then what the fragment says; a choice is written back to the fragment. */
export function useChoices() {
  const [choice, setChoice] = useState<{ problem: Problem; recipient: Audience }>(START);
  useEffect(() => {
    const read = () => setChoice((now) => chosen(readFragment(location.hash), now));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const choose = (next: { problem: Problem; recipient: Audience }) => {
    setChoice(next);
    const { problem, recipient } = next;
    try {
      history.replaceState(history.state, '', `#${writeFragment(recipient === 'everyone' ? { problem } : { problem, for: recipient })}`);
    } catch { /* a frame may forbid it; the choice stands all the same */ }
  };
  return { ...choice, choose };
}

/** The reader's market as the page knows it, and a way to tell the page another one. */
export function useMarket() {
  const [market, setMarket] = useState<MarketChoice>();
  useEffect(() => {
    const read = () => {
      const { market: text } = document.documentElement.dataset;
      setMarket(isMarketChoice(text) ? text : undefined);
    };
    read();
    document.addEventListener('aftercart:market', read);
    return () => document.removeEventListener('aftercart:market', read);
  }, []);
  const tell = (next: MarketChoice) => {
    setMarket(next);
    document.dispatchEvent(new CustomEvent('aftercart:set-market', { detail: next }));
  };
  return { market, tell };
}

/** The buyer's dates of this visit, and today; both are unknown until the page has started. */
export function useDates() {
  const [dates, setDates] = useState<CaseDates>({});
  const [today, setToday] = useState<IsoDate>();
  useEffect(() => {
    setDates(caseDates());
    setToday(localToday());
  }, []);
  const give = (id: AskedDate, date: IsoDate | undefined) => {
    keepCaseDates({ [id]: date });
    setDates((now) => ({ ...now, [id]: date }));
  };
  return { dates, today, give };
}
