// At an old address: leads on to the same place on the page (#…), which a refresh would lose.
(() => {
  const { href, hash } = document.querySelector('main a');
  if (location.hash && !hash) location.replace(href + location.hash);
})();
