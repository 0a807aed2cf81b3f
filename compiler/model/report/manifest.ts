/**
 * The manifest: one JSON file per contract that ties clause ↔ marks ↔ rules ↔ norms ↔ generated functions, both ways, by name.
 * The site reads nothing else of a contract but it, the examples (`cases.json`), the code and the schemas.
 * It crosses a border, hence zod; values in it are wire JSON (`shared` conventions of the README).
 */
import { z } from 'zod';
import { type Tax, taxes } from '../type.ts';
import { doubtVerdicts } from './doubt.ts';
import { clauseWordsModel } from './edition-text.ts';

export { type EditionText, editionTextModel } from './edition-text.ts';
export {
  type Change,
  type ChangedExample,
  type ChangedValue,
  type Impact,
  impactModel,
  type RedlinePart,
  type Stake,
  stakes,
  type TouchedQuote,
  type Turn,
} from './impact.ts';

const wire = z.json();
const text = z.string();
const ids = z.array(text);

/** Offsets in a clause's text. */
const anchor = z.object({ clause: text, start: z.int(), end: z.int(), text });

const mark = z.object({
  scheme: z.enum(['val', 'term', 'ref', 'formula', 'id', 'skip']),
  id: text,
  title: text.optional(),
  start: z.int(),
  end: z.int(),
});

const waiver = z.object({ start: z.int(), end: z.int(), text, reason: text });

const clauseModel = clauseWordsModel.extend({
  marks: z.array(mark),
  /** Rules whose `clauses` name it or that read a value marked in it. */
  rules: ids,
  norms: ids,
  readings: ids,
  /** Term uses and references in its words. */
  terms: z.array(z.object({ term: text, start: z.int(), end: z.int() })),
  references: z.array(z.object({ start: z.int(), end: z.int(), clause: text.optional(), outside: text.optional() })),
  referredFrom: ids,
  waivers: z.array(waiver),
});

const typeModel: z.ZodType<TypeModel> = z.lazy(() =>
  z.object({
    kind: text,
    quantity: text.optional(),
    unit: z.tuple([text, text]).optional(),
    per: ids.optional(),
    tax: z.enum(taxes).optional(),
    working: z.enum(['worked', 'workable']).optional(),
    timeZone: text.optional(),
    format: text.optional(),
    values: ids.optional(),
    titles: z.record(text, text).optional(),
    of: typeModel.optional(),
    fields: z.array(z.object({ name: text, label: text.optional(), optional: z.boolean().optional(), type: typeModel })).optional(),
    variants: z
      .array(
        z.object({
          kind: text,
          label: text.optional(),
          fields: z.array(z.object({ name: text, label: text.optional(), optional: z.boolean().optional(), type: typeModel })),
        }),
      )
      .optional(),
  }),
);
/** A type as data: `quantity` names the wire quantity (`money`) where `kind` is `quantity`. */
export type TypeModel = {
  kind: string;
  quantity?: string | undefined;
  /** The contract's own words for a unit that it declares, for one and for many. */
  unit?: [one: string, many: string] | undefined;
  /** What an amount is for: `GB`, `h`, or the contract's word for a unit that it declares. */
  per?: string[] | undefined;
  /** How tax stands to an amount of money, where the contract says it. */
  tax?: Tax | undefined;
  /** The contract's word for working hours and days, of an `allowance`. */
  working?: 'worked' | 'workable' | undefined;
  /** The zone that the contract fixes, of an `instant`. */
  timeZone?: string | undefined;
  format?: string | undefined;
  values?: string[] | undefined;
  /** French titles of an enum's values. */
  titles?: Record<string, string> | undefined;
  of?: TypeModel | undefined;
  fields?: FieldModel[] | undefined;
  variants?: { kind: string; label?: string | undefined; fields: FieldModel[] }[] | undefined;
};
type FieldModel = { name: string; label?: string | undefined; optional?: boolean | undefined; type: TypeModel };

const constantModel = z.object({
  id: text,
  label: text,
  /** Wire type name (`money`, `duration`, `time`, …). */
  type: text,
  value: wire,
  /** The type in full: its tax, its word for working time. */
  model: typeModel,
  origin: z.enum(['mark', 'assumption']),
  /** Words that say how the number is meant: `environ`, `at least`. */
  hedge: text.optional(),
  places: z.array(anchor),
  source: text.optional(),
  rules: ids,
  examples: z.int(),
});

/** What the `call` of a formula names. */
export type { BuiltinName as FunctionName } from '../expression/expression.ts';
/** A formula as data, for MathML and for links: leaves are inputs, constants, locals, readings, rules. */
export type FormulaModel = { op: string; name?: string | undefined; value?: unknown; of?: FormulaModel[] | undefined };
const formulaModel: z.ZodType<FormulaModel> = z.lazy(() =>
  z.object({ op: text, name: text.optional(), value: wire.optional(), of: z.array(formulaModel).optional() }),
) as z.ZodType<FormulaModel>;

const inputModel = z.object({
  name: text,
  label: text,
  type: typeModel,
  required: z.boolean(),
  default: wire.optional(),
  /** The constant the default is read from. */
  defaultFrom: text.optional(),
  sign: z.enum(['nonnegative', 'positive']).optional(),
  note: text.optional(),
  titles: z.record(text, text).optional(),
});

const ruleModel = z.object({
  id: text,
  title: text,
  question: text,
  kind: text,
  clauses: ids,
  /** The words that limit what the rule is about, such as the service its clause stands under. */
  scope: z.array(anchor).optional(),
  /** The words of its clauses whose duty the rule itself says. */
  carries: z.array(anchor),
  note: text.optional(),
  inputs: z.array(inputModel),
  output: typeModel,
  outputLabel: text,
  readings: z.array(z.object({ choice: text, options: ids, default: text })),
  requires: z.array(z.object({ text, says: text })),
  where: z.array(z.object({ name: text, label: text.optional(), text, type: typeModel, formula: formulaModel })),
  body: z.enum(['formula', 'table', 'tariff', 'matrix']),
  text,
  formula: formulaModel,
  table: z
    .object({
      hitPolicy: text,
      columns: ids,
      rows: z.array(z.object({ cells: ids, output: text, note: text.optional(), clause: text.optional(), quote: text.optional() })),
      otherwise: text.optional(),
    })
    .optional(),
  exceptions: z.array(z.object({ id: text, label: text, clause: text, when: text, then: text, over: ids })),
  calls: ids,
  calledBy: ids,
  constants: ids,
  survivors: z.array(z.object({ mutant: text, because: text })),
  /** The generated function; its documentation names the clauses, the way back. */
  code: z.object({ file: text, function: text }),
  fingerprint: text,
  review: z.object({ by: text, on: text, stale: z.boolean(), changed: text.optional() }).optional(),
});

/** The same case under each option of a choice, for one rule. */
const comparisonModel = z.object({
  rule: text,
  given: z.record(text, wire),
  results: z.array(z.object({ option: text, result: wire.optional(), rounded: z.boolean(), message: text.optional() })),
});

const choiceModel = z.object({
  id: text,
  question: text,
  clause: text,
  start: z.int(),
  end: z.int(),
  quote: text,
  options: z.array(z.object({ id: text, title: text, favours: z.enum(['client', 'provider', 'neither']).optional() })),
  default: text,
  /** What the default rests on. */
  principle: z.enum(['ordinary-words', 'against-drafter']).optional(),
  why: text,
  against: text.optional(),
  ambiguity: text.optional(),
  fingerprint: text,
  /** The latest that is recorded, and whether it was taken on other words or options. */
  position: z.object({ option: text, why: text, by: text, on: text, stale: z.boolean() }).optional(),
  rules: ids,
  comparisons: z.array(comparisonModel),
});

const normModel = z.object({
  id: text,
  clause: text,
  bearer: text,
  counterparty: text,
  modality: text,
  topic: text,
  task: text.optional(),
  action: text,
  quote: text,
  start: z.int(),
  end: z.int(),
  when: ids,
  unless: ids,
  overrides: ids,
});

const matrixModel = z.object({
  id: text,
  rule: text,
  tasks: z.array(z.object({ id: text, label: text, topic: text })),
  rows: z.array(
    z.object({
      task: text,
      when: z.record(text, z.union([text, z.boolean()])),
      output: z.record(text, text),
      clause: text,
      quote: text,
      note: text.optional(),
    }),
  ),
  otherwise: z.record(text, text),
});

const coverageItem = z.object({
  clause: text,
  start: z.int(),
  end: z.int(),
  text,
  state: z.enum(['bound', 'waived', 'forgotten']),
  /** What binds it (`rule:…`, `norm:…`, `matrix:…`, `value:…`, `formula:…`, several parted by a comma), or why it is waived. */
  by: text,
});

const doubtModel = z.object({
  kind: text,
  page: z.int(),
  quote: text,
  other: text.optional(),
  verdict: z.enum(doubtVerdicts).optional(),
  reason: text.optional(),
});

export const manifestModel = z.object({
  contract: text,
  title: text,
  provider: text,
  edition: text,
  /** The day of the edition, where its front matter says one. */
  date: text.optional(),
  language: text,
  jurisdiction: text,
  currency: text,
  timeZone: text.optional(),
  /** The contract's word for working hours and days. */
  working: z.enum(['worked', 'workable']).optional(),
  parties: z.record(text, text),
  /** Topics of the contract's own, with their labels. */
  topics: z.record(text, text),
  original: z.object({ file: text, sha256: text }),
  /** Words of the original, those of them that the text has or that are layout, the layout alone. */
  fidelity: z.object({ words: z.int(), matched: z.int(), layout: z.int(), percent: z.number() }),
  /** Where the witness of the PDF doubts, and what was decided; left out where there is no doubt. */
  doubts: z.array(doubtModel).optional(),
  coverage: z.object({ quantities: z.array(coverageItem), sentences: z.array(coverageItem) }),
  clauses: z.array(clauseModel),
  constants: z.array(constantModel),
  calendars: z.array(z.object({ id: text, label: text, firstYear: z.int(), lastYear: z.int(), days: ids })),
  terms: z.array(z.object({ id: text, name: text, definition: text, clause: text, start: z.int(), end: z.int(), uses: z.array(anchor) })),
  outside: z.array(z.object({ document: text, number: text.optional(), places: z.array(anchor) })),
  choices: z.array(choiceModel),
  ambiguities: z.array(
    z.object({
      id: text,
      title: text,
      clause: text,
      start: z.int(),
      end: z.int(),
      quote: text,
      readings: z.array(z.object({ id: text, text })),
      default: text,
      why: text,
      choices: ids,
    }),
  ),
  rules: z.array(ruleModel),
  norms: z.array(normModel),
  matrices: z.array(matrixModel),
  tariffs: z.array(
    z.object({
      id: text,
      columns: ids,
      /** Of each column, as the table prints it. */
      heads: ids,
      flag: text.optional(),
      rows: z.array(
        z.object({
          id: text,
          label: text,
          clause: text,
          cells: z.record(text, z.object({ words: text, value: wire })),
          flag: z.boolean().optional(),
        }),
      ),
    }),
  ),
  acknowledged: z.array(z.object({ code: text, subject: text, reason: text })),
});

export type Manifest = z.infer<typeof manifestModel>;
export type ClauseModel = z.infer<typeof clauseModel>;
export type RuleModel = z.infer<typeof ruleModel>;
export type ChoiceModel = z.infer<typeof choiceModel>;
export type NormModel = z.infer<typeof normModel>;
export type CoverageItem = z.infer<typeof coverageItem>;
