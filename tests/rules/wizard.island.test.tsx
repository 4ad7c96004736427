// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { caseDates, forgetVisitCase, keepCaseDates } from '../../src/lib/case.ts';
import type { Locale } from '../../src/lib/locales.ts';
import { forget, keep, recall } from '../../src/lib/store.ts';
import { WizardWithMessages } from '../../src/pages/[locale]/tools/contact-or-escalate/_wizard.tsx';
import { paths } from '../../src/tools/wizard/engine.ts';
import { rules } from '../../src/tools/wizard/rules.ts';
import { wording } from '../../src/tools/wizard/wording.ts';
import { isMessage, messages as messageRules } from '../../src/tools/messages/rules.ts';
import { slipWords } from '../../src/tools/messages/slip-words.ts';
import { wording as messageWording } from '../../src/tools/messages/wording.ts';
import { calendars, facts } from './wizard.setting.ts';

const read = (locale: string, tool: string): unknown => parse(readFileSync(`content/${locale}/tools/${tool}.yml`, 'utf8'));
const words = wording.parse(read('en', 'wizard'));
const slip = (locale: Locale) => slipWords(locale, messageWording.parse(read(locale, 'messages')), Object.keys(messageRules).filter(isMessage));
const messages = [slip('en'), slip('zh')];
const open = async (hash = '', market = '') => {
  location.hash = hash;
  if (market) document.documentElement.dataset.market = market;
  const view = render(<WizardWithMessages locale="en" words={words} messages={messages} facts={facts} statements={{}} calendars={calendars}
    markets={[{ id: 'us', name: 'United States', short: 'US' }, { id: 'uk', name: 'United Kingdom', short: 'UK' }, { id: 'de', name: 'Germany', short: 'DE' }]}
    links={{ evidence: '/en/tools/evidence/', plain: '/en/tools/contact-or-escalate/steps/', articles: { 'when-to-escalate': { href: '/en/disputes/when-to-escalate/', title: 'When' } } }} />);
  await act(() => undefined);
  return view;
};
const goTo = async (hash: string) => { await act(() => { location.hash = hash; dispatchEvent(new Event('hashchange')); }); };
const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const question = (id: string) => words.questions[id]?.title;
const outcome = (id: string) => words.outcomes[id]?.title;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 12), toFake: ['Date'] });
  forgetVisitCase();
  forget('case');
  forget('dated');
  delete document.documentElement.dataset.market;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the wizard', () => {
  const hrefs = () => within(screen.getByRole('navigation')).getAllByRole('link').map((link) => link.getAttribute('href'));
  test('starts with the groups of problems, and every problem is two taps away', async () => {
    await open();
    expect(title()).toBe(question('problem'));
    const groups = hrefs();
    expect(groups).toHaveLength(Object.keys(rules.groups).length);
    const problems: (string | null)[] = [];
    for (const group of groups) {
      if (!group?.startsWith('#group=')) { problems.push(group); continue; }
      await goTo(group);
      problems.push(...hrefs());
      expect(screen.getByText(words.ui.back).getAttribute('href')).toBe('#');
    }
    expect(problems.toSorted()).toEqual(Object.keys(rules.questions.problem ?? {}).map((id) => `#problem=${id}`).toSorted());
  });
  test.each(['#%%%', '#problem=nonsense', `#${'x'.repeat(70)}`, '#group=nonsense', '#problem=damaged&problem=', '#q-ship-by', '#constructor'])('opens plainly or sensibly with %s', async (hash) => {
    await open(hash);
    expect(title()).toBeTruthy();
  });
  test('opens outcomes from their address', async () => {
    await open('', 'us');
    for (const { steps, outcome: id } of paths(rules).filter((_, place) => place % 19 === 0)) {
      await goTo(`#${steps.map(({ question: at, answer }) => `${at}=${answer}`).join('&')}`);
      expect(title()).toBe(outcome(id));
    }
  });
  test('moves the focus to the new heading, but leaves it alone at first', async () => {
    await open('#problem=damaged');
    expect(document.activeElement).toBe(document.body);
    await goTo('#problem=damaged&damage-stage=request');
    expect(document.activeElement?.textContent).toBe(question('request-reply'));
  });
  test('puts a window that closes before waiting, once its date is known', async () => {
    const waiting = '#problem=return-refused&refused-stage=disputed&dispute-state=waiting';
    await open(waiting, 'us');
    expect(title()).toBe(outcome('wait-for-decision'));
    const field = screen.getByLabelText(/count/);
    fireEvent.input(field, { target: { value: '2026-07-28' } });
    await act(() => { fireEvent.submit(field.closest('form') ?? field); });
    expect(title()).toBe(outcome('dispute-before-card-time'));
  });
  test('keeps the case on the device only when asked to, and goes on with it', async () => {
    const at = '#problem=damaged&damage-stage=no-request&damage-when=in-time&goods-reply=not-asked';
    keepCaseDates({ delivered: '2026-11-20' });
    const { unmount } = await open(at, 'us');
    expect(recall('device', 'case')).toBeUndefined();
    await act(() => { fireEvent.click(screen.getByLabelText(new RegExp(words.ui['case-keep']))); });
    unmount();
    forget('dates');
    await open('', 'us');
    expect(screen.getByRole('status').textContent).toContain(words.questions.problem?.answers.damaged?.label);
    const link = screen.getByText(words.ui['case-open']);
    await act(() => { fireEvent.click(link); });
    await goTo(link.getAttribute('href') ?? '');
    expect(title()).toBe(outcome('request-return'));
    expect(caseDates()).toEqual({ delivered: '2026-11-20' });
    await act(() => { fireEvent.click(screen.getByText(words.ui.restart)); });
    expect(recall('device', 'case')).toBeUndefined();
    expect(caseDates()).toEqual({});
  });
  test('counts an answer of a kept case again that a date gave, and takes its dates in place of those of the visit', async () => {
    keepCaseDates({ paid: '2026-11-01', delivered: '2026-11-19' });
    keep('device', 'case', { answers: { problem: 'damaged', 'damage-stage': 'request', 'request-reply': 'waiting' }, given: { 'request-reply': 'waiting' }, dates: { 'request-filed': '2026-10-01' } });
    await open('', 'us');
    const link = screen.getByText(words.ui['case-open']);
    await act(() => { fireEvent.click(link); });
    await goTo(link.getAttribute('href') ?? '');
    await act(() => { dispatchEvent(new Event('hashchange')); });
    expect(title()).toBe(outcome('claim-auto-approval'));
    expect(caseDates()).toEqual({ 'request-filed': '2026-10-01' });
  });
  test('does not put another problem in the place of the case that is kept', async () => {
    await open('#problem=damaged&damage-stage=no-request&damage-when=closing');
    await act(() => { fireEvent.click(screen.getByLabelText(new RegExp(words.ui['case-keep']))); });
    await goTo('#problem=charge-problem&charge-what=pending');
    expect(recall('device', 'case')).toMatchObject({ answers: { problem: 'damaged' } });
    expect(screen.getByLabelText<HTMLInputElement>(new RegExp(words.ui['case-keep'])).checked).toBe(false);
  });
  test('stays where it is when the menu is skipped', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div id="main"></div>');
    await open('#problem=damaged');
    await goTo('#main');
    expect(title()).toBe(question('damage-stage'));
    document.getElementById('main')?.remove();
  });
  test('counts with the day on which the page is looked at again', async () => {
    keepCaseDates({ 'request-rejected': '2026-11-15' });
    await open('#problem=return-refused&refused-stage=refused&refused-when=closing', 'us');
    expect(document.querySelector('.cells')?.textContent).toContain('in 2 days');
    vi.setSystemTime(new Date(2026, 10, 25, 12));
    await act(() => { document.dispatchEvent(new Event('visibilitychange')); });
    expect(document.querySelector('.cells')?.textContent).toContain('today');
    expect(document.querySelector('.cells')?.textContent).not.toContain('in 2 days');
  });
  test('reads a kept case with the rules of today', async () => {
    for (const kept of [17, {}, { answers: 17 }, { answers: { problem: 'gone' } }]) {
      keep('device', 'case', kept);
      const { unmount } = await open();
      expect(screen.queryByText(words.ui['case-open'])).toBeNull();
      unmount();
    }
    keep('device', 'case', { answers: { problem: 'damaged', 'damage-stage': 'gone' }, dates: { delivered: 'never' } });
    await open();
    expect(screen.getByText(words.ui['case-open']).getAttribute('href')).toBe('#problem=damaged');
  });
  test('says how each date was counted', async () => {
    keepCaseDates({ delivered: '2026-11-20' });
    await open('#problem=damaged&damage-stage=no-request&damage-when=in-time&goods-reply=not-asked', 'us');
    expect(screen.getByRole('complementary').textContent).toContain('20 December 2026. That is 30 day, counted from the day it was marked delivered, 20 November 2026.');
  });
  test('forgets the dates of the last order when it is started again', async () => {
    keepCaseDates({ 'request-rejected': '2026-11-15' });
    await open('#problem=return-refused&refused-stage=refused', 'us');
    expect(screen.getByLabelText(/count/)).toHaveProperty('value', '2026-11-15');
    await act(() => { fireEvent.click(screen.getByText(words.ui.restart)); });
    await goTo('#problem=return-refused&refused-stage=refused');
    expect(screen.getByLabelText(/count/)).toHaveProperty('value', '');
  });
  test('proposes no other answer that the market does not know', async () => {
    await open('#problem=damaged&damage-stage=no-request&damage-when=legal&legal-asked=no', 'uk');
    const why = screen.getByRole('complementary').textContent;
    expect(why).toContain(outcome('request-return-today'));
    expect(why).not.toContain(outcome('use-guarantee'));
  });
  test('takes a date for an answer, keeps it for the visit and out of the address', async () => {
    await open('#problem=return-refused&refused-stage=refused', 'us');
    const field = screen.getByLabelText(/count/);
    fireEvent.input(field, { target: { value: '2026-11-15' } });
    await act(() => { fireEvent.submit(field.closest('form') ?? field); dispatchEvent(new Event('hashchange')); });
    expect(title()).toBe(outcome('ask-platform-today'));
    expect(location.hash).not.toMatch(/2026/);
    expect(document.querySelector('.cells')?.textContent).toContain('25 Nov');
  });
  test.each([['', 'date-invalid'], ['2026-12-24', 'date-future'], ['1970-01-01', 'date-old']] as const)('does not take “%s” for an answer', async (value, says) => {
    await open('#problem=return-refused&refused-stage=refused', 'us');
    const field = screen.getByLabelText(/count/);
    fireEvent.input(field, { target: { value } });
    fireEvent.submit(field.closest('form') ?? field);
    await waitFor(() => expect(screen.getByText(words.ui[says])).toBeTruthy());
  });
  test('looks at a dated answer again when the market changes', async () => {
    await open('#problem=return-refused&refused-stage=refused', 'us');
    const field = screen.getByLabelText(/count/);
    fireEvent.input(field, { target: { value: '2026-11-15' } });
    await act(() => { fireEvent.submit(field.closest('form') ?? field); dispatchEvent(new Event('hashchange')); });
    await act(() => { fireEvent.change(screen.getByLabelText(words.ui.market), { target: { value: 'uk' } }); });
    await act(() => { dispatchEvent(new Event('hashchange')); });
    expect(title()).toBe(outcome('check-countdown-today'));
  });
  test('hides an answer that the market does not know', async () => {
    await open('#problem=damaged&damage-stage=no-request', 'us');
    const legal = words.questions['damage-when']?.answers.legal?.label ?? '';
    expect(screen.queryByText(legal)).toBeNull();
    await act(() => { document.documentElement.dataset.market = 'de'; document.dispatchEvent(new Event('aftercart:market')); });
    expect(screen.getByText(legal)).toBeTruthy();
  });
});

describe('an outcome', () => {
  const refused = '#problem=return-refused&refused-stage=refused&refused-when=closing';
  test('names the step, the chips and the way to the evidence', async () => {
    await open(refused, 'us');
    expect(screen.getByText(words.steps['ask-platform'])).toBeTruthy();
    expect(document.querySelectorAll('.fact').length).toBeGreaterThan(0);
    expect(screen.getByRole('link', { name: words.ui['to-attach'] })).toHaveProperty('hash', '#problem=return-refused&for=platform&known=refused');
  });
  test('counts a date as soon as the buyer gives it', async () => {
    await open(refused, 'us');
    const field = screen.getByLabelText(/count/);
    fireEvent.input(field, { target: { value: '2026-11-20' } });
    await act(() => { fireEvent.submit(field.closest('form') ?? field); });
    expect(document.querySelector('.cells')?.textContent).toContain('30 Nov');
    expect(document.querySelector('.stamp b')?.textContent).toBe('30');
  });
  test('fills the message in both languages and keeps the rest open', async () => {
    keepCaseDates({ 'request-rejected': '2026-11-20' });
    await open(refused, 'us');
    const [en, zh] = [...document.querySelectorAll('#message [lang]')];
    expect(en?.textContent).toContain('20 November 2026');
    expect(zh?.textContent).toContain('2026年11月20日');
    expect(zh?.textContent).toContain('【订单号】');
    fireEvent.input(screen.getByLabelText(slip('en').blanks['order-number']), { target: { value: '<b>57</b>' } });
    await waitFor(() => expect(en?.textContent).toContain('<b>57</b>'));
    expect(location.hash).not.toContain('57');
  });
  test('selects the text where the clipboard is forbidden', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => Promise.reject(new Error('forbidden')) } });
    await open(refused, 'us');
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: words.ui['copy-message'] })); });
    await waitFor(() => expect(screen.getByText(words.ui['copy-by-hand'])).toBeTruthy());
    vi.unstubAllGlobals();
  });
  test('lets every answer be changed', async () => {
    await open(refused, 'us');
    const change = screen.getAllByRole('link', { name: new RegExp(`^${words.ui.change}`) });
    expect(change.map((link) => link.getAttribute('href'))).toEqual(['#', '#problem=return-refused', '#problem=return-refused&refused-stage=refused']);
  });
  test('without a market asks for it, and with one says where the countdown stands', async () => {
    await open(refused);
    expect(screen.getByText(words.ui['market-ask'])).toBeTruthy();
    await act(() => { document.documentElement.dataset.market = 'uk'; document.dispatchEvent(new Event('aftercart:market')); });
    // The field that was answered stays where it is.
    expect(document.querySelector<HTMLSelectElement>('#outcome-market')?.value).toBe('uk');
    expect(screen.getAllByText(words.ui.countdown).length).toBeGreaterThan(0);
  });
});
