import { useEffect, useRef, useState } from 'preact/hooks';
import { caseDates, caseTexts, forgetVisitCase, keepCaseDates, keepCaseTexts, type CaseDates, type CaseTexts } from './case.ts';
import { localToday, type IsoDate } from './dates.ts';
import { isMarketChoice, type MarketChoice } from './ids.ts';

// What a tool shares with the page around it and with the other tools.

/** The reader's market as the page knows it, and a way to tell the page another one. `field` is the tool's own market field, if it has one. */
export function useMarket(field = '') {
  const [market, setMarket] = useState<MarketChoice>();
  // A choice made before the script had started would be lost, as the field is set to the page's market then.
  const early = useRef<string>();
  early.current ??= typeof document === 'undefined' || !field ? '' : document.querySelector<HTMLSelectElement>(field)?.value ?? '';
  const tell = (value: string) => {
    setMarket(isMarketChoice(value) ? value : undefined);
    document.dispatchEvent(new CustomEvent('aftercart:set-market', { detail: value }));
  };
  useEffect(() => {
    const read = () => {
      const { market: text } = document.documentElement.dataset;
      setMarket(isMarketChoice(text) ? text : undefined);
    };
    read();
    if (isMarketChoice(early.current) && !isMarketChoice(document.documentElement.dataset.market)) tell(early.current);
    document.addEventListener('aftercart:market', read);
    return () => document.removeEventListener('aftercart:market', read);
  }, []);
  return { market, tell };
}

/** The reader's day; unknown until the page has started. */
export function useToday(): IsoDate | undefined {
  const [today, setToday] = useState<IsoDate>();
  useEffect(() => {
    // A page may stay open over midnight, or come back from the browser's memory days later.
    const look = () => setToday(localToday());
    look();
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('pageshow', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}

/** The buyer's dates of this visit, and today; both are unknown until the page has started. */
export function useDates() {
  const [dates, setDates] = useState<CaseDates>({});
  const today = useToday();
  useEffect(() => setDates(caseDates()), []);
  const give = (given: CaseDates) => {
    keepCaseDates(given);
    setDates((now) => ({ ...now, ...given }));
  };
  const forget = () => {
    forgetVisitCase();
    setDates({});
  };
  return { dates, today, give, forget };
}

/** What the buyer typed about the order on this visit; empty until the page has started. */
export function useTexts() {
  const [texts, setTexts] = useState<CaseTexts>({});
  useEffect(() => setTexts(caseTexts()), []);
  const give = (given: CaseTexts) => {
    keepCaseTexts(given);
    setTexts((now) => ({ ...now, ...given }));
  };
  return { texts, give };
}
