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

  // The turns of one speaker or organisation, in the minutes themselves. The address says whose: its anchor is that
  // of the list that is there without this script.
  const speech = document.querySelector('.beurtenfilter');
  const text = document.querySelector('.beurten-tekst');
  if (speech && text) {
    const choice = speech.querySelector('select');
    const said = speech.querySelector('output');
    const turns = [...text.querySelectorAll(':scope > .beurt')];
    const anchors = new Map(turns.map(turn =>
      [turn, [...turn.querySelectorAll('.beurt-kop a')].map(link => link.hash.slice(1))]));
    const choices = new Set([...choice.options].map(option => option.value).filter(value => value));
    const level = part => (/^H[1-6]$/.test(part.tagName) ? Number(part.tagName[1]) : 7);

    // A heading stays above the turns that stay; from the last part to the first, for it comes before them.
    const show = who => {
      let needed = 8;
      let count = 0;
      for (const part of [...text.children].reverse()) {
        const isTurn = anchors.has(part) && anchors.get(part).includes(who);
        const isHeading = level(part) < needed && needed < 8;
        part.hidden = who !== '' && !isTurn && !isHeading;
        if (isTurn) { count += 1; needed = 7; }
        if (isHeading) needed = level(part) > 2 ? level(part) : 8;
      }
      choice.value = who;
      said.textContent = who === '' ? '' :
        said.dataset.zin.replace('{n}', count).replace('{totaal}', turns.length);
    };

    const follow = () => {
      const anchor = location.hash.slice(1);
      if (choices.has(anchor)) {
        show(anchor);
        speech.scrollIntoView();
        return;
      }
      const target = anchor && document.getElementById(anchor);
      if (choice.value === '' || (target && !target.closest('[hidden]'))) return;
      show('');
      if (target) target.scrollIntoView();
    };

    speech.hidden = false;
    choice.addEventListener('change', () => {
      history.pushState(null, '', choice.value ? '#' + choice.value : location.pathname + location.search);
      show(choice.value);
    });
    text.addEventListener('click', event => {
      const link = event.target.closest('.beurt-kop a');
      if (!link) return;
      event.preventDefault();
      history.pushState(null, '', link.hash);
      show(link.hash.slice(1));
      choice.focus();
    });
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    follow();
  }

  // Any choice of segments beside each other; without this every two have a page, or the rows can be ticked. The
  // address has the choice, so that it can be sent on.
  const segments = document.querySelector('.segmentkeuze');
  if (segments) {
    const table = document.querySelector('.segmenten table');
    const only = segments.querySelector('.alleen-gekozen');
    const boxes = [...document.querySelectorAll('.kies')];
    const shown = segments.querySelector('output');
    const nav = document.querySelector('.paren');
    const covers = cell => [...cell.querySelectorAll('.wie [data-segment]')];

    // A cell that several segments share covers as many columns as are left of them.
    const showColumns = keys => {
      for (const name of table.querySelectorAll('[data-segment]')) {
        name.hidden = keys.size > 0 && !keys.has(name.dataset.segment);
      }
      for (const row of table.tBodies.length ? table.querySelectorAll('tbody tr') : []) {
        if (row.matches('.tussenkop')) {
          row.cells[1].colSpan = keys.size || boxes.length;
          continue;
        }
        const said = row.querySelector('.oordeel');
        const values = new Set();
        for (const cell of row.querySelectorAll('td')) {
          const left = covers(cell).filter(name => !name.hidden).length;
          cell.hidden = left === 0;
          if (left === 0) continue;
          cell.colSpan = left;
          const value = cell.querySelector('.waarde');
          values.add(value.matches('.leeg') ? '' : value.textContent.trim());
        }
        const same = values.size === 1 && !values.has('');
        row.classList.toggle('overal-gelijk', same);
        if (said) said.hidden = !same;
        else if (same) {
          const word = document.createElement('span');
          word.className = 'oordeel';
          word.textContent = segments.dataset.gelijk;
          row.cells[0].append(' ', word);
        }
      }
    };
    const show = () => {
      const chosen = boxes.filter(box => box.checked).map(box => box.value);
      const isChoice = chosen.length > (only ? 0 : 1) && (!only || only.checked);
      if (!only) showColumns(new Set(isChoice ? chosen : []));
      else for (const note of table.querySelectorAll('.zelfde-als')) {
        note.hidden = isChoice && !chosen.includes(note.dataset.segment);
      }
      shown.value = isChoice ?
        shown.dataset.tekst.replace('{n}', chosen.length).replace('{m}', boxes.length) : '';
      return isChoice ? chosen.join(',') : '';
    };
    const follow = () => {
      const wanted = (new URLSearchParams(location.search).get('segmenten') || '').split(',');
      for (const box of boxes) box.checked = wanted.includes(box.value);
      if (only) only.checked = boxes.some(box => box.checked);
      show();
    };
    const keep = () => {
      const chosen = show();
      history.replaceState(null, '', location.pathname + (chosen && '?segmenten=' + chosen) + location.hash);
    };
    document.addEventListener('change', event => {
      if (event.target === only || boxes.includes(event.target)) keep();
    });
    segments.addEventListener('reset', () => setTimeout(keep));
    addEventListener('popstate', follow);
    segments.hidden = false;
    if (nav) nav.hidden = true;
    follow();
  }

  // A citation can be copied; where a browser does not allow that, a click selects all of it.
  if (navigator.clipboard) {
    document.addEventListener('toggle', event => {
      const part = event.target;
      if (!part.matches('.citeer') || !part.open || part.querySelector('button')) return;
      const button = document.createElement('button');
      const said = document.createElement('span');
      button.type = 'button';
      button.className = 'kopieer';
      button.textContent = text.dataset.kopieer;
      said.className = 'bijzaak';
      said.setAttribute('role', 'status');
      button.addEventListener('click', () => {
        navigator.clipboard.writeText(part.querySelector('.citaat').textContent)
          .then(() => { said.textContent = ' ' + text.dataset.gekopieerd; });
      });
      part.append(button, said);
    }, true);
  }
  document.addEventListener('keydown', event => {
    const part = event.key === 'Escape' && document.querySelector('.citeer[open]');
    if (!part) return;
    part.open = false;
    part.querySelector('summary').focus();
  });

  // A list that is folded away unfolds when the address leads to it.
  const unfold = () => {
    const target = document.getElementById(location.hash.slice(1));
    const part = target && (target.matches('details') ? target : target.querySelector(':scope > details'));
    if (part && target.closest('.sprekers')) part.open = true;
  };
  addEventListener('hashchange', unfold);
  unfold();
})();
