import { describe, expect, test } from 'vitest';
import { explained, load } from './tracking-book.ts';

interface Paste { id: string; text: string; today: string; market?: string; is: string; newest: string | null; events?: number }
const { lines, traps } = load('./tracking-cases.yml') as Record<'lines' | 'traps', [string, string][]>;
const pastes = [...load('./tracking-pastes.json') as Paste[], ...load('./tracking-histories.yml') as Paste[]];
const HANDED_OVER = ['delivered', 'delivered_other_person', 'delivered_safe_place', 'collected'];

describe('a single line', () => {
  test.each(lines)('is %s: %s', (is, text) => {
    expect(is.split('|')).toContain(explained(text).status);
  });
});

describe('a line that looks like something else', () => {
  test.each(traps)('is %s: %s', (is, text) => {
    expect(is.split('|')).toContain(explained(text).status);
  });
});

test('nothing is taken for handed over that is not', () => {
  const wrong = [...lines, ...traps].filter(([is, text]) => {
    const { status } = explained(text);
    return HANDED_OVER.includes(status) && !is.split('|').includes(status);
  });
  expect(wrong).toEqual([]);
});

describe('a whole paste', () => {
  test.each(pastes.map((paste) => [paste.id, paste] as const))('%s', (_, { text, today, market, is, newest, events }) => {
    const told = explained(text, today, market);
    const dated = told.events.filter(({ date }) => date);
    expect(is.split('|')).toContain(told.status);
    expect(dated[0]?.date ?? null).toBe(newest);
    if (events !== undefined) expect(dated).toHaveLength(events);
    expect(dated.map(({ date }) => date)).toEqual(dated.map(({ date }) => date).sort().reverse());
  });
});

test('an unknown line gives no status and offers what comes near', () => {
  const told = explained('clearance of the parcel lounge');
  expect(explained('blue cotton socks').status).toBe('unrecognised');
  expect(told.status === 'unrecognised' ? told.nearest.length : 1).toBeGreaterThan(0);
});

test('a bare word that means two things is settled by the scans around it', () => {
  expect(explained('Cancelled').status).toBe('order_cancelled');
  expect(explained('20 Nov 2026 10:00 Cancelled\n19 Nov 2026 09:00 Label created').status).toBe('shipment_cancelled');
});

describe('on lines and histories that nobody taught it', () => {
  // Never copied into content/tracking-lines.yml: what is read rightly here was understood, not remembered.
  const heldOut = load('./tracking-held-out.json') as (Paste & { kind: string })[];
  const told = heldOut.map((paste) => ({ ...paste, told: explained(paste.text, paste.today, paste.market) }));
  const share = (right: (each: (typeof told)[number]) => boolean) => told.filter(right).length / told.length;
  test('it reads nine of ten rightly', () => {
    expect(share(({ is, told: { status } }) => is.split('|').includes(status))).toBeGreaterThan(0.9);
  });
  test('it finds the day of the newest scan in nineteen of twenty', () => {
    expect(share(({ newest, told: { events } }) => (events.find(({ date }) => date)?.date ?? null) === newest)).toBeGreaterThan(0.95);
  });
  test('it takes nothing for handed over that is not', () => {
    const wrong = told.filter(({ is, told: { status } }) => HANDED_OVER.includes(status) && !is.split('|').some((each) => HANDED_OVER.includes(each)));
    expect(wrong.map(({ id, text, told: { status } }) => [id, status, text])).toEqual([]);
  });
});

describe('the words of a scan stay whole when its date is taken out', () => {
  const forms = ['2026-11-18 04:22 TEXT', '2026-11-18 TEXT', '11/18/2026 8:15 AM TEXT', 'TEXT 18 Nov 2026, 08:15', 'Nov 18, 2026 08:15 TEXT', '2026年11月18日 08:15 TEXT'];
  test.each(forms)('%s', (form) => {
    for (const words of ['Arrived at customs', 'Departed from facility', 'Out for delivery', '快件已签收']) {
      expect(explained(form.replace('TEXT', words), '2026-11-23').events.map(({ text }) => text)).toEqual([words]);
    }
  });
});
