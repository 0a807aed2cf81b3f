/** Time zones, which a rule tells by name and a plan by their clocks: the contract's own as tables, a caller's through `Intl`. */
import type { Expression } from '../../model/expression/expression.ts';
import { definitionOf } from '../../model/expression/names-read.ts';
import { absent, conditional, named, runtime } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { Type } from '../../model/type.ts';
import { inTurn, operationOf } from './operand.ts';
import type { Scope } from './scope.ts';

export const isZone = (type: Type): boolean => type.kind === 'text' && type.format === 'timeZone';

export function lowerZone(node: Expression, scope: Scope): Operation {
  switch (node.kind) {
    case 'constant':
      return scope.constants.zone(node);
    case 'local': {
      const bound = scope.bindings.get(`zone:${node.name}`);
      if (bound?.kind === 'plain') return bound.operation;
      const definition = definitionOf(node, scope.rule);
      return definition ? lowerZone(definition, scope) : runtime('zoneOf', named(node.name));
    }
    case 'if':
    case 'table':
    case 'exceptions':
      return inTurn(node, scope, (output) => lowerZone(output, scope), conditional) ?? absent;
    default:
      return runtime('zoneOf', operationOf(node, scope));
  }
}
