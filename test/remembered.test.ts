/** A contract that is edited: compiled and printed with what is known of it before, it is in every part what it is afresh. */
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { generateCode } from '../compiler/generate.ts';
import { createMemo } from '../compiler/model/memo.ts';
import type { ContractFiles } from '../compiler/source.ts';
import { contractFiles } from './contract-files.ts';

const contract = contractFiles('telenet');

/** What an edit makes of one of the contract's files. */
type Edit = readonly [name: string, file: string, change: (text: string) => string];

const edits: readonly Edit[] = [
  ['a word', 'contract.md', (text) => text.replace('3.1.5. Telenet conserve', '3.1.5. Telenet conservera')],
  ['a value', 'contract.md', (text) => text.replace('[14 jours](val:minimumRetention', '[15 jours](val:minimumRetention')],
  ['a formula', 'contract.md', (text) => text.replace('formula: completedOn < contractEnd', 'formula: completedOn <= contractEnd')],
  ['a formula that does not parse', 'contract.md', (text) => text.replace('formula: completedOn < contractEnd', 'formula: completedOn <')],
  ['a paragraph at the top', 'contract.md', (text) => text.replace('\n## ', '\nLe client paie 3 € par jour.\n\n## ')],
  ['half of the text', 'contract.md', (text) => text.slice(0, text.length / 2)],
  ['the language', 'contract.md', (text) => text.replace('language: fr', 'language: en')],
  ['the country of the law', 'contract.md', (text) => text.replace('jurisdiction: BE', 'jurisdiction: US')],
  ['a norm', 'norms.yml', (text) => text.replace('modality: obligation', 'modality: permission')],
  ['a file that is no YAML', 'norms.yml', (text) => text.replace('norms:', 'norms: [')],
  ['an example', 'examples.yml', (text) => text.replace('given:', 'gven:')],
  ['nothing', 'contract.md', (text) => text],
];

const edited = ([, file, change]: Edit): ContractFiles => ({
  ...contract,
  files: contract.files.map((source) => (source.file === file ? { ...source, text: change(source.text) } : source)),
});

test('each edit in turn gives what it gives afresh', () => {
  const found = createMemo();
  for (const edit of edits) {
    const files = edited(edit);
    const isEdited = !isDeepStrictEqual(files, contract);
    const isAlike = isDeepStrictEqual(compile(files, found()), compile(files));
    expect([edit[0], isEdited, isAlike]).toEqual([edit[0], edit[0] !== 'nothing', true]);
  }
});

test('what is printed after each edit is printed so afresh', () => {
  const printed = createMemo();
  for (const edit of edits.slice(0, 2)) {
    const compilation = compile(edited(edit));
    expect(generateCode(compilation, 'beside', printed())).toEqual(generateCode(compilation, 'beside'));
  }
});

test('of a text that is as it was, nothing is sought again', () => {
  const found = createMemo();
  compile(contract, found());
  const round = found();
  const again: string[] = [];
  compile(contract, (kind, asked, answer) =>
    round(kind, asked, () => {
      again.push(kind);
      return answer();
    }),
  );
  expect(again).toEqual([]);
});
