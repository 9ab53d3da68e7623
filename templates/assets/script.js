// The site is whole without this script. It helps in three places.
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

  // A register can be narrowed to a state and to somebody at once; without this by one of the two.
  const filter = document.querySelector('.filter');
  if (filter) {
    const [stand, owner] = filter.querySelectorAll('select');
    const groups = [...document.querySelectorAll('.standgroep')];
    const count = filter.querySelector('[role=status]');
    const narrow = () => {
      if (document.querySelector('.standgroep:target, .eigenaar:target')) location.hash = 'register';
      let shown = 0;
      for (const group of groups) {
        const items = [...group.querySelectorAll('[data-stand]')];
        for (const item of items) {
          const fits = !stand.value || item.dataset.stand === stand.value;
          item.hidden = !(fits && (!owner.value || item.dataset.van.split(' ').includes(owner.value)));
          if (!item.hidden) shown += 1;
        }
        group.hidden = items.every(item => item.hidden);
      }
      count.textContent = filter.dataset.tekst.replace('{n}', shown);
    };
    filter.addEventListener('change', narrow);
    filter.hidden = false;
  }
})();
