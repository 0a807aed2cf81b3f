/** The case sheet of a rule's page: what the form, the verdict and the readings show now, as one page to print or a text to copy. */

import { copyFor } from '../words/copying.ts';
import { make } from './case-results.ts';

export function openCaseSheet(): void {
  const sheet = document.querySelector<HTMLDialogElement>('dialog[data-sheet]');
  if (!sheet) return;
  if (sheet.dataset.ready === undefined) arm(sheet);
  fill(sheet);
  sheet.showModal();
}

function arm(sheet: HTMLDialogElement): void {
  sheet.dataset.ready = '';
  sheet.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
    if (!button) return;
    if ('sheetPrint' in button.dataset) print();
    else if ('sheetCopy' in button.dataset) copyFor(button, sheet.querySelector<HTMLElement>('[data-sheet-body]')?.innerText.trim() ?? '');
    else if ('sheetClose' in button.dataset) sheet.close();
  });
}

function fill(sheet: HTMLElement): void {
  const slot = (name: string): HTMLElement | null => sheet.querySelector(`[data-sheet-${name}]`);
  const form = document.querySelector('form[data-module]');
  const fields = [...(form?.querySelectorAll<HTMLElement>(':scope > [data-case]') ?? [])].map(describe);
  slot('case')?.replaceChildren(...fields.map(({ label, value }) => make('div', '', make('dt', '', label), make('dd', '', value || '–'))));
  slot('answer')?.replaceChildren(...lineTexts('[data-verdict] .verdict-line, [data-verdict]'));
  slot('readings')?.replaceChildren(...readings());
  slot('on')?.replaceChildren(new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' }));
  slot('address')?.replaceChildren(location.href);
}

/** The lines of a verdict, or the words that stand in its place. */
function lineTexts(selector: string): HTMLElement[] {
  const [first, ...lines] = [...document.querySelectorAll<HTMLElement>(selector)];
  return (lines.length > 0 ? lines : first ? [first] : []).map((line) => make('p', '', textOf(line)));
}

/** Each reading of the rule with its options and what they give; the one in force is marked. */
function readings(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('fieldset.choices')].flatMap((choice) => {
    const options = [...choice.querySelectorAll<HTMLElement>('.choice')].map((option) => {
      const isOn = option.querySelector<HTMLInputElement>('input')?.checked;
      const title = option.querySelector('span')?.firstChild?.textContent?.trim() ?? '';
      return make('li', '', `${isOn ? '●' : '○'} ${title} → ${textOf(option.querySelector('[data-gives]'))}`);
    });
    const list = make('ul', '', ...options);
    list.setAttribute('role', 'list');
    return [make('p', '', textOf(choice.querySelector('.question'))), list];
  });
}

type Described = { readonly label: string; readonly value: string };

/** A field as its reader sees it: its label, and what stands in its controls with their units. */
function describe(field: HTMLElement): Described {
  const label = textOf(field.querySelector(':scope > label, :scope > legend'));
  const lines = [...field.querySelectorAll<HTMLElement>(':scope > .rows > [data-items] > [data-item] > [data-case]')];
  const inner = [...field.querySelectorAll<HTMLElement>(':scope > [data-case]')];
  if (lines.length > 0) return { label, value: lines.map((line) => describe(line).value).join(' ; ') };
  if (inner.length > 0)
    return {
      label,
      value: inner
        .map(describe)
        .map(({ label: name, value }) => `${name} ${value}`)
        .join(', '),
    };
  return { label, value: controlTexts(field) };
}

function controlTexts(field: HTMLElement): string {
  const ticked = [...field.querySelectorAll<HTMLElement>('label:has(input:checked)')].map(textOf);
  const chosen = [...field.querySelectorAll<HTMLSelectElement>('select')].map((select) => textOf(select.selectedOptions[0]));
  const typed = [...field.querySelectorAll<HTMLInputElement>('input[data-part]')].flatMap((input) =>
    input.value.trim() === '' ? [] : [[input.value.trim(), textOf(unitOf(input))].filter(Boolean).join('\u00a0')],
  );
  return [...ticked, ...typed, ...chosen].filter(Boolean).join(' ');
}

/** The unit printed after a text box. */
const unitOf = ({ nextElementSibling: next }: Element): Element | null => (next?.matches('span[aria-hidden]') ? next : null);

/** Without what is hidden. */
function textOf(element: Element | null | undefined): string {
  return (element instanceof HTMLElement && element.innerText ? element.innerText : (element?.textContent ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}
