/**
 * lezer-feel's tree → our raw tree. Any error node is `expression/syntax`, what lies outside the subset
 * `expression/unsupported`, nesting beyond `deepest` `expression/too-deep`: the result is then undefined.
 */
import type { parser } from 'lezer-feel';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { cureOfCall, cureOfWords } from './call-habits.ts';
import { cureAt } from './habits.ts';
import type { PlacedText } from './locate.ts';
import type { Arguments, Named, Syntax, UnaryTest } from './syntax.ts';

/** A node of lezer's tree. */
export type SyntaxNode = ReturnType<typeof parser.parse>['topNode'];

/** Levels of nesting an expression may have; a sum of n terms has n. */
export const deepest = 150;

export type Reader = { readonly placed: PlacedText; readonly report: Report };

/** Reads one expression node; undefined after a diagnostic. */
export function readNode(node: SyntaxNode, reader: Reader, depth = 0): Syntax | undefined {
  if (depth > deepest) return fail(reader, diagnose('expression/too-deep', { deepest }, { span: spanOf(node, reader) }));
  const read = readers[node.name];
  return read ? read(node, reader, depth + 1) : unsupported(node, reader, constructNames[node.name] ?? `"${textOf(node, reader)}"`);
}

type Read = (node: SyntaxNode, reader: Reader, depth: number) => Syntax | undefined;

const readers: Readonly<Record<string, Read>> = {
  ParenthesizedExpression: (node, reader, depth) => readOnly(operands(node)[0], node, reader, depth),
  BooleanLiteral: (node, reader) => ({ kind: 'boolean', value: textOf(node, reader) === 'true', span: spanOf(node, reader) }),
  NumericLiteral: (node, reader) => ({ kind: 'number', text: textOf(node, reader), span: spanOf(node, reader) }),
  StringLiteral: readString,
  DateTimeLiteral: (node, reader) => unsupported(node, reader, 'date literal', cureOfCall('date')),
  null: (node, reader) => ({ kind: 'null', span: spanOf(node, reader) }),
  VariableName: readName,
  PathExpression: readPath,
  ArithmeticExpression: readArithmetic,
  Comparison: readComparison,
  Conjunction: (node, reader, depth) => readLogical('and', node, reader, depth),
  Disjunction: (node, reader, depth) => readLogical('or', node, reader, depth),
  IfExpression: readIf,
  ForExpression: (node, reader, depth) => readIteration('for', node, reader, depth),
  QuantifiedExpression: (node, reader, depth) => readIteration(node.getChild('some') ? 'some' : 'every', node, reader, depth),
  FilterExpression: readFilter,
  List: readList,
  Context: readContext,
  FunctionInvocation: readCall,
};

const constructNames: Readonly<Record<string, string>> = {
  InstanceOfExpression: '"instance of"',
  FunctionDefinition: 'function definition',
  SimplePositiveUnaryTest: 'test outside "in"',
  Interval: 'interval outside "in"',
  '?': '"?"',
};

/** Children that are expressions: punctuation, keywords and comments left out. */
export function operands(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (/^[A-Z]/.test(child.name) && !/^(ArithOp|CompareOp|LineComment|BlockComment)$/.test(child.name)) found.push(child);
    if (child.name === 'null' || child.name === '?') found.push(child);
  }
  return found;
}

const textOf = (node: { from: number; to: number }, { placed }: Reader): string => placed.text.slice(node.from, node.to);
const spanOf = (node: { from: number; to: number }, { placed }: Reader) => placed.place(node.from, node.to);

function fail(reader: Reader, diagnostic: Parameters<Report>[0]): undefined {
  reader.report(diagnostic);
  return undefined;
}

function unsupported(node: SyntaxNode, reader: Reader, what: string, named?: string): undefined {
  const sign = node.getChild('ArithOp');
  const cure = named ?? cureAt(reader.placed.text, (sign ?? node).from);
  return fail(reader, diagnose('expression/unsupported', { what, cure }, { span: spanOf(node, reader), label: 'outside the subset' }));
}

function readOnly(child: SyntaxNode | undefined, parent: SyntaxNode, reader: Reader, depth: number): Syntax | undefined {
  return child ? readNode(child, reader, depth) : unsupported(parent, reader, `"${textOf(parent, reader)}"`);
}

function readString(node: SyntaxNode, reader: Reader): Syntax | undefined {
  const raw = textOf(node, reader).slice(1, -1);
  if (raw.includes('\\')) return unsupported(node, reader, 'an escape in a text');
  return { kind: 'string', value: raw, span: spanOf(node, reader) };
}

const namePattern = /^[A-Za-z][A-Za-z0-9]*$/;

function readName(node: SyntaxNode, reader: Reader): Syntax | undefined {
  const name = textOf(node, reader);
  if (!namePattern.test(name)) return unsupported(node, reader, `name "${name}"`, cureOfWords(name));
  return { kind: 'name', name, span: spanOf(node, reader) };
}

function readPath(node: SyntaxNode, reader: Reader, depth: number): Syntax | undefined {
  const [of, field] = operands(node);
  if (!of || !field) return unsupported(node, reader, 'this path');
  const name = textOf(field, reader);
  if (!namePattern.test(name)) return unsupported(field, reader, `name "${name}"`);
  const inner = readNode(of, reader, depth);
  return inner && { kind: 'path', of: inner, name, nameSpan: spanOf(field, reader), span: spanOf(node, reader) };
}

function readArithmetic(node: SyntaxNode, reader: Reader, depth: number): Syntax | undefined {
  const op = node.getChild('ArithOp');
  const sign = op ? textOf(op, reader) : '';
  const [first, second] = operands(node);
  if (!first || !/^[-+*/]$/.test(sign)) return unsupported(node, reader, `operator "${sign}"`);
  const left = readNode(first, reader, depth);
  if (!second)
    return sign === '-' ? left && { kind: 'negate', of: left, span: spanOf(node, reader) } : unsupported(node, reader, 'a sign "+"');
  const right = readNode(second, reader, depth);
  return left && right && { kind: 'arithmetic', op: sign as '+', left, right, span: spanOf(node, reader) };
}

function readLogical(kind: 'and' | 'or', node: SyntaxNode, reader: Reader, depth: number): Syntax | undefined {
  const [first, second] = operands(node);
  const left = readOnly(first, node, reader, depth);
  const right = readOnly(second, node, reader, depth);
  return left && right && { kind, left, right, span: spanOf(node, reader) };
}

function readComparison(node: SyntaxNode, reader: Reader, depth: number): Syntax | undefined {
  const [first, ...others] = operands(node);
  const value = readOnly(first, node, reader, depth);
  if (node.getChild('in')) return value && readIn(value, node, others, reader, depth);
  const [left, right] = others.map((other) => readNode(other, reader, depth));
  if (!value || !left) return undefined;
  const span = spanOf(node, reader);
  if (node.getChild('between')) return right && { kind: 'between', value, low: left, high: right, span };
  const op = node.getChild('CompareOp');
  return { kind: 'compare', op: (op ? textOf(op, reader) : '=') as '=', left: value, right: left, span };
}

function readIn(value: Syntax, node: SyntaxNode, others: readonly SyntaxNode[], reader: Reader, depth: number): Syntax | undefined {
  const nodes = others.flatMap((other) => (other.name === 'PositiveUnaryTests' ? operands(other) : [other]));
  const tests = nodes.map((test) => readTest(test, reader, depth));
  const flat = tests.flatMap((test) => (test ? inList(test) : []));
  return tests.every((test) => test !== undefined) ? { kind: 'in', value, tests: flat, span: spanOf(node, reader) } : undefined;
}

/** `in ["a", "b"]` tests each item. */
function inList(test: UnaryTest): readonly UnaryTest[] {
  if (test.kind !== 'compare' || test.op !== '=' || test.value.kind !== 'list') return [test];
  return test.value.items.map((value) => ({ kind: 'compare', op: '=', value, span: value.span }));
}

/** One `PositiveUnaryTest`. */
export function readTest(node: SyntaxNode, reader: Reader, depth: number): UnaryTest | undefined {
  const [inner] = operands(node);
  const span = spanOf(node, reader);
  if (!inner) return unsupported(node, reader, `"${textOf(node, reader)}"`);
  if (inner.name === 'Interval') return readInterval(inner, reader, depth);
  const [only] = inner.name === 'ParenthesizedExpression' ? operands(inner) : [];
  if (only?.name === 'SimplePositiveUnaryTest') return readTest(only, reader, depth);
  if (inner.name === 'SimplePositiveUnaryTest') return readTest(node.getChild('SimplePositiveUnaryTest') ?? inner, reader, depth);
  const value = readNode(inner, reader, depth);
  const op = node.getChild('CompareOp');
  return value && { kind: 'compare', op: (op ? textOf(op, reader) : '=') as '=', value, span };
}

function readInterval(node: SyntaxNode, reader: Reader, depth: number): UnaryTest | undefined {
  const text = textOf(node, reader);
  const [first, second] = operands(node);
  if (!/^[[(]/.test(text) || !/[\])]$/.test(text)) return unsupported(node, reader, `bounds of "${text}"`);
  const low = readOnly(first, node, reader, depth);
  const high = readOnly(second, node, reader, depth);
  if (!low || !high) return undefined;
  return { kind: 'interval', low, high, lowClosed: text.startsWith('['), highClosed: text.endsWith(']'), span: spanOf(node, reader) };
}

function readIf(node: SyntaxNode, reader: Reader, depth: number): Syntax | undefined {
  const [condition, then, otherwise] = operands(node).map((child) => readNode(child, reader, depth));
  return condition && then && otherwise && { kind: 'if', condition, then, otherwise, span: spanOf(node, reader) };
}

function readIteration(kind: 'for' | 'some' | 'every', node: SyntaxNode, reader: Reader, depth: number): Syntax | undefined {
  const iterators = node.getChild('InExpressions')?.getChildren('InExpression') ?? [];
  const [iterator, second] = iterators;
  const name = iterator?.getChild('Name');
  const context = iterator?.getChild('IterationContext');
  const source = context ? operands(context) : iterator ? operands(iterator).slice(1) : [];
  const body = operands(node).at(-1);
  if (!iterator || !name || !body || second) return unsupported(second ?? node, reader, 'several iterators');
  if (source.length !== 1 || !source[0]) return unsupported(iterator, reader, 'iteration over a range');
  if (!namePattern.test(textOf(name, reader))) return unsupported(name, reader, `name "${textOf(name, reader)}"`);
  const list = readNode(source[0], reader, depth);
  const result = readNode(body, reader, depth);
  const variable = { name: textOf(name, reader), span: spanOf(name, reader) };
  return list && result && { kind, variable, list, body: result, span: spanOf(node, reader) };
}

function readFilter(node: SyntaxNode, reader: Reader, depth: number): Syntax | undefined {
  const [list, condition] = operands(node).map((child) => readNode(child, reader, depth));
  return list && condition && { kind: 'filter', list, condition, span: spanOf(node, reader) };
}

function readList(node: SyntaxNode, reader: Reader, depth: number): Syntax | undefined {
  const items = readAll(operands(node), reader, depth);
  return items && { kind: 'list', items, span: spanOf(node, reader) };
}

function readAll(nodes: readonly SyntaxNode[], reader: Reader, depth: number): Syntax[] | undefined {
  const all = nodes.map((node) => readNode(node, reader, depth)).filter((item) => item !== undefined);
  return all.length === nodes.length ? all : undefined;
}

function readContext(node: SyntaxNode, reader: Reader, depth: number): Syntax | undefined {
  const nodes = node.getChildren('ContextEntry');
  const entries = nodes.map((entry) => readNamed(entry, entry.getChild('Key'), reader, depth)).filter((entry) => entry !== undefined);
  return entries.length === nodes.length ? { kind: 'context', entries, span: spanOf(node, reader) } : undefined;
}

function readNamed(node: SyntaxNode, key: SyntaxNode | null, reader: Reader, depth: number): Named<Syntax> | undefined {
  const value = operands(node).at(-1);
  if (!key || !value || value.from < key.to) return unsupported(node, reader, `"${textOf(node, reader)}"`);
  const name = textOf(key, reader);
  if (!namePattern.test(name)) return unsupported(key, reader, `name ${name}`);
  const read = readNode(value, reader, depth);
  return read && { name, nameSpan: spanOf(key, reader), value: read };
}

function readCall(node: SyntaxNode, reader: Reader, depth: number): Syntax | undefined {
  const [callee, parameters] = operands(node);
  const name = callee ? textOf(callee, reader) : '';
  if (callee?.name !== 'VariableName') return unsupported(node, reader, 'call of this', cureOfCall(name));
  if (!namePattern.test(name)) return unsupported(callee, reader, `name "${name}"`, cureOfCall(name));
  const values = readArguments(parameters, reader, depth);
  return values && { kind: 'call', name, nameSpan: spanOf(callee, reader), arguments: values, span: spanOf(node, reader) };
}

function readArguments(node: SyntaxNode | undefined, reader: Reader, depth: number): Arguments | undefined {
  if (node?.name === 'NamedParameters') {
    const nodes = node.getChildren('NamedParameter');
    const values = nodes.map((each) => readNamed(each, each.getChild('ParameterName'), reader, depth)).filter((each) => each !== undefined);
    return values.length === nodes.length ? { kind: 'named', values } : undefined;
  }
  const values = readAll(node ? operands(node) : [], reader, depth);
  return values && { kind: 'positional', values };
}
