/** A small contract in code → the lines of one of its rules as they are planned, printed. */
import { createImports } from '../../compiler/emit/typescript/imports.ts';
import { printStatements } from '../../compiler/emit/typescript/print-statement.ts';
import { lower } from '../../compiler/lower/index.ts';
import { planRules } from '../../compiler/lower/plan-rules.ts';
import type { PlannedRule } from '../../compiler/model/plan/plan.ts';
import { placesIn } from '../../compiler/model/plan/plan-tree.ts';
import { buildLinked, type ContractSpec } from '../build-linked.ts';
import { measured } from '../measured.ts';

export type Part = 'plain' | 'core' | 'inFull';

/** The lines of a rule, the last unless one is named. */
export function linesOf(spec: ContractSpec, part: Part = 'plain', id?: string): readonly string[] {
  const { rules } = planRules(lower(measured(buildLinked(spec))));
  const planned: PlannedRule | undefined = rules.findLast(({ rule }) => id === undefined || rule.id === id);
  const statements = planned?.[part]?.statements ?? [];
  return printStatements(statements, { imports: createImports(new Set()), placeOf: placesIn(statements) }).split('\n');
}
