/**
 * The recipe of `CONTRIBUTING.md` for a new quantity, followed to the letter on a copy of the compiler: a mass, in grams. Its row,
 * its grammar, the words of a price for one and the oracle's row are all there is, and every target knows it from a plain number.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'clausier-quantity-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const row = `  mass: {
    base: 'g',
    scale: 3,
    limit: 1_000_000_000,
    wire: { form: 'suffixed', suffix: ' g', least: 0 },
    example: '500 g',
    told: { unit: 'mass', read: 'a mass', expected: 'a mass such as "500 g"' },
    words: {
      fr: {
        noun: 'une masse',
        expected: 'une masse telle que 500 g',
        native: 'en milligrammes',
        unit: ['g', 'g'],
        boxes: [['g', 'grammes']],
        ask: 'Écrivez une masse en grammes, par exemple 500.',
      },
      en: {
        noun: 'a mass',
        expected: 'a mass such as 500 g',
        native: 'in milligrams',
        unit: ['g', 'g'],
        boxes: [['g', 'grams']],
        ask: 'Write a mass in grams, for instance 500.',
      },
    },
  },
`;

const grammar = `/** Masses: \`3 kg\`, \`500 grammes\`, in grams. */
import type { Cursor } from '../../quantity/cursor.ts';
import { readDecimal } from './numeral.ts';
import type { Quantity } from '../../quantity/quantity.ts';

export const readMass = (cursor: Cursor): Quantity | undefined => {
  const decimal = readDecimal(cursor);
  const unit = decimal && cursor.read(/ *(kg|kilogrammes?|g|grammes?)(?!\\p{L})/uy)?.[1];
  if (decimal === undefined || unit === undefined) return undefined;
  return { kind: 'mass', decimal: unit.startsWith('k') ? { ...decimal, digits: decimal.digits * 1000n } : decimal };
};
`;

const oracle = `  mass: { base: 'g', scale: 3, limit: 1e9, example: '"500 g"', ...suffixed(' g', 0) },
`;

const original = `Contrat d'essai

1. Colis

1.1. Un colis pèse au plus 3 kg. Au-delà, chaque tranche de 500 grammes, même entamée, est facturée 2,00 €.

1.2. Le retour d'un colis de 2 à 4 kg coûte 0,50 € par kg.
`;

/** The contract, with other formulas to see what they are told. */
const contract = (surcharge: string, total: string): string => `---
title: Contrat d'essai
provider: Transporteur
parties: { client: le client, provider: le transporteur }
edition: "1"
language: fr
jurisdiction: FR
currency: EUR
original: { file: original.txt, sha256: ${createHash('sha256').update(original).digest('hex')} }
furniture: []
names: []
calendars: {}
---

Contrat d'essai

# 1. Colis

1.1. Un colis pèse au plus [3 kg](val:included "masse comprise"). Au-delà, chaque tranche de [500 grammes](val:block "tranche"), même entamée, est facturée [2,00 €](val:price "prix d'une tranche").

1.2. Le retour d'un colis [de 2 à 4 kg](val:returned "colis que l'on retourne") coûte [0,50 € par kg](val:back "prix du retour").

\`\`\`yaml rule
id: surcharge
title: Supplément
question: Quel supplément est dû ?
kind: tariff
clauses: ["1.1"]
carries: ["Au-delà, chaque tranche de 500 grammes, même entamée, est facturée 2,00 €."]
inputs:
  mass: { type: mass, sign: nonnegative, label: Masse du colis }
  parcels: { type: count, sign: nonnegative, label: Nombre de colis }
output: { type: money, label: Supplément }
formula: ${surcharge}
examples:
  - { given: { mass: 3000 g, parcels: 1 }, expect: 0.00 EUR, note: juste la masse comprise }
  - { given: { mass: 3000.001 g, parcels: 1 }, expect: 2.00 EUR, note: un milligramme de plus }
  - { given: { mass: 3501 g, parcels: 2 }, expect: 8.00 EUR, note: deux tranches de deux colis }
\`\`\`

\`\`\`yaml rule
id: total
title: Masse totale
question: Combien pèsent les colis ?
kind: tariff
clauses: ["1.1"]
inputs:
  masses: { type: list<mass>, sign: nonnegative, label: Masses des colis }
  parcels: { type: count, sign: positive, label: Nombre de colis }
output: { type: mass, label: Masse totale }
formula: ${total}
examples:
  - { given: { masses: [1500 g, 0.5 g], parcels: 2 }, expect: 3001 g }
\`\`\`

\`\`\`yaml rule
id: giveBack
title: Retour
question: Combien coûte le retour ?
kind: tariff
clauses: ["1.2"]
carries: ["Le retour d'un colis de 2 à 4 kg coûte 0,50 € par kg."]
inputs:
  mass: { type: mass, sign: nonnegative, label: Masse du colis }
output: { type: money, label: Prix du retour }
formula: if mass >= returned.from and mass <= returned.to then mass * back else 0
examples:
  - { given: { mass: 1999.999 g }, expect: 0.00 EUR }
  - { given: { mass: 2000 g }, expect: 1.00 EUR }
  - { given: { mass: 4000 g }, expect: 2.00 EUR }
  - { given: { mass: 4000.001 g }, expect: 0.00 EUR }
\`\`\`
`;

const good = ['if mass > included then ceiling((mass - included) / block) * price * parcels else 0', 'sum(masses) * parcels'] as const;

/** A command of the copy, in the copy. */
function run(script: string, ...args: string[]): { readonly status: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: copy, encoding: 'utf8' });
  return { status, out: stdout + stderr };
}

function insert(path: string, before: string, text: string): void {
  const whole = readFileSync(join(copy, path), 'utf8');
  expect(whole.split(before).length, `${path} has one place before ${before}`).toBe(2);
  writeFileSync(
    join(copy, path),
    whole.replace(before, () => text + before),
  );
}

function write(surcharge: string, total: string): void {
  writeFileSync(join(copy, 'contracts/essai/contract.md'), contract(surcharge, total));
}

/** Codes and lines of what `check` tells. */
function checked(surcharge: string, total: string): string[] {
  write(surcharge, total);
  return run('compiler/clausier.mjs', 'check')
    .out.split('\n')
    .filter((line) => /^(error|warning)/.test(line));
}

/** Places that do not compile, each once. */
const complaints = (): string[] => {
  const { out } = run(join(root, 'node_modules/typescript-7/bin/tsc'), '--noEmit', '-p', 'tsconfig.json');
  return [...new Set([...out.matchAll(/^(\S+?)\(\d+/gm)].map(([, file]) => file ?? ''))].sort();
};

const evaluate = (rule: string, given: unknown): unknown =>
  JSON.parse(run('compiler/clausier.mjs', 'eval', `essai/${rule}`, '--input', JSON.stringify(given)).out);

/** The form of `surcharge` on the site: what its first box shows, reads and refuses. */
const probe = `import { readFileSync } from 'node:fs';
import { axisValue, axisWire } from './site/case/chart/axis.ts';
import { differenceOf } from './site/case/result/difference.ts';
import { boxesOf, inputMode, partsOf } from './site/case/typed/parts.ts';
import { readParts } from './site/case/typed/read-parts.ts';
import { caseFields } from './site/data/case/case-fields.ts';
import { formatWire } from './site/data/format/format.ts';
import { caseWords as words } from './site/strings/fr/case.ts';

const manifest = JSON.parse(readFileSync('generated/essai/manifest.json', 'utf8'));
const rule = manifest.rules.find(({ id }) => id === 'surcharge');
const [field] = caseFields(manifest, rule);
const type = rule.inputs[0].type;
console.log(JSON.stringify({
  kind: field.kind,
  boxes: boxesOf(field.kind),
  mode: inputMode(field.kind),
  filled: partsOf(words, field.kind, '3501.5 g'),
  read: ['3 501,5', '500 g', '-1', 'lourd', '1,2345'].map((text) => readParts(words, field, [text])),
  shown: formatWire(words, '3501.5 g', type),
  gap: differenceOf(words, type, { result: '500 g' }, { result: '1500 g' }),
  axis: axisWire(type, axisValue(type, '1500.25 g'), undefined),
}));
`;

let lacking: string[] = [];

beforeAll(() => {
  for (const folder of ['compiler', 'site/case', 'site/data', 'site/strings'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  for (const file of ['package.json', 'tsconfig.json', 'site/links.ts', 'tools/prove.mjs'])
    cpSync(join(root, file), join(copy, file), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  mkdirSync(join(copy, 'contracts/essai'), { recursive: true });
  writeFileSync(join(copy, 'contracts/essai/original.txt'), original);
  insert('compiler/runtime/quantities.ts', '} as const satisfies Readonly<Record<string, QuantityRow>>', row);
  lacking = complaints();
  for (const language of ['fr', 'en']) {
    const parser = `compiler/language/${language}/quantity/parse-quantity.ts`;
    writeFileSync(join(copy, `compiler/language/${language}/quantity/mass.ts`), grammar);
    insert(parser, '  duration: readDuration,\n', '  mass: readMass,\n');
    insert(parser, "import { numerals } from './numeral.ts';", "import { readMass } from './mass.ts';\n");
  }
  insert('compiler/language/fr/quantity/lexicon.ts', "  ...bytePers('o'),\n", "  ['kg', { base: 'g', size: 1000n }],\n");
  insert('compiler/interpret/wire/wire-forms.ts', '};\n\n/** Currencies without', oracle);
  write(...good);
});

test('the row alone does not compile: its grammars and the oracle are asked for, and nothing else', () => {
  expect(lacking).toEqual([
    'compiler/interpret/wire/wire-forms.ts',
    'compiler/language/en/quantity/parse-quantity.ts',
    'compiler/language/fr/quantity/parse-quantity.ts',
  ]);
});

test('with both, the compiler and all that is built from a contract with masses compiles', () => {
  expect(run('compiler/clausier.mjs', 'build').out).toMatch(/0 forgotten, 0 errors, 0 warnings/);
  expect(complaints()).toEqual([]);
});

test('the contract’s words are read as masses, and the rule computes with them', () => {
  expect(run('compiler/clausier.mjs', 'coverage', '--format', 'json').out).toContain('"3000 g"');
  expect(evaluate('surcharge', { mass: '3000.001 g', parcels: 3 })).toEqual({ result: '6.00 EUR' });
  expect(evaluate('total', { masses: ['1500.25 g', '0.001 g'], parcels: 2 })).toEqual({ result: '3000.502 g' });
});

test('a range of masses says its unit once, and what is paid for a kilogram is paid for its grams', () => {
  expect(evaluate('giveBack', { mass: '3000.5 g' })).toEqual({ result: '1.50025 EUR' });
  expect(evaluate('giveBack', { mass: '4000.001 g' })).toEqual({ result: '0.00 EUR' });
});

test('a column of masses has their decimals', () => {
  expect(run('compiler/clausier.mjs', 'sql', 'essai/surcharge').out).toContain('--   mass DECIMAL(18,3) : Masse du colis');
});

test('the generated rules, their explanations and the oracle agree on drawn masses', () => {
  expect(run('tools/prove.mjs', '--count', '300').out).toMatch(/3 rules, 900 inputs, 0 disagreements/);
});

test('the wire refuses a plain number, another unit, a sign and a fourth decimal', () => {
  const refused = (mass: unknown): unknown => evaluate('surcharge', { mass, parcels: 1 });
  const told = (message: string): unknown => ({ error: 'invalid-input', message: `mass : ${message}` });
  expect(refused(3501)).toEqual(told('attendu, une masse telle que 500 g'));
  expect(refused('3501 EUR')).toEqual(told('attendu, une masse telle que 500 g'));
  expect(refused('3501.0001 g')).toEqual(told('attendu, une masse telle que 500 g d’au plus 3 décimales'));
  expect(refused('1000000000.1 g')).toEqual(told('attendu, une masse telle que 500 g dans les limites'));
  expect(refused('-1 g')).toEqual(told('une masse ne peut pas être négative'));
});

test('the schema takes masses alone', () => {
  const { properties } = JSON.parse(readFileSync(join(copy, 'generated/essai/schemas/surcharge.input.json'), 'utf8'));
  expect(properties.mass).toMatchObject({ type: 'string', pattern: '^\\d+(\\.\\d+)? g$', examples: ['500 g'] });
  expect(properties.parcels.type).toBe('integer');
});

test('generated code says the unit of its masses', () => {
  expect(readFileSync(join(copy, 'generated/essai/rules.ts'), 'utf8')).toContain('/** Masse du colis, en milligrammes */');
});

describe('a mass clashes with a plain number', () => {
  test.each([
    ['compared', 'if mass > parcels then price else 0', good[1], 'expression/unit-clash', 'mass > number'],
    ['added', good[0], 'sum(masses) + parcels', 'expression/unit-clash', 'mass + number'],
    ['given for it', good[0], 'parcels', 'expression/type', 'number'],
    ['rounded', 'ceiling(mass) * price', good[1], 'expression/type', 'mass'],
    ['in a product with another mass', good[0], 'sum(masses) * included', 'expression/type', 'mass × mass'],
    ['in a quotient that does not end', good[0], 'sum(masses) / parcels', 'check/scale', 'at most 3 decimals'],
  ])('%s', (_, surcharge, total, code, words) => {
    const told = checked(surcharge, total).filter((line) => line.startsWith(`error ${code}`));
    expect(told.join('\n')).toContain(words);
  });
});

test('a table with a hole is told by a case whose mass is written as the wire writes it', () => {
  const rows = ['| mass | → unique |', '|---|---|', '| < block | 0 |', '| [block..included) | price |', '| > included | price * parcels |'];
  const table = `|\n${rows.map((line) => `  ${line}\n`).join('')}`;
  writeFileSync(join(copy, 'contracts/essai/contract.md'), contract(good[0], good[1]).replace(`formula: ${good[0]}\n`, `table: ${table}`));
  expect(run('compiler/clausier.mjs', 'check').out).toContain('- { given: { mass: 3000 g, parcels: 0 }, expect: "…" }');
});

test('the form of the site asks for a mass, reads it and shows it', () => {
  write(...good);
  writeFileSync(join(copy, 'probe.ts'), probe);
  expect(JSON.parse(run('probe.ts').out)).toEqual({
    kind: 'mass',
    boxes: 1,
    mode: 'decimal',
    filled: ['3501,5'],
    read: [
      { value: '3501.5 g' },
      { value: '500 g' },
      { message: 'Une masse ne peut pas être négative.', box: 0 },
      { message: 'Écrivez une masse en grammes, par exemple 500.', box: 0 },
      { message: 'Écrivez une masse en grammes, par exemple 500.', box: 0 },
    ],
    shown: '3\u202f501,5\u00a0g',
    gap: '+\u00a01\u202f000\u00a0g',
    axis: '1500.25 g',
  });
});
