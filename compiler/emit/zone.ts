/** Time zones in code: the contract's own as tables, a caller's by name through `Intl`. */
import type { Expression } from '../model/expression.ts';
import { atom, type Code, conditional } from './code.ts';
import { codeOf } from './operand.ts';
import type { Scope } from './scope.ts';

export function emitZone(node: Expression, scope: Scope): Code {
  switch (node.kind) {
    case 'constant':
      return scope.constants.zone(node);
    case 'local': {
      const bound = scope.bindings.get(`zone:${node.name}`);
      if (bound?.kind === 'plain') return bound.code;
      const where = scope.rule.where.find(({ name }) => name === node.name);
      return where ? emitZone(where.expression, scope) : scope.imports.call('zoneOf', atom(node.name));
    }
    case 'if':
      return conditional(codeOf(node.condition, scope), emitZone(node.then, scope), emitZone(node.otherwise, scope));
    case 'table': {
      const rows = [...node.table.rows];
      const last = node.table.otherwise ?? rows.pop()?.output;
      return rows.reduceRight(
        (otherwise, row) => conditional(codeOf(row.condition, scope), emitZone(row.output, scope), otherwise),
        last ? emitZone(last, scope) : atom('undefined'),
      );
    }
    default:
      return scope.imports.call('zoneOf', codeOf(node, scope));
  }
}
