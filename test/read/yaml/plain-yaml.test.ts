import { expect, test } from 'vitest';
import { readPlainYaml } from '../../../compiler/read/yaml/plain-yaml.ts';
import { readYamlFully } from '../../../compiler/read/yaml/yaml.ts';
import type { YamlNode } from '../../../compiler/read/yaml/yaml-node.ts';

const samples = [
  "id: r\ntitle: Pénalité (%)\nclauses: [5.1/p6, 5.1/p2]\nwhere:\n  half: { is: \"a, b\", label: 'l''un' }\n  rest: amount - half\n",
  'table: |\n  | a | → unique |\n  |---|---|\n  | - | x |\nexamples:\n  - { given: { a: PT4H, n: 3 }, expect: 30 % }\n  - given: {}\n    expect: invalid\n',
  'norms:\n- id: a\n  quote: des mots\n    sur deux lignes\n- id: b\n  when: []\n',
  'a: False\nb: FALSE\nc: true\nd: TRUE\ne: Null\nf: NULL\ng: null\nh: True\ni: FAlse\n',
  'table: |\n  | a |\n  | b |\nnext: x\n',
  '# note\nlist:\n  - true\n  - ~\n  - -1.5\n  - "\\u00e9"\nempty:\nlast: {\n  a: 1,\n  b: [x, y] }',
];

const literals = [
  'table: |\n  | a |\n# note\nnext: x\n',
  'table: |\n  | a |\n  # mot\nnext: x\n',
  'table: |\n  | a |\n\nnext: x\n',
  'table: |\n  | a |\n\n  | b |\nnext: x\n',
  'table: |\n  | a |\n  \nnext: x\n',
  'table: |\n  | a |\n\n',
  'table: |\n  | a |',
  'table: |\n\n  | a |\n',
  'table: |\n    deux\n  un\n',
  'table: |-\n  | a |\n',
  'a:\n  b: |\n    x\n  c: |\n    y\n',
  'a:\n  - x\n  -\n    y\n',
  'a:\n- x\n- - y\n',
  'a: [x,\n y]\nb: {c: d}\n',
  'a: un\n\n  deux\nb: x\n',
  'a: un\n  # deux\nb: x\n',
  'a: x # mot\nb: "y" # mot\n',
  '"a": x\n\'b\': y\n',
  'a: "x\n  y"\n',
  'a: 1e3\nb: .5\nc: 1.\nd: +2\ne: 0o7\nf: .inf\ng: 12:30\n',
  'a: 1.25\nb: -0.125e10\nc: [3.50, 12]\n',
  'a: {b: , c: d}\n',
  'a: {b, c: d}\n',
  '? a\n',
  'a: -x\nb: - x\n',
  'a: @x\n',
  'a:b: c\n',
  'a: b:c\n',
  'a: [b, [c, {d: e}]]\n',
  'a: ["b", \'c\']\n',
  'a: []\nb: {}\nc: ""\n',
  '  a: x\n  b: y\n',
  'a: x\n b: y\n',
  '- a\n- b: c\n  d: e\n-   f: g\n    h: i\n',
  '{ a: b,\nc: d }\n',
  'a\u00a0: b\n',
  'a:\u00a0{ b: c }\n',
  '{ a\u00a0: b, c:\u00a0d, e: f\u00a0 }\n',
  'a: b\u00a0\nc: d\u00a0 \n  e\u202f\n',
  'a: « b\u00a0»\nc: { d: « e\u00a0» }\n',
  '# seul\n',
  '',
];

test.each(literals)('what the quick reader gives of %j is the full reading', (text) => {
  const quick = readPlainYaml('x.yml', text, 0, text.length);
  if (quick) expect(quick).toEqual(full(text));
});

test('most of them are read quickly', () => {
  expect(literals.filter((text) => readPlainYaml('x.yml', text, 0, text.length)).length).toBeGreaterThan(14);
});

function full(text: string): YamlNode | undefined {
  const problems: unknown[] = [];
  const node = readYamlFully({ file: 'x.yml', text }, 0, text.length, (one) => {
    problems.push(one);
  });
  return problems.length > 0 ? undefined : node;
}

test.each(samples)('the quick reading of %j is the full one', (text) => {
  const quick = readPlainYaml('x.yml', text, 0, text.length);
  expect(quick).toBeDefined();
  expect(quick).toEqual(full(text));
});

test('whatever the quick reader gives of a broken text is the full reading', () => {
  const signs = [...' \n:,[]{}\'"#&*!|>-?%@~a1', '\n  ', '- ', ': ', ' #', '{}', '<<: '];
  let seed = 9;
  const pick = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  for (let round = 0; round < 3000; round++) {
    const sample = samples[pick(samples.length)]!;
    const at = pick(sample.length);
    const text = sample.slice(0, at) + signs[pick(signs.length)] + sample.slice(at + pick(3));
    const quick = readPlainYaml('x.yml', text, 0, text.length);
    if (quick) expect([text, quick]).toEqual([text, full(text)]);
  }
});

test.each(['a: 0x1F', 'a: *x', 'a: !!str b', 'a: 1\na: 2', '<<: {}', '? a\n: b', 'a: >\n  b', 'a: b # c', 'a: b: c', 'a: [b', '\ta: 1'])(
  'of %j the full parser decides',
  (text) => {
    expect(readPlainYaml('x.yml', text, 0, text.length)).toBeUndefined();
  },
);
