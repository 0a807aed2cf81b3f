/**
 * What a formula holds to, as a lawyer says it of a case: « plafonné à 100 € par le montant mensuel », « la panne (5 h) dépasse le
 * maximum (43 min) ». What comes in is the bounds of a formula, found at build, and the steps that say what their operands are.
 */
import type { CaseWords } from '../case-words.ts';
import { milliseconds } from './difference.ts';

/** A name that a step gives, or a formula in words. */
export type Operand = { readonly name?: string; readonly words: string };
export type Comparison = '>' | '>=' | '<' | '<=';

/** `whole`: the formula is nothing else; `branch`: it comes to it in some cases; `part`: it computes with it. */
type Extent = 'whole' | 'branch' | 'part';
export type Bound =
  | { readonly kind: 'cap' | 'floor'; readonly extent: Extent; readonly base: Operand; readonly limit: Operand }
  | { readonly kind: 'compare'; readonly extent: Extent; readonly op: Comparison; readonly of: readonly [Operand, Operand] };

/** What a step says of a name: its wire value, its figure, what it is called, and the contract's words where it is read from them. */
export type Known = { readonly value: unknown; readonly figure: string; readonly label: string; readonly words?: string | undefined };
export type KnownBy = (name: string) => Known | undefined;

/** The sentences of a formula's bounds, given what it came to; those that the steps don't decide are left out. */
export const boundSentences = (words: CaseWords, bounds: readonly Bound[], result: unknown, known: KnownBy): string[] =>
  bounds.flatMap(
    (bound) => (bound.kind === 'compare' ? comparison(words, bound, result, known) : limit(words, bound, result, known)) ?? [],
  );

type Limit = Extract<Bound, { kind: 'cap' | 'floor' }>;

function limit({ boundWords }: CaseWords, { kind, extent, base, limit }: Limit, result: unknown, known: KnownBy): string | undefined {
  const says = boundWords[kind];
  const found = limit.name === undefined ? undefined : known(limit.name);
  if (!found) return extent === 'whole' ? says.within(limit.words) : undefined;
  const start = base.name === undefined ? undefined : known(base.name);
  const order = start && orderOf(start.value, found.value);
  const isReached = order === undefined ? orderOf(result, found.value) === 0 : kind === 'cap' ? order >= 0 : order <= 0;
  if (isReached && (extent !== 'branch' || orderOf(result, found.value) === 0)) return says.reached(found.figure, found.label, found.words);
  return extent === 'whole' || (extent === 'part' && order !== undefined) ? says.free(found.figure, found.label, found.words) : undefined;
}

type Compared = Extract<Bound, { kind: 'compare' }>;

function comparison({ boundWords }: CaseWords, { extent, op, of }: Compared, result: unknown, known: KnownBy): string | undefined {
  const [left, right] = of.map(({ name }) => (name === undefined ? undefined : known(name)));
  const order = left && right ? orderOf(left.value, right.value) : undefined;
  const holds = extent === 'whole' && typeof result === 'boolean' ? result : order === undefined ? undefined : isTrue(op, order);
  if (holds === undefined) return undefined;
  const [a, b] = of.map(({ words }, index) => {
    const found = index === 0 ? left : right;
    return found ? boundWords.named(found.label, found.figure) : words;
  });
  const verbs = [left, right].some((each) => isMoment(each?.value)) ? boundWords.moments : boundWords.amounts;
  return `${a} ${verbs[op][holds ? 0 : 1]} ${b}`;
}

const isTrue = (op: Comparison, order: number): boolean =>
  op === '>' ? order > 0 : op === '>=' ? order >= 0 : op === '<' ? order < 0 : order <= 0;

const isMoment = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value);

/** Less, equal or more, of wire values of one form; undefined where their forms don't say. */
function orderOf(left: unknown, right: unknown): number | undefined {
  if (left === right) return 0;
  const [a, b] = [measured(left), measured(right)];
  return a && b && a.unit === b.unit ? Math.sign(a.amount - b.amount) : undefined;
}

/** `43.2 EUR`, `PT43M12S`, `2024-05-31`, `2024-05-31T10:00:00Z`. */
function measured(value: unknown): { readonly amount: number; readonly unit: string } | undefined {
  if (typeof value === 'number') return { amount: value, unit: '' };
  if (typeof value !== 'string') return undefined;
  if (isMoment(value)) return { amount: Date.parse(value), unit: value.includes('T') ? 'instant' : 'date' };
  if (/^-?PT/.test(value)) return { amount: milliseconds(value), unit: 'time' };
  const [, amount, unit = ''] = /^(-?\d+(?:\.\d+)?)(?: (.+))?$/.exec(value) ?? [];
  return amount === undefined ? undefined : { amount: Number(amount), unit };
}
