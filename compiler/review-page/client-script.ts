/** What the review page does in a browser, as the text of its only script: moves from finding to finding, copies lines, keeps what is done. */

export const clientScript = `
(() => {
  const findings = [...document.querySelectorAll('.finding')];
  const words = JSON.parse(document.getElementById('words').textContent);
  const key = 'clausier-review-' + document.documentElement.dataset.original;
  const say = (text) => { document.getElementById('said').textContent = text; };
  const kept = () => { try { return JSON.parse(localStorage.getItem(key) || '[]'); } catch { return []; } };
  const done = new Set(kept());
  const keep = () => { try { localStorage.setItem(key, JSON.stringify([...done])); } catch { /* kept in memory alone */ } };
  let current = 0;
  const mark = () => {
    findings.forEach((one, at) => {
      one.tabIndex = at === current ? 0 : -1;
      one.toggleAttribute('data-done', done.has(one.id));
      const button = one.querySelector('[data-act=done]');
      button.setAttribute('aria-pressed', String(done.has(one.id)));
    });
    document.querySelectorAll('.sheet rect').forEach((box) => box.classList.toggle('here', box.dataset.of === findings[current]?.id));
    const count = [...done].filter((id) => document.getElementById(id)).length;
    document.getElementById('count').textContent = words.counted[count] || '';
  };
  const go = (step) => {
    if (findings.length === 0) return;
    current = Math.min(findings.length - 1, Math.max(0, current + step));
    mark();
    findings[current].focus();
  };
  const copy = async (one) => {
    const line = one.querySelector('.line');
    if (!line) return;
    try { await navigator.clipboard.writeText(line.textContent); say(words.copied); }
    catch {
      const range = document.createRange();
      range.selectNodeContents(line);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      say(words.cannotCopy);
    }
  };
  const toggle = (one) => {
    if (!done.delete(one.id)) done.add(one.id);
    keep();
    mark();
    say(done.has(one.id) ? words.done : words.undone);
  };
  const acts = { copy, done: toggle };
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.step) { go(Number(button.dataset.step)); return; }
    const one = button.closest('.finding');
    current = findings.indexOf(one);
    mark();
    acts[button.dataset.act](one);
  });
  document.addEventListener('focusin', (event) => {
    const one = event.target.closest('.finding');
    if (one && findings[current] !== one) { current = findings.indexOf(one); mark(); }
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = document.activeElement?.closest('.finding');
    const steps = { n: 1, j: 1, ArrowDown: at ? 1 : 0, p: -1, k: -1, ArrowUp: at ? -1 : 0 };
    const step = steps[event.key];
    if (step) { event.preventDefault(); go(at ? step : 0); }
    if (at && event.key === 'c') copy(at);
    if (at && event.key === 'x') toggle(at);
  });
  document.documentElement.dataset.live = '';
  mark();
})();
`;
