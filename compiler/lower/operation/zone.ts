/** Time zones in code: the contract's own as tables, a caller's by name through `Intl`. */
import type { Expression } from '../../model/expression/expression.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { Scope } from '../scope.ts';
import { codeOf } from './operand.ts';
import { absent, conditional, named, runtime } from './operation.ts';

export function emitZone(node: Expression, scope: Scope): Operation {
  switch (node.kind) {
    case 'constant':
      return scope.constants.zone(node);
    case 'local': {
      const bound = scope.bindings.get(`zone:${node.name}`);
      if (bound?.kind === 'plain') return bound.code;
      const where = scope.rule.where.find(({ name }) => name === node.name);
      return where ? emitZone(where.expression, scope) : runtime('zoneOf', named(node.name));
    }
    case 'if':
      return conditional(codeOf(node.condition, scope), emitZone(node.then, scope), emitZone(node.otherwise, scope));
    case 'table': {
      const rows = [...node.table.rows];
      const last = node.table.otherwise ?? rows.pop()?.output;
      return rows.reduceRight(
        (otherwise, row) => conditional(codeOf(row.condition, scope), emitZone(row.output, scope), otherwise),
        last ? emitZone(last, scope) : absent,
      );
    }
    default:
      return runtime('zoneOf', codeOf(node, scope));
  }
}
