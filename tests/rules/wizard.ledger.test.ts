import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CaseDates } from '../../src/lib/case.ts';
import { addDays } from '../../src/lib/dates.ts';
import { MARKETS, type MarketChoice } from '../../src/lib/ids.ts';
import { answerFromDate, outcomeDates, settled, type Setting } from '../../src/tools/wizard/dates.ts';
import { answer, walk } from '../../src/tools/wizard/engine.ts';
import { CLOSING } from '../../src/tools/wizard/flow.ts';
import { rules } from '../../src/tools/wizard/rules.ts';
import { setting } from './wizard.setting.ts';

interface Situation { id: string; answers: Record<string, string>; dates: Record<string, number> }
const { today, situations } = parse(readFileSync(new URL('./wizard.situations.yml', import.meta.url), 'utf8')) as { today: string; situations: Situation[] };

const datesOf = ({ dates }: Situation): CaseDates => Object.fromEntries(Object.entries(dates).map(([id, days]) => [id, addDays(today, days)]));

/** Answers question after question, by a date where one decides it and is known, and gives the outcome; else the question left open. */
function decide(situation: Situation, here: Setting): string {
  const dates = datesOf(situation);
  let answers: Record<string, string> = {};
  for (;;) {
    const { trail, question, outcome } = walk(rules, answers);
    if (outcome) {
      const id = settled(rules, outcome, dates, here, trail.map((step) => step.question));
      return `${rules.outcomes[id]?.step ?? ''}: ${id}`;
    }
    if (!question) throw new Error('neither question nor outcome');
    const date = rules.clocks[question]?.date;
    const day = date && dates[date];
    const given = situation.answers[question] ?? (day ? answerFromDate(rules, question, day, here, dates) : undefined);
    if (given === undefined) return `open: ${question}`;
    answers = answer(rules, answers, question, given);
  }
}

const CHOICES: readonly MarketChoice[] = [...MARKETS, 'other'];

describe('the ledger', () => {
  test('says for each situation and market what to do first', async () => {
    const rows = situations.map((situation) => [situation.id, ...CHOICES.map((market) => decide(situation, setting(today, market)))].join(','));
    await expect(`${['situation', ...CHOICES].join(',')}\n${rows.join('\n')}\n`).toMatchFileSnapshot('./wizard.ledger.csv');
  });

  test('leaves no situation open in a market whose time limit is known', () => {
    for (const situation of situations) expect(decide(situation, setting(today, 'us')), situation.id).not.toMatch(/^open/);
  });

  test('tells nobody to wait while a window that is known closes', () => {
    for (const market of CHOICES) {
      const here = setting(today, market);
      for (const situation of situations) {
        const [step = '', id = ''] = decide(situation, here).split(': ');
        const outcome = rules.outcomes[id];
        if (step !== 'wait' || !outcome) continue;
        const near = outcomeDates(rules, outcome, datesOf(situation), here).filter(({ day, last }) => last && day && day >= today && day <= addDays(today, CLOSING));
        expect(near, `${situation.id}, ${market}`).toEqual([]);
      }
    }
  });
});
