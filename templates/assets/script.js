// The site is whole without this script. It helps in two places.
(function () {
  'use strict';

  // Opened from a disk there is no server to find a folder's page, so links to folders name it.
  if (location.protocol === 'file:') {
    for (const link of document.links) {
      if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
    }
  }

  // Menu and contents are folded away on narrow screens only. The style sheet shows them on wide ones; this says so
  // to assistive technology too, and to browsers that cannot unfold by style.
  for (const [selector, width] of [['.menu details', '56rem'], ['.inhoudsopgave details', '62rem']]) {
    const part = document.querySelector(selector);
    if (!part) continue;
    const wide = matchMedia('(min-width: ' + width + ')');
    const fold = () => { part.open = wide.matches; };
    wide.addEventListener('change', fold);
    fold();
  }
})();
