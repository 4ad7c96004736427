// Runs before the first paint: the reader's own appearance and market, if this device remembers them.
(() => {
  const root = document.documentElement;
  const recall = (key, allowed) => {
    try {
      const value = JSON.parse(localStorage.getItem('aftercart:' + key));
      if (allowed.test(value)) root.dataset[key] = value;
    } catch { /* storage is forbidden or broken: the plain page */ }
  };
  root.classList.add('js');
  recall('look', /^(light|dark)$/);
  recall('market', /^([a-z]{2}|other)$/);
  // A tool whose script does not arrive gives way to its plain sections, and comes back should it arrive after all.
  addEventListener('load', () => setTimeout(() => {
    if (document.querySelector('astro-island[ssr]')) root.classList.remove('js');
  }, 8000));
  addEventListener('astro:hydrate', () => root.classList.add('js'), true);
})();
