import styles from './search.css?url';
import { fill } from '../lib/text.ts';
import { elsewhere, meaningCard, numberCard, row, topics, waysOn } from './answers.ts';
import { searchEngine } from './engine.ts';
import { make } from './make.ts';
import { holdsNumber, isNumber } from './paste.ts';
import { forgetSearches, recentSearches, remember } from './recent.ts';
import { MAYBE_LINE, type Answer } from './run.ts';
import type { SearchWords } from './words.ts';

/** A search field and the place for its answers. */
export interface Box { form: HTMLFormElement; input: HTMLInputElement; into: HTMLElement; words: SearchWords }

const PAUSE = 120;
// Each answer costs the transfer of its page's text, so the rest waits until it is asked for.
const AT_ONCE = 3;

/** Brings the look of the search with it; resolves when it can be shown. */
export const dressed = new Promise<void>((done) => {
  const link = make('link', { rel: 'stylesheet', href: styles });
  link.addEventListener('load', () => done());
  link.addEventListener('error', () => done());
  document.head.append(link);
});

const isEnterOfInputMethod = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

/** Makes a field search as it is typed in; gives back what runs its present words at once. `changed` hears every query that may stand in an address. */
export function searchBox({ form, input, into, words }: Box, changed?: (query: string) => void): () => Promise<void> {
  const { ui } = words;
  const status = make('p', { class: 'small', role: 'status' });
  const card = make('div', {});
  const list = make('ol', { class: 'hits' });
  const more = make('button', { class: 'btn line', type: 'button', hidden: '' }, ui.more);
  const help = make('div', { class: 'ways' });
  into.replaceChildren(status, card, list, more, help);
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = (says = '') => {
    status.textContent = says;
    card.replaceChildren();
    list.replaceChildren();
    more.hidden = true;
  };

  /** Puts what a tracking message means above the answers, when it is known. */
  const explainLine = async (query: string, mine: number) => {
    try {
      const meaning = await (await import('./message.ts')).meaningOf(query);
      if (mine === turn && meaning) card.replaceChildren(meaningCard(query, meaning, words));
    } catch { /* the answers are there without it */ }
  };

  const show = async (query: string, { found, also, line, hits }: Answer, mine: number) => {
    const first = await hits(0, AT_ONCE);
    if (mine !== turn) return;
    status.textContent = found === 1 ? ui.one : found ? fill(ui.many, { count: found }) : fill(ui.none, { query });
    if (found && also.length) status.append(' ', fill(ui.also, { terms: also.join(ui.joiner) }));
    const focused = [...list.querySelectorAll('a')].findIndex((link) => link === document.activeElement);
    card.replaceChildren();
    list.replaceChildren(...first.map((hit) => row(hit, words)));
    // A late answer must not take the place from a reader who has already gone down into the list.
    if (focused >= 0) (list.querySelectorAll('a')[focused] ?? input).focus();
    more.hidden = found <= AT_ONCE;
    more.onclick = async () => {
      const rest = await hits(AT_ONCE, found);
      if (mine !== turn) return;
      more.hidden = true;
      list.append(...rest.map((hit) => row(hit, words)));
      list.querySelectorAll('a')[AT_ONCE]?.focus();
    };
    help.replaceChildren(...waysOn(found ? ui.help : ui.way, words), ...(found ? [] : topics(words)), ...elsewhere(query, words));
    into.dataset['shows'] = query;
    if (line >= MAYBE_LINE) await explainLine(query, mine);
  };

  const showNumber = (query: string) => {
    clear();
    card.replaceChildren(numberCard(query, words));
    status.textContent = ui.number;
    help.replaceChildren(...waysOn(ui.help, words));
    into.dataset['shows'] = query;
  };

  const rest = (says = '') => {
    clear(says);
    const recent = recentSearches();
    const again = recent.map((query) => {
      const link = make('a', { href: `#q=${encodeURIComponent(query)}` }, query);
      link.addEventListener('click', (event) => { event.preventDefault(); event.stopPropagation(); input.value = query; input.focus(); void run(); });
      return make('li', {}, link);
    });
    const away = make('button', { class: 'quiet', type: 'button' }, ui.forget);
    away.addEventListener('click', () => { forgetSearches(); rest(ui.forgotten); input.focus(); });
    help.replaceChildren(
      ...(recent.length ? [make('p', { class: 'small' }, ui.recent, ' ', away), make('ul', {}, ...again)] : []),
      ...waysOn(ui.start, words));
    into.dataset['shows'] = '';
  };

  const run = async () => {
    clearTimeout(timer);
    const mine = ++turn;
    const query = input.value.trim();
    // The number of a parcel or an order stands in no address.
    changed?.(holdsNumber(query) ? '' : query);
    if (!query) return rest();
    if (isNumber(query)) return showNumber(query);
    const slow = setTimeout(() => { if (mine === turn) status.textContent = ui.loading; }, 400);
    try {
      const answer = await (await searchEngine())(query);
      if (mine === turn) await show(query, answer, mine);
    } catch {
      if (mine !== turn) return;
      clear(ui.failed);
      help.replaceChildren(...waysOn(ui.way, words), ...topics(words));
    } finally {
      clearTimeout(slow);
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const number = isNumber(input.value);
    void run().then(() => {
      const first = into.querySelector<HTMLElement>('.hint a, .hits a');
      if (number) first?.click();
      else first?.focus();
    });
  });
  into.addEventListener('click', ({ target }) => { if (target instanceof Element && target.closest('.hits a, .hint a')) remember(input.value); });
  const links = () => [...into.querySelectorAll<HTMLElement>('a, button:not([hidden])')];
  const move = (event: KeyboardEvent) => {
    if (isEnterOfInputMethod(event)) {
      // The key that takes a word from an input method must not also send the form.
      if (event.key === 'Enter') event.preventDefault();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops: HTMLElement[] = [input, ...links()];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
  };
  input.addEventListener('keydown', move);
  into.addEventListener('keydown', move);
  if (!input.value.trim()) rest();
  return run;
}
