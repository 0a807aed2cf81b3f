/** The compiler as a library: a contract from strings is checked, and its rules answered. */
import { expect, test } from 'vitest';
import { check, compile, evaluate } from '../compiler/index.ts';
import { sampleFiles } from './cli/sample-files.ts';

const text = (name: string): string => sampleFiles().find(({ path }) => path.endsWith(name))?.text ?? '';
const contract = { files: { 'contract.md': text('contract.md'), 'norms.yml': text('norms.yml') }, original: text('original.txt') };

test('a fine contract has no diagnostic, and a word that is not the original’s is told with both places', () => {
  expect(check(contract)).toEqual([]);
  const changed = check({ ...contract, original: contract.original.replace('15 minutes', '20 minutes') });
  expect(changed.find(({ code }) => code === 'check/fidelity')).toMatchObject({
    code: 'check/fidelity',
    severity: 'error',
    places: [{ span: { file: 'contract.md' } }, {}],
  });
});

test('a rule answers on wire JSON, from sources or from what was compiled', () => {
  const once = compile({ id: 'c', files: Object.entries(contract.files).map(([file, text]) => ({ file, text })) });
  expect(evaluate(contract, 'billedTime', { timeSpent: 'PT16M' })).toEqual({ result: 'PT30M' });
  expect(evaluate(once, 'billedTime', { timeSpent: 'PT15M' })).toEqual({ result: 'PT15M' });
});

test('what cannot be answered is an answer, never a throw', () => {
  expect(evaluate(contract, 'nothing', {})).toEqual({ error: 'unknown-rule', message: 'nothing' });
  expect(evaluate(contract, 'billedTime', { timeSpent: '-PT1H' })).toMatchObject({ error: 'invalid-input' });
  expect(evaluate('---\nbroken: [', 'billedTime', {})).toMatchObject({ error: 'invalid-contract' });
});
