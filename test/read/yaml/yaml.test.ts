import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';

const fence = (kind: string, yaml: string): string => `texte\n\n\`\`\`yaml ${kind}\n${yaml}\n\`\`\`\n`;
const reading = 'id: r\nquestion: Q ?\nquote: texte\noptions: { a: A, b: B }\ndefault: a\nwhy: W';

test('a located value has the span of its scalar in the Markdown', () => {
  const markdown = fence('reading', reading);
  const { contract, codes } = readText(markdown);
  const { id, quote, options } = contract.readings[0]!;
  expect([id, quote, options[1]!.id].map(({ span }) => markdown.slice(span.start, span.end))).toEqual(['r', 'texte', 'b']);
  expect(codes).toEqual([]);
});

test('a number where text is meant stays as written', () => {
  const { contract } = readText(fence('waivers', '- { quote: 5.10, reason: x, clause: 5.10 }'));
  expect(contract.waivers[0]?.clause.value).toBe('5.10');
});

test.each([
  ['a: [', 'read/yaml-syntax'],
  ['a: "x', 'read/yaml-syntax'],
  ['a: b: c', 'read/yaml-syntax'],
  ['a: 1\n---\nb: 2', 'read/yaml-syntax'],
  ['x: {}\nx: {}', 'read/yaml-duplicate-key'],
  ['x: &a {}\ny: *a', 'read/yaml-alias'],
  ['x: !!map {}', 'read/yaml-alias'],
  ['x: !foo {}', 'read/yaml-alias'],
  ['<<: {}', 'read/yaml-alias'],
])('YAML %j is reported and none of it is used', (yaml, code) => {
  const { contract, codes } = readText(fence('values', yaml));
  expect([codes.includes(code), contract.values]).toEqual([true, []]);
});

test('aliases cannot explode', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`),
  ];
  expect(readText(fence('values', bomb.join('\n'))).codes).toContain('read/yaml-alias');
});

test('a misspelt key is reported where it stands, with the one that was meant', () => {
  const markdown = fence('reading', reading.replace('question', 'qestion'));
  const found = readText(markdown).diagnostics.find(({ message }) => message.includes('"qestion"'));
  expect([found?.code, found?.help]).toEqual(['read/yaml-shape', expect.stringContaining('Did you mean "question"?')]);
  expect(markdown.slice(found!.places[0]!.span.start, found!.places[0]!.span.end)).toBe('qestion');
});

test('a key that is no name is underlined itself, whatever stands before or after it', () => {
  const rule = [
    'id: r',
    'title: T',
    'kind: sla',
    'inputs:',
    '  good: { type: money }',
    '  Bad-One: { type: money }',
    '  last: { type: money }',
  ];
  for (const lines of [rule, rule.with(4, rule[5]!).with(5, rule[4]!), rule.with(5, rule[6]!).with(6, rule[5]!)]) {
    const markdown = fence('rule', lines.join('\n'));
    const found = readText(markdown).diagnostics.filter(({ message }) => message.includes('key "Bad-One"'));
    expect(found.map(({ places: [place] }) => markdown.slice(place!.span.start, place!.span.end))).toEqual(['Bad-One']);
  }
});

test('a missing key and a wrong kind of value say the path and what was expected', () => {
  expect(readText(fence('reading', reading.replace('why: W', ''))).diagnostics[0]?.message).toBe(
    'Unexpected absence of "why", expected a text',
  );
  expect(readText(fence('reading', reading.replace('{ a: A, b: B }', '[a]'))).diagnostics[0]?.message).toBe(
    'Unexpected list at options, expected a mapping',
  );
});

test('a text cut by a comma is told to be quoted', () => {
  const { codes, diagnostics } = readText(fence('waivers', '- { quote: a, b, reason: x }'));
  expect([codes, diagnostics[0]?.message]).toEqual([
    ['read/yaml-comma'],
    'Unexpected "b" after a comma in item 1.quote, expected the text in quotes',
  ]);
});

test('an unknown fence and an open one are reported', () => {
  expect(readText('a\n\n```js\nx\n```').codes).toEqual(['read/fence-kind']);
  expect(readText(fence('rulle', 'a: 1')).diagnostics[0]?.help).toContain('Did you mean "yaml rule"?');
  expect(readText('a\n\n```yaml rule\nid: x').codes).toEqual(['read/fence-open']);
});

test('a key named like an object’s own parts is only an unknown key', () => {
  expect(readText(fence('reading', `${reading}\n__proto__: x\nconstructor: y`)).codes).toEqual(['read/yaml-shape', 'read/yaml-shape']);
});

test('deep nesting is reported', () => {
  expect(readText(fence('values', `x: ${'['.repeat(9000)}`)).codes.length).toBeGreaterThan(0);
  expect(readText(fence('values', `x: ${'['.repeat(100)}${']'.repeat(100)}`)).codes).toContain('read/yaml-alias');
});

/** Message, help and underlined words of the first diagnostic. */
function first(yaml: string): { readonly code: string; readonly message: string; readonly help: string; readonly words: string } {
  const markdown = fence('values', yaml);
  const [found] = readText(markdown).diagnostics;
  const { start, end } = found!.places[0]!.span;
  return { code: found!.code, message: found!.message, help: found!.help ?? '', words: markdown.slice(start, end) };
}

test.each([
  ['x: {\n\ty: 1 }', 'Indent with spaces: YAML takes no tab.'],
  ['x:\n\u00a0 y: 1\n  z: 2', 'Indent with plain spaces'],
  ['x: "ouvert', 'Close the text with the quote'],
  ['x: le prix : dix', 'Put the text between quotes'],
  ['x: { is: other(amount: price) }', 'Put the text between quotes'],
  ['x:\u00a0{ y: 1, z: [ }', 'Write a plain space after the colon'],
])('of YAML that cannot be read the cure is told: %j', (yaml, cure) => {
  expect([first(yaml).code, first(yaml).help]).toEqual(['read/yaml-syntax', expect.stringContaining(cure)]);
});

test('what is wrong with YAML is said in one line, without the parser’s full stop', () => {
  expect(first('x: [').message).toMatch(/^Unexpected YAML: [a-z][^\n]*[^.:\n]$|^Unexpected [^\n]+$/);
  expect(first('x: [').message).not.toContain('undefined');
});

test('a key given twice, an anchor and a tag are underlined themselves', () => {
  expect(first('x: {}\ny: {}\nx: {}')).toMatchObject({ code: 'read/yaml-duplicate-key', words: 'x' });
  expect(first('"x": {}\n"x": {}').message).toContain('"x"');
  expect(first('x: *a').message).toContain('alias');
  expect(first('x: &a {}').message).toContain('anchor');
  expect(first('x: !!map {}').message).toContain('tag');
  expect(first('<<: {}').message).toContain('merge key');
  expect(first('[a]: {}').message).toContain('key that is no text');
});

test('a scalar that is quoted is its words, one that is not is as it is written', () => {
  const quote = (written: string): string | undefined =>
    readText(fence('waivers', `- { quote: ${written}, reason: x, clause: a } # mot`)).contract.waivers[0]?.quote.value;
  expect([quote('"5.10"'), quote('5.10'), quote("'l''un'"), quote('0x1F'), quote('"a\\tb"')]).toEqual([
    '5.10',
    '5.10',
    "l'un",
    '0x1F',
    'a\tb',
  ]);
});

test('mappings and lists nested too deeply are told, on one line or on many', () => {
  const nested = (depth: number): string => `x: ${'{ a: '.repeat(depth)}1${' }'.repeat(depth)}`;
  const block = (depth: number): string => `x:\n${Array.from({ length: depth }, (_, at) => `${' '.repeat(at + 1)}a:`).join('\n')} 1`;
  for (const yaml of [nested(100), block(100)]) expect(readText(fence('values', yaml)).codes).toContain('read/yaml-alias');
  for (const yaml of [nested(30), block(30)]) expect(readText(fence('values', yaml)).codes).not.toContain('read/yaml-alias');
});

test('an unusual space before or after a colon is told beside its key, which is read all the same', () => {
  for (const written of ['label\u00a0: bon', 'label:\u00a0bon', 'label:\u202fbon']) {
    const { contract, codes } = readText(`${fence('values', `x: { quote: texte, ${written} }`)}`);
    expect([written, codes, contract.values[0]?.label]).toEqual([written, ['read/yaml-space'], 'bon']);
  }
  const optional = 'id: r\ntitle: T\nkind: sla\ninputs: { a: { type: count, optional:\u00a0true } }\noutput: count\nformula: a';
  const { contract, codes } = readText(fence('rule', optional));
  expect([codes, contract.rules[0]?.inputs[0]?.optional]).toEqual([['read/yaml-space'], true]);
  expect(readText(fence('values', 'x:\u00a0{ label: bon }')).codes[0]).toBe('read/yaml-space');
});
