import styles from './search.css?url';
import { fill } from '../lib/text.ts';
import { searchEngine } from './engine.ts';
import { make, marked } from './make.ts';
import type { Answer, Hit } from './run.ts';
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

const row = (hit: Hit, words: SearchWords): HTMLLIElement => {
  const text = make('small', {}, ...marked(hit.sentence));
  if (hit.heading) text.prepend(make('b', {}, hit.heading), ' ');
  return make('li', {},
    make('span', { class: 'cap' }, words.kinds[hit.kind] ?? ''),
    make('div', {}, make('a', { href: hit.href }, ...marked(hit.title)), text));
};

const isEnterOfInputMethod = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

/** Makes a field search as it is typed in; gives back what runs its present words at once. `changed` hears every query. */
export function searchBox({ form, input, into, words }: Box, changed?: (query: string) => void): () => Promise<void> {
  const { ui } = words;
  const status = make('p', { class: 'small', role: 'status' });
  const list = make('ol', { class: 'hits' });
  const more = make('button', { class: 'btn line', type: 'button', hidden: '' }, ui.more);
  const help = make('div', { class: 'ways' });
  into.replaceChildren(status, list, more, help);
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const offer = (sentence: string) => help.replaceChildren(
    make('p', { class: 'small' }, sentence),
    make('ul', {}, ...words.ways.map(({ href, text }) => make('li', {}, make('a', { href }, text)))));

  const show = async (query: string, { found, also, hits }: Answer, mine: number) => {
    const first = await hits(0, AT_ONCE);
    if (mine !== turn) return;
    status.textContent = found === 1 ? ui.one : found ? fill(ui.many, { count: found }) : fill(ui.none, { query });
    if (found && also.length) status.append(' ', fill(ui.also, { terms: also.join(ui.joiner) }));
    const focused = [...list.querySelectorAll('a')].findIndex((link) => link === document.activeElement);
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
    offer(ui.help);
    into.dataset['shows'] = query;
  };

  const rest = () => {
    status.textContent = '';
    list.replaceChildren();
    more.hidden = true;
    offer(ui.start);
    into.dataset['shows'] = '';
  };

  const run = async () => {
    clearTimeout(timer);
    const mine = ++turn;
    const query = input.value.trim();
    changed?.(query);
    if (!query) return rest();
    const slow = setTimeout(() => { if (mine === turn) status.textContent = ui.loading; }, 400);
    try {
      const answer = await (await searchEngine())(query);
      if (mine === turn) await show(query, answer, mine);
    } catch {
      if (mine !== turn) return;
      list.replaceChildren();
      more.hidden = true;
      status.textContent = ui.failed;
      offer(ui.help);
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
    void run().then(() => list.querySelector('a')?.focus());
  });
  const links = () => [...into.querySelectorAll('a')];
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
