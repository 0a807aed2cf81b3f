/**
 * What starts a delay of the contract and what is judged by its end, as the formulas of a rule say it: `notifiedOn + notice <= effectiveOn`
 * → a hint beside each of the two dates, with the delay in the contract's figures.
 */
import type { FormulaModel, Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import { wordsOf } from '../../strings/languages.ts';
import { formatConstant } from '../format/format-constant.ts';
import { formulasOf, isComparison, isOverItems } from './rule-formulas.ts';

/** Ids of constants by the input that starts their delay, from which it is counted back, or that its end judges. */
type Delays = Readonly<Record<'starts' | 'backs' | 'ends', Map<string, Set<string>>>>;
const sides = ['starts', 'backs', 'ends'] as const;

/** More delays than this are not listed. */
const most = 3;

/** A sentence by input, of those that are moments. */
export function delayHints(manifest: Manifest, rule: RuleModel): Record<string, string> {
  const { delayWords } = wordsOf(manifest);
  const delays = delaysOf(manifest, rule);
  const moments = rule.inputs.filter(({ type }) => isMoment(type.kind === 'optional' && type.of ? type.of.kind : type.kind));
  return Object.fromEntries(
    moments.flatMap(({ name }) => {
      const says = sides.flatMap((side) => sentence(manifest, delays[side].get(name), delayWords[side]));
      return says.length > 0 ? [[name, says.join(' ')] as const] : [];
    }),
  );
}

const isMoment = (kind: string): boolean => kind === 'date' || kind === 'instant';

function sentence(manifest: Manifest, ids: ReadonlySet<string> | undefined, says: (delay?: string) => string): string[] {
  const words = wordsOf(manifest);
  const figures = manifest.constants
    .filter(({ id }) => ids?.has(id))
    // One that says how it is counted is said in its own words: « huit (8) jours francs ».
    .map(({ value, model, places }) =>
      model.kind === 'record' ? words.quoted(places[0]?.text ?? '') : formatConstant(words, value, model),
    );
  const each = [...new Set(figures)];
  if (each.length === 0) return [];
  return [each.length > most ? says() : says(oneOf(each, words.delayWords.or))];
}

/** `a, b ou c`. */
const oneOf = (all: readonly string[], or: string): string => [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(or);

const known = new WeakMap<RuleModel, Delays>();

function delaysOf(manifest: Manifest, rule: RuleModel): Delays {
  const before = known.get(rule);
  if (before) return before;
  const delays: Delays = { starts: new Map(), backs: new Map(), ends: new Map() };
  known.set(rule, delays);
  const reader = new Reader(manifest, rule, delays);
  for (const [, formula] of [...formulasOf(rule), [rule.id, rule.formula] as const]) reader.read(formula);
  return delays;
}

class Reader {
  readonly #manifest: Manifest;
  readonly #rule: RuleModel;
  readonly #delays: Delays;

  constructor(manifest: Manifest, rule: RuleModel, delays: Delays) {
    this.#manifest = manifest;
    this.#rule = rule;
    this.#delays = delays;
  }

  read(node: FormulaModel): void {
    const { op, of = [] } = node;
    const [left, right] = of;
    if (isOverItems(node)) return;
    if (isSum(node) && left && right) this.#start(left, this.#constantsIn(right), right.op === 'negate' ? 'backs' : 'starts');
    if (isComparison(op) && left && right) {
      this.#compare(left, right);
      this.#compare(right, left);
    }
    if (op === 'rule') this.#askedOf(node);
    for (const part of of) this.read(part);
  }

  /** What a called rule says of its inputs holds for those that are handed to it. */
  #askedOf({ name, of = [] }: FormulaModel): void {
    const called = this.#manifest.rules.find(({ id }) => id === name);
    if (!called || called === this.#rule) return;
    const theirs = delaysOf(this.#manifest, called);
    for (const side of sides)
      for (const { name: argument = '', of: [value] = [] } of of)
        if (value?.op === 'input') add(this.#delays[side], value.name, theirs[side].get(argument) ?? new Set());
  }

  /** `end <= start + delay`, or a span between two moments beside a delay. */
  #compare(judged: FormulaModel, other: FormulaModel): void {
    const sum = this.#sumIn(other);
    if (sum) this.#end(judged, sum);
    const span = this.#opened(judged);
    const [first, last] = span.of ?? [];
    const isSpan = span.op === '-' || (span.op === 'call' && /^(?:days|months)Between$/.test(span.name ?? ''));
    const delays = this.#constantsIn(other);
    if (!isSpan || !first || !last || delays.size === 0) return;
    const [start, end] = span.op === '-' ? [last, first] : [first, last];
    this.#start(start, delays);
    this.#end(end, delays);
  }

  #start(node: FormulaModel, delays: ReadonlySet<string>, side: 'starts' | 'backs' = 'starts'): void {
    for (const name of this.#inputsOf(node)) add(this.#delays[side], name, delays);
  }

  #end(node: FormulaModel, delays: ReadonlySet<string>): void {
    const moment = node.op === 'call' && node.name === 'localDate' ? node.of?.[0] : node;
    if (moment?.op === 'input') add(this.#delays.ends, moment.name, delays);
  }

  /** A name → what it stands for. */
  #opened = (node: FormulaModel): FormulaModel =>
    node.op === 'local' ? (this.#rule.where.find(({ name }) => name === node.name)?.formula ?? node) : node;

  /** The inputs that a moment is one of: through names, readings and functions of moments. */
  #inputsOf(node: FormulaModel, depth = 0): string[] {
    if (node.op === 'input') return node.name === undefined ? [] : [node.name];
    if (depth > 8) return [];
    const opened = this.#opened(node);
    if (opened !== node) return this.#inputsOf(opened, depth + 1);
    const parts = node.op === 'if' ? node.of?.slice(1) : isSum(node) ? node.of?.slice(0, 1) : node.op === 'call' ? node.of : [];
    return (parts ?? []).flatMap((part) => this.#inputsOf(part, depth + 1));
  }

  /** The delays of the first sum that a moment comes from. */
  #sumIn(node: FormulaModel, depth = 0): ReadonlySet<string> | undefined {
    if (depth > 8) return undefined;
    const opened = this.#opened(node);
    const [, right] = opened.of ?? [];
    const own = isSum(opened) && right ? this.#constantsIn(right) : new Set<string>();
    if (own.size > 0) return own;
    const parts = opened.op === 'if' ? opened.of?.slice(1) : opened.op === 'call' ? opened.of : opened === node ? [] : [opened];
    return (parts ?? []).map((part) => this.#sumIn(part, depth + 1)).find((found) => found !== undefined);
  }

  /** Constants that are spans of time, in a formula and the names that it uses. */
  #constantsIn(node: FormulaModel, depth = 0): Set<string> {
    if (depth > 8) return new Set();
    const opened = this.#opened(node);
    const id = opened.op === 'constant' ? opened.name : undefined;
    if (opened.op === 'rule') return new Set(this.#spansOf(opened.name));
    const constant = this.#manifest.constants.find((one) => one.id === id);
    if (constant) return new Set(isSpanOfTime(constant) ? [constant.id] : []);
    return new Set((opened.of ?? []).flatMap((part) => [...this.#constantsIn(part, depth + 1)]));
  }

  #spansOf(rule: string | undefined): string[] {
    const read = this.#manifest.rules.find(({ id }) => id === rule)?.constants ?? [];
    return this.#manifest.constants.filter((one) => read.includes(one.id) && isSpanOfTime(one)).map(({ id }) => id);
  }
}

const isSum = ({ op, name = '' }: FormulaModel): boolean => op === '+' || (op === 'call' && /^(?:add[A-Z]|clearDaysAfter$)/.test(name));

/** Read from the contract's words: a span that only measures is none of its delays. */
const isSpanOfTime = ({ origin, model: { kind, quantity, fields = [] } }: Manifest['constants'][number]): boolean =>
  origin === 'mark' &&
  (kind === 'period' ||
    kind === 'allowance' ||
    quantity === 'duration' ||
    fields.some(({ name, type }) => name === 'period' && type.kind === 'period'));

function add(map: Map<string, Set<string>>, name: string | undefined, delays: ReadonlySet<string>): void {
  if (name === undefined || delays.size === 0) return;
  map.set(name, new Set([...(map.get(name) ?? []), ...delays]));
}
