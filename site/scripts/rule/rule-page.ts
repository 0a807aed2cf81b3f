/**
 * A rule's page at work: the form is read on every change, the generated module answers, the address follows. A state that
 * the address holds and the form cannot take stays in its field, with a message.
 */
import type { CaseField } from '../../case/case-field.ts';
import type { RuleModule } from '../../case/case-model.ts';
import type { CaseWords, ReadTyped } from '../../case/case-words.ts';
import { readRefusal } from '../../case/refusal.ts';
import { decidedOn, optionsOf, readDecisions } from '../decide/decisions.ts';
import { armCopying } from '../words/copying.ts';
import type { showChart } from './case-chart.ts';
import {
  addLine,
  elementAt,
  fieldElement,
  fieldQuery,
  fillField,
  fillFromQuery,
  readField,
  removeLine,
  showMessage,
  showRows,
} from './case-form.ts';
import { showOptions, showStake, showSteps, showVerdict, withhold } from './case-results.ts';

/** The words gain the language's grammar once a text asks for it. */
type Page = {
  words: CaseWords;
  readonly grammar: LoadGrammar;
  readonly form: HTMLFormElement;
  readonly module: RuleModule;
  readonly showChart?: typeof showChart;
};

/** What reads a typed text as the language does, loaded where the form's own readers refuse one. */
type LoadGrammar = () => Promise<{ readonly readTyped: ReadTyped }>;

export async function armRulePage(words: CaseWords, grammar: LoadGrammar): Promise<void> {
  armCopying();
  armSigning(document.querySelector('form[data-sign]'));
  void import('../lay-out.ts').then(
    ({ layOutLater }) => layOutLater(),
    () => {},
  );
  const form = document.querySelector<HTMLFormElement>('form[data-module]');
  const address = form?.dataset.module;
  if (!form || !address) return;
  const [module, chart] = await Promise.all([
    import(/* @vite-ignore */ address).catch(() => undefined) as Promise<RuleModule | undefined>,
    chartScript(),
  ]);
  if (!module) {
    withhold(words.rulePage.failed);
    return;
  }
  const page: Page = { words, grammar, form, module, ...chart };
  form.addEventListener('submit', (event) => event.preventDefault());
  restore(page);
  listen(page);
  armSheet();
  if (!isAsBuilt(page)) show(page);
  form.dataset.ready = '';
}

/** Whether the page shows what the form says already: the build answered the first case, which no address, position or kept text changed. */
const isAsBuilt = ({ form, module }: Page): boolean =>
  module.model.examples.length > 0 &&
  location.search === '' &&
  Object.keys(readingsOf(module)).length === 0 &&
  [...form.querySelectorAll('input')].every((box) => box.value === box.defaultValue && box.checked === box.defaultChecked) &&
  [...form.querySelectorAll('option')].every((option) => option.selected === option.defaultSelected);

/** What draws a curve, for a page that has one. */
const chartScript = async (): Promise<Pick<Page, 'showChart'>> =>
  document.querySelector('[data-chart]') ? await import('./case-chart.ts').catch(() => ({})) : {};

function listen(page: Page): void {
  document.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && 'used' in target.dataset) showRows(target);
    if (target instanceof HTMLElement && target.closest('[data-try]')) update(page);
  });
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!button) return;
    if ('add' in button.dataset) addTo(page, button);
    else if ('remove' in button.dataset) removeLine(page.words, button.closest<HTMLElement>('[data-item]') ?? button);
    else if ('reset' in button.dataset) load(page, 0, true);
    else if (button.dataset.example !== undefined) load(page, Number(button.dataset.example), false);
    else return;
    update(page);
  });
}

/** What few readers open is loaded when they do. */
function armSheet(): void {
  const sheet = document.querySelector<HTMLElement>('[data-sheet-open]');
  sheet?.addEventListener(
    'click',
    () => void loadScript<typeof import('./case-sheet.ts')>(sheet.dataset.sheetOpen).then((script) => script?.openCaseSheet()),
  );
}

/** Whoever signs before the script is there is heard once it is. */
function armSigning(form: HTMLFormElement | null): void {
  if (!form) return;
  let armed: Promise<void> | undefined;
  const early = (event: Event): void => {
    event.preventDefault();
    void arm().then(() => form.requestSubmit());
  };
  const arm = (): Promise<void> =>
    (armed ??= loadScript<typeof import('../decide/sign-off.ts')>(form.dataset.script).then((script) => {
      form.removeEventListener('submit', early);
      script?.armSignOff();
    }));
  form.addEventListener('submit', early);
  form.parentElement?.addEventListener('toggle', () => void arm(), { once: true });
}

const loadScript = async <Script>(address: string | undefined): Promise<Script | undefined> =>
  address === undefined ? undefined : ((await import(/* @vite-ignore */ address)) as Script);

function addTo({ words }: Page, button: HTMLElement): void {
  const field = button.closest<HTMLElement>('[data-case]');
  const line = field && addLine(words, field);
  line?.querySelector<HTMLElement>('[data-part], input')?.focus();
}

function load({ words, form, module }: Page, index: number, isReset: boolean): void {
  const example = module.model.examples[index];
  for (const field of module.model.fields) fillNamed(words, form, field, example?.given[field.name]);
  setReadings(module, isReset ? ownPositions(form, module) : (example?.readings ?? {}));
  notice('');
  if (!isReset) document.querySelector('.verdict')?.scrollIntoView({ block: 'center' });
}

function fillNamed(words: CaseWords, form: HTMLElement, field: CaseField, value: unknown): void {
  const element = fieldElement(form, field.name);
  if (element) fillField(words, element, field, value);
}

function update(page: Page): void {
  show(page);
  const state = stateOf(page).toString();
  history.replaceState(null, '', `${location.pathname}${state ? `?${state}` : ''}${location.hash}`);
}

const keyOf = ({ model }: RuleModule, name: string): string => model.keys[name] ?? name;

/** What the address says under the words of an input or a reading, or under its name. */
const saidOf = (module: RuleModule, state: URLSearchParams, name: string): string[] =>
  [keyOf(module, name), name].map((key) => state.getAll(key)).find((texts) => texts.length > 0) ?? [];

function stateOf({ words, form, module }: Page): URLSearchParams {
  const state = new URLSearchParams();
  for (const field of module.model.fields) {
    const element = fieldElement(form, field.name);
    for (const text of element ? fieldQuery(words, element, field) : [])
      if (text !== '' || !field.optional || field.kind === 'list') state.append(keyOf(module, field.name), text);
  }
  for (const [choice, option] of Object.entries(readingsOf(module)))
    state.set(keyOf(module, choice), module.model.keys[`${choice}=${option}`] ?? option);
  return state;
}

/** The readings in force that are not the kept ones. */
function readingsOf({ model }: RuleModule): Record<string, string> {
  const chosen = model.choices.map(({ id, default: kept }) => [id, checkedOption(id) ?? kept, kept] as const);
  return Object.fromEntries(chosen.filter(([, option, kept]) => option !== kept).map(([id, option]) => [id, option]));
}

const checkedOption = (choice: string): string | undefined =>
  document.querySelector<HTMLInputElement>(`input[type="radio"][name="lecture-${CSS.escape(choice)}"]:checked`)?.value;

function setReadings({ model }: RuleModule, readings: Readonly<Record<string, string>>): void {
  for (const { id, default: kept } of model.choices)
    for (const radio of document.querySelectorAll<HTMLInputElement>(`input[name="lecture-${CSS.escape(id)}"]`))
      radio.checked = radio.value === (readings[id] ?? kept);
}

/** The positions taken in this browser, of the readings that the rule offers. */
function ownPositions(form: HTMLFormElement, { model }: RuleModule): Record<string, string> {
  const taken = optionsOf(decidedOn(readDecisions(), form.dataset.contract ?? ''));
  const offered = model.choices.flatMap(({ id, options }) =>
    options.flatMap((option) => (option.id === taken[id] ? [[id, option.id]] : [])),
  );
  return Object.fromEntries(offered);
}

/** Takes the address's state, field by field. Without one the readings are those that this browser took; an address is exact. */
function restore({ words, form, module }: Page): void {
  const state = new URLSearchParams(location.search);
  const { fields, choices, examples } = module.model;
  if (state.size === 0) {
    setReadings(module, ownPositions(form, module));
    return;
  }
  for (const field of fields) {
    const element = fieldElement(form, field.name);
    if (!element) continue;
    const said = saidOf(module, state, field.name);
    if (said.length > 0) fillFromQuery(words, element, field, said);
    else fillField(words, element, field, field.optional ? undefined : examples[0]?.given[field.name]);
  }
  const asked = choices.flatMap(({ id, options }) => {
    const [said] = saidOf(module, state, id);
    const option = options.find((known) => known.id === said || module.model.keys[`${id}=${known.id}`] === said)?.id;
    return said === undefined ? [] : [{ id, option: option ?? '', known: option !== undefined }];
  });
  setReadings(module, Object.fromEntries(asked.filter(({ known }) => known).map(({ id, option }) => [id, option])));
  const known = [...fields.map(({ name }) => name), ...choices.map(({ id }) => id)].flatMap((name) => [name, keyOf(module, name)]);
  const strangers = [...state.keys()].filter((key) => !known.includes(key));
  const lines = [asked.some(({ known }) => !known) && words.rulePage.unknownReading, strangers.length > 0 && words.rulePage.unknownField];
  notice(lines.filter(Boolean).join(' '));
}

function notice(text: string): void {
  const slot = document.querySelector<HTMLElement>('[data-notice]');
  if (!slot) return;
  slot.textContent = text;
  slot.hidden = text === '';
}

/** Once: what the form's own readers refuse may be read by the language's grammar. */
async function readAgain(page: Page): Promise<void> {
  if (page.words.readTyped) return;
  const loaded = await page.grammar().catch(() => undefined);
  if (!loaded || page.words.readTyped) return;
  page.words = { ...page.words, readTyped: loaded.readTyped };
  update(page);
}

function show(page: Page): void {
  const { words, form, module, showChart } = page;
  const read = module.model.fields.map((field) => {
    const element = fieldElement(form, field.name);
    return [field.name, element ? readField(words, element, field) : { good: true }] as const;
  });
  const wrong = form.querySelectorAll('[aria-invalid]').length > 0 || read.some(([, { good }]) => !good);
  if (wrong) {
    withhold(words.rulePage.withheld);
    void readAgain(page);
    return;
  }
  const input = Object.fromEntries(read.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const])));
  const readings = readingsOf(module);
  const answer = module.evaluate(input, readings);
  if ('error' in answer) {
    refuse(words, form, module, answer.message);
    return;
  }
  showVerdict(words, module.model, answer.result, answer.rounded);
  showStake(words, module, input);
  showOptions(words, module, input, readings);
  showSteps(words, module, input, readings);
  showChart?.(words, module, input, readings);
}

/** A refusal stands beside the field it names, else in the verdict's place. */
function refuse(words: CaseWords, form: HTMLElement, { model }: RuleModule, message: string): void {
  const { path, sentence } = readRefusal(words, message, model.fields);
  const element = path === undefined ? undefined : elementAt(form, path);
  if (element) showMessage(element, sentence, 0);
  withhold(element ? words.rulePage.withheld : words.rulePage.refused(sentence));
}
