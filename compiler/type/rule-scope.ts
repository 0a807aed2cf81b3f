/** Linked contract → the names in scope of its rules: built-in units, constants, calendars, readings, inputs. */

import { date, duration, optional } from '../algebra/assignable.ts';
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { calendarValue } from '../language/calendar/calendar-value.ts';
import { type PlacedText, placeText } from '../language/feel/locate.ts';
import type { Mark } from '../model/contract.ts';
import type { Linked, LinkedRule } from '../model/linked.ts';
import type { Memo } from '../model/memo.ts';
import { spanOf } from '../model/place.ts';
import { unresolved } from '../model/type.ts';
import type { Source } from '../source.ts';
import { type Binding, layerNames, type Scope, type Signature } from './scope.ts';

/** What all rules of a contract share. */
export type Shared = {
  readonly names: ReadonlyMap<string, Binding>;
  readonly formulas: ReadonlyMap<string, PlacedText>;
  readonly rules: ReadonlyMap<string, Signature>;
  /** Readings of the contract, whatever rule offers them. */
  readonly choices: readonly string[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly memo: Memo;
};

const rational = (numerator: bigint): { kind: 'rational'; value: { numerator: bigint; denominator: bigint } } => ({
  kind: 'rational',
  value: { numerator, denominator: 1n },
});

/** Units that no text needs to state: a day of 24 hours, the whole of a percentage. */
const builtinUnits: ReadonlyMap<string, Binding> = new Map([
  ['day', { kind: 'constant', type: duration, origin: 'builtin', value: rational(86_400n) }],
  ['whole', { kind: 'constant', type: { kind: 'quantity', unit: { percent: 1 } }, origin: 'builtin', value: rational(100n) }],
]);

export function shareNames(linked: Linked, memo: Memo): Shared {
  const constants = [...linked.constants.values()].map(
    ({ id, type, value, origin }) => [id, { kind: 'constant', type, value, origin }] as const,
  );
  const calendars = [...linked.calendars.values()].map(
    (each) => [each.id, { kind: 'constant', type: { kind: 'list', of: date }, value: calendarValue(each), origin: 'calendar' }] as const,
  );
  return {
    names: new Map<string, Binding>([...builtinUnits, ...constants, ...calendars]),
    formulas: new Map([...linked.formulas].map(([id, mark]) => [id, placeMark(mark, linked, memo)])),
    rules: new Map([...linked.rules].map(([id, rule]) => [id, signatureOf(rule)])),
    choices: [...linked.choices.keys()],
    sources: new Map(linked.contract.sources.map((source) => [source.file, source])),
    memo,
  };
}

function placeMark({ text, clause: id, start: from, span }: Mark, { clauses }: Linked, memo: Memo): PlacedText {
  const clause = clauses.get(id);
  return { text, place: (start, end) => (clause ? spanOf(clause, from + start, from + end) : span), memo };
}

/** An optional input with a default is always there for the rule's own expressions. */
function inputType(input: LinkedRule['inputs'][number]): Signature['inputs'][number]['type'] {
  return input.required || input.declaration.default ? input.type : optional(input.type);
}

function signatureOf(rule: LinkedRule): Signature {
  return { inputs: rule.inputs.map(({ name, type, required }) => ({ name, type, required })), output: rule.output };
}

/** The scope before any `where` name; a name declared twice is reported. */
export function ruleScope(rule: LinkedRule, shared: Shared, report: Report): Scope {
  const readings = new Map(rule.readings.map(({ choice, options }) => [choice, options]));
  const own = new Map<string, Binding>([...readings].map(([choice, options]) => [choice, { kind: 'reading', options }]));
  for (const input of rule.inputs) {
    const known = own.get(input.name) ?? shared.names.get(input.name);
    if (known && known.kind !== 'reading') reportTaken(input.declaration.name, known, report);
    own.set(input.name, input.type === unresolved ? { kind: 'broken' } : { kind: 'input', type: inputType(input) });
  }
  const labels = new Map(rule.declaration.labels.map(({ words, name }) => [words.value, name.value]));
  const { formulas, rules } = shared;
  return { names: layerNames(shared.names, own), readings, formulas, absent: absentNames(rule, shared), labels, rules, facts: new Map() };
}

/** What would put a name in scope that is known elsewhere: a reading of the contract, a name of the rule that waits for this one. */
function absentNames({ declaration }: LinkedRule, { choices }: Shared): ReadonlyMap<string, string> {
  return new Map([
    ...choices.map(
      (choice) => [choice, `List ${choice} under \`readings\` of the rule: it is a reading that the rule does not offer.`] as const,
    ),
    ...declaration.where.map(
      ({ name: { value } }) => [value, `Break the circle: ${value} under \`where\` reads, in turn, the name that reads it.`] as const,
    ),
  ]);
}

const bindingWords: Readonly<Record<Binding['kind'], string>> = {
  input: 'an input',
  local: 'a name under `where`',
  constant: 'a constant of the contract',
  reading: 'a reading',
  broken: 'a name of the rule',
};

/** Reports a name that already means something. */
export function reportTaken(name: { value: string; span: import('../source.ts').Span }, known: Binding, report: Report): void {
  report(
    diagnose('expression/shadowed-name', { name: name.value, what: bindingWords[known.kind] }, { span: name.span, label: 'taken already' }),
  );
}

export const placed = (located: { value: string; span: import('../source.ts').Span }, shared: Shared): PlacedText =>
  placeText(located, shared.sources.get(located.span.file), shared.memo);
