/** What an author may do wrong in a real contract: each is a diagnostic with its place and its cure, nothing is thrown or generated. */
import { expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { renderPretty } from '../compiler/diagnostic/render-pretty.ts';
import { contractFiles } from './contract-files.ts';

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x]',
  ...[...'bcdefghij'].map((name, at) => `${name}: &${name} [${Array(8).fill(`*${'abcdefghij'[at]}`)}]`),
].join('\n');

/** What is done to a file, and the code of what is told. */
const mistakes: readonly [string, string, (text: string) => string, string][] = [
  ['YAML that does not close', 'contract.md', (text) => text.replace('type: money, sign', 'type: [money, sign'), 'read/yaml-syntax'],
  ['YAML aliases that multiply', 'terms.yml', (text) => `${text}\n${bomb}\n`, 'read/yaml-alias'],
  ['an unknown mark', 'contract.md', (text) => text.replace('(val:penaltyRate', '(vale:penaltyRate'), 'read/unknown-mark'],
  [
    'a misspelt value',
    'contract.md',
    (text) => text.replace('whole - targetAvailability', 'whole - targetAvailabilty'),
    'expression/unknown-name',
  ],
  ['a unit clash', 'contract.md', (text) => text.replace('whole - targetAvailability', 'whole - maximumDowntime'), 'expression/unit-clash'],
  ['a second rule of a name', 'contract.md', (text) => text.replace('id: availabilityMet', 'id: availabilityRate'), 'link/duplicate-name'],
  ['a second clause of a name', 'contract.md', (text) => text.replace('## 5.2.', '## 5.1.'), 'read/duplicate-clause'],
  ['a quote that is not there', 'norms.yml', (text) => text.replace('quote: ', "quote: 'mots absents' # "), 'link/quote-orphaned'],
  ['a table with a hole', 'contract.md', (text) => text.replace(/^ {2}\| "contract-year" +\| day.*\n/m, ''), 'check/completeness'],
  [
    'a table that overlaps',
    'contract.md',
    (text) => text.replace('| "contract-year"    | day', '| -                  | day'),
    'check/overlap',
  ],
  ['a changed word', 'contract.md', (text) => text.replace('Toute prestation fournie', 'Toute prestation livrée'), 'check/fidelity'],
  [
    'a number typed',
    'contract.md',
    (text) => text.replace('whole - targetAvailability', 'whole - targetAvailability * 1'),
    'check/number-literal',
  ],
  [
    'a rule that calls itself',
    'contract.md',
    (text) => text.replace('>= committedRate', '>= committedRate and availabilityMet(totalTime: totalTime, incidentTime: incidentTime)'),
    'check/cycle',
  ],
  [
    'a divisor that may be zero',
    'contract.md',
    (text) => text.replace('  - { that: denominator > 0, says: il doit rester du temps à mesurer }\n', ''),
    'check/divisor',
  ],
  [
    'an unknown key',
    'contract.md',
    (text) => text.replace('output: { type: duration, label: Durée tolérée }', 'outptu: { type: duration }'),
    'read/yaml-shape',
  ],
  [
    'an unknown rule in examples',
    'examples.yml',
    (text) => text.replace('examples:\n', 'examples:\n  availabilityMett:\n    - { given: {}, expect: invalid }\n'),
    'link/unknown-name',
  ],
  ['an empty text', 'contract.md', () => '', 'read/no-text'],
  ['a forgotten sentence', 'norms.yml', () => 'norms: []\n', 'coverage/sentence'],
];

test.each(mistakes)('%s', (_, name, change, code) => {
  const contract = contractFiles('alteo');
  const files = contract.files.map((source) => (source.file === name ? { ...source, text: change(source.text) } : source));
  expect(files).not.toEqual(contract.files);
  const { diagnostics, program } = compile({ ...contract, files });
  const sources = new Map([...files, contract.original].map((source) => [source.file, source]));
  const found = diagnostics.find((diagnostic) => diagnostic.code === code);
  expect(found, [...new Set(diagnostics.map((each) => each.code))].join(' ')).toBeDefined();
  const shown = renderPretty([found!], sources);
  expect(shown).toMatch(/^error \S+: Unexpected .+\n +--> \S+:\d+:\d+/);
  expect(shown).toMatch(/\n +help: \S/);
  expect(program === undefined || /^(check\/fidelity|link\/quote-|coverage\/)/.test(code)).toBe(true);
});
