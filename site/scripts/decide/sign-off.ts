/** A rule's page: the sign-off that this browser keeps until it is exported with the positions. Words stand in the page. */
import { browserStorage, decidedOn, readDecisions, type Signed } from './decisions.ts';
import { keepDecisions, rememberedRole, rememberRole, today, withReview } from './decisions-kept.ts';
import { markPositions } from './position-marks.ts';

export function armSignOff(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-sign]');
  const [contract = '', rule = ''] = (form?.dataset.sign ?? '').split('/');
  if (!form) return;
  const [by, on] = ['by', 'on'].map((name) => form.elements.namedItem(name) as HTMLInputElement) as [HTMLInputElement, HTMLInputElement];
  const show = (typed = { by: '', on: '' }): void => {
    const signed = decidedOn(readDecisions(), contract).reviews[rule];
    by.value = typed.by || (signed?.by ?? rememberedRole());
    on.value = typed.on || (signed?.on ?? today());
    form.querySelector('[data-unsign]')?.toggleAttribute('hidden', signed === undefined);
    markPositions();
  };
  const keep = (signed: Signed | undefined): void => {
    keepDecisions(browserStorage(), withReview(readDecisions(), contract, rule, signed));
    show();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = { by: by.value.trim(), on: on.value, fingerprint: form.dataset.fingerprint ?? '' };
    form.querySelector('[data-missing]')?.toggleAttribute('hidden', typed.by !== '' && typed.on !== '');
    if (typed.by === '' || typed.on === '') return;
    rememberRole(typed.by);
    keep(typed);
  });
  form.querySelector('[data-unsign]')?.addEventListener('click', () => keep(undefined));
  show({ by: by.value, on: on.value });
}
