// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { caseDates } from '../../src/lib/case.ts';
import { keep } from '../../src/lib/store.ts';
import { packStatuses } from '../../src/tools/tracking/book.ts';
import Island from '../../src/tools/tracking/island.tsx';
import { wording } from '../../src/tools/tracking/wording.ts';
import { book, load, phrases, TODAY } from './tracking-book.ts';

const words = wording.parse(load('../../content/en/tools/tracking.yml'));
const props = { locale: 'en', words, statuses: packStatuses(book), phrases, links: { wizard: '/w/', articles: {} }, today: TODAY } as const;
const show = (text?: string) => {
  const view = render(h(Island, props));
  const field = view.container.querySelector('textarea');
  if (text !== undefined && field) {
    field.value = text;
    fireEvent.submit(view.container.querySelector('form') ?? field);
  }
  return view.container;
};

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

test('a status is explained, its heading has the focus, and the wizard is opened at its problem', () => {
  const page = show('2026-11-18 04:22 Import customs clearance started');
  expect(document.activeElement?.textContent).toBe(words.statuses.import_customs.title);
  expect(page.querySelector('[data-step]')?.getAttribute('data-step')).toBe('wait');
  const link = page.querySelector<HTMLAnchorElement>('a[href^="/w/"]');
  expect(link?.getAttribute('href')).toBe('/w/#problem=customs-problem&status=import_customs');
  if (link) fireEvent.click(link);
  expect(caseDates()).toEqual({ 'last-scan': '2026-11-18' });
});

test('nothing pasted gives a message and no result', () => {
  const page = show('  ');
  expect(page.textContent).toContain(words.ui.empty);
  expect(page.querySelector('h2')).toBeNull();
});

test('an unknown line is not guessed; a meaning can be chosen', () => {
  const page = show('parcel shop of the customs lounge poetry evening');
  const choice = [...page.querySelectorAll<HTMLButtonElement>('.pick-one button')];
  if (choice[0]) fireEvent.click(choice[0]);
  expect(page.querySelector('h2')?.textContent).toBeTruthy();
});

test('the text of the front page is taken over once', () => {
  keep('visit', 'pasted', 'Out for delivery');
  expect(show().textContent).toContain(words.statuses.out_for_delivery.title);
  cleanup();
  expect(show().querySelector('h2')).toBeNull();
});

test('pasted markup is shown as text', () => {
  const page = show('2026-11-18 Delivered <img src=x onerror=alert(1)>\n2026-11-17 Out for delivery');
  expect(page.querySelector('img')).toBeNull();
});

test('the server draws the empty form', () => {
  expect(renderToString(h(Island, props))).toContain('<textarea');
});
