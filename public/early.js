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
})();
