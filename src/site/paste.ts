import { handOver } from '../lib/pasted.ts';

// The paste box of the front page hands its text to the tracking tool.
const form = document.querySelector<HTMLFormElement>('form[data-paste]');
form?.addEventListener('submit', () => {
  const text = form.querySelector('textarea')?.value ?? '';
  if (text.trim()) handOver(text);
});
