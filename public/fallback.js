// On the page of a tool: if the tool's script does not arrive, its plain sections are shown, and give way again should it arrive after all.
(() => {
  const { classList } = document.documentElement;
  addEventListener('load', () => setTimeout(() => {
    if (document.querySelector('astro-island[ssr]')) classList.remove('js');
  }, 8000));
  addEventListener('astro:hydrate', () => classList.add('js'), true);
})();
