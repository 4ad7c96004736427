// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { FactBook } from '../../src/lib/facts.ts';
import { forget } from '../../src/lib/store.ts';
import EvidenceIsland, { type Props } from '../../src/tools/evidence/island.tsx';
import { problems } from '../../src/tools/evidence/rules.ts';
import { NOTE_LENGTH, clearSaved, readSaved, recallSaved } from '../../src/tools/evidence/saved.ts';
import { wording } from '../../src/tools/evidence/wording.ts';

const words = wording.parse(parse(readFileSync('content/en/tools/evidence.yml', 'utf8')));
const facts: FactBook = {
  'return-window': {
    title: 'Return', from: 'delivered',
    figures: { us: { value: 30, unit: 'day', text: '30 days', confidence: 'high', checked: '2026-11-23', href: '/facts/#return-window' } },
  },
};
const props: Props = {
  locale: 'en', words, facts, calendars: {}, markets: [{ id: 'us', name: 'United States', short: 'US' }],
  links: { wizard: '/w/', articles: { 'damaged-or-defective': { href: '/a/', title: 'Damaged' } } },
};
const open = (hash = '', more: Partial<Props> = {}) => {
  location.hash = hash;
  return render(<EvidenceIsland {...props} {...more} />);
};
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const box = (item: keyof typeof words.items) => screen.getByRole<HTMLInputElement>('checkbox', { name: words.items[item].title });
const heading = (problem: keyof typeof words.problems) => screen.getByRole('heading', { name: words.problems[problem].title });

beforeEach(() => {
  clearSaved('all');
  forget('dates');
  delete document.documentElement.dataset.market;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('what a device kept', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined], ['a text', 'photo-label'], ['a number', 7], ['a list', ['photo-label']], ['null', null],
    ['wrong types', { ticks: 'photo-label', notes: 3 }], ['unknown items', { ticks: ['selfie', '__proto__', 4, null], notes: { selfie: 'x', 'photo-label': 9 } }],
  ])('is empty when it is %s', (_, value) => {
    expect(readSaved(value)).toEqual({ ticks: new Set(), notes: {} });
  });
  test('is read where it is sound, and a note of a megabyte is cut', () => {
    const saved = readSaved({ ticks: ['photo-label', 'selfie'], notes: { listing: 'x'.repeat(1_000_000) } });
    expect(saved.ticks).toEqual(new Set(['photo-label']));
    expect(saved.notes.listing).toHaveLength(NOTE_LENGTH);
  });
  test.each(['{', 'null', '[]', '"a"', '{"ticks":{"a":1}}'])('never stops the page when it reads %s', (text) => {
    localStorage.setItem('aftercart:evidence:damaged', text);
    open();
    expect(boxes().every(({ checked }) => !checked)).toBe(true);
  });
});

describe('the checklist', () => {
  test('opens at the problem and recipient of the fragment', () => {
    open('#problem=return-refused&for=seller');
    expect(heading('return-refused')).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: words.items.rejection.title })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: words.ui['show-all'] }));
    expect(box('rejection')).toBeTruthy();
    expect(location.hash).toBe('#problem=return-refused');
  });
  test('keeps ticks and notes of each problem apart', () => {
    const first = open('#damaged');
    fireEvent.click(box('photo-label'));
    const row = within(box('photo-label').closest('li') ?? document.body);
    fireEvent.click(row.getByRole('button'));
    fireEvent.input(row.getByRole('textbox'), { target: { value: 'in the album' } });
    first.unmount();
    expect(recallSaved('damaged')).toEqual({ ticks: new Set(['photo-label']), notes: { 'photo-label': 'in the album' } });

    const second = open('#empty-box');
    expect(box('photo-label').checked).toBe(false);
    second.unmount();
    open('#damaged');
    expect(box('photo-label').checked).toBe(true);
  });
  test('clears only after a question', () => {
    open('#damaged');
    fireEvent.click(box('photo-label'));
    fireEvent.click(screen.getByRole('button', { name: words.ui.clear }));
    expect(box('photo-label').checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: words.ui['clear-this'] }));
    expect(box('photo-label').checked).toBe(false);
    expect(localStorage.getItem('aftercart:evidence:damaged')).toBeNull();
  });
  test('works for the visit and says so where nothing may be kept', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => { throw new DOMException('forbidden', 'SecurityError'); });
    open('#damaged');
    fireEvent.click(box('photo-label'));
    expect(box('photo-label').checked).toBe(true);
    expect(screen.getByText(words.ui['visit-only'])).toBeTruthy();
  });
  test('counts from the delivery date once market and date are known', () => {
    document.documentElement.dataset.market = 'us';
    const { container } = open('#damaged');
    fireEvent.input(screen.getByLabelText(words.dates.delivered), { target: { value: '2026-11-20' } });
    expect(container.querySelector('.limits b')?.textContent).toBe('Sunday 20 December');
    expect(container.querySelector('.fact')?.getAttribute('href')).toBe('/facts/#return-window');
    expect(location.hash).not.toContain('2026');
  });
  test('passes a chosen market on to the page', () => {
    const told = vi.fn();
    document.addEventListener('aftercart:set-market', told, { once: true });
    open();
    fireEvent.change(screen.getByLabelText(words.ui.market), { target: { value: 'us' } });
    expect(told.mock.calls[0]?.[0]).toMatchObject({ detail: 'us' });
  });
  test('links on to the wizard at this problem and to the guide there is', () => {
    open('#damaged');
    expect(screen.getByRole('link', { name: words.ui.wizard }).getAttribute('href')).toBe('/w/#damaged');
    expect(Object.values(problems).every(({ article }) => article.length > 0)).toBe(true);
    expect(screen.getByRole('link', { name: /Damaged/ }).getAttribute('href')).toBe('/a/');
  });
  test('shows the text to copy by hand where copying is forbidden', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('forbidden')) } });
    document.execCommand = () => false;
    open('#damaged');
    fireEvent.click(screen.getByRole('button', { name: words.ui.copy }));
    const field = await screen.findByLabelText<HTMLTextAreaElement>(words.ui['copy-by-hand']);
    expect(field.value).toContain(words.items['photo-label'].title);
    vi.unstubAllGlobals();
  });
  test('survives a browser that cannot print', () => {
    vi.stubGlobal('print', undefined);
    open();
    fireEvent.click(screen.getByRole('button', { name: words.ui.print }));
    expect(screen.getByText(words.ui['print-failed'])).toBeTruthy();
    vi.unstubAllGlobals();
  });
});
