/** Time zones as operations: the contract's own as tables, a caller's by name through `Intl`. */
import type { Expression } from '../../model/expression/expression.ts';
import { absent, conditional, named, runtime } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import { inTurn, operationOf } from './operand.ts';
import type { Scope } from './scope.ts';

export function lowerZone(node: Expression, scope: Scope): Operation {
  switch (node.kind) {
    case 'constant':
      return scope.constants.zone(node);
    case 'local': {
      const bound = scope.bindings.get(`zone:${node.name}`);
      if (bound?.kind === 'plain') return bound.operation;
      const where = scope.rule.where.find(({ name }) => name === node.name);
      return where ? lowerZone(where.expression, scope) : runtime('zoneOf', named(node.name));
    }
    case 'if':
    case 'table':
    case 'exceptions':
      return inTurn(node, scope, (output) => lowerZone(output, scope), conditional) ?? absent;
    default:
      return runtime('zoneOf', operationOf(node, scope));
  }
}
