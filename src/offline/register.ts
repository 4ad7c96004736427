/** Asks for the worker of the page's language when the page is done; where there are no workers, or the reader saves data, nothing happens. */
export function registerWhenIdle(): void {
  const register = async () => {
    try {
      await navigator.serviceWorker.register(`${document.querySelector<HTMLAnchorElement>('.brand')?.href}sw.js`, { updateViaCache: 'none' });
    } catch { /* forbidden, or not to be had: the site works without */ }
  };
  if (!Reflect.get(navigator, 'connection')?.saveData) addEventListener('load', () => (window.requestIdleCallback ?? setTimeout)(register));
}
