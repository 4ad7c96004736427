import { copyText } from '../lib/copy.ts';
import { letterHref } from '../lib/letter.ts';
import { handOver } from '../lib/pasted.ts';
import { fill } from '../lib/text.ts';
import { make, marked } from './make.ts';
import type { Meaning } from './message.ts';
import { holdsNumber } from './paste.ts';
import type { Hit } from './run.ts';
import type { SearchWords, Way } from './words.ts';

/** The section of a page, from its address: the last folder of a page of answers, the one before it of a guide. */
function sectionOf({ href, kind }: Hit, { sections }: SearchWords): string | undefined {
  const folders = href.replace(/#.*/, '').split('/').filter(Boolean);
  return sections[folders.at(kind === 'faq' ? -1 : -2) ?? '']?.text;
}

/** One answer as a row: what it is, where it stands, and the sentence that answers. A question stands for its page. */
export function row(hit: Hit, words: SearchWords): HTMLLIElement {
  const { kind, href, heading, sentence, title } = hit;
  const asked = kind === 'faq' && heading;
  const path = [sectionOf(hit, words), asked ? undefined : heading].filter((part) => part !== undefined).join(' › ');
  return make('li', {},
    make('span', { class: 'cap' }, words.kinds[kind] ?? ''),
    make('div', {},
      make('a', { href }, ...(asked ? [asked] : marked(title))),
      ...(path ? [make('small', { class: 'at' }, path)] : []),
      make('small', {}, ...marked(sentence))));
}

/** A link into the tracking tool that takes the text along, on this device. */
function toTracking(text: string, query: string, { tracking }: SearchWords, at?: string): HTMLAnchorElement {
  const link = make('a', { href: at ? `${tracking}#status=${at}` : tracking }, text);
  link.addEventListener('click', () => handOver(query));
  return link;
}

/** What is known of a pasted number: the tool that reads it. */
export const numberCard = (query: string, words: SearchWords): HTMLElement => make('div', { class: 'hint' },
  make('p', {}, toTracking(words.ui['open-number'], query, words)));

/** What a tracking message means, and the way to the tool that works out the days. */
export const meaningCard = (query: string, { at, title, meaning, turn }: Meaning, words: SearchWords): HTMLElement => make('div', { class: 'hint' },
  make('span', { class: 'cap' }, words.ui.line), make('b', {}, title), make('p', {}, meaning, ' ', make('b', {}, turn)),
  make('p', {}, toTracking(words.ui['open-line'], query, words, at)));

const list = (ways: readonly Way[]) => make('ul', {}, ...ways.map(({ href, text }) => make('li', {}, make('a', { href }, text))));

/** Ways on that need no answer: the tools and all guides. */
export const waysOn = (sentence: string, words: SearchWords): Node[] => [make('p', { class: 'small' }, sentence), list(words.ways)];

/** The topics of the site. */
export const topics = ({ ui, sections }: SearchWords): Node[] => [make('div', { class: 'topics' }, make('p', { class: 'small' }, ui.topics), list(Object.values(sections)))];

/** The same search in the other languages, and a note to the editors: sent from the reader's own program, or copied where this copy of the site has no address for it. */
export function elsewhere(query: string, { ui, others, note }: SearchWords, say: (text: string) => void): Node[] {
  // The number of a parcel or an order goes into no address and no note.
  const secret = holdsNumber(query);
  const twins = others.map(({ href, text, lang }) => make('li', {}, make('a', { href: secret ? href : `${href}#q=${encodeURIComponent(query)}`, lang, hreflang: lang }, fill(text, { query }))));
  if (secret) return [make('ul', {}, ...twins)];
  const told = (place: string) => fill(place, { query, page: document.documentElement.lang });
  const [title, text] = [told(ui['note-title']), told(ui['note-text'])];
  const write = () => {
    if (note) return make('a', { href: letterHref(note, title, text), rel: 'noopener noreferrer' }, ui.note);
    const button = make('button', { class: 'quiet', type: 'button' }, ui['copy-note']);
    button.addEventListener('click', async () => {
      const shown = make('p', { class: 'small written' }, `${title}\n\n${text}`);
      button.after(shown);
      const copied = await copyText(`${title}\n\n${text}`, shown);
      if (copied) shown.remove();
      say(copied ? ui['note-copied'] : ui['note-shown']);
    });
    return button;
  };
  return [make('ul', {}, ...twins, make('li', {}, write()))];
}
