/**
 * A Linked contract from a few declarations in code: every text is laid into one synthetic source, so that spans slice to
 * it. Types are written short: `money`, `list<duration>`, `enum(a|b)`, `optional<date>` is `{ type, optional: true }`.
 */

import type { ExampleDeclaration, InputDeclaration, MatrixDeclaration, RuleDeclaration } from '../compiler/model/declaration.ts';
import type { Linked, LinkedRule, Tariff } from '../compiler/model/linked.ts';
import type { Located } from '../compiler/model/located.ts';
import type { Calendar, Choice, Constant } from '../compiler/model/named.ts';
import { type TextFormat, type Type, unitOf } from '../compiler/model/type.ts';
import type { Value } from '../compiler/model/value.ts';
import { isQuantity } from '../compiler/runtime/quantities.ts';
import type { Source, Span } from '../compiler/source.ts';

export type InputSpec =
  | string
  | Type
  | {
      readonly type: string | Type;
      readonly optional?: boolean;
      readonly default?: string;
      readonly sign?: 'nonnegative' | 'positive';
      readonly fieldSigns?: Readonly<Record<string, 'nonnegative' | 'positive'>>;
      readonly rowsOf?: string;
    };

export type RuleSpec = {
  readonly id: string;
  readonly inputs?: Readonly<Record<string, InputSpec>>;
  readonly output: string | Type;
  readonly readings?: readonly (string | { readonly choice: string; readonly options: readonly string[] })[];
  /** Conditions, with or without what they say. */
  readonly requires?: readonly (string | { readonly that: string; readonly says: string })[];
  readonly where?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly formula?: string;
  readonly table?: string;
  readonly otherwise?: string;
  readonly tariff?: string;
  readonly matrix?: string;
  readonly exceptions?: readonly { readonly id: string; readonly when: string; readonly then: string; readonly over?: readonly string[] }[];
  readonly examples?: readonly { readonly given: object; readonly readings?: Readonly<Record<string, string>>; readonly expect: unknown }[];
};

export type ContractSpec = {
  /** A decimal in the base unit (`'10'` of a `percent`, `'3600'` of a `duration`), or a value. */
  readonly constants?: Readonly<Record<string, { readonly type: string | Type; readonly value: string | Value }>>;
  readonly calendars?: readonly Calendar[];
  /** Choices by id with their options; the first is the default. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Words of `formula:` marks by id. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly tariffs?: readonly Tariff[];
  readonly matrices?: readonly MatrixDeclaration[];
  readonly rules: readonly RuleSpec[];
};

/** Builds the contract `test`; its source holds every text, each on lines of its own. */
export function buildLinked(spec: ContractSpec): Linked {
  const writer = createWriter();
  const constants = Object.entries(spec.constants ?? {}).map(([id, constant]) => [id, buildConstant(id, constant, writer)] as const);
  const choices = Object.entries(spec.choices ?? {}).map(([id, options]) => [id, buildChoice(id, options)] as const);
  const formulas = Object.entries(spec.formulas ?? {}).map(([id, text]) => [id, buildMark(id, text, writer)] as const);
  const rules = spec.rules.map((rule) => [rule.id, buildRule(rule, spec, writer)] as const);
  return {
    contract: buildContract(
      writer.source(),
      rules.map(([, { declaration }]) => declaration),
    ),
    clauses: new Map(),
    constants: new Map(constants),
    calendars: new Map((spec.calendars ?? []).map((calendar) => [calendar.id, calendar])),
    choices: new Map(choices),
    formulas: new Map(formulas),
    tariffs: new Map((spec.tariffs ?? []).map((tariff) => [tariff.id, tariff])),
    matrices: new Map((spec.matrices ?? []).map((matrix) => [matrix.id.value, matrix])),
    rowQuotes: [],
    rules: new Map(rules),
    terms: [],
    references: [],
    norms: [],
    ambiguities: [],
    waivers: [],
  };
}

type Writer = { readonly write: (text: string) => Span; readonly locate: (text: string) => Located<string>; readonly source: () => Source };

const file = 'test.md';

function createWriter(): Writer {
  let text = '';
  const write = (part: string): Span => {
    const start = text.length;
    text += `${part}\n`;
    return { file, start, end: start + part.length };
  };
  return { write, locate: (value) => ({ value, span: write(value) }), source: () => ({ file, text }) };
}

/** A type written short. */
export function typeOf(text: string | Type): Type {
  if (typeof text !== 'string') return text;
  const list = /^list<(.*)>$/.exec(text);
  if (list) return { kind: 'list', of: typeOf(list[1]!) };
  const values = /^enum\((.*)\)$/.exec(text);
  if (values) return { kind: 'enum', values: values[1]!.split('|') };
  if (isQuantity(text)) return { kind: 'quantity', unit: unitOf(text) };
  if (['timeZone', 'country', 'version', 'text'].includes(text)) return { kind: 'text', format: text as TextFormat };
  return { kind: text as 'boolean' };
}

/** A decimal of the base unit: `'0.5'` → one half. */
export function rational(decimal: string): Value {
  const [whole = '', part = ''] = decimal.split('.');
  let [numerator, denominator] = [BigInt(whole + part), 10n ** BigInt(part.length)];
  for (const prime of [2n, 5n])
    while (numerator % prime === 0n && denominator % prime === 0n) [numerator, denominator] = [numerator / prime, denominator / prime];
  return { kind: 'rational', value: { numerator, denominator } };
}

function buildConstant(id: string, { type, value }: { type: string | Type; value: string | Value }, writer: Writer): Constant {
  const span = writer.write(id);
  const read = typeOf(type);
  const exact = typeof value === 'string' && read.kind === 'quantity' ? rational(value) : value;
  const place = { clause: '1', start: 0, end: id.length, text: id, span };
  return { id, label: id, type: read, value: exact, origin: 'mark', places: [place] };
}

function buildChoice(id: string, options: readonly string[]): Choice {
  const titled = options.map((option) => ({ id: option, title: option }));
  return { id, question: `${id} ?`, clause: '1', quote: id, options: titled, default: options[0]!, why: 'test' };
}

function buildMark(id: string, text: string, writer: Writer): import('../compiler/model/contract.ts').Mark {
  return { scheme: 'formula', id, clause: 'none', start: 0, end: text.length, text, span: writer.write(text) };
}

function buildInput(name: string, spec: InputSpec, writer: Writer): LinkedRule['inputs'][number] {
  const full = typeof spec === 'object' && 'type' in spec ? spec : { type: spec };
  const type = typeOf(full.type);
  const fields = type.kind === 'list' && type.of.kind === 'record' ? type.of.fields : type.kind === 'record' ? type.fields : undefined;
  const signs = 'fieldSigns' in full ? full.fieldSigns : undefined;
  const declaration: InputDeclaration = {
    name: writer.locate(name),
    type: writer.locate(typeof full.type === 'string' ? full.type : type.kind),
    label: name,
    ...('optional' in full && full.optional ? { optional: true } : {}),
    ...('default' in full && full.default !== undefined ? { default: writer.locate(full.default) } : {}),
    ...('sign' in full && full.sign ? { sign: full.sign } : {}),
    ...('rowsOf' in full && full.rowsOf ? { rowsOf: writer.locate(full.rowsOf) } : {}),
    ...(fields && signs ? { fields: fields.map((field) => buildField(field.name, signs[field.name], writer)) } : {}),
  };
  return { declaration, name, type, required: declaration.optional !== true };
}

function buildField(name: string, sign: 'nonnegative' | 'positive' | undefined, writer: Writer): InputDeclaration {
  return { name: writer.locate(name), type: writer.locate(name), ...(sign ? { sign } : {}) };
}

function buildRule(spec: RuleSpec, contract: ContractSpec, writer: Writer): LinkedRule {
  const start = writer.write(`rule ${spec.id}`).start;
  const inputs = Object.entries(spec.inputs ?? {}).map(([name, input]) => buildInput(name, input, writer));
  const declared = declareRule(
    spec,
    inputs.map(({ declaration }) => declaration),
    writer,
  );
  const readings = (spec.readings ?? []).map((reading) => {
    const choice = typeof reading === 'string' ? reading : reading.choice;
    const options = typeof reading === 'string' ? (contract.choices?.[choice] ?? []) : reading.options;
    return { choice, options, default: contract.choices?.[choice]?.[0] ?? options[0]! };
  });
  const end = writer.write(`end of ${spec.id}`).end;
  const declaration: RuleDeclaration = { ...declared, span: { file, start, end } };
  return { declaration, carries: [], inputs, output: typeOf(spec.output), scope: [], readings, examples: declaration.examples };
}

function declareRule(spec: RuleSpec, inputs: readonly InputDeclaration[], writer: Writer): Omit<RuleDeclaration, 'span'> {
  return {
    id: writer.locate(spec.id),
    title: spec.id,
    question: `${spec.id} ?`,
    kind: 'sla',
    clauses: [writer.locate('1')],
    carries: [],
    scope: [],
    inputs,
    output: { type: writer.locate('output') },
    readings: (spec.readings ?? []).map((reading) => ({ choice: writer.locate(typeof reading === 'string' ? reading : reading.choice) })),
    requires: (spec.requires ?? []).map((each) =>
      typeof each === 'string' ? { that: writer.locate(each), says: each } : { ...each, that: writer.locate(each.that) },
    ),
    where: Object.entries(spec.where ?? {}).map(([name, is]) => ({ name: writer.locate(name), is: writer.locate(is) })),
    labels: Object.entries(spec.labels ?? {}).map(([words, name]) => ({ words: writer.locate(words), name: writer.locate(name) })),
    body: declareBody(spec, writer),
    exceptions: (spec.exceptions ?? []).map(({ id, when, then, over }) => ({
      id: writer.locate(id),
      label: id,
      clause: writer.locate('1'),
      when: writer.locate(when),
      then: writer.locate(then),
      over: (over ?? []).map(writer.locate),
      span: writer.write(id),
    })),
    examples: (spec.examples ?? []).map((example) => declareExample(example, writer)),
    survivors: [],
  };
}

function declareBody(spec: RuleSpec, writer: Writer): RuleDeclaration['body'] {
  if (spec.table !== undefined) {
    const otherwise = spec.otherwise === undefined ? {} : { otherwise: writer.locate(spec.otherwise) };
    return { kind: 'table', table: writer.locate(spec.table), ...otherwise };
  }
  if (spec.tariff !== undefined) return { kind: 'tariff', tariff: writer.locate(spec.tariff) };
  if (spec.matrix !== undefined) return { kind: 'matrix', matrix: writer.locate(spec.matrix) };
  return { kind: 'formula', formula: writer.locate(spec.formula ?? '0') };
}

function declareExample({ given, readings, expect }: NonNullable<RuleSpec['examples']>[number], writer: Writer): ExampleDeclaration {
  const span = writer.write(JSON.stringify(given));
  return {
    given: { value: given as Record<string, unknown>, span },
    readings: readings ?? {},
    expect: expect === 'invalid' ? { kind: 'invalid' } : { kind: 'result', value: expect, rounded: false },
    expectSpan: span,
    span,
  };
}

function buildContract(source: Source, rules: readonly RuleDeclaration[]): Linked['contract'] {
  const span = { file, start: 0, end: 0 };
  const empty = {
    clauses: [],
    marks: [],
    values: [],
    terms: [],
    readings: [],
    assumptions: [],
    waivers: [],
    types: [],
    tariffs: [],
    matrices: [],
  };
  const more = { examples: [], norms: [], ambiguities: [], acknowledged: [], reviews: [], positions: [] };
  const original = { file: 'original.txt', sha256: '' };
  const meta = {
    title: 'Test',
    provider: 'test',
    parties: {},
    topics: {},
    edition: '1',
    language: 'fr',
    jurisdiction: 'FR',
    currency: 'EUR',
    units: [],
    original,
    furniture: [],
    doubts: [],
    kept: [],
    names: [],
    calendars: [],
    span,
  };
  return { id: 'test', meta, sources: [source], ...empty, ...more, rules };
}
