import styles from './search.css?url';
import { fill } from '../lib/text.ts';
import { elsewhere, meaningCard, numberCard, row, topics, waysOn } from './answers.ts';
import { searchEngine } from './engine.ts';
import { make } from './make.ts';
import { isNumber, queryOf } from './paste.ts';
import { forgetSearches, recentSearches, remember } from './recent.ts';
import { LIKELY_LINE, MAYBE_LINE, type Answer } from './run.ts';
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

/** Makes a field search as it is typed in; gives back what runs its present words at once. `changed` hears every query. */
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
  // Said again, the same would be read aloud again.
  const say = (text: string) => { if (status.textContent !== text) status.textContent = text; };

  /** Puts new pieces in place; a reader who is among the old ones keeps the row, or gets back to the field. */
  const put = (says: string, { cards = [], rows = [], ways }: { cards?: Node[]; rows?: Node[]; ways: Node[] }) => {
    const within = into.contains(document.activeElement);
    const at = [...list.querySelectorAll('a')].findIndex((link) => link === document.activeElement);
    say(says);
    card.replaceChildren(...cards);
    list.replaceChildren(...rows);
    more.hidden = true;
    help.replaceChildren(...ways);
    if (within && !into.contains(document.activeElement)) (list.querySelectorAll('a')[at] ?? input).focus();
  };

  /** Puts what a tracking message means above the answers, when it is known. */
  const explainLine = async (query: string, mine: number, likely: boolean) => {
    try {
      const meaning = await (await import('./message.ts')).meaningOf(query, likely);
      if (mine !== turn || !meaning) return;
      card.replaceChildren(meaningCard(input.value, meaning, words));
      if (!list.hasChildNodes()) say(`${ui.line}${ui.colon}${meaning.title}`);
    } catch { /* the answers are there without it */ }
  };

  const show = async (query: string, { found: all, best, partial, also, line, hits }: Answer, mine: number) => {
    let first = await hits(0, AT_ONCE).catch(() => []);
    const lost = first.length < Math.min(AT_ONCE, all);
    // What is there of the others stands in for what cannot be had.
    if (lost) first = await hits(0, all);
    if (mine !== turn) return;
    const found = lost ? first.length : all;
    const count = found === 1 ? ui.one : found ? fill(best && !lost ? ui.best : ui.many, { count: found }) : fill(ui.none, { query });
    put([count, found && also.length ? fill(ui.also, { terms: also.join(ui.joiner) }) : '', partial || lost ? ui.partial : ''].filter(Boolean).join(' '), {
      rows: first.map((hit) => row(hit, words)),
      ways: [...waysOn(found ? ui.help : ui.way, words), ...(found ? [] : topics(words)), ...elsewhere(query, words, say)],
    });
    more.hidden = lost || found <= AT_ONCE;
    more.disabled = false;
    more.onclick = async () => {
      more.disabled = true;
      try {
        const rest = await hits(AT_ONCE, found);
        if (mine !== turn) return;
        more.hidden = true;
        list.append(...rest.map((hit) => row(hit, words)));
        list.querySelectorAll('a')[AT_ONCE]?.focus();
      } catch {
        if (mine !== turn) return;
        say(ui.failed);
        more.disabled = false;
      }
    };
    if (line >= MAYBE_LINE) void explainLine(query, mine, line >= LIKELY_LINE);
  };

  const rest = (says = '') => {
    const recent = recentSearches();
    const again = recent.map((query) => {
      const link = make('a', { href: `#q=${encodeURIComponent(query)}` }, query);
      link.addEventListener('click', (event) => { event.preventDefault(); event.stopPropagation(); input.value = query; input.focus(); void run(); });
      return make('li', {}, link);
    });
    const away = make('button', { class: 'quiet', type: 'button' }, ui.forget);
    away.addEventListener('click', () => { forgetSearches(); rest(ui.forgotten); input.focus(); });
    put(says, { ways: [...(recent.length ? [make('p', { class: 'small' }, ui.recent, ' ', away), make('ul', {}, ...again)] : []), ...waysOn(ui.start, words)] });
  };

  const answer = async (query: string, mine: number) => {
    const slow = setTimeout(() => { if (mine === turn) say(ui.loading); }, 400);
    try {
      const found = await (await searchEngine())(query);
      if (mine === turn) await show(query, found, mine);
    } catch {
      if (mine === turn) put(ui.failed, { ways: [...waysOn(ui.way, words), ...topics(words)] });
    } finally {
      clearTimeout(slow);
    }
  };

  const run = async () => {
    clearTimeout(timer);
    const mine = ++turn;
    const query = queryOf(input.value);
    changed?.(query);
    if (!query) rest();
    else if (isNumber(query)) put(ui.number, { cards: [numberCard(query, words)], ways: waysOn(ui.help, words) });
    else await answer(query, mine);
    if (mine === turn) into.dataset['shows'] = query;
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = queryOf(input.value);
    void run().then(() => {
      // Who has typed on, or gone elsewhere, is left there.
      if (queryOf(input.value) !== query || !form.contains(document.activeElement)) return;
      const first = into.querySelector<HTMLElement>('.hint a, .hits a');
      if (isNumber(query)) first?.click();
      else first?.focus();
    });
  });
  into.addEventListener('click', ({ target }) => { if (target instanceof Element && target.closest('.hits a, .hint a')) remember(queryOf(input.value)); });
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
  if (!queryOf(input.value)) rest();
  return run;
}
