import { expect, test } from 'vitest';
import { wordsDigest } from '../../../compiler/check/fidelity/against.ts';
import { compile } from '../../../compiler/compile.ts';
import type { ContractFiles } from '../../../compiler/source.ts';

/** What a contract, with these originals, is told of those that a reference had. */
function told(now: Pick<ContractFiles, 'original' | 'pdf'>, before: Omit<NonNullable<ContractFiles['before']>, 'reference'>): string[] {
  const files = [{ file: 'contract.md', text: '# 1. Objet\n\nTexte.' }];
  const { diagnostics } = compile({ id: 'essai', files, ...now, before: { reference: 'main', ...before } });
  return diagnostics.filter(({ code }) => code === 'check/original-against').map(({ message }) => message);
}

const original = (text: string) => ({ original: { file: 'original.txt', text } });
const known = (text: string) => ({ text: { file: 'original.txt', sha256: wordsDigest(text) } });

test('an original is what the reference had, whatever its line ends and mark of byte order', () => {
  expect(told(original('Un.\nDeux.'), known('Un.\nDeux.'))).toEqual([]);
  expect(told(original('\ufeffUn.\r\nDeux.'), known('Un.\nDeux.'))).toEqual([]);
  expect(told(original('Un.\nTrois.'), {})).toEqual([]);
});

test('one that changed, or is gone, is told', () => {
  expect(told(original('Un.\nTrois.'), known('Un.\nDeux.'))).toHaveLength(1);
  expect(told({}, known('Un.'))).toHaveLength(1);
  expect(told(original('Un.'), known('Un.'))).not.toEqual(told({}, known('Un.')));
});
