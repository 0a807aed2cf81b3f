/** FEEL text → raw tree. Total: any text gives a tree, or a diagnostic that points into the source file, never a throw. */
import { parser } from 'lezer-feel';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../source.ts';
import { cureAt } from './habits.ts';
import { keywords } from './keywords.ts';
import type { PlacedText } from './locate.ts';
import { operands, type Reader, readNode, readTest, type SyntaxNode } from './read-tree.ts';
import type { Syntax, UnaryTest } from './syntax.ts';

/** Longer expressions are refused unread: they belong into `where` names. */
const longest = 5000;
const parsers = { Expression: parser.configure({ top: 'Expression' }), UnaryTests: parser.configure({ top: 'UnaryTests' }) };

const plainName = new RegExp(`^(?!(?:${keywords})$)[A-Za-z][A-Za-z0-9]*$`);

/** A name, a text, a boolean or a zero alone, as most cells are: read without a parser. */
function readPlain({ text, place }: PlacedText): Syntax | undefined {
  const span = (): Span => place(0, text.length);
  if (plainName.test(text)) return { kind: 'name', name: text, span: span() };
  if (/^"[^"\\\n]*"$/.test(text)) return { kind: 'string', value: text.slice(1, -1), span: span() };
  if (text === 'true' || text === 'false') return { kind: 'boolean', value: text === 'true', span: span() };
  return text === '0' ? { kind: 'number', text, span: span() } : undefined;
}

/** One expression: a formula, a condition, an output cell. */
export function parseExpression(placed: PlacedText, report: Report): Syntax | undefined {
  const plain = readPlain(placed);
  if (plain) return plain;
  const reader = { placed, report };
  const top = parseTop('Expression', reader);
  const [root] = top ? operands(top) : [];
  return root && readNode(root, reader);
}

/** A table cell: one or more tests, any of which accepts; `-` accepts everything. */
export function parseUnaryTests(placed: PlacedText, report: Report): UnaryTest | undefined {
  if (placed.text === '-') return { kind: 'any', span: placed.place(0, 1) };
  const plain = readPlain(placed);
  if (plain) return { kind: 'compare', op: '=', value: plain, span: plain.span };
  const reader = { placed, report };
  const top = parseTop('UnaryTests', reader);
  if (!top) return undefined;
  const span = placed.place(top.from, top.to);
  if (top.getChild('Wildcard')) return { kind: 'any', span };
  const nodes = top.getChild('PositiveUnaryTests');
  const tests = (nodes ? operands(nodes) : []).map((node) => readTest(node, reader, 0)).filter((test) => test !== undefined);
  if (!nodes || tests.length !== operands(nodes).length) return undefined;
  const inner: UnaryTest = { kind: 'anyOf', tests, span };
  const one = tests.length === 1 && tests[0] ? tests[0] : inner;
  return top.getChild('not') ? { kind: 'not', test: one, span } : one;
}

function parseTop(what: keyof typeof parsers, reader: Reader): SyntaxNode | undefined {
  const { placed, report } = reader;
  if (placed.text.length > longest) {
    report(diagnose('expression/too-long', { length: placed.text.length, longest }, { span: placed.place(0, 1) }));
    return undefined;
  }
  const tree = placed.memo(what, placed.text, () => parsers[what].parse(placed.text));
  const error = firstError(tree.cursor());
  if (!error) return tree.topNode;
  const found = placed.text.slice(error.from, error.to).trim() || placed.text.slice(error.from).trim().split(/\s+/, 1)[0];
  report(
    diagnose(
      'expression/syntax',
      { found: found ?? '', cure: cureAt(placed.text, error.from) },
      { span: placed.place(error.from, Math.max(error.to, error.from)), label: 'here' },
    ),
  );
  return undefined;
}

function firstError(cursor: {
  type: { isError: boolean };
  from: number;
  to: number;
  next(): boolean;
}): { from: number; to: number } | undefined {
  do {
    if (cursor.type.isError) return { from: cursor.from, to: cursor.to };
  } while (cursor.next());
  return undefined;
}
