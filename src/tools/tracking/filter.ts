import { fill } from '../../lib/text.ts';
import { normalise } from './normalise.ts';

// Shows on the page of all statuses only those whose text holds the reader's words, in either script, and opens their phrases.
const box = document.querySelector<HTMLElement>('[data-filter]');
const field = box?.querySelector('input');
const told = box?.querySelector('p');
const read = () => [...document.querySelectorAll<HTMLElement>('[data-status]')].map((element) => {
  const phrases = element.querySelector('details');
  return { element, phrases, text: normalise(element.textContent), written: normalise(phrases?.textContent ?? '') };
});
// Reading them all takes a while, which only those wait for who filter.
let statuses: ReturnType<typeof read> | undefined;

field?.addEventListener('input', () => {
  statuses ??= read();
  const words = normalise(field.value).split(' ').filter(Boolean);
  let found = 0;
  for (const { element, phrases, text, written } of statuses) {
    const fits = words.every((word) => text.includes(word));
    element.hidden = !fits;
    if (phrases) phrases.open = words.length > 0 && words.every((word) => written.includes(word));
    if (fits) found += 1;
  }
  if (told) told.textContent = words.length === 0 ? '' : found === 0 ? box?.dataset.none ?? '' : fill(box?.dataset.found ?? '', { count: found });
});
