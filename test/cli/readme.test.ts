/** README shows what the commands really print: of both contracts, and of what was generated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../compiler/cli/commands.ts';
import { disk } from '../../compiler/cli/host/disk.ts';
import { run } from '../../compiler/cli.ts';

const root = join(import.meta.dirname, '../..');

const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the table of the command line has a row for each command, and for no other', () => {
  const [, table = ''] = /^## The command line\n([\s\S]*?)^`clausier COMMAND/m.exec(readme) ?? [];
  const named = [...table.matchAll(/^\| `([a-z]+)/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(Object.keys(commands).sort());
});

test('the lines that a build ends with are in README', async () => {
  const out: string[] = [];
  const code = await run(['build', '--check'], { ...disk, cwd: root, stdout: (text) => out.push(text), stderr: (text) => out.push(text) });
  const lines = out
    .join('')
    .split('\n')
    .filter((line) => /: fidelity |^generated\/: \d+ files/.test(line));
  expect([code, lines.length], out.join('')).toEqual([0, 3]);
  for (const line of lines) expect(readme).toContain(line.replace(/, all up to date.*$/, ''));
});
