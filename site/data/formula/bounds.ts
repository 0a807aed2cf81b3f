/** The formulas of a rule → what each holds to: ceilings, floors and comparisons, with what stands on either side. */
import type { FormulaModel, Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import type { Bound, Operand } from '../../case/result/bounds.ts';
import { formulaWords } from './formula-words.ts';
import { formulasOf, isComparison, isOverItems } from './rule-formulas.ts';

type Extent = Bound['extent'];

/** By the name that a formula defines; only those that hold to something. */
export function boundsOf(manifest: Manifest, rule: RuleModel): Record<string, readonly Bound[]> {
  const operand = (node: FormulaModel): Operand => ({
    ...(isNamed(node) && node.name !== undefined ? { name: node.name } : {}),
    words: formulaWords(manifest, rule, node),
  });
  return Object.fromEntries(
    formulasOf(rule)
      .map(([name, formula]) => [name, boundsIn(formula, 'whole', operand)] as const)
      .filter(([, bounds]) => bounds.length > 0),
  );
}

const named = new Set(['input', 'local', 'constant', 'reading']);
const isNamed = ({ op }: FormulaModel): boolean => named.has(op);

function boundsIn(node: FormulaModel, extent: Extent, operand: (node: FormulaModel) => Operand): Bound[] {
  const { op, name = '', of = [] } = node;
  const [left, right] = of;
  if (isOverItems(node)) return [];
  if (isComparison(op) && left && right)
    return extent === 'branch' ? [] : [{ kind: 'compare', extent, op, of: [operand(left), operand(right)] }];
  if (op === 'call' && (name === 'min' || name === 'max') && left && right && of.length === 2)
    return isZero(left) || isZero(right) ? [] : [limited(name === 'min' ? 'cap' : 'floor', extent, left, right, operand)];
  const inner = extent === 'branch' ? 'branch' : 'part';
  // What a formula asks is asked in every case, what it answers with in some.
  return of.flatMap((part, index) => boundsIn(part, op === 'if' && index > 0 ? 'branch' : inner, operand));
}

/** Of two, the ceiling is a constant or a name before what is computed, and what is written last before what is written first. */
function limited(
  kind: 'cap' | 'floor',
  extent: Extent,
  first: FormulaModel,
  last: FormulaModel,
  operand: (node: FormulaModel) => Operand,
): Bound {
  const rank = ({ op }: FormulaModel): number => (op === 'constant' ? 2 : named.has(op) ? 1 : 0);
  const [base, limit] = rank(first) > rank(last) ? [last, first] : [first, last];
  return { kind, extent, base: operand(base), limit: operand(limit) };
}

const isZero = ({ op, value }: FormulaModel): boolean => op === 'zero' || (op === 'literal' && value === 0);
