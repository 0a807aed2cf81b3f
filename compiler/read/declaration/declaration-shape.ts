/** The shapes of all declarations: what each YAML fence and each key of a sibling file may hold. */
import { z } from 'zod';
import { languageIds } from '../../language/languages.ts';
import { favoured, principles } from '../../model/contract.ts';
import { taxes } from '../../model/type.ts';
import {
  either,
  flag,
  kebab,
  list,
  mapping,
  name,
  oneOf,
  oneOrMore,
  record,
  text,
  texts,
  typeName,
  variable,
  whole,
  words,
} from './shape.ts';

const anything = z.unknown();
const optionalText = text.optional();
const enumValue = kebab;

const ruleKinds = ['tariff', 'sla', 'deadline', 'term', 'liability', 'eligibility', 'limit', 'responsibility', 'classification'];
const modalities = ['obligation', 'prohibition', 'power', 'permission', 'exclusion', 'best-efforts', 'declaration'];

const typeKeys = {
  type: text.optional(),
  label: optionalText,
  values: list(enumValue).optional(),
  rowsOf: name.optional(),
  fields: z.lazy(() => mapping(variable, typeShape)).optional(),
  variants: z.lazy(() => mapping(kebab, mapping(variable, typeShape))).optional(),
  optional: flag.optional(),
  sign: oneOf(['nonnegative', 'positive']).optional(),
  tax: oneOf([...taxes]).optional(),
  note: optionalText,
  titles: mapping(text, text).optional(),
};
/** A type's name alone, or a mapping. */
const typeShape: z.ZodType = either(text, record(typeKeys));
const { optional: _, ...outputKeys } = typeKeys;
/** A rule always answers: what it answers is never absent. */
const outputShape = either(text, record(outputKeys));
const inputShape = either(text, record({ ...typeKeys, default: optionalText }));

const exampleShape = record({
  given: mapping(text, anything),
  readings: mapping(name, text).optional(),
  expect: anything.refine((value) => value !== undefined && value !== null, { error: 'a result, or invalid' }),
  rounded: flag.optional(),
  note: optionalText,
});

const exceptionShape = record({
  id: name,
  label: text,
  clause: text,
  when: text,
  then: text,
  over: list(name).optional(),
});

export const ruleShape = record({
  id: variable,
  title: text,
  question: optionalText,
  kind: oneOf(ruleKinds),
  clauses: texts.optional(),
  carries: list(either(text, record({ quote: text, clause: text }))).optional(),
  scope: oneOrMore(record({ quote: text, clause: optionalText })).optional(),
  inputs: mapping(variable, inputShape).optional(),
  output: outputShape,
  readings: list(either(name, mapping(name, list(kebab)))).optional(),
  requires: list(record({ that: text, says: text })).optional(),
  where: mapping(variable, either(text, record({ is: text, label: optionalText }))).optional(),
  labels: mapping(text, variable).optional(),
  formula: optionalText,
  table: optionalText,
  tariff: name.optional(),
  matrix: name.optional(),
  otherwise: optionalText,
  exceptions: list(exceptionShape).optional(),
  examples: list(exampleShape).optional(),
  survivors: list(record({ mutant: text, because: words })).optional(),
  note: optionalText,
});

export const readingShape = record({
  id: variable,
  question: text,
  quote: text,
  clause: optionalText,
  options: mapping(kebab, text),
  favours: mapping(kebab, oneOf([...favoured])).optional(),
  default: kebab,
  principle: oneOf([...principles]).optional(),
  why: text,
  against: optionalText,
  ambiguity: optionalText,
});

const assumptionShape = record({ value: either(text, texts), type: optionalText, label: text, source: text });
const valueShape = record({ type: optionalText, quote: optionalText, clause: optionalText, label: optionalText });
const termShape = record({ quote: optionalText, clause: optionalText, forms: texts.optional(), except: texts.optional() });

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
  flag: record({ note: text, field: name, called: flag }).optional(),
});

const matrixRowShape = record({
  task: kebab,
  when: mapping(name, text).optional(),
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
  modality: oneOf(modalities),
  topic: kebab,
  task: kebab.optional(),
  action: words,
  quote: text,
  when: either(text, texts).optional(),
  unless: either(text, texts).optional(),
  overrides: either(text, texts).optional(),
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
    choices: list(name).optional(),
  }),
);

export const acknowledgedShape = list(record({ code: text, subject: text, reason: words }));
export const reviewsShape = list(record({ rule: name, by: text, on: text, fingerprint: text }));
export const examplesShape = mapping(name, list(exampleShape));

export const frontMatterShape = record({
  title: text,
  provider: text,
  parties: mapping(text, text).optional(),
  edition: text,
  language: oneOf(languageIds),
  jurisdiction: text,
  currency: text,
  timeZone: optionalText,
  original: record({ file: text, sha256: text, pdf: optionalText }).optional(),
  furniture: list(record({ text, count: whole, what: text })).optional(),
  names: list(record({ name: text, reason: words })).optional(),
  calendars: mapping(name, record({ country: text, years: list(whole), label: text, source: optionalText })).optional(),
});
