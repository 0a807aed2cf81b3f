/** Law 5: what an example says is what the rule answers, or the contract does not compile. */
import { describe, expect, test } from 'vitest';
import { type Compilation, compile } from '../../../compiler/compile.ts';
import { slice } from '../../../compiler/source.ts';

/** A contract of one clause and one rule, with these lines of the rule and these examples. */
function compiled(lines: readonly string[], examples: readonly string[], siblings: Readonly<Record<string, string>> = {}): Compilation {
  const text = `# 1. Prix

Le prix est de [100 €](val:price "prix"), plafonné à [500 €](val:cap "plafond"), par tranche de [1 heure](val:step "tranche").

\`\`\`yaml rule
id: due
title: Dû
question: Combien est dû ?
kind: sla
clauses: ["1"]
${lines.join('\n')}
examples:
${examples.map((example) => `  - ${example}`).join('\n')}
\`\`\`
`;
  const files = [{ file: 'contract.md', text }, ...Object.entries(siblings).map(([file, more]) => ({ file, text: more }))];
  return compile({ id: 'sample', files });
}

/** Message and underlined words of each `check/example`. */
function told({ diagnostics, files }: Compilation): string[] {
  const found = diagnostics.filter(({ code }) => code === 'check/example');
  return found.map(({ message, places: [place] }) => {
    const source = files.files.find(({ file }) => file === place?.span.file);
    return `${message} | ${source && place && slice(source, place.span)}`;
  });
}

const money = ['inputs: { amount: { type: money, sign: nonnegative, label: Montant } }', 'output: { type: money, label: Dû }'];
const capped = [...money, 'formula: min(amount, cap)'];
const third = [
  'inputs: { of: { type: duration, sign: positive, label: Temps } }',
  'output: { type: money, label: Dû }',
  'formula: price * (step / of)',
];

describe('an example is right', () => {
  test('when the rule answers it', () => {
    const right = compiled(capped, ['{ given: { amount: 600.00 EUR }, expect: 500.00 EUR }']);
    expect(told(right)).toEqual([]);
    expect(right.program).toBeDefined();
  });

  test('in any form that the wire reads: the program holds the one it writes', () => {
    const { program } = compiled(capped, ['{ given: { amount: 20 EUR }, expect: 20 EUR }']);
    expect(program?.rules[0]?.examples[0]?.expect).toEqual({ kind: 'result', value: '20.00 EUR', rounded: false });
  });

  test('when it is refused and says so', () => {
    expect(told(compiled(capped, ['{ given: { amount: -1.00 EUR }, expect: invalid }']))).toEqual([]);
  });
});

describe('an example is wrong, and what it expects is underlined', () => {
  test('when the answer is another', () => {
    const wrong = compiled(capped, ['{ given: { amount: 600.00 EUR }, expect: 600.00 EUR }']);
    expect(told(wrong)).toEqual(['Unexpected answer "500.00 EUR", expected "600.00 EUR" as the example says | 600.00 EUR']);
    expect(wrong.program).toBeUndefined();
  });

  test('when a refusal is answered, or an answer refused', () => {
    expect(told(compiled(capped, ['{ given: { amount: 1.00 EUR }, expect: invalid }']))).toEqual([
      'Unexpected answer "1.00 EUR", expected a refusal as the example says | invalid',
    ]);
    expect(told(compiled(capped, ['{ given: { amount: -1.00 EUR }, expect: 0.00 EUR }']))).toEqual([
      'Unexpected refusal « amount : attendu, ≥ 0 », expected "0.00 EUR" as the example says | 0.00 EUR',
    ]);
  });

  test('when it rounds and does not say so, or says so and does not round', () => {
    expect(told(compiled(third, ['{ given: { of: PT3H }, expect: 33.333333 EUR }']))).toEqual([
      'Unexpected rounded answer "33.333333 EUR", expected an exact one as the example says | 33.333333 EUR',
    ]);
    expect(told(compiled(third, ['{ given: { of: PT2H }, expect: 50.00 EUR, rounded: true }']))).toEqual([
      'Unexpected exact answer "50.00 EUR", expected a rounded one as the example says | 50.00 EUR',
    ]);
    expect(told(compiled(third, ['{ given: { of: PT3H }, expect: 33.333333 EUR, rounded: true }']))).toEqual([]);
  });

  test('under the reading that it names alone', () => {
    const lines = [...money, 'readings: [half]', 'formula: if half = "no" then amount else amount + amount'];
    const reading =
      'readings:\n  - { id: half, question: Double ?, clause: "1", quote: Le prix, options: { no: non, twice: oui }, default: no, why: mots }\n';
    const examples = [
      '{ given: { amount: 1.00 EUR }, expect: 1.00 EUR }',
      '{ given: { amount: 1.00 EUR }, readings: { half: twice }, expect: 1.00 EUR }',
    ];
    expect(told(compiled(lines, examples, { 'readings.yml': reading }))).toEqual([
      'Unexpected answer "2.00 EUR", expected "1.00 EUR" as the example says | 1.00 EUR',
    ]);
  });

  test('in a file of its own', () => {
    const more = { 'examples.yml': 'examples:\n  due:\n    - { given: { amount: 5.00 EUR }, expect: 6.00 EUR }\n' };
    expect(told(compiled(capped, ['{ given: { amount: 1.00 EUR }, expect: 1.00 EUR }'], more))).toEqual([
      'Unexpected answer "5.00 EUR", expected "6.00 EUR" as the example says | 6.00 EUR',
    ]);
  });

  test('of a record, at the field that differs', () => {
    const lines = [
      'inputs: { amounts: { type: list<money>, label: Montants } }',
      'output: { type: record, fields: { total: { type: money, label: total }, all: { type: list<money>, label: tous } }, label: Dû }',
      'formula: "{ total: sum(amounts), all: amounts }"',
    ];
    const example = '{ given: { amounts: [1.00 EUR, 2.00 EUR] }, expect: { total: 3.00 EUR, all: [1.00 EUR, 2.50 EUR] } }';
    expect(told(compiled(lines, [example]))[0]).toMatch(/^Unexpected answer "2.00 EUR" as all\[1\], expected "2.50 EUR"/);
  });

  test('when its evaluation does not end in reasonable time, whatever its input', () => {
    const lines = [
      'inputs: { amounts: { type: list<money>, label: Montants } }',
      'output: { type: count, label: Dû }',
      'formula: sum(for a in amounts return count(amounts[item > a]))',
    ];
    const many = Array.from({ length: 3000 }, () => '1 EUR').join(', ');
    expect(told(compiled(lines, [`{ given: { amounts: [${many}] }, expect: 0 }`]))[0]).toMatch(
      /^Unexpected end without an answer \(more than 2000000 steps\), expected 0/,
    );
  });
});

test('words that are not the original’s are what a wrong example refutes: the rules follow the words until both are mended', () => {
  const files = (text: string) => ({ id: 'sample', files: compiled(capped, [text]).files.files });
  const wrong = files('{ given: { amount: 600.00 EUR }, expect: 400.00 EUR }');
  const original = (cap: string) => ({
    file: 'original.txt',
    text: `1. Prix\n\nLe prix est de 100 €, plafonné à ${cap}, par tranche de 1 heure.`,
  });
  const [faithful, changed] = [compile({ ...wrong, original: original('500 €') }), compile({ ...wrong, original: original('400 €') })];
  expect([told(faithful).length, told(changed).length]).toEqual([1, 1]);
  expect([faithful.program !== undefined, changed.program !== undefined]).toEqual([false, true]);
});
