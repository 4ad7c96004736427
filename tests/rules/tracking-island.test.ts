// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { caseDates } from '../../src/lib/case.ts';
import { fill } from '../../src/lib/text.ts';
import { keep } from '../../src/lib/store.ts';
import { packStatuses } from '../../src/tools/tracking/book.ts';
import Island from '../../src/tools/tracking/island.tsx';
import { wording } from '../../src/tools/tracking/wording.ts';
import { book, load, TODAY } from './tracking-book.ts';

const words = wording.parse(load('../../content/en/tools/tracking.yml'));
const props = { locale: 'en', words, statuses: packStatuses(book), facts: {}, calendars: {}, markets: [], links: { wizard: '/w/', statuses: '/s/', articles: {} } } as const;
const settled = async (page: Element) => { await waitFor(() => expect(page.querySelector('h2')).not.toBeNull()); return page; };
const open = () => render(h(Island, props)).container;
const show = async (text: string) => {
  const page = open();
  const field = page.querySelector('textarea');
  if (field) field.value = text;
  fireEvent.submit(page.querySelector('form') ?? page);
  return settled(page);
};
const titles = (page: Element) => [...page.querySelectorAll('article h2')].map(({ textContent }) => textContent);

beforeEach(() => {
  sessionStorage.clear();
  location.hash = '';
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T10:00:00`) });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('a status is explained, its heading has the focus, and the wizard is opened at its problem', async () => {
  const page = await show('2026-11-18 04:22 Import customs clearance started');
  await waitFor(() => expect(document.activeElement?.textContent).toBe(words.statuses.import_customs.title));
  expect(page.querySelector('[data-step]')?.getAttribute('data-step')).toBe('wait');
  const link = page.querySelector<HTMLAnchorElement>('a[href^="/w/"]');
  expect(link?.getAttribute('href')).toBe('/w/#problem=customs-problem&status=import_customs');
  if (link) fireEvent.click(link);
  expect(caseDates()).toEqual({ 'last-scan': '2026-11-18' });
});

test('nothing pasted gives a message and no result', () => {
  const page = open();
  fireEvent.submit(page.querySelector('form') ?? page);
  expect(page.textContent).toContain(words.ui.empty);
  expect(page.querySelector('h2')).toBeNull();
});

test('an unknown line is not guessed; a meaning can be chosen', async () => {
  const page = await show('the code of honour');
  expect(titles(page)).toEqual([words.ui.unrecognised]);
  const choice = page.querySelector<HTMLButtonElement>('.pick-one button');
  if (choice) fireEvent.click(choice);
  expect(titles(page)).toEqual([choice?.textContent]);
});

test('dates that can be read in two ways are asked about, and the answer is taken', async () => {
  const page = await show('11/10/2026 Out for delivery');
  const day = () => page.querySelector('.raw time')?.getAttribute('datetime');
  expect(day()).toBe('2026-11-10');
  const other = page.querySelector<HTMLButtonElement>('.note button');
  if (other) fireEvent.click(other);
  await waitFor(() => expect(day()).toBe('2026-10-11'));
  expect(page.textContent).toContain(fill(words.ui['date-other'], { date: '10 November 2026' }));
});

test('dates that a history settles are not asked about', async () => {
  const page = await show('11/10/2026 Out for delivery\n11/09/2026 In transit\n10/29/2026 Picked up');
  expect([...page.querySelectorAll('.raw time')].map((time) => time.getAttribute('datetime'))).toEqual(['2026-11-10', '2026-11-09', '2026-10-29']);
  expect(page.querySelector('.note button')).toBeNull();
});

describe('what the reader has said', () => {
  const again = async (page: Element, text: string) => {
    const field = page.querySelector('textarea');
    if (field) field.value = text;
    fireEvent.submit(page.querySelector('form') ?? page);
    await waitFor(() => expect(page.querySelector('#tracking-hint')?.textContent).toBe(words.ui.hint));
  };
  test('of one parcel is not said of the next', async () => {
    const page = await show('Shipment in transit');
    const field = page.querySelector<HTMLInputElement>('input[type="date"]');
    if (field) fireEvent.input(field, { target: { value: '2026-11-01' } });
    await again(page, '2026-11-22 10:00 Shipment in transit');
    await waitFor(() => expect(page.querySelector('.cells')?.textContent).toContain('22 Nov'));
    expect(page.querySelector('[data-step]')?.getAttribute('data-step')).toBe('wait');
  });
  test('stays when the market changes, and so does the focus', async () => {
    const page = await show('the code of honour');
    const choice = page.querySelector<HTMLButtonElement>('.pick-one button');
    if (choice) fireEvent.click(choice);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(choice?.textContent));
    const chosen = titles(page);
    page.querySelector<HTMLElement>('summary')?.focus();
    document.documentElement.dataset['market'] = 'us';
    document.dispatchEvent(new CustomEvent('aftercart:market'));
    await new Promise((done) => setTimeout(done, 50));
    expect(titles(page)).toEqual(chosen);
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    delete document.documentElement.dataset['market'];
  });
  test('about a line keeps the day of that line', async () => {
    const page = await show('2026-11-20 10:00 the code of honour');
    const choice = page.querySelector<HTMLButtonElement>('.pick-one button');
    if (choice) fireEvent.click(choice);
    await waitFor(() => expect(page.querySelector('.cells')?.textContent).toContain('20 Nov'));
  });
});

test('days are counted from the newest line, even if it is not understood', async () => {
  const page = await show('2026-11-22 10:00 Xyzzy quux blorp\n2026-11-01 10:00 In transit');
  expect(page.querySelector('.cells')?.textContent).toContain('22 Nov');
});

test('two parcels in one paste are both explained', async () => {
  const page = await show('1Z999AA10123456784\n20 Nov 2026 Delivered\n17 Nov 2026 Picked up\n\n9400111899223197428490\n21 Nov 2026 Out for delivery\n18 Nov 2026 Label created');
  expect(titles(page)).toEqual([words.statuses.delivered.title, words.statuses.out_for_delivery.title]);
  expect(page.textContent).toContain(fill(words.ui.several, { count: 2 }));
  expect(page.textContent).toContain(fill(words.ui.parcel, { number: '1Z999AA10123456784' }));
});

test('a date that the text lacks can be given, and stays for the other tools', async () => {
  const page = await show('Shipment in transit');
  expect(page.textContent).toContain(words.ui['no-date']);
  const field = page.querySelector<HTMLInputElement>('input[type="date"]');
  if (field) fireEvent.input(field, { target: { value: '2026-11-10' } });
  await waitFor(() => expect(page.textContent).toContain(words.ui['act-now']));
  expect(caseDates()).toEqual({ 'last-scan': '2026-11-10' });
  if (field) fireEvent.input(field, { target: { value: '2026-11-30' } });
  expect(page.textContent).toContain(words.ui['date-future']);
  expect(field?.value).toBe('2026-11-30');
  expect(caseDates()).toEqual({ 'last-scan': '2026-11-10' });
});

test('the promised day of the page decides too', async () => {
  const page = await show('Estimated delivery: November 20, 2026\n2026-11-22 10:00 In transit');
  expect(page.textContent).toContain(fill(words.ui['why-promised'], { date: 'Friday 20 November' }));
  expect(page.querySelector('[data-step]')?.getAttribute('data-step')).toBe(book.in_transit.step);
});

test('a carrier is named from the form of a number; nothing is opened', async () => {
  const page = await show('1Z999AA10123456784\n2026-11-20 10:00 Out for delivery');
  await waitFor(() => expect(page.textContent).toContain(fill(words.ui['number-one'], { number: '1Z999AA10123456784', carriers: 'UPS' })));
  expect(page.querySelector('.carriers a')?.getAttribute('href')).not.toContain('1Z999');
});

test('the text of the front page is taken over once', async () => {
  keep('visit', 'pasted', 'Out for delivery');
  expect(titles(await settled(open()))).toEqual([words.statuses.out_for_delivery.title]);
  cleanup();
  expect(open().querySelector('h2')).toBeNull();
});

test('an address that names a status explains it', async () => {
  location.hash = '#status=customs-hold';
  expect(titles(await settled(open()))).toEqual([words.statuses.customs_hold.title]);
});

test('the server draws the empty form', () => {
  expect(renderToString(h(Island, props))).toContain('<textarea');
});
