/** The hosted workflow of this repository names what is there: files, scripts, commands and their options. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../compiler/cli/commands.ts';
import { helps } from '../compiler/cli/help.ts';
import { stepsOf } from './run-workflow.ts';

const root = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };

/** What a line of shell asks of this repository and does not find. */
function missing(line: string): string[] {
  const [program = '', ...words] = line.split(' ');
  const [first = '', second = ''] = words;
  if (program === 'bash' || program === 'node') return existsSync(join(root, first)) ? [] : [first];
  if (program === 'npm' && first !== 'ci') return (first === 'run' ? second : first) in scripts ? [] : [line];
  if (program !== 'npx') return [];
  if (first !== 'clausier' || !(second in commands)) return [line];
  const said = JSON.stringify(helps[second as keyof typeof helps]);
  return words.filter((word) => word.startsWith('--') && !said.includes(word));
}

const run = stepsOf(join(root, '.github/workflows/ci.yml')).flatMap((step) => step.run ?? []);
const lines = [...run, ...readFileSync(join(root, '.ci/run'), 'utf8').split('\n')];

test('every command of the hosted workflow exists', () => {
  expect(run).toContain('bash .ci/run');
  expect(lines.flatMap(missing)).toEqual([]);
});

test.each([
  ['bash .ci/walk', '.ci/walk'],
  ['node tools/chrome.mjs', 'tools/chrome.mjs'],
  ['npm run test:motors', 'npm run test:motors'],
  ['npx clausier chekc', 'npx clausier chekc'],
  ['npx clausier check --agianst main', '--agianst'],
])('one that does not is found: %s', (line, found) => {
  expect(missing(line)).toEqual([found]);
});
