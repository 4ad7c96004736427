import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/lib/dates.ts';
import { readFragment, writeFragment } from '../../src/lib/case.ts';
import { answerFromDate } from '../../src/tools/wizard/dates.ts';
import { startFrom, walk } from '../../src/tools/wizard/engine.ts';
import { rules } from '../../src/tools/wizard/rules.ts';
import { STATUS_IDS } from '../../src/tools/tracking/rules.ts';
import { book, TODAY } from './tracking-book.ts';

describe('the wizard takes over from the tracking tool', () => {
  test.each(STATUS_IDS.filter((id) => book[id].problem))('%s opens it at a question of its problem', (status) => {
    const { problem } = book[status];
    const { answers } = startFrom(rules, readFragment(`#${writeFragment({ problem: problem ?? '', status })}`));
    const { question, outcome } = walk(rules, answers);
    expect(question ?? outcome).toBeTruthy();
    // Whoever comes with a status is not asked for the problem again.
    expect(question).not.toBe(rules.start);
  });

  test.each([['last-scan', 'in_transit', 'recent'], ['abroad-scan', 'handed_to_airline', 'recent'], ['abroad-scan', 'departed_origin_country', 'recent'], ['customs-since', 'import_customs', 'recent'], ['out-since', 'out_for_delivery', 'today']] as const)('and waits as long: %s', (question, status, waiting) => {
    const setting = { today: TODAY, market: undefined, facts: {}, calendars: {} };
    const days = book[status]['worry-after'];
    expect(answerFromDate(rules, question, addDays(TODAY, 1 - days), setting)).toBe(waiting);
    expect(answerFromDate(rules, question, addDays(TODAY, -days), setting)).not.toBe(waiting);
  });
});
