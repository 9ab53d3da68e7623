// The site is whole without this script. It helps in some places.
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
  const filter = document.querySelector('.filter:not(.vragenkeuze)');
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

  // Links that show the questions of one lot or document become lists that can be combined.
  const form = document.querySelector('.vragenkeuze');
  if (form) {
    const questions = [...document.querySelectorAll('.inlichtingen .vraag-antwoord')];
    const said = form.querySelector('output');
    const choose = () => {
      const chosen = [...form.querySelectorAll('select')].map(list => list.value).filter(value => value);
      for (const question of questions) {
        question.hidden = !chosen.every(value => question.classList.contains(value));
      }
      const shown = questions.filter(question => !question.hidden).length;
      said.value = form.dataset.tekst.replace('{n}', shown).replace('{m}', questions.length);
    };
    // A link may lead to a choice, or to a question that the lists leave out.
    const follow = () => {
      const name = location.hash.slice(1);
      const option = [...form.querySelectorAll('option')].find(option => option.value && option.value === name);
      if (option) {
        form.reset();
        option.selected = true;
        history.replaceState(null, '', '#vragen');
        form.scrollIntoView();
      } else if (questions.some(question => question.id === name && question.hidden)) {
        form.reset();
      } else return;
      choose();
      if (!option) document.getElementById(name).scrollIntoView();
    };
    form.addEventListener('change', choose);
    addEventListener('hashchange', follow);
    document.querySelector('.vragenwijzer').hidden = true;
    form.hidden = false;
    choose();
    follow();
  }
})();
