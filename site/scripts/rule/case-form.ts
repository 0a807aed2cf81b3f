/** The form of a rule's page: reads its controls into wire JSON, fills them, shows messages beside them, adds and removes lines. */
import type { CaseField } from '../../case/case-field.ts';
import { between } from '../../case/case-query.ts';
import type { CaseWords } from '../../case/case-words.ts';
import { partsFromQuery, partsOf, queryOf } from '../../case/typed/parts.ts';
import { readParts } from '../../case/typed/read-parts.ts';

/** Absent, or a value; `good` is false where a field under it has a message. */
type Reading = { readonly value?: unknown; readonly good: boolean };

export const fieldElement = (root: ParentNode, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`:scope > [data-case="${CSS.escape(name)}"]`);

export function readField(words: CaseWords, element: HTMLElement, field: CaseField): Reading {
  if (field.kind === 'list') return readList(words, element, field);
  if (field.kind === 'record') return readRecord(words, element, field);
  const read = readParts(words, field, typedParts(element, field));
  showMessage(element, 'message' in read ? read.message : '', 'message' in read ? read.box : -1);
  if (field.zone !== undefined) showOffset(element, 'message' in read && read.box === offsetBox);
  if ('message' in read) return { good: false };
  return 'value' in read ? { value: read.value, good: true } : { good: true };
}

const offsetBox = 2;

/** The offset of a moment is seen where it is asked for, or given. */
function showOffset(element: HTMLElement, isAsked: boolean): void {
  const box = element.querySelectorAll<HTMLInputElement>('[data-part]')[offsetBox];
  if (box) box.hidden = !isAsked && box.value === '';
}

function readList(words: CaseWords, element: HTMLElement, field: CaseField): Reading {
  showMessage(element, '', -1);
  const { of } = field;
  const used = element.querySelector<HTMLInputElement>(':scope > label > [data-used]');
  if (!of || (used && !used.checked)) return { good: true };
  for (const line of lines(element)) if (isBlank(line)) forgive(line);
  const items = filledLines(element).flatMap((line) => {
    const inner = fieldElement(line, of.name);
    return inner ? [readField(words, inner, of)] : [];
  });
  return { value: items.map(({ value }) => value), good: items.every(({ good }) => good) };
}

function readRecord(words: CaseWords, element: HTMLElement, { fields = [] }: CaseField): Reading {
  const read = fields.map((field) => {
    const inner = fieldElement(element, field.name);
    return [field.name, inner ? readField(words, inner, field) : { good: true }] as const;
  });
  const given = read.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const]));
  return { value: Object.fromEntries(given), good: read.every(([, { good }]) => good) };
}

export function typedParts(element: HTMLElement, { kind }: CaseField): string[] {
  const ticked = [...element.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  if (kind === 'set') return ticked;
  if (kind === 'boolean') return [ticked[0] ?? ''];
  return [...element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-part]')].map(({ value }) => value);
}

/** Shows a message under a field; `box` is the control it is about. */
export function showMessage(element: HTMLElement, message: string, box: number): void {
  const slot = element.querySelector<HTMLElement>(':scope > [data-error]');
  if (slot) slot.textContent = message;
  element.querySelectorAll<HTMLElement>(':scope > [data-part], :scope > .boxes > [data-part]').forEach((part, index) => {
    if (index === box) part.setAttribute('aria-invalid', 'true');
    else part.removeAttribute('aria-invalid');
  });
}

/** Fills a field from wire JSON; undefined empties it. */
export function fillField(words: CaseWords, element: HTMLElement, field: CaseField, value: unknown): void {
  if (field.kind === 'list') {
    const items = Array.isArray(value) ? value : [];
    setUsed(element, value !== undefined);
    setLines(words, element, items.length);
    if (field.of) for (const [index, line] of lines(element).entries()) fillInside(words, line, field.of, items[index]);
  } else if (field.kind === 'record') {
    for (const inner of field.fields ?? []) fillInside(words, element, inner, (value as Record<string, unknown> | undefined)?.[inner.name]);
  } else {
    setParts(element, field, partsOf(words, field.kind, value ?? (field.kind === 'boolean' ? field.default : undefined), field.zone));
  }
}

function fillInside(words: CaseWords, root: HTMLElement, field: CaseField, value: unknown): void {
  const inner = fieldElement(root, field.name);
  if (inner) fillField(words, inner, field, value);
}

function setParts(element: HTMLElement, { kind }: CaseField, parts: readonly string[]): void {
  if (kind === 'set' || kind === 'boolean') {
    for (const input of element.querySelectorAll<HTMLInputElement>('input')) input.checked = parts.includes(input.value);
    return;
  }
  element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-part]').forEach((part, index) => {
    part.value = parts[index] ?? '';
  });
}

/** A field as texts of the address: one per line of a list. */
export function fieldQuery(words: CaseWords, element: HTMLElement, field: CaseField): string[] {
  if (field.kind === 'list') {
    const used = element.querySelector<HTMLInputElement>(':scope > label > [data-used]');
    if (used && !used.checked) return [];
    const { of } = field;
    const all = of ? filledLines(element).flatMap((line) => fieldQueryInside(words, line, of)) : [];
    return all.length === 0 ? [''] : all;
  }
  if (field.kind === 'record') return [(field.fields ?? []).flatMap((inner) => fieldQueryInside(words, element, inner)).join(between)];
  const typed = typedParts(element, field);
  const read = readParts(words, field, typed);
  return [queryOf(field.kind, 'value' in read ? partsOf(words, field.kind, read.value, field.zone) : typed)];
}

function fieldQueryInside(words: CaseWords, root: HTMLElement, field: CaseField): string[] {
  const inner = fieldElement(root, field.name);
  return inner ? fieldQuery(words, inner, field) : [];
}

const mostLines = 200;

/** Fills a field from the texts of the address. */
export function fillFromQuery(words: CaseWords, element: HTMLElement, field: CaseField, texts: readonly string[]): void {
  const [first = ''] = texts;
  if (field.kind === 'list') {
    const items = texts.length === 1 && first === '' ? [] : texts.slice(0, mostLines);
    setUsed(element, true);
    setLines(words, element, items.length);
    const { of } = field;
    if (of) for (const [index, line] of lines(element).entries()) queryInside(words, line, of, items[index] ?? '');
  } else if (field.kind === 'record') {
    const parts = first.split(between);
    for (const [index, inner] of (field.fields ?? []).entries()) queryInside(words, element, inner, parts[index] ?? '');
  } else {
    setParts(element, field, partsFromQuery(field.kind, first));
  }
}

function queryInside(words: CaseWords, root: HTMLElement, field: CaseField, text: string): void {
  const inner = fieldElement(root, field.name);
  if (inner) fillFromQuery(words, inner, field, [text]);
}

const lines = (element: HTMLElement): HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>(':scope > .rows > [data-items] > [data-item]'),
];

/** A line that nothing has been typed into yet is no part of the case: the answer stays until it is. */
const filledLines = (element: HTMLElement): HTMLElement[] => lines(element).filter((line) => !isBlank(line));

/** Of its texts alone: what a fresh line has chosen already says nothing. */
function isBlank(line: HTMLElement): boolean {
  const texts = [...line.querySelectorAll<HTMLInputElement>('input[data-part]')];
  return texts.length > 0 && texts.every(({ value }) => value.trim() === '');
}

/** Takes the messages of a line away. */
function forgive(element: HTMLElement): void {
  for (const slot of element.querySelectorAll('[data-error]')) slot.textContent = '';
  for (const part of element.querySelectorAll('[aria-invalid]')) part.removeAttribute('aria-invalid');
}

function setUsed(element: HTMLElement, isUsed: boolean): void {
  const used = element.querySelector<HTMLInputElement>(':scope > label > [data-used]');
  if (!used) return;
  used.checked = isUsed;
  showRows(used);
}

export function showRows(used: HTMLInputElement): void {
  const rows = used.closest('[data-case]')?.querySelector<HTMLElement>(':scope > .rows');
  if (rows) rows.hidden = !used.checked;
}

function setLines(words: CaseWords, element: HTMLElement, wanted: number): void {
  for (const line of lines(element).slice(wanted)) line.remove();
  while (lines(element).length < wanted) if (!addLine(words, element)) return;
}

let made = 0;

/** A fresh line from the field's template, its ids made unique. */
export function addLine(words: CaseWords, element: HTMLElement): HTMLElement | undefined {
  const template = element.querySelector<HTMLTemplateElement>(':scope > template');
  const fresh = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
  if (!fresh) return undefined;
  made += 1;
  for (const part of [fresh, ...fresh.querySelectorAll('*')])
    for (const { name, value } of [...part.attributes])
      if (value.includes('__n__')) part.setAttribute(name, value.replaceAll('__n__', `n${made}`));
  element.querySelector(':scope > .rows > [data-items]')?.append(fresh);
  number(words, element);
  return fresh;
}

export function removeLine(words: CaseWords, line: HTMLElement): void {
  const field = line.closest<HTMLElement>('[data-case]');
  line.remove();
  if (!field) return;
  number(words, field);
  field.querySelector<HTMLElement>(':scope > .rows > [data-add]')?.focus();
}

function number(words: CaseWords, element: HTMLElement): void {
  for (const [index, line] of lines(element).entries()) {
    line.setAttribute('aria-label', words.rulePage.line(index + 1));
    const name = line.querySelector(':scope > [data-remove] > [data-line-name]');
    if (name) name.textContent = words.rulePage.removeLine(index + 1);
  }
}

/** The leaf that a refusal's path names (`outages[1]`, `payments[0].amount`), else the nearest field above it. */
export function elementAt(form: HTMLElement, path: string): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  let at: HTMLElement = form;
  for (const [, name, index] of path.matchAll(/([A-Za-z]\w*)|\[(\d+)\]/g)) {
    const line = index === undefined ? undefined : filledLines(at)[Number(index)];
    const next: HTMLElement | null | undefined = line
      ? (line.querySelector<HTMLElement>(':scope > [data-case]') ?? undefined)
      : name
        ? fieldElement(at, name)
        : undefined;
    if (!next) break;
    found = next;
    at = next;
  }
  return found;
}
