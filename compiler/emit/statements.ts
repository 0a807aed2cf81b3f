/** Trees of decisions as statements: returns at the leaves of a body, assignments at the leaves of a `where` name. */

import { divide as ratio } from '../algebra/rational.ts';
import type { Expression } from '../model/expression.ts';
import type { Type } from '../model/type.ts';
import { atom, type Code, quoted } from './code.ts';
import { growTree, type Tree } from './decision.ts';
import { isDecision } from './mentions.ts';
import { resultType } from './names.ts';
import { nativeType } from './native-type.ts';
import { alike, joinAlike, scaledAlike, storedCode } from './operand.ts';
import { type Quantity, stored, type WholeQuantity } from './quantity.ts';
import type { Scope } from './scope.ts';
import { type Emitted, joinShapes, loaded, plain, quantity, type Shape, shapeOf } from './shape.ts';
import { type State, stepLine } from './state.ts';
import { storedScale } from './unit.ts';
import type { Uses } from './uses.ts';
import { isLiteral, literal, spanOf } from './whole.ts';

type Leaf = Extract<Tree, { kind: 'leaf' }>;
type Render = (leaf: Leaf) => readonly string[];

/** What the body's result is called in steps. */
export type Conclusion = {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly type: Type;
  /** In the explain twin: how the names that the answer did not use are told. */
  readonly uses?: Uses;
};

/** A rule's body: statements that return, and the shape of what they return. */
export function renderBody(body: Expression, state: State, conclusion: Conclusion): RenderedBody {
  const tree = growTree(body, state);
  const shapes: Shape[] = [];
  const lines = render(tree, 'return', (leaf) => {
    const { code, shape } = storedCode(emitLeaf(leaf), conclusion.type, leaf.state.scope);
    shapes.push(shape);
    return conclude(leaf, sharedRecord(leaf, code, conclusion), conclusion);
  });
  return { lines, shape: shapes.reduce(joinShapes) };
}

export type RenderedBody = { readonly lines: readonly string[]; readonly shape: Shape; readonly raw?: WholeQuantity };

/** A body that returns its number at the scale of its leaves, where that is coarser than the one it is stored at; `raw` is that number. */
export function renderRaw(body: Expression, state: State, { type }: Conclusion): RenderedBody | undefined {
  if (type.kind !== 'quantity') return undefined;
  const tree = growTree(body, state);
  const leaves = leavesOf(tree);
  const given = leaves.map(emitLeaf).flatMap((value) => (value.kind === 'quantity' ? [value.quantity] : []));
  if (given.length < leaves.length || given.some((q) => q.form !== 'whole' || q.over || q.n.wide)) return undefined;
  const quantities = scaledAlike(state.scope, given).flatMap((q) => (q.form === 'whole' && !q.n.wide ? [q] : []));
  const { numerator, denominator } = ratio(quantities[0]!.scale, storedScale(type.unit));
  if (quantities.length < leaves.length || denominator !== 1n || numerator === 1n) return undefined;
  const raw = quantities.reduce((a, b) => joinAlike(a, b, (code) => code) as WholeQuantity);
  const lines = render(tree, 'return', (leaf) => [`return ${quantities[leaves.indexOf(leaf)]!.n.code.text};`]);
  const value = stored(state.scope.imports, raw, storedScale(type.unit));
  return { lines, shape: shapeOf(value), raw };
}

const emitLeaf = ({ output, state }: Leaf): Emitted => state.scope.emit(output, state.scope);

function conclude({ state, output }: Leaf, code: Code, { name, label, text, uses }: Conclusion): readonly string[] {
  const { scope, because } = state;
  if (!scope.explaining) return [`return ${code.text};`];
  const from = because ?? `{ kind: 'formula', text: ${quoted(text.trim()).text} }`;
  const step = `{ name: ${quoted(name).text}, label: ${quoted(label).text}, from: ${from} }`;
  const given = [atom('steps'), atom(step), atom(`rules.${name}.output`), code, ...(uses ? [atom(uses.name)] : [])];
  const used = uses?.answered(state, output) ?? [];
  return [...used, `return ${scope.imports.call('conclude', ...given).text};`];
}

/** A record made of nothing but constants is declared once and handed out each time. */
function sharedRecord({ output, state: { scope } }: Leaf, code: Code, { name }: Conclusion): Code {
  if (output.kind !== 'record' || !isConstant(output)) return code;
  const words = [...code.text.matchAll(/'([^']+)'/g)].map((match) => match[1]).join('-');
  return scope.constants.share(words.length > 0 && words.length < 48 ? words : `${name}-result`, code, resultType(name));
}

function isConstant(expression: Expression): boolean {
  if (expression.kind === 'record') return expression.entries.every(({ value }) => isConstant(value));
  return expression.kind === 'literal' || expression.kind === 'null';
}

/** A `where` name that branches: `let name: T;` and an assignment at each leaf. */
export const decideLocal: State['decide'] = (name, expression, state) => {
  if (!isDecision(expression)) return undefined;
  const { uses: _, ...plainState } = state;
  const tree = growTree(expression, { ...plainState, because: '', read: [], failed: [] });
  const leaves = leavesOf(tree);
  const values = joinLeaves(leaves, expression.type, state);
  const lines = render(tree, 'assign', (leaf) => {
    const code = values.codes[leaves.indexOf(leaf)]!;
    const divisor = values.divisors?.[leaves.indexOf(leaf)];
    const divided = divisor && divisor.text !== '1' ? [`${name}Divisor = ${divisor.text};`] : [];
    return [...recorded(leaf, name, code, expression.type), `${name} = ${code.text};`, ...divided];
  });
  const divisor = values.divisors ? [`let ${name}Divisor = 1;`] : [];
  return { lines: [`let ${name}: ${values.type};`, ...divisor, ...lines], value: values.of(atom(name)) };
};

/** In the explain twin: the row or the exception that decided a `where` name. */
function recorded({ state }: Leaf, name: string, code: Code, type: Type): readonly string[] {
  const { because, scope } = state;
  return scope.explaining && because ? [stepLine(name, name, code, type, because, scope)] : [];
}

type JoinedLeaves = {
  readonly codes: readonly Code[];
  readonly type: string;
  readonly of: (name: Code) => Emitted;
  /** Where some leaves are quotients: what each is divided by, 1 for the others. */
  readonly divisors?: readonly Code[];
};

function joinLeaves(leaves: readonly Leaf[], type: Type, { scope }: State): JoinedLeaves {
  const emitted = leaves.map(emitLeaf);
  if (type.kind === 'quantity') {
    const given = emitted.flatMap((value) => (value.kind === 'quantity' ? [value.quantity] : []));
    const divided = scope.explaining ? undefined : joinQuotients(scaledAlike(scope, given), scope);
    if (divided) return divided;
    const quantities = alike(scope, given);
    const joined = quantities.reduce((a, b) => joinAlike(a, b, (code) => code));
    const form = joined.form === 'exact' ? 'Exact' : joined.n.wide ? 'Int' : undefined;
    return {
      codes: quantities.map(codeOf),
      type: form ? scope.imports.name(form) : 'number',
      of: (name) => quantity(renamed(joined, name)),
    };
  }
  const stored = emitted.map((value) => storedCode(value, type, scope));
  const shape = stored.map((value) => value.shape).reduce(joinShapes);
  return {
    codes: stored.map(({ code }) => code),
    type: nativeType(scope.imports, type, shape),
    of: (name) => (type.kind === 'optional' ? loaded(name, type, shape) : plain(name, shape)),
  };
}

/** Quotients as a numerator and a divisor, so that what is no fraction stays a plain number; undefined where a form is only known at run time. */
function joinQuotients(quantities: readonly Quantity[], { imports }: Scope): JoinedLeaves | undefined {
  const parts = quantities.flatMap((q) => (q.form === 'whole' ? [{ n: q.n, over: q.over ?? literal(1n) }] : []));
  const plainDivisors = parts.every(({ over }) => !over.wide);
  if (parts.length < quantities.length || !plainDivisors || parts.every(({ over }) => isLiteral(over, 1n))) return undefined;
  const wide = parts.some(({ n }) => n.wide);
  const range = spanOf(...parts.map(({ n }) => n.range));
  const over = { range: spanOf(...parts.map((part) => part.over.range)), wide: false };
  return {
    codes: parts.map(({ n }) => n.code),
    divisors: parts.map((part) => part.over.code),
    type: wide ? imports.name('Int') : 'number',
    of: (name) =>
      quantity({
        form: 'whole',
        n: { code: name, range, wide },
        over: { ...over, code: atom(`${name.text}Divisor`) },
        scale: quantities[0]!.scale,
      }),
  };
}

const codeOf = (q: Quantity): Code => (q.form === 'exact' ? q.code : q.n.code);
const renamed = (q: Quantity, name: Code): Quantity => (q.form === 'exact' ? { ...q, code: name } : { ...q, n: { ...q.n, code: name } });

function leavesOf(tree: Tree): Leaf[] {
  if (tree.kind === 'leaf') return [tree];
  if (tree.kind === 'branch') return [...leavesOf(tree.then), ...leavesOf(tree.otherwise)];
  return tree.cases.flatMap((each) => leavesOf(each.tree));
}

function render(tree: Tree, mode: 'return' | 'assign', leaf: Render): readonly string[] {
  if (tree.kind === 'leaf') return [...tree.lines, ...leaf(tree)];
  if (tree.kind === 'switch') return [...tree.lines, ...renderSwitch(tree, mode, leaf)];
  const [then, otherwise] = [render(tree.then, mode, leaf), render(tree.otherwise, mode, leaf)];
  if (mode === 'return') return [...tree.lines, ...guarded(`if (${tree.condition.text})`, then), ...otherwise];
  const follows = tree.otherwise.kind === 'branch' && tree.otherwise.lines.length === 0;
  const rest = follows ? [`} else ${otherwise[0]}`, ...otherwise.slice(1)] : ['} else {', ...otherwise, '}'];
  return [...tree.lines, `if (${tree.condition.text}) {`, ...then, ...rest];
}

const guarded = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 1 && !/^(if|switch|let|const)\b/.test(lines[0]!) ? [`${head} ${lines[0]}`] : [`${head} {`, ...lines, '}'];

/** Values with the same statements share a case; the last one is the default, so that the switch is whole. */
function renderSwitch({ subject, cases }: Extract<Tree, { kind: 'switch' }>, mode: 'return' | 'assign', leaf: Render): readonly string[] {
  const groups = new Map<string, { values: string[]; lines: readonly string[] }>();
  for (const { values, tree } of cases) {
    const lines = render(tree, mode, leaf);
    const group = groups.get(lines.join('\n'));
    if (group) group.values.push(...values);
    else groups.set(lines.join('\n'), { values: [...values], lines });
  }
  const all = [...groups.values()];
  return [
    `switch (${subject.text}) {`,
    ...all.flatMap(({ values, lines }, index) => {
      const heads = index === all.length - 1 ? ['default:'] : values.map((value) => `case ${quoted(value).text}:`);
      const scoped = lines.some((line) => /^(const|let) /.test(line));
      const body = mode === 'return' ? lines : [...lines, 'break;'];
      return [...heads.slice(0, -1), `${heads.at(-1)}${scoped ? ' {' : ''}`, ...body, ...(scoped ? ['}'] : [])];
    }),
    '}',
  ];
}
