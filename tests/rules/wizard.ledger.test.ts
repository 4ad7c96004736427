import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { CaseDates } from '../../src/lib/case.ts';
import { addDays } from '../../src/lib/dates.ts';
import { MARKETS, type MarketChoice } from '../../src/lib/ids.ts';
import { outcomeDates } from '../../src/tools/wizard/dates.ts';
import { CLOSING } from '../../src/tools/wizard/flow.ts';
import { rules } from '../../src/tools/wizard/rules.ts';
import { decide, setting } from './wizard.setting.ts';

interface Situation { id: string; answers: Record<string, string>; dates: Record<string, number> }
const { today, situations } = parse(readFileSync(new URL('./wizard.situations.yml', import.meta.url), 'utf8')) as { today: string; situations: Situation[] };

const datesOf = ({ dates }: Situation): CaseDates => Object.fromEntries(Object.entries(dates).map(([id, days]) => [id, addDays(today, days)]));

/** The step and the outcome of a situation, or the question left open. */
function advise(situation: Situation, market: MarketChoice): string {
  const { outcome, open } = decide(situation.answers, datesOf(situation), today, market);
  return outcome ? `${rules.outcomes[outcome]?.step ?? ''}: ${outcome}` : `open: ${open ?? ''}`;
}

const CHOICES: readonly MarketChoice[] = [...MARKETS, 'other'];

describe('the ledger', () => {
  test('says for each situation and market what to do first', async () => {
    const rows = situations.map((situation) => [situation.id, ...CHOICES.map((market) => advise(situation, market))].join(','));
    await expect(`${['situation', ...CHOICES].join(',')}\n${rows.join('\n')}\n`).toMatchFileSnapshot('./wizard.ledger.csv');
  });

  test('leaves no situation open in a market whose time limit is known', () => {
    for (const situation of situations) expect(advise(situation, 'us'), situation.id).not.toMatch(/^open/);
  });

  test('tells nobody to wait while a window that is known closes', () => {
    for (const market of CHOICES) {
      const here = setting(today, market);
      for (const situation of situations) {
        const [step = '', id = ''] = advise(situation, market).split(': ');
        const outcome = rules.outcomes[id];
        if (step !== 'wait' || !outcome) continue;
        const near = outcomeDates(rules, outcome, datesOf(situation), here).filter(({ day, last }) => last && day && day >= today && day <= addDays(today, CLOSING));
        expect(near, `${situation.id}, ${market}`).toEqual([]);
      }
    }
  });
});
