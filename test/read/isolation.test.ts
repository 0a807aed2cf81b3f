/** One bad item does not take the others with it, and what follows from it is not told. */
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { readText } from './read-text.ts';

const norm = (id: string, modality = 'obligation', quote = 'Le client doit payer.'): string =>
  `  - { id: ${id}, clause: "1", bearer: client, modality: ${modality}, topic: payment, action: payer, quote: "${quote}" }\n`;
const idsOf = (yaml: string): string[] => readText('# 1. Prix', { 'a.yml': yaml }).contract.norms.map(({ id }) => id.value);

test.each([
  ['a wrong value', norm('bad', 'obligatoin')],
  ['a key that is missing', '  - { id: bad, clause: "1" }\n'],
  ['a text that is not closed', '  - { id: bad, quote: "ouvert }\n'],
  ['a colon without quotes', '  - id: bad\n    quote: le prix : dix\n'],
  ['a key given twice', '  - id: bad\n    id: worse\n'],
  ['a tab', '  - id: bad\n\tclause: "1"\n'],
])('an item with %s is left out alone', (_, bad) => {
  expect(idsOf(`norms:\n${norm('first')}${bad}${norm('last')}`)).toEqual(['first', 'last']);
});

test('another key of the file is kept beside one that does not parse', () => {
  const { contract } = readText('# 1. Prix', { 'a.yml': `waivers:\n  - { quote: "x, reason: y }\nnorms:\n${norm('kept')}` });
  expect(contract.norms.map(({ id }) => id.value)).toEqual(['kept']);
});

test('an entry of a mapping, an input and an example are left out alone', () => {
  const { contract, codes } = readText(
    [
      '```yaml values\ngood: { label: bon }\nbad: { label: [mauvais] }\n```',
      '```yaml rule\nid: r\ntitle: R\nkind: sla\ninputs:\n  a: count\n  b: { sign: neither }\noutput: count\nformula: a',
      'examples:\n  - { given: { a: 1 } }\n  - { given: { a: 2 }, expect: 2 }\n```',
    ]
      .join('\n\n')
      .replace('formula: a\n\n', 'formula: a\n'),
  );
  expect(contract.values.map(({ id }) => id.value)).toEqual(['good']);
  expect(contract.rules.map(({ inputs, examples }) => [inputs.map(({ name }) => name.value), examples.length])).toEqual([[['a'], 1]]);
  expect(codes).toEqual(['read/yaml-shape', 'read/yaml-shape', 'read/yaml-shape', 'read/no-text']);
});

/** Codes with the words they show, of a contract of two duties and this norm. */
function told(yaml: string): string[] {
  const text = '# 1. Prix\n\nLe client doit payer.\n\nLe client doit signer.\n';
  const files = [
    { file: 'contract.md', text },
    { file: 'a.yml', text: `norms:\n${yaml}` },
  ];
  const { diagnostics } = compile({ id: 'x', files, original: { file: 'o.txt', text: text.replaceAll('# ', '') } });
  return diagnostics.map(({ code, message }) => `${code} ${/« (.*?) »/.exec(message)?.[1] ?? ''}`.trim());
}

test('the sentence of a norm that cannot be read is not told as forgotten, another one is', () => {
  expect(told(norm('bad', 'obligatoin'))).toEqual(['read/yaml-shape', 'coverage/sentence Le client doit signer.']);
});

test('the sentence that a quote missed by a word is not told as forgotten, another one is', () => {
  expect(told(norm('bad', 'obligation', 'Le client va payer.'))).toEqual([
    'link/quote-orphaned',
    'coverage/sentence Le client doit signer.',
  ]);
});

test('the wrong key is underlined, not the same key of the item before', () => {
  const yaml = `norms:\n${norm('first')}${norm('second').replace('bearer', 'bearrer')}`;
  const [found] = readText('# 1. Prix', { 'a.yml': yaml }).diagnostics;
  const { start, end } = found!.places[0]!.span;
  expect([yaml.slice(start, end), start > yaml.indexOf('second')]).toEqual(['bearrer', true]);
});
