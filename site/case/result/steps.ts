/** The steps of an explanation → lines to show: what is said, what it gives, and the words, reading or source behind it. */

import { quantityKinds, type WireQuantity } from '../../../compiler/runtime/quantities.ts';
import { rowOf } from '../../../compiler/runtime/row-of.ts';
import { weekdays } from '../../../compiler/runtime/time/calendar.ts';
import type { Explanation } from '../../../compiler/runtime/wire/wire.ts';
import { formatDate, formatWire } from '../../data/format/format.ts';
import { formatConstant } from '../../data/format/format-constant.ts';
import { formatNumber } from '../../data/format/format-quantity.ts';
import { capital } from '../capital.ts';
import type { CaseModel, Link } from '../case-model.ts';
import type { CaseWords } from '../case-words.ts';
import { boundSentences, type Known } from './bounds.ts';

type Step = Extract<Explanation, { steps: unknown }>['steps'][number];
export type StepLine = {
  readonly says: string;
  readonly gives: string;
  /** Contract words, quoted. */
  readonly words?: string | undefined;
  readonly note?: string | undefined;
  /** What its formula holds to, in sentences. */
  readonly because?: string | undefined;
  readonly link?: Link | undefined;
  readonly inner?: readonly StepLine[] | undefined;
};

/** The case as typed and its answer: an input and the result are shown as they were written, moments with their own offset. */
type Written = { readonly given: Readonly<Record<string, unknown>>; readonly result: unknown };

/** `rule` is the one that was called, for the steps of a rule called by another. */
export const stepLines = (words: CaseWords, model: CaseModel, steps: readonly Step[], written?: Written, rule = model.rule): StepLine[] =>
  steps
    .filter(({ name, from }, index) => from.kind !== 'text' || steps.findIndex((step) => step.name === name) === index)
    .map((step) => ({
      ...stepLine(words, model, written ? asWritten(model, step, written) : step, rule),
      ...becauseOf(words, model, step, steps, rule),
    }));

/** Said of what a formula came to: the steps say what its names are. */
function becauseOf(
  words: CaseWords,
  model: CaseModel,
  { name, value, from }: Step,
  steps: readonly Step[],
  rule: string,
): Pick<StepLine, 'because'> {
  const bounds = from.kind === 'formula' ? model.bounds?.[rule]?.[name] : undefined;
  if (!bounds) return {};
  const known = (operand: string): Known | undefined => {
    const step = steps.find((one) => one.name === operand);
    if (!step || step.value === null) return undefined;
    const quote = step.from.kind === 'text' ? step.from.words : undefined;
    return { value: step.value, figure: valueWords(words, model, step, rule), label: step.label, words: quote };
  };
  const sentences = boundSentences(words, bounds, value, known).map(words.spaced);
  return sentences.length > 0 ? { because: [...new Set(sentences)].map((says) => `${capital(says)}.`).join(' ') } : {};
}

function asWritten(model: CaseModel, step: Step, { given, result }: Written): Step {
  if (step.name === model.rule) return { ...step, value: result };
  return step.from.kind === 'input' && Object.hasOwn(given, step.name) ? { ...step, value: given[step.name] } : step;
}

function stepLine(words: CaseWords, model: CaseModel, step: Step, rule: string): StepLine {
  const { from, label } = step;
  const { spaced, labelled, stepWords, figures } = words;
  const line = { says: spaced(capital(label)), gives: valueWords(words, model, step, rule) };
  switch (from.kind) {
    case 'text':
      return { ...line, words: from.words, link: model.places[from.clause] };
    case 'input':
      return from.given ? line : { ...line, note: stepWords.byDefault };
    case 'reading':
      return { ...line, note: stepWords.reading, link: linkOf(model.choiceLinks[from.choice], line.gives) };
    case 'assumption':
      return { ...line, note: spaced(labelled(stepWords.assumption, from.source)) };
    case 'rule': {
      const link = model.rules[from.rule];
      return { ...line, note: stepWords.rule, link, inner: stepLines(words, model, from.steps, undefined, from.rule) };
    }
    case 'row':
      return {
        ...line,
        note: [stepWords.row(from.row), from.note].filter(Boolean).join(figures.colon),
        link: from.clause === undefined ? undefined : model.places[from.clause],
      };
    case 'calendar':
      return { ...line, gives: skippedWords(words, from.days) };
    case 'scope':
      return { ...line, words: from.words, link: model.places[from.clause] };
    case 'exception':
      return { ...line, note: stepWords.exception, link: model.places[from.clause] };
    default:
      return { ...line, note: model.formulas[rule]?.[step.name] };
  }
}

const mostDays = 6;

/** Holidays by date; days of the week that are not worked by date too while they are few, else counted. */
function skippedWords(words: CaseWords, days: Extract<Step['from'], { kind: 'calendar' }>['days']): string {
  const unworked = days.filter(({ why }) => why === 'weekday');
  const isLong = unworked.length > mostDays;
  const shown = days
    .filter(({ why }) => !isLong || why === 'holiday')
    .map(({ date, why }) => `${formatDate(words, date)} (${why === 'holiday' ? words.stepWords.holiday : weekdayOf(words, date)})`);
  return [...shown, ...(isLong ? [words.stepWords.unworked(unworked.length)] : [])].join(words.figures.semicolon);
}

const weekdayOf = ({ enumWords }: CaseWords, date: string): string =>
  enumWords[weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]!] ?? '';

const linkOf = (href: string | undefined, text: string): Link | undefined => (href === undefined ? undefined : { text, href });

function valueWords(interfaceWords: CaseWords, model: CaseModel, { name, value, from }: Step, rule: string): string {
  const words = { ...interfaceWords, enumWords: { ...interfaceWords.enumWords, ...model.titles } };
  const type = model.types[rule]?.[name];
  if (from.kind === 'reading') return words.spaced(String(value));
  if (name === model.rule) return formatWire(words, value, model.output);
  if (from.kind === 'scope') return '';
  if (value === null) return words.stepWords.none;
  if (!type) return anyWords(words, model, value);
  return from.kind === 'text' || from.kind === 'assumption'
    ? formatConstant(words, model.exact[name] ?? value, type)
    : formatWire(words, value, type, isRounded(value));
}

/** A quotient that does not end is written to six decimals. */
const isRounded = (value: unknown): boolean => typeof value === 'string' && /\.\d{6} /.test(value);

type Local = Pick<CaseModel, 'titles' | 'working' | 'timeZone'>;

/** A wire value whose type its own form tells. */
export function anyWords(words: CaseWords, model: Local, value: unknown): string {
  // What has no form on the wire, such as opening hours, has no figure either.
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.length === 0 ? words.figures.none : joined(words, model, value);
  if (typeof value === 'object') return objectWords(words, model, value as Record<string, unknown>);
  if (typeof value === 'boolean') return formatWire(words, value, { kind: 'boolean' });
  if (typeof value === 'number') return formatNumber(words, String(value));
  const text = String(value);
  const suffixed = /^-?\d/.test(text) ? quantityKinds.find((kind) => endsWithSuffix(text, kind)) : undefined;
  if (suffixed) return formatWire(words, text, { kind: 'quantity', quantity: suffixed }, /\.\d{6} /.test(text));
  const currency = /^-?[\d.]+ ([A-Z]{3})$/.exec(text)?.[1];
  if (currency) return formatWire(words, text, { kind: 'quantity', quantity: `¤${currency}` }, /\.\d{6} /.test(text));
  if (/^-?PT/.test(text)) return formatWire(words, text, { kind: 'quantity', quantity: 'duration' });
  if (/^-?P\d/.test(text)) return formatWire(words, text, { kind: 'period' });
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDate(words, text);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return formatWire(words, text, { kind: 'instant', timeZone: model.timeZone });
  if (/^\d\d:\d\d$/.test(text)) return formatWire(words, text, { kind: 'time' });
  return /^-?\d+(\.\d+)?$/.test(text) ? formatNumber(words, text) : (model.titles[text] ?? words.enumWords[text] ?? text);
}

const joined = (words: CaseWords, model: Local, values: readonly unknown[]): string =>
  values.map((item) => anyWords(words, model, item)).join(words.figures.semicolon);

function endsWithSuffix(text: string, kind: WireQuantity): boolean {
  const { wire } = rowOf(kind);
  return wire.form === 'suffixed' && text.endsWith(wire.suffix);
}

function objectWords(words: CaseWords, model: Local, value: Record<string, unknown>): string {
  if (typeof value.unit === 'string' && 'value' in value) return formatWire(words, value, { kind: 'allowance', working: model.working });
  const { kind, ...fields } = value;
  const inner = Object.values(fields).map((field) => anyWords(words, model, field));
  const named = model.titles[String(kind)] ?? words.enumWords[String(kind)];
  // As in `formatUnion`: one figure without a name of its own says what it is.
  const isFigure = named === undefined && inner.length === 1;
  const all = kind === undefined || isFigure ? inner : [named ?? String(kind), ...inner];
  return all.join(words.figures.semicolon);
}
