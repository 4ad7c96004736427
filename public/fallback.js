// On the page of a tool. `data-plain` of this script is the page of all that the tool knows, which needs no script.
(() => {
  const { classList } = document.documentElement;
  const { plain } = document.currentScript.dataset;
  // Sections that once stood on the page of the tool itself.
  if (/^#(how|[qomf])-/.test(location.hash)) return location.replace(plain + location.hash);
  // If the tool's script does not arrive, its start is shown as it is without script, or what the address asks for; it gives way again should the script arrive after all.
  addEventListener('load', () => setTimeout(() => {
    if (!document.querySelector('astro-island[ssr]')) return;
    classList.remove('js');
    const section = location.hash.slice(1).split('&')[0].replace(/^(problem|status)=/, '').replaceAll('_', '-');
    if (section && section !== 'main') location.replace(`${plain}#${section}`);
  }, 8000));
  addEventListener('astro:hydrate', () => classList.add('js'), true);
})();
