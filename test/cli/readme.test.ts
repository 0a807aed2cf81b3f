/** README shows what the commands really print: of both contracts, and of what was generated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { disk } from '../../compiler/cli/host/disk.ts';
import { run } from '../../compiler/cli.ts';

const root = join(import.meta.dirname, '../..');

test('the lines that a build ends with are in README', async () => {
  const out: string[] = [];
  const code = await run(['build', '--check'], { ...disk, cwd: root, stdout: (text) => out.push(text), stderr: (text) => out.push(text) });
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const lines = out
    .join('')
    .split('\n')
    .filter((line) => /: fidelity |^generated\/: \d+ files/.test(line));
  expect([code, lines.length], out.join('')).toEqual([0, 3]);
  for (const line of lines) expect(readme).toContain(line.replace(/, all up to date.*$/, ''));
});
