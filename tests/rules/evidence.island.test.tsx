// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { PROBLEMS } from '../../src/lib/ids.ts';
import { localToday } from '../../src/lib/dates.ts';
import type { FactBook } from '../../src/lib/facts.ts';
import { caseDates, keepCaseDates, keepCaseTexts } from '../../src/lib/case.ts';
import EvidenceIsland from '../../src/tools/evidence/island.tsx';
import { problems } from '../../src/tools/evidence/rules.ts';
import { recallCases } from '../../src/tools/evidence/cases.ts';
import type { Props } from '../../src/tools/evidence/shared.ts';
import { limitText } from '../../src/tools/evidence/TimeLimits.tsx';
import { wording } from '../../src/tools/evidence/wording.ts';

const { cover: _, ...words } = wording.parse(parse(readFileSync('content/en/tools/evidence.yml', 'utf8')));
const facts: FactBook = {
  'return-window': {
    title: 'Return', from: 'delivered',
    figures: { us: { value: 30, unit: 'day', text: '30 days', confidence: 'high', checked: '2026-11-23', href: '/facts/#return-window' } },
  },
};
const props: Props = {
  locale: 'en', words, facts, calendars: {}, markets: [{ id: 'us', name: 'United States', short: 'US', names: { en: 'United States', zh: '美国' } }],
  statements: { 'blurry-photos-refused': { text: 'Photos must be sharp.', places: ['us'], place: 'US', href: '/facts/#x', checked: '2026-11-23' } },
  bodies: { uk: [{ id: 'report-fraud-uk', name: 'Report Fraud', does: 'Takes reports.', phone: '0300' }] },
  links: { cover: [{ locale: 'en', href: '/en/c.json' }, { locale: 'zh', href: '/zh/c.json' }], wizard: '/w/', plain: '/l/', articles: { 'damaged-or-defective': { href: '/a/', title: 'Damaged' } } },
};
const open = (hash = '', more: Partial<Props> = {}) => {
  location.hash = hash;
  return render(<EvidenceIsland {...props} {...more} />);
};
const box = (item: keyof typeof words.items) => screen.getByRole<HTMLInputElement>('checkbox', { name: words.items[item].title });
const heading = (problem: keyof typeof words.problems) => screen.getByRole('heading', { name: words.problems[problem].title });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  delete document.documentElement.dataset.market;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a figure of which a new check is due', () => {
  const figure = { value: 30, unit: 'day', text: '30 days', confidence: 'high', checked: 'checked Nov 2026, a new check is due', due: true, href: '#' } as const;
  test('says so beside the limit', () => {
    document.documentElement.dataset.market = 'us';
    open('#damaged', { facts: { 'return-window': { title: 'Return', from: 'delivered', figures: { us: figure } } } });
    expect(screen.getByRole('link', { name: /30 days/ }).textContent).toContain(figure.checked);
  });
  test.each([['without a date', undefined], ['with its last day', '2026-12-23'], ['once that day is over', '2026-11-01']])('says so in the text taken along, %s', (_, end) => {
    const limit = { clock: 'return-window', general: false, ...(end && { end }) } as const;
    expect(limitText({ ...limit, figure }, '2026-11-26', 'en', words)).toContain(figure.checked);
    expect(limitText({ ...limit, figure: { ...figure, due: undefined } }, '2026-11-26', 'en', words)).not.toContain(figure.checked);
  });
});

const today = localToday();
const kept = () => recallCases(today);

const goTo = (hash: string) => { act(() => { location.hash = hash; dispatchEvent(new Event('hashchange')); }); };

describe('the first choice', () => {
  const offered = () => within(screen.getByRole('navigation')).getAllByRole('link').map((link) => link.getAttribute('href'));
  test('is the problem; the reader goes on at its list, and the way back leads to the choice', () => {
    open();
    expect(offered()).toEqual(PROBLEMS.map((id) => `#${id}`));
    goTo('#late');
    expect(document.activeElement).toBe(heading('late'));
    goTo('');
    expect(offered()).toHaveLength(PROBLEMS.length);
    expect(kept()).toEqual([]);
  });
  test('is no question for whoever has a case on the device', () => {
    const { unmount } = open('#late');
    fireEvent.click(screen.getAllByRole('checkbox')[0] ?? document.body);
    unmount();
    sessionStorage.clear();
    open();
    expect(heading('late')).toBeTruthy();
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
  test('keeps ticks and notes of each problem in a case of its own', () => {
    const first = open('#damaged');
    fireEvent.click(box('photo-label'));
    const row = within(box('photo-label').closest('li') ?? document.body);
    fireEvent.click(row.getByRole('button', { name: new RegExp(words.ui['add-note']) }));
    fireEvent.input(row.getByRole('textbox'), { target: { value: 'in the album' } });
    first.unmount();
    expect(kept()).toMatchObject([{ problem: 'damaged', ticks: new Set(['photo-label']), notes: { 'photo-label': 'in the album' } }]);

    const second = open('#empty-box');
    expect(box('photo-label').checked).toBe(false);
    second.unmount();
    open('#damaged');
    expect(box('photo-label').checked).toBe(true);
  });
  test('keeps nothing of somebody who only looks', () => {
    open('#problem=damaged&for=card');
    fireEvent.change(screen.getByLabelText(words.ui.problem), { target: { value: 'late' } });
    expect(kept()).toEqual([]);
  });
  test('begins another case beside the one it has', () => {
    open('#damaged');
    fireEvent.click(box('photo-label'));
    fireEvent.click(screen.getByRole('button', { name: words.ui['case-new'] }));
    expect(box('photo-label').checked).toBe(false);
    fireEvent.click(box('photo-defect'));
    expect(kept().map(({ ticks }) => [...ticks])).toEqual(expect.arrayContaining([['photo-label'], ['photo-defect']]));
  });
  test('takes what was said in the other tools into a new case', () => {
    keepCaseDates({ delivered: '2026-11-20' });
    keepCaseTexts({ 'order-number': '5764' });
    open('#problem=damaged&known=asked');
    fireEvent.click(box('photo-label'));
    expect(kept()).toMatchObject([{ dates: { delivered: '2026-11-20' }, texts: { 'order-number': '5764' }, known: new Set(['asked']) }]);
  });
  test('does not mix two orders: other dates of a later visit make a new case, and the kept one can be opened', () => {
    keepCaseDates({ delivered: '2026-10-01' });
    const first = open('#damaged');
    fireEvent.click(box('photo-label'));
    first.unmount();
    sessionStorage.clear();
    keepCaseDates({ delivered: '2026-11-20' });
    open('#damaged');
    expect(box('photo-label').checked).toBe(false);
    fireEvent.click(within(document.querySelector<HTMLElement>('.mine') ?? document.body).getByRole('button', { name: new RegExp(words.problems.damaged.short) }));
    expect(box('photo-label').checked).toBe(true);
    expect(caseDates()).toEqual({ delivered: '2026-10-01' });
  });
  test('changes with what has happened, and keeps that', () => {
    open('#problem=damaged&for=platform');
    expect(screen.queryByRole('checkbox', { name: words.items.rejection.title })).toBeNull();
    fireEvent.click(screen.getByLabelText(words.situations.refused));
    expect(box('rejection')).toBeTruthy();
    expect(kept()[0]?.known).toEqual(new Set(['refused']));
  });
  test('lets the buyer check each piece and tick what those who decide say', async () => {
    document.documentElement.dataset.market = 'us';
    open('#problem=damaged&for=seller');
    const details = box('photo-label').closest('li')?.querySelector('details');
    if (details) { details.open = true; fireEvent(details, new Event('toggle')); }
    fireEvent.click(await within(details ?? document.body).findByLabelText(new RegExp(words.checks.sharp.text)));
    fireEvent.click(screen.getByLabelText('Photos must be sharp.'));
    expect(kept()[0]?.checks).toEqual(new Set(['photo-label.sharp', 'blurry-photos-refused']));
  });
  test('follows what another window does to the same case, and does not bring back what was cleared there', () => {
    open('#damaged');
    fireEvent.click(box('photo-label'));
    const text = localStorage.getItem('aftercart:cases') ?? '';
    localStorage.setItem('aftercart:cases', text.replace('"notes":{}', '"notes":{"chat":"from the other window"}'));
    fireEvent.click(box('photo-defect'));
    expect(kept()).toMatchObject([{ notes: { chat: 'from the other window' }, ticks: new Set(['photo-label', 'photo-defect']) }]);
    localStorage.clear();
    fireEvent(window, new Event('storage'));
    expect(box('photo-label').checked).toBe(false);
    fireEvent.click(box('photo-defect'));
    expect(kept()).toMatchObject([{ ticks: new Set(['photo-defect']) }]);
  });
  test('names who stops a payment where money is in danger, and no other desk there', () => {
    document.documentElement.dataset.market = 'uk';
    open('#problem=off-platform-payment-scam');
    expect(screen.getByText('Report Fraud')).toBeTruthy();
    expect(screen.getByText('0300')).toBeTruthy();
    cleanup();
    open('#problem=damaged&for=consumer-agency');
    expect(screen.queryByText('Report Fraud')).toBeNull();
  });
  test('keeps the choices in the address when it goes to the message or the pack', () => {
    open('#problem=late&for=card');
    Element.prototype.scrollIntoView = () => undefined;
    fireEvent.click(screen.getByRole('button', { name: words.ui['pack-title'] }));
    expect(location.hash).toBe('#problem=late&for=card');
    expect(document.activeElement?.id).toBe('evidence-pack');
  });
  test('ticks a piece of which a file is added, and keeps the field of a note while it is emptied', async () => {
    open('#damaged');
    const row = box('photo-label').closest('li') ?? document.body;
    const input = row.querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File(['x'], 'a.jpg')] });
    if (input) fireEvent.change(input);
    expect(box('photo-label').checked).toBe(true);
    fireEvent.click(within(row).getByRole('button', { name: new RegExp(words.ui['add-note']) }));
    const note = within(row).getByRole('textbox');
    fireEvent.focus(note);
    fireEvent.input(note, { target: { value: 'a' } });
    fireEvent.input(note, { target: { value: '' } });
    expect(within(row).getByRole('textbox')).toBe(note);
  });
  test('keeps a timeline of dates and own lines, and says what is missing in one', () => {
    open('#damaged');
    const add = screen.getByRole('button', { name: words.ui['timeline-add'] });
    fireEvent.click(add);
    expect(screen.getByText(words.ui['timeline-date-missing'])).toBeTruthy();
    fireEvent.input(screen.getByLabelText(words.ui['timeline-date']), { target: { value: '2026-11-21' } });
    fireEvent.click(add);
    expect(screen.getByText(words.ui['timeline-text-missing'])).toBeTruthy();
    fireEvent.input(screen.getByLabelText(words.ui['timeline-text']), { target: { value: 'Support said wait' } });
    fireEvent.click(add);
    expect(kept()[0]?.happenings).toEqual([{ date: '2026-11-21', text: 'Support said wait' }]);
    fireEvent.input(screen.getByLabelText(words.ui['timeline-date']), { target: { value: '2030-01-01' } });
    fireEvent.click(add);
    expect(screen.getByText(words.ui['date-future'])).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Support said wait/ }));
    expect(kept()[0]?.happenings).toEqual([]);
  });
  test('refuses a date that cannot be, says why beside it, and keeps what was typed', () => {
    document.documentElement.dataset.market = 'us';
    keepCaseDates({ 'shipped-back': '2026-11-10' });
    open('#damaged');
    const field = screen.getByLabelText<HTMLInputElement>(words.dates.delivered);
    fireEvent.input(field, { target: { value: '2026-11-20' } });
    expect(document.querySelector('.dates [role=alert]')?.textContent).toContain(words.events['shipped-back']);
    expect(field.value).toBe('2026-11-20');
    expect(kept()).toEqual([]);
  });
  test('clears only after a question: this case, or all', () => {
    open('#damaged');
    fireEvent.click(box('photo-label'));
    fireEvent.click(screen.getByRole('button', { name: words.ui.clear }));
    expect(box('photo-label').checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: words.ui['clear-this'] }));
    expect(box('photo-label').checked).toBe(false);
    expect(localStorage.getItem('aftercart:cases')).toBeNull();
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
    open('#damaged');
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
    open('#damaged');
    fireEvent.click(screen.getByRole('button', { name: words.ui.print }));
    expect(screen.getByText(words.ui['print-failed'])).toBeTruthy();
    vi.unstubAllGlobals();
  });
});
