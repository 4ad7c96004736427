/** What breaks the layout of a page: too wide for the screen, and words that are cut off. Runs in the browser. */
export function brokenLayout(): string[] {
  const root = document.documentElement;
  const forEars = (element: Element | null): boolean => element !== null && (getComputedStyle(element).clipPath !== 'none' || forEars(element.parentElement));
  // Of the two names in the head the second gives way where there is no room.
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('svg, select, .brand') && !forEars(element);
  const scrolls = (element: Element | null): boolean => element !== null && element !== document.body
    && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const named = (element: Element) => `${element.tagName.toLowerCase()}${element.className ? `.${String(element.className).split(' ')[0]}` : ''} “${(element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50)}”`;
  const elements = [...document.body.querySelectorAll('*')].filter(seen);
  const wide = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide on a screen of ${root.clientWidth}`] : [];
  const outside = elements.filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 1 && right > root.clientWidth + 1 && !scrolls(element);
  }).map((element) => `reaches out of the screen: ${named(element)}`);
  const clipped = elements.filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    // A box without a width of its own is in line, and breaks as its line does.
    if (element.clientWidth === 0 || !element.textContent?.trim()) return false;
    const cut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isLabel = element.matches('button, .btn, label, summary, legend, th, .cap, .tape, .tape *, .fact, .opts a, nav a, .prio');
    return (element.scrollWidth > element.clientWidth + 1 && (cut(overflowX) || isLabel)) || (element.scrollHeight > element.clientHeight + 1 && cut(overflowY));
  }).map((element) => `words are cut off: ${named(element)}`);
  return [...wide, ...outside.slice(0, 5), ...clipped.slice(0, 5)];
}
