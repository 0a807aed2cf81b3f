/**
 * The words of a formula mark → raw tree: `[ [temps total – temps d’Incidents] / [temps total] ] x 100`. Known words stand for
 * names, longest first, whatever their spaces, case and apostrophes; a final `x 100` turns a ratio into a percentage.
 */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { suggest } from '../../diagnostic/suggest.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import { plainText } from '../text/plain-text.ts';
import type { PlacedText } from './locate.ts';
import { deepest } from './read-tree.ts';
import type { ArithmeticOperator, Syntax } from './syntax.ts';

type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'open' | 'close' | 'hundred' }
  | { readonly kind: 'operator'; readonly op: ArithmeticOperator }
  | { readonly kind: 'name'; readonly name: string }
);

/** Undefined after a diagnostic. `labels` maps words to names in scope. */
export function parseFormula(placed: PlacedText, labels: ReadonlyMap<string, string>, report: Report): Syntax | undefined {
  const tokens = tokenise(placed, labels, report);
  if (!tokens) return undefined;
  const state: State = { tokens, at: 0, placed, depth: 0 };
  const whole = sum(state);
  if (whole && state.at === tokens.length) return whole;
  const bad = tokens[state.at];
  const found = bad ? placed.text.slice(bad.start, bad.end) : '';
  const code = state.depth > deepest ? diagnose('expression/too-deep', { deepest }, { span: placed.place(0, 1) }) : undefined;
  const end = placed.text.length;
  report(code ?? diagnose('expression/syntax', { found }, { span: placed.place(bad?.start ?? end, bad?.end ?? end), label: 'here' }));
  return undefined;
}

type Known = { readonly pattern: RegExp; readonly name: string };

/** A label as a pattern on plain text: spaces run free, and it ends where a word ends. */
function known(labels: ReadonlyMap<string, string>): Known[] {
  return [...labels]
    .filter(([words]) => words.trim() !== '')
    .sort(([left], [right]) => right.length - left.length)
    .map(([words, name]) => {
      const escaped = escapePattern(plainText(words).trim()).replace(/\s+/g, '\\s+').replace(/'/g, "\\s*'\\s*");
      return { pattern: new RegExp(`${escaped}(?![\\p{L}\\p{N}])`, 'uy'), name };
    });
}

function tokenise(placed: PlacedText, labels: ReadonlyMap<string, string>, report: Report): Token[] | undefined {
  const text = plainText(placed.text);
  const patterns = known(labels);
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at++;
    if (at >= text.length) return tokens;
    const token = tokenAt(text, at, patterns);
    if (!token) return unknownWords(placed, text, at, labels, report);
    tokens.push(token);
    at = token.end;
  }
}

const operators: Readonly<Record<string, ArithmeticOperator>> = {
  '+': '+',
  '-': '-',
  '\u2013': '-',
  '\u2212': '-',
  '\u2014': '-',
  '*': '*',
  '\u00d7': '*',
  '/': '/',
  '\u00f7': '/',
};

function tokenAt(text: string, start: number, patterns: readonly Known[]): Token | undefined {
  for (const { pattern, name } of patterns) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return { kind: 'name', name, start, end: pattern.lastIndex };
  }
  const character = text[start] ?? '';
  const end = start + 1;
  if (character === '[' || character === '(') return { kind: 'open', start, end };
  if (character === ']' || character === ')') return { kind: 'close', start, end };
  const op = operators[character] ?? (/^x(?![\p{L}\p{N}])/u.test(text.slice(start, start + 2)) ? '*' : undefined);
  if (op) return { kind: 'operator', op, start, end };
  return /^100(?![\p{L}\p{N},.])/u.test(text.slice(start, start + 4)) ? { kind: 'hundred', start, end: start + 3 } : undefined;
}

function unknownWords(placed: PlacedText, text: string, start: number, labels: ReadonlyMap<string, string>, report: Report): undefined {
  const rest = /^[^[\]()+*/\u00d7\u00f7\u2013\u2212\u2014]+/.exec(text.slice(start))?.[0] ?? text.slice(start, start + 1);
  const end = start + Math.max(1, rest.trimEnd().length);
  const words = placed.text.slice(start, end);
  report(
    diagnose(
      'expression/formula',
      { words, suggestion: suggest(words, labels.keys()) },
      { span: placed.place(start, end), label: 'no label names this' },
    ),
  );
  return undefined;
}

type State = { readonly tokens: readonly Token[]; at: number; readonly placed: PlacedText; depth: number };

const peekOperator = (state: State, ops: readonly ArithmeticOperator[]): ArithmeticOperator | undefined => {
  const token = state.tokens[state.at];
  return token?.kind === 'operator' && ops.includes(token.op) ? token.op : undefined;
};

function sum(state: State): Syntax | undefined {
  return chain(state, ['+', '-'], product);
}

function product(state: State): Syntax | undefined {
  return chain(state, ['*', '/'], operand);
}

function chain(state: State, ops: readonly ArithmeticOperator[], next: (state: State) => Syntax | undefined): Syntax | undefined {
  let left = next(state);
  for (let terms = 0; left; terms++) {
    const op = peekOperator(state, ops);
    if (!op) return left;
    state.depth = Math.max(state.depth, terms);
    if (terms > deepest) return undefined;
    state.at++;
    const right: Syntax | undefined = hundred(state, op) ?? next(state);
    if (!right) return undefined;
    left = { kind: 'arithmetic', op, left, right, span: { ...left.span, end: Math.max(left.span.end, right.span.end) } };
  }
  return undefined;
}

/** The one number a formula may hold: a last `x 100`, the whole of a percentage. */
function hundred(state: State, op: ArithmeticOperator): Syntax | undefined {
  const token = state.tokens[state.at];
  if (op !== '*' || token?.kind !== 'hundred' || state.at !== state.tokens.length - 1) return undefined;
  state.at++;
  return { kind: 'name', name: 'whole', span: state.placed.place(token.start, token.end) };
}

function operand(state: State): Syntax | undefined {
  const token = state.tokens[state.at];
  if (token?.kind === 'name') {
    state.at++;
    return { kind: 'name', name: token.name, span: state.placed.place(token.start, token.end) };
  }
  if (token?.kind !== 'open' || ++state.depth > deepest) return undefined;
  state.at++;
  const inner = sum(state);
  if (!inner || state.tokens[state.at]?.kind !== 'close') return undefined;
  state.at++;
  state.depth--;
  return inner;
}
