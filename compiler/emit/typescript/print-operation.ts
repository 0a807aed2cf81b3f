/** Operations as they are written: brackets stand only where precedence or a reader asks for them. */
import type { BinaryOperator, Operation, Spread, TraceStep } from '../../model/plan/plan.ts';
import type { Imports } from './imports.ts';
import { bracket, bracketOf, type Line } from './layout.ts';
import { printType } from './print-type.ts';
import { access, integer, property, quoted } from './text.ts';

export type Printing = {
  readonly imports: Imports;
  /** Where a step stands among those of its function. */
  readonly placeOf: (step: TraceStep) => number;
};

/** A line with the level of its outermost operator: the higher, the tighter it binds. */
type Printed = { readonly line: Line; readonly level: number };

const levels: Readonly<Record<BinaryOperator, number>> = {
  '*': 13,
  '/': 13,
  '+': 12,
  '-': 12,
  '<': 10,
  '<=': 10,
  '>': 10,
  '>=': 10,
  '===': 9,
  '!==': 9,
  '??': 4,
};
const level = { atom: 20, unary: 15, relation: 10, equality: 9, and: 5, or: 4, conditional: 3, arrow: 2 } as const;

export const printOperation = (operation: Operation, printing: Printing): Line => print(operation, printing).line;

function print(operation: Operation, printing: Printing): Printed {
  switch (operation.kind) {
    case 'literal':
      return printLiteral(operation.value);
    case 'conditional':
      return printConditional(operation, printing);
    case 'binary': {
      const at = levels[operation.operator];
      const [left, right] = [within(operation.left, at, printing), within(operation.right, at + 1, printing)];
      return { line: [...left, ` ${operation.operator} `, ...right], level: at };
    }
    case 'logical': {
      // `a || b && c` would be right without brackets, but is misread.
      const operands = operation.operands.map((operand) => within(operand, level.equality, printing));
      const line = operands.flatMap((operand, index) => (index === 0 ? operand : [{ mark: operation.operator }, ...operand]));
      return { line, level: operation.operator === '&&' ? level.and : level.or };
    }
    case 'not':
      return { line: ['!', ...within(operation.of, level.unary, printing)], level: level.unary };
    case 'cast':
      return {
        line: [...within(operation.of, level.relation, printing), ' as ', ...printType(operation.type, printing.imports)],
        level: level.relation,
      };
    case 'lambda':
      return { line: [bracket('(', [[operation.parameter]]), ' => ', ...lambdaBody(operation.body, printing)], level: level.arrow };
    default:
      return { line: printAtom(operation, printing), level: level.atom };
  }
}

function printLiteral(value: string | boolean | bigint | undefined): Printed {
  if (typeof value === 'bigint') return { line: [integer(value)], level: value < 0n ? level.unary : level.atom };
  return { line: [typeof value === 'string' ? quoted(value) : String(value)], level: level.atom };
}

function printConditional({ condition, then, otherwise }: Extract<Operation, { kind: 'conditional' }>, printing: Printing): Printed {
  const line = [
    ...within(condition, level.or, printing),
    { mark: '?' } as const,
    ...within(then, level.conditional, printing),
    { mark: ':' } as const,
    ...within(otherwise, level.conditional, printing),
  ];
  return { line, level: level.conditional };
}

type Atom = Exclude<Operation, { kind: 'literal' | 'conditional' | 'binary' | 'logical' | 'not' | 'cast' | 'lambda' }>;

function printAtom(operation: Atom, printing: Printing): Line {
  const owner = (of: Operation): Line => within(of, level.atom, printing);
  switch (operation.kind) {
    case 'name':
      return [operation.name];
    case 'symbol':
      return [printing.imports.nameOf(operation.symbol)];
    case 'member':
      return [...owner(operation.of), operation.optional ? `?.${operation.name}` : access(operation.name)];
    case 'index':
      return [...owner(operation.of), bracket('[', [printOperation(operation.at, printing)])];
    case 'call':
      return [...owner(operation.callee), bracketOf('(', operation.arguments, (each) => printOperation(each, printing))];
    case 'list':
      return [bracketOf('[', operation.items, (item) => printItem(item, printing))];
    case 'record':
      return [bracketOf('{', operation.entries, (entry) => printEntry(entry, printing))];
    case 'assured':
      return [...owner(operation.of), '!'];
    case 'trace':
      return [`trace?.enter(${printing.placeOf(operation.step)})`];
  }
}

function printItem(item: Operation | Spread, printing: Printing): Line {
  return item.kind === 'spread' ? ['...', ...within(item.of, level.unary, printing)] : printOperation(item, printing);
}

/** A shorthand where the value is the key itself. */
function printEntry({ name, value }: { readonly name: string; readonly value: Operation }, printing: Printing): Line {
  if (value.kind === 'name' && value.name === name) return [name];
  return [`${property(name)}: `, ...printOperation(value, printing)];
}

/** A record after an arrow would be read as a block. */
function lambdaBody(body: Operation, printing: Printing): Line {
  const line = printOperation(body, printing);
  return body.kind === 'record' ? [bracket('(', [line])] : line;
}

/** The operation, in brackets if its operator binds less tightly than `least`. */
function within(operation: Operation, least: number, printing: Printing): Line {
  const { line, level: own } = print(operation, printing);
  return own >= least ? line : [bracket('(', [line])];
}
