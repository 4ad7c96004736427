import { keep } from '../lib/store.ts';

// The paste box of the front page hands its text to the tracking tool through the visit's storage, never through the address.
const form = document.querySelector<HTMLFormElement>('form[data-paste]');
form?.addEventListener('submit', () => {
  const text = form.querySelector('textarea')?.value ?? '';
  if (text.trim()) keep('visit', 'pasted', text.slice(0, 1_000_000));
});
