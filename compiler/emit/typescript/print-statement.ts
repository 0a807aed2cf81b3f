/** Statements as lines of text, each wrapped; their indentation is left to the formatter. */
import type { Operation, Statement, SwitchCase } from '../../model/plan/plan.ts';
import { bracket, bracketOf, flat, type Line, widest, wrap } from './layout.ts';
import { type Printing, printOperation } from './print-operation.ts';
import { printType } from './print-type.ts';
import { property, quoted } from './text.ts';

export const printStatements = (statements: readonly Statement[], printing: Printing): string => linesOf(statements, printing).join('\n');

const linesOf = (statements: readonly Statement[], printing: Printing): readonly string[] =>
  statements.flatMap((statement) => printStatement(statement, printing));

function printStatement(statement: Statement, printing: Printing): readonly string[] {
  switch (statement.kind) {
    case 'branch':
      return printBranch(statement, printing);
    case 'switch':
      return printSwitch(statement, printing);
    case 'loop':
      return printLoop(statement, printing);
    case 'whereUsed':
      return [`trace?.whereUsed(${quoted(statement.name)}, () => {`, ...linesOf(statement.body, printing), '});'];
    default:
      return [wrap(lineOf(statement, printing))];
  }
}

type Simple = Exclude<Statement, { kind: 'branch' | 'switch' | 'loop' | 'whereUsed' }>;

function lineOf(statement: Simple, printing: Printing): Line {
  const write = (operation: Operation): Line => printOperation(operation, printing);
  switch (statement.kind) {
    case 'declare':
      return declaration(statement, printing);
    case 'take':
      return ['const ', bracketOf('{', statement.fields, (field) => takenField(field, printing)), ` = ${statement.from};`];
    case 'assign':
      return [`${statement.name} ${statement.operator} `, ...write(statement.value), ';'];
    case 'evaluate':
      return [...write(statement.value), ';'];
    case 'return':
      return returned(statement, printing);
    case 'refuse':
      return [
        `throw new ${printing.imports.nameOf('InvalidInput')}`,
        bracket('(', [
          [quoted(statement.fields)],
          write(statement.says),
          ...(statement.colon === undefined ? [] : [[quoted(statement.colon)]]),
        ]),
        ';',
      ];
    case 'step': {
      const place = `${printing.placeOf(statement.step)}`;
      return ['trace?.step', bracket('(', [[place], ...(statement.value ? [write(statement.value)] : [])]), ';'];
    }
  }
}

function returned({ value, step }: Extract<Statement, { kind: 'return' }>, printing: Printing): Line {
  const line = printOperation(value, printing);
  if (!step) return ['return ', ...line, ';'];
  const told = bracket('(', [['trace'], [`${printing.placeOf(step)}`], line]);
  return [`return ${printing.imports.nameOf('concluded')}`, told, ';'];
}

function declaration({ name, type, value, mutable }: Extract<Statement, { kind: 'declare' }>, printing: Printing): Line {
  const head: Line = [`${mutable ? 'let' : 'const'} ${name}`, ...(type ? [': ', ...printType(type, printing.imports)] : [])];
  return [...head, ...(value ? [' = ', ...printOperation(value, printing)] : []), ';'];
}

function takenField({ name, local, fallback }: { name: string; local: string; fallback?: Operation }, printing: Printing): Line {
  const key = name === local ? name : `${property(name)}: ${local}`;
  return fallback ? [`${key} = `, ...printOperation(fallback, printing)] : [key];
}

/** One line where a single short statement is guarded, else a block. */
function printBranch(statement: Extract<Statement, { kind: 'branch' }>, printing: Printing): readonly string[] {
  const { then, otherwise } = statement;
  const head: Line = ['if ', bracket('(', [printOperation(statement.condition, printing)])];
  const [only, ...more] = then;
  if (!otherwise && only && more.length === 0 && isShort(only)) return guarded(head, lineOf(only, printing));
  return [wrap([...head, ' {']), ...linesOf(then, printing), ...(otherwise ? printOtherwise(otherwise, printing) : ['}'])];
}

const isShort = (statement: Statement): statement is Extract<Simple, { kind: 'return' | 'refuse' }> =>
  statement.kind === 'return' || statement.kind === 'refuse';

function guarded(head: Line, line: Line): readonly string[] {
  const whole: Line = [...head, ' ', ...line];
  const text = flat(whole);
  return text.length <= widest ? [text] : [`${wrap(head)} {\n${wrap(line, widest - 2)}\n}`];
}

function printOtherwise(otherwise: readonly Statement[], printing: Printing): readonly string[] {
  const [only, ...more] = otherwise;
  if (only?.kind !== 'branch' || more.length > 0 || !only.otherwise) return ['} else {', ...linesOf(otherwise, printing), '}'];
  const head: Line = ['} else if ', bracket('(', [printOperation(only.condition, printing)]), ' {'];
  return [wrap(head), ...linesOf(only.then, printing), ...printOtherwise(only.otherwise, printing)];
}

function printSwitch({ subject, cases, goesOn }: Extract<Statement, { kind: 'switch' }>, printing: Printing): readonly string[] {
  const head: Line = ['switch ', bracket('(', [printOperation(subject, printing)]), ' {'];
  return [wrap(head), ...cases.flatMap((each, index) => printCase(each, index === cases.length - 1, goesOn, printing)), '}'];
}

function printCase({ values, body }: SwitchCase, isLast: boolean, goesOn: boolean, printing: Printing): readonly string[] {
  const heads = isLast ? ['default:'] : values.map((value) => `case ${quoted(value)}:`);
  const scoped = body.some(({ kind }) => kind === 'declare');
  const lines = [...linesOf(body, printing), ...(goesOn ? ['break;'] : [])];
  return [...heads.slice(0, -1), `${heads.at(-1)}${scoped ? ' {' : ''}`, ...lines, ...(scoped ? ['}'] : [])];
}

function printLoop({ item, list, index, body }: Extract<Statement, { kind: 'loop' }>, printing: Printing): readonly string[] {
  const items = printOperation(list, printing);
  const lines = [...linesOf(body, printing), '}'];
  if (index === undefined) return [wrap(['for ', bracket('(', [[`const ${item} of `, ...items]]), ' {']), ...lines];
  const name = flat(items);
  return [`for (let ${index} = 0; ${index} < ${name}.length; ${index}++) {`, `const ${item} = ${name}[${index}]!;`, ...lines];
}
