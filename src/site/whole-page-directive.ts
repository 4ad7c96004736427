import type { ClientDirective } from 'astro';

/** Fetches the code of an island at once, and lets it start when the page has been read to its end. */
const whole: ClientDirective = async (load) => {
  const hydrate = await load();
  if (document.readyState === 'loading') await new Promise((done) => { document.addEventListener('DOMContentLoaded', done); });
  await hydrate();
};
export default whole;
