import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { parse } from 'yaml';
import type { FactBook, ShownFigure } from '../../src/lib/facts.ts';
import { isMarketChoice, MARKETS, type FactStart, type Market, type MarketChoice } from '../../src/lib/ids.ts';
import type { WorkCalendar } from '../../src/lib/dates.ts';
import type { CaseDates } from '../../src/lib/case.ts';
import { answerFromDate, settled, type Setting } from '../../src/tools/wizard/dates.ts';
import { answer, walk } from '../../src/tools/wizard/engine.ts';
import { rules } from '../../src/tools/wizard/rules.ts';

// The real facts and calendars, read without the site around them.

interface RawFact { title?: { en: string }; from?: FactStart; values?: { markets: string[]; value: number; max?: number; unit: string; 'counts-first-day'?: true; confidence: 'high' | 'medium' }[]; text?: unknown; contact?: unknown }
interface RawMarket { workweek: WorkCalendar['week']; holidays: string }
const read = (file: string): unknown => parse(readFileSync(`content/${file}`, 'utf8'));

export const rawFacts = read('facts.yml') as Record<string, RawFact>;

const shown = (id: string, { value, max, unit, confidence, 'counts-first-day': firstDay }: NonNullable<RawFact['values']>[number]): ShownFigure =>
  ({ value, max, unit, firstDay, text: `${value} ${unit}`, confidence, checked: '2026-11-23', href: `/facts/#${id}` });

export const facts: FactBook = Object.fromEntries(Object.entries(rawFacts).flatMap(([id, { title, from, values }]) => (values ? [[id, {
  title: title?.en ?? id, from,
  figures: Object.fromEntries(values.flatMap((value) => value.markets.map((market) => [market, shown(id, value)]))),
}]] : [])));

const markets = read('markets.yml') as Record<string, RawMarket>;
const calendarFor = (market: Market): WorkCalendar => {
  const { workweek = 'mon-fri', holidays = 'US' } = markets[market] ?? {};
  const list = new Holidays(holidays, { types: ['public'] });
  return { week: workweek, holidays: [2026, 2027].flatMap((year) => list.getHolidays(year)).map(({ date }) => date.slice(0, 10)).toSorted() };
};
export const calendars: Partial<Record<Market, WorkCalendar>> = Object.fromEntries(MARKETS.map((id) => [id, calendarFor(id)]));

export const setting = (today: string, market: MarketChoice | '' = 'us'): Setting =>
  ({ today, market: isMarketChoice(market) ? market : undefined, facts, calendars });

/** Answers question after question, by a date where one decides it and is known; gives the outcome, or the question left open. */
export function decide(told: Record<string, string>, dates: CaseDates, today: string, market: MarketChoice): { outcome?: string; open?: string; answers: Record<string, string> } {
  const here = setting(today, market);
  let answers: Record<string, string> = {};
  for (;;) {
    const { trail, question, outcome } = walk(rules, answers);
    if (outcome) return { outcome: settled(rules, outcome, dates, here, trail.map((step) => step.question)), answers };
    const date = rules.clocks[question ?? '']?.date;
    const day = date && dates[date];
    const given = told[question ?? ''] ?? (question && day ? answerFromDate(rules, question, day, here, dates) : undefined);
    if (!question || given === undefined || !Object.hasOwn(rules.questions[question] ?? {}, given)) return { open: question ?? '', answers };
    answers = answer(rules, answers, question, given);
  }
}
