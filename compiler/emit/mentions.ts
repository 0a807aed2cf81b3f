/** What an expression mentions: `where` names, constants, inputs, readings; and which names it needs whatever its conditions say. */
import type { Expression } from '../model/expression.ts';

/** The parts of an expression, in order of evaluation; `always` are those evaluated whatever the conditions say. */
export function partsOf(node: Expression): { readonly always: readonly Expression[]; readonly sometimes: readonly Expression[] } {
  switch (node.kind) {
    case 'negate':
    case 'not':
    case 'isNull':
    case 'field':
      return { always: [node.of], sometimes: [] };
    case 'arithmetic':
    case 'compare':
      return { always: [node.left, node.right], sometimes: [] };
    case 'and':
    case 'or':
      return { always: node.operands.slice(0, 1), sometimes: node.operands.slice(1) };
    case 'if':
      return { always: [node.condition], sometimes: [node.then, node.otherwise] };
    case 'for':
    case 'some':
    case 'every':
      return { always: [node.list], sometimes: [node.body] };
    case 'filter':
      return { always: [node.list], sometimes: [node.condition] };
    case 'latest':
      return { always: [node.list, node.take], sometimes: [node.key] };
    default:
      return partsOfStructure(node);
  }
}

function partsOfStructure(node: Expression): { readonly always: readonly Expression[]; readonly sometimes: readonly Expression[] } {
  switch (node.kind) {
    case 'list':
      return { always: node.items, sometimes: [] };
    case 'record':
      return { always: node.entries.map(({ value }) => value), sometimes: [] };
    case 'builtin':
      return node.name === 'default'
        ? { always: node.arguments.slice(0, 1), sometimes: node.arguments.slice(1) }
        : { always: node.arguments, sometimes: [] };
    case 'rule':
      return { always: node.arguments.map(({ value }) => value), sometimes: [] };
    case 'table': {
      const { rows, otherwise } = node.table;
      const rest = rows.flatMap(({ condition, output }, index) => (index === 0 ? [output] : [condition, output]));
      return { always: rows.slice(0, 1).map(({ condition }) => condition), sometimes: [...rest, ...(otherwise ? [otherwise] : [])] };
    }
    case 'exceptions': {
      const [first, ...others] = node.exceptions;
      const rest = [...(first ? [first.output] : []), ...others.flatMap(({ condition, output }) => [condition, output]), node.base];
      return { always: first ? [first.condition] : [], sometimes: rest };
    }
    default:
      return { always: [], sometimes: [] };
  }
}

/** Every node, the expression first, its parts in order. */
export function nodesOf(expression: Expression): Expression[] {
  const { always, sometimes } = partsOf(expression);
  return [expression, ...[...always, ...sometimes].flatMap(nodesOf)];
}

/** Names read whatever the conditions say. */
export function alwaysRead(expression: Expression): Set<string> {
  const names = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === 'local') names.add(node.name);
    partsOf(node).always.forEach(visit);
  };
  visit(expression);
  return names;
}

export function namesRead(expression: Expression): Set<string> {
  return new Set(nodesOf(expression).flatMap((node) => (node.kind === 'local' ? [node.name] : [])));
}

const refusing = new Set(['recurrence', 'schedule', 'addWorkingDays']);

/** May refuse its input: then it runs only where its value is needed. */
export function mayRefuse(expression: Expression): boolean {
  return nodesOf(expression).some((node) => node.kind === 'rule' || (node.kind === 'builtin' && refusing.has(node.name)));
}
