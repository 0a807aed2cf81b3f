/** The page of readings at work: positions are taken, withdrawn, proposed by an address, shared and exported. Words stand in the page. */

import { copyFor } from '../words/copying.ts';
import { browserStorage, type Decisions, decidedOn, readDecisions, type Taken } from './decisions.ts';
import {
  asProposal,
  asYaml,
  keepDecisions,
  type Proposed,
  readProposal,
  rememberedRole,
  rememberRole,
  today,
  withPosition,
} from './decisions-kept.ts';
import { markPositions } from './position-marks.ts';

const parameter = 'positions';

export function armDecisions(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-decide]')) armForm(form);
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-decisions]')) armTools(form);
  armProposal(readProposal(new URLSearchParams(location.search).get(parameter)));
  show();
}

function change(of: (decisions: Decisions) => Decisions): void {
  keepDecisions(browserStorage(), of(readDecisions()));
  show();
}

/** Fills every form with what is taken, counts, and marks options. */
function show(): void {
  const decisions = readDecisions();
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-decide]')) fill(form, decisions);
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-decisions]')) count(form, decisions);
  markPositions();
}

const namesOf = (form: HTMLFormElement): readonly [contract: string, choice: string] => {
  const [contract = '', choice = ''] = (form.dataset.decide ?? '').split('/');
  return [contract, choice];
};

function fill(form: HTMLFormElement, decisions: Decisions): void {
  const [contract, choice] = namesOf(form);
  const taken = decidedOn(decisions, contract).positions[choice];
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name="option"]')) radio.checked = radio.value === taken?.option;
  control(form, 'why').value = taken?.why ?? '';
  control(form, 'by').value = taken?.by ?? rememberedRole();
  control(form, 'on').value = taken?.on ?? today();
  const drop = form.querySelector<HTMLElement>('[data-drop]');
  if (drop) drop.hidden = taken === undefined;
}

const control = (form: HTMLFormElement, name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;

function armForm(form: HTMLFormElement): void {
  const [contract, choice] = namesOf(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = typedIn(form);
    tellMissing(form, typed === undefined);
    if (!typed) return;
    rememberRole(typed.by);
    change((decisions) => withPosition(decisions, contract, choice, typed));
  });
  form.querySelector('[data-drop]')?.addEventListener('click', () => {
    tellMissing(form, false);
    change((decisions) => withPosition(decisions, contract, choice, undefined));
  });
}

/** Undefined where something is left out. */
function typedIn(form: HTMLFormElement): Taken | undefined {
  const option = form.querySelector<HTMLInputElement>('input[name="option"]:checked')?.value ?? '';
  const [why = '', by = '', on = ''] = ['why', 'by', 'on'].map((name) => control(form, name).value.trim());
  return option && why && by && on ? { option, why, by, on, fingerprint: form.dataset.fingerprint ?? '' } : undefined;
}

function tellMissing(form: HTMLFormElement, isMissing: boolean): void {
  const told = form.querySelector<HTMLElement>('[data-missing]');
  if (told) told.hidden = !isMissing;
}

function count(form: HTMLFormElement, decisions: Decisions): void {
  const contract = form.dataset.decisions ?? '';
  const { positions, reviews } = decidedOn(decisions, contract);
  const [taken, signed] = [Object.keys(positions).length, Object.keys(reviews).length];
  const status = form.querySelector<HTMLElement>('[data-counted]');
  const all = document.querySelectorAll(`form[data-decide^="${CSS.escape(contract)}/"]`).length;
  if (status)
    status.textContent = (status.dataset.words ?? '')
      .replace('{taken}', String(taken))
      .replace('{all}', String(all))
      .replace('{signed}', String(signed));
  for (const name of ['export', 'share', 'clear'] as const)
    form
      .querySelector<HTMLButtonElement>(`[data-${name}]`)
      ?.toggleAttribute('disabled', name === 'share' ? taken === 0 : taken + signed === 0);
  const by = control(form, 'by');
  if (by.value === '') by.value = rememberedRole();
}

function armTools(form: HTMLFormElement): void {
  const contract = form.dataset.decisions ?? '';
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null;
    if (!button) return;
    if (button.dataset.ready !== undefined) takeAll(form, contract, JSON.parse(button.dataset.ready), button.dataset.why ?? '');
    else if ('export' in button.dataset) download(form, contract);
    else if ('share' in button.dataset) share(button, contract);
    else if ('clear' in button.dataset) change(({ [contract]: _, ...others }) => others);
  });
}

function takeAll(form: HTMLFormElement, contract: string, options: Readonly<Record<string, string>>, why: string): void {
  const by = control(form, 'by').value.trim();
  tellMissing(form, by === '');
  if (by === '') return;
  rememberRole(by);
  take(
    Object.entries(options).map(([choice, option]) => ({ contract, choice, option })),
    why,
    by,
  );
}

/** Each on its reading's words of today, which its form knows. */
function take(proposed: readonly Proposed[], why: string, by: string): void {
  change((decisions) =>
    proposed.reduce((all, { contract, choice, option }) => {
      const fingerprint = formOf(contract, choice)?.dataset.fingerprint ?? '';
      return withPosition(all, contract, choice, { option, why, by, on: today(), fingerprint });
    }, decisions),
  );
}

function download(form: HTMLFormElement, contract: string): void {
  const text = asYaml(decidedOn(readDecisions(), contract), form.dataset.head ?? '');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  link.download = `decisions-${contract}.yaml`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

function share(button: HTMLButtonElement, contract: string): void {
  const address = new URL(location.pathname, location.href);
  address.searchParams.set(parameter, asProposal({ [contract]: decidedOn(readDecisions(), contract) }));
  copyFor(button, address.href);
}

/** What an address proposes is taken over by a click, never by itself; strangers' choices are left out. */
function armProposal(proposed: readonly Proposed[]): void {
  const notice = document.querySelector<HTMLElement>('[data-proposal]');
  const known = proposed.filter(({ contract, choice, option }) =>
    formOf(contract, choice)?.querySelector(`input[value="${CSS.escape(option)}"]`),
  );
  if (!notice || known.length === 0) return;
  notice.hidden = false;
  const says = notice.querySelector('[data-says]');
  if (says) says.textContent = (notice.dataset.words ?? '').replace('{taken}', String(known.length));
  notice.querySelector('button')?.addEventListener('click', () => {
    take(known, notice.dataset.why ?? '', rememberedRole() || (notice.dataset.by ?? ''));
    notice.hidden = true;
    history.replaceState(null, '', location.pathname);
  });
}

const formOf = (contract: string, choice: string): HTMLFormElement | null =>
  document.querySelector<HTMLFormElement>(`form[data-decide="${CSS.escape(`${contract}/${choice}`)}"]`);
