/** The formulas of a rule, and which of their operators compare or look at items: asked by what is told of a case beside them. */
import type { FormulaModel, RuleModel } from '../../../compiler/model/report/manifest.ts';
import type { Comparison } from '../../case/result/bounds.ts';

/** By the name that each defines; the rule's own is the last. */
export const formulasOf = ({ id, where, body, formula }: RuleModel): (readonly [name: string, formula: FormulaModel])[] => [
  ...where.map(({ name, formula }) => [name, formula] as const),
  ...(body === 'formula' ? [[id, formula] as const] : []),
];

const comparisons: readonly string[] = ['<', '<=', '>', '>='] satisfies readonly Comparison[];
export const isComparison = (op: string): op is Comparison => comparisons.includes(op);

/** What looks at one item of several, of which no step says anything and no field tells. */
export const isOverItems = ({ op }: FormulaModel): boolean => ['filter', 'every', 'some', 'for'].includes(op);
