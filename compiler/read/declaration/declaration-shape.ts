/** The shapes of all declarations: what each YAML fence and each key of a sibling file may hold. */
import { languageIds } from '../../language/languages.ts';
import { favoured, principles } from '../../model/contract.ts';
import { modalities } from '../../model/norm/modality.ts';
import { doubtVerdicts } from '../../model/report/doubt.ts';
import { taxes } from '../../model/type.ts';
import {
  anything,
  either,
  flag,
  kebab,
  list,
  mapping,
  name,
  oneOf,
  oneOrMore,
  optional,
  record,
  type Shape,
  something,
  text,
  texts,
  typeName,
  unitName,
  variable,
  whole,
  words,
} from './shape.ts';

const optionalText = optional(text);
const enumValue = kebab;

const ruleKinds = ['tariff', 'sla', 'deadline', 'term', 'liability', 'eligibility', 'limit', 'responsibility', 'classification'];

/** Types hold types. */
const aType: Shape = (value) => typeShape(value);
const typeKeys = {
  type: optional(text),
  label: optionalText,
  values: optional(list(enumValue)),
  rowsOf: optional(name),
  fields: optional(mapping(variable, aType)),
  variants: optional(mapping(kebab, mapping(variable, aType))),
  optional: optional(flag),
  sign: optional(oneOf(['nonnegative', 'positive'])),
  tax: optional(oneOf([...taxes])),
  per: optional(oneOrMore(text)),
  note: optionalText,
  titles: optional(mapping(text, text)),
};
/** A type's name alone, or a mapping. */
const typeShape: Shape = either(text, record(typeKeys));
const { optional: _, ...outputKeys } = typeKeys;
/** A rule always answers: what it answers is never absent. */
const outputShape = either(text, record(outputKeys));
const inputShape = either(text, record({ ...typeKeys, default: optionalText }));

const exampleShape = record({
  given: mapping(text, anything),
  readings: optional(mapping(name, text)),
  expect: something('a result, or invalid'),
  rounded: optional(flag),
  note: optionalText,
});

const exceptionShape = record({
  id: name,
  label: text,
  clause: text,
  when: text,
  then: text,
  over: optional(list(name)),
});

export const ruleShape = record({
  id: variable,
  title: text,
  question: optionalText,
  kind: oneOf(ruleKinds),
  clauses: optional(texts),
  carries: optional(list(either(text, record({ quote: text, clause: text })))),
  scope: optional(oneOrMore(record({ quote: text, clause: optionalText }))),
  inputs: optional(mapping(variable, inputShape)),
  output: outputShape,
  readings: optional(list(either(name, mapping(name, list(kebab))))),
  requires: optional(list(record({ that: text, says: text }))),
  where: optional(mapping(variable, either(text, record({ is: text, label: optionalText })))),
  labels: optional(mapping(text, variable)),
  formula: optionalText,
  table: optionalText,
  tariff: optional(name),
  matrix: optional(name),
  otherwise: optionalText,
  exceptions: optional(list(exceptionShape)),
  examples: optional(list(exampleShape)),
  survivors: optional(list(record({ mutant: text, because: words }))),
  note: optionalText,
});

export const readingShape = record({
  id: variable,
  question: text,
  quote: text,
  clause: optionalText,
  options: mapping(kebab, text),
  favours: optional(mapping(kebab, oneOf([...favoured]))),
  default: kebab,
  principle: optional(oneOf([...principles])),
  why: text,
  against: optionalText,
  ambiguity: optionalText,
});

const assumptionShape = record({ value: either(text, texts), type: optionalText, label: text, source: text });
const valueShape = record({ type: optionalText, quote: optionalText, clause: optionalText, label: optionalText });
const termShape = record({ quote: optionalText, clause: optionalText, forms: optional(texts), except: optional(texts) });

export const assumptionsShape = mapping(variable, assumptionShape);
export const valuesShape = mapping(variable, valueShape);
export const termsShape = mapping(name, termShape);
export const waiversShape = list(record({ quote: text, reason: words, clause: optionalText }));
export const typesShape = mapping(typeName, typeShape);

export const tariffShape = record({
  id: name,
  table: text,
  columns: mapping(text, name),
  rows: mapping(text, kebab),
  flag: optional(record({ note: text, field: name, called: flag })),
});

const matrixRowShape = record({
  task: kebab,
  when: optional(mapping(name, text)),
  output: mapping(name, text),
  clause: text,
  quote: text,
  note: optionalText,
});
export const matrixShape = record({
  id: name,
  tasks: list(record({ id: kebab, label: text, topic: kebab })),
  rows: list(matrixRowShape),
  otherwise: mapping(name, text),
});

const normShape = record({
  id: name,
  clause: text,
  bearer: text,
  counterparty: optionalText,
  modality: oneOf([...modalities]),
  topic: kebab,
  task: optional(kebab),
  action: words,
  quote: text,
  when: optional(either(text, texts)),
  unless: optional(either(text, texts)),
  overrides: optional(either(text, texts)),
});
export const normsShape = list(normShape);

export const ambiguitiesShape = list(
  record({
    id: text,
    title: text,
    clause: text,
    quote: text,
    readings: list(record({ id: text, text })),
    default: text,
    why: text,
    choices: optional(list(name)),
  }),
);

export const acknowledgedShape = list(record({ code: text, subject: text, reason: words }));
export const positionsShape = list(record({ choice: name, option: kebab, why: words, by: text, on: text, fingerprint: text }));
export const reviewsShape = list(record({ rule: name, by: text, on: text, fingerprint: text }));
export const examplesShape = mapping(name, list(exampleShape));

export const frontMatterShape = record({
  title: text,
  provider: text,
  parties: optional(mapping(text, text)),
  topics: optional(mapping(kebab, text)),
  edition: text,
  date: optionalText,
  language: oneOf(languageIds),
  jurisdiction: text,
  currency: text,
  units: optional(mapping(unitName, oneOrMore(text))),
  timeZone: optionalText,
  original: optional(record({ file: text, sha256: text, pdf: optionalText, changes: optional(oneOf(['accepted', 'rejected'])) })),
  furniture: optional(list(record({ text, count: whole, what: text }))),
  doubts: optional(list(record({ page: whole, quote: words, verdict: oneOf([...doubtVerdicts]), reason: words }))),
  kept: optional(list(record({ page: whole, quote: words, reason: words }))),
  names: optional(list(record({ name: text, reason: words }))),
  calendars: optional(mapping(name, record({ country: text, years: list(whole), label: text, source: optionalText }))),
});
