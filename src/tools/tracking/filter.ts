import { fill } from '../../lib/text.ts';
import { normalise } from './normalise.ts';

// Shows on the page of all statuses only those whose text holds the reader's words, in either script, and opens their phrases.
const box = document.querySelector<HTMLElement>('[data-filter]');
const field = box?.querySelector('input');
const told = box?.querySelector('p');
const statuses = [...document.querySelectorAll<HTMLElement>('[data-status]')].map((element) => ({ element, text: normalise(element.textContent) }));

field?.addEventListener('input', () => {
  const words = normalise(field.value).split(' ').filter(Boolean);
  let found = 0;
  for (const { element, text } of statuses) {
    const fits = words.every((word) => text.includes(word));
    element.hidden = !fits;
    if (fits) found += 1;
  }
  if (told) told.textContent = words.length === 0 ? '' : found === 0 ? box?.dataset.none ?? '' : fill(box?.dataset.found ?? '', { count: found });
});
