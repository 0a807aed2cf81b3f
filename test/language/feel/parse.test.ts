import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../compiler/diagnostic/diagnostic.ts';
import { parseExpression, parseUnaryTests } from '../../../compiler/language/feel/parse.ts';
import type { Syntax, UnaryTest } from '../../../compiler/language/feel/syntax.ts';
import { placed } from './placed.ts';

function parse(text: string): { syntax: Syntax | undefined; found: string[] } {
  const all: Diagnostic[] = [];
  const syntax = parseExpression(placed(text), (diagnostic) => all.push(diagnostic));
  return { syntax, found: all.map(({ code, places }) => `${code} ${text.slice(places[0]!.span.start, places[0]!.span.end)}`) };
}

test('every construct of the subset has its node', () => {
  const texts: Readonly<Record<string, string>> = {
    'a + b * c': 'arithmetic',
    '-a': 'negate',
    'a.b.c': 'path',
    'a <= b': 'compare',
    'a and b and c': 'and',
    'a between b and c': 'between',
    'a in (b..c]': 'in',
    'a in ("x", "y")': 'in',
    'if a then b else c': 'if',
    'for x in xs return x': 'for',
    'every x in xs satisfies x.ok': 'every',
    'xs[item.a > 0]': 'filter',
    '[a, b]': 'list',
    '{ kind: "due", at: x }': 'context',
    'f(a, b)': 'call',
    'f(a: b)': 'call',
    '(a)': 'name',
    'a = null': 'compare',
  };
  for (const [text, kind] of Object.entries(texts)) expect([text, parse(text).syntax?.kind]).toEqual([text, kind]);
});

test('what the grammar cannot read points at the place', () => {
  expect(parse('a +').found).toEqual(['expression/syntax ']);
  expect(parse('a ; b').found).toEqual(['expression/syntax ;']);
  expect(parse('').found).toEqual(['expression/syntax ']);
  expect(parse('"open').found).toEqual(['expression/syntax "']);
});

test('what lies outside the subset is refused, never read differently', () => {
  const outside = [
    '@"PT1H"',
    'a ** b',
    'x instance of y',
    'function(x) x',
    'a b',
    'for x in a, y in b return x',
    'for i in a..b return i',
    'date("2020-01-01")',
    'x in ]a..b]',
    '? > a',
    '"a\\"b"',
    '[a..b]',
    'a.b c',
    'é',
  ];
  for (const text of outside) expect([text, parse(text).found[0]?.split(' ')[0]]).toEqual([text, 'expression/unsupported']);
});

const holes = [
  '(_)',
  '-_',
  '_ + a',
  'a + _',
  'a * (_ / b)',
  '_.b',
  '_ <= a',
  'a <= _',
  '_ and a',
  'a and _',
  '_ or a',
  'a or _',
  '_ between a and b',
  'a between _ and b',
  'a between a and _',
  '_ in (a..b]',
  'a in (_..b]',
  'a in (b.._]',
  'a in [_, b]',
  'a in (b, _)',
  'a in (>= _)',
  'if _ then a else b',
  'if a then _ else b',
  'if a then b else _',
  'for x in _ return x',
  'for x in xs return _',
  'some x in _ satisfies x',
  'every x in xs satisfies _',
  '_[item.a]',
  'xs[_]',
  '[a, _]',
  '{ a: _, b: c }',
  '{ a: b, c: _ }',
  'f(_)',
  'f(a, _)',
  'f(a: _)',
  'f(a: b, c: _)',
];

test('a part outside the subset refuses the whole, once, wherever it stands; within it nothing is refused', () => {
  for (const hole of holes) {
    expect([hole, parse(hole.replace('_', 'z')).found]).toEqual([hole, []]);
    expect([hole, parse(hole.replace('_', '@"PT1H"'))]).toEqual([hole, { syntax: undefined, found: ['expression/unsupported @"PT1H"'] }]);
  }
});

test('every node spans its own words', () => {
  for (const hole of holes) {
    const text = hole.replace('_', 'z');
    const { syntax } = parse(text);
    const inner = hole === '(_)' ? 'z' : text;
    expect([text, text.slice(syntax!.span.start, syntax!.span.end)]).toEqual([text, inner]);
  }
});

/** A tree as text, every operation in brackets. */
function show(syntax: Syntax): string {
  switch (syntax.kind) {
    case 'name':
      return syntax.name;
    case 'arithmetic':
    case 'compare':
      return `(${show(syntax.left)} ${syntax.op} ${show(syntax.right)})`;
    case 'and':
    case 'or':
      return `(${show(syntax.left)} ${syntax.kind} ${show(syntax.right)})`;
    case 'negate':
      return `(-${show(syntax.of)})`;
    case 'in':
      return `(${show(syntax.value)} in ${syntax.tests.map(showTest).join(', ')})`;
    default:
      return syntax.kind;
  }
}

function showTest(test: UnaryTest): string {
  if (test.kind === 'compare') return `${test.op} ${show(test.value)}`;
  if (test.kind !== 'interval') return test.kind;
  return `${test.lowClosed ? '[' : '('}${show(test.low)}..${show(test.high)}${test.highClosed ? ']' : ')'}`;
}

test.each([
  ['a - b - c * d / e', '((a - b) - ((c * d) / e))'],
  ['-a + b', '((-a) + b)'],
  ['a or b and c or d', '((a or (b and c)) or d)'],
  ['a < b and c != d', '((a < b) and (c != d))'],
  ['a in [b..c)', '(a in [b..c))'],
  ['a in (b..c]', '(a in (b..c])'],
  ['a in [b, c]', '(a in = b, = c)'],
  ['a in (b, c)', '(a in = b, = c)'],
  ['a in (>= b)', '(a in >= b)'],
  ['a in (< b, > c)', '(a in < b, > c)'],
])('%s is read as %s', (text, tree) => {
  expect(show(parse(text).syntax!)).toBe(tree);
});

test('depth and length are limited', () => {
  expect(parse(`${'('.repeat(140)}a${')'.repeat(140)}`).found).toEqual([]);
  expect(parse(`${'('.repeat(160)}a${')'.repeat(160)}`).found[0]).toMatch(/^expression\/too-deep/);
  expect(parse(`${'('.repeat(1000)}a${')'.repeat(1000)}`).found[0]).toMatch(/^expression\/too-deep/);
  expect(parse(Array(3000).fill('a').join('+')).found[0]).toMatch(/^expression\/too-long/);
  expect(parse('a+'.repeat(20_000)).found[0]).toMatch(/^expression\/too-long/);
  expect(parse('if a then '.repeat(2000)).found).toHaveLength(1);
});

test('a cell is one test, several, or none', () => {
  const kindOf = (text: string): string | undefined => parseUnaryTests(placed(text), () => undefined)?.kind;
  expect(['-', '"a"', '"a", "b"', 'not("a")', '<= x', '[a..b)', 'true', 'null', 'x.y', '> a + b'].map(kindOf)).toEqual([
    'any',
    'compare',
    'anyOf',
    'not',
    'compare',
    'interval',
    'compare',
    'compare',
    'compare',
    'compare',
  ]);
});

const token = fc.constantFrom(
  'a',
  'b.c',
  '0',
  '1',
  '"x"',
  '+',
  '-',
  '*',
  '/',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ':',
  ',',
  '..',
  '<=',
  '=',
  'if',
  'then',
  'else',
  'for',
  'in',
  'return',
  'and',
  'or',
  'not',
  'null',
  'some',
  'satisfies',
  'between',
  '@',
  '?',
  ' ',
  '\n',
  '//',
  'é',
  '→',
  '|',
);

test('any text gives a tree or a diagnostic, and every span lies in the text', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(token, { maxLength: 25 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, (source) => {
      for (const read of [parseExpression, parseUnaryTests]) {
        const all: Diagnostic[] = [];
        const result = read(placed(source), (diagnostic) => all.push(diagnostic));
        expect(result === undefined).toBe(all.length > 0);
        for (const { span } of all.flatMap(({ places }) => places)) expect(span.start <= span.end && span.end <= source.length).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
