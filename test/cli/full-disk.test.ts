/**
 * A disk that takes no more while a command writes: one line, exit code 2, and the folder is what it was. A limit on the size of files stands
 * for the disk's own; what is written to standard output goes to a device that is always full.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fingerprint } from '../../compiler/review/fingerprint.ts';
import { programOf } from '../impact/editions.ts';
import { temporaryFolder } from './disk-io.ts';

const clausier = join(import.meta.dirname, '../../compiler/clausier.mjs');
const folder = temporaryFolder();
afterAll(folder.remove);

/** Everything below the folder, by path, with its bytes. */
const snapshot = (): string[] =>
  readdirSync(folder.path, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .map(({ entry, path }) => (entry.isFile() ? `${path} ${readFileSync(path, 'latin1')}` : path))
    .sort();

/** Under a limit compiled code is not kept: it would be cut short too. */
const uncached = { env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' } };

function runAfter(before: string, line: string) {
  const script = `${before}exec "${process.execPath}" "${clausier}" ${line}`;
  return spawnSync('/bin/sh', ['-c', script], { cwd: folder.path, encoding: 'utf8', ...(before === '' ? {} : uncached) });
}

const contract = readFileSync(join(folder.path, 'contracts/exemple/contract.md'), 'utf8');
const words = '1. Objet\n\n1.1. Le client paie le prix convenu pour chaque mois commencé.\n'.repeat(20);
folder.put('nouveau.txt', words);
folder.put('nouvelle.md', contract.replace('original: { file: original.txt', 'original: { file: nouveau.txt'));
const signed = fingerprint(programOf(contract).rules.find(({ id }) => id === 'billedTime')!, programOf(contract));
folder.put('export.yaml', `reviews:\n  - { rule: billedTime, by: juridique, on: "2026-01-31", fingerprint: "${signed}" }\n`);

test.each([
  'build',
  'init autre',
  'add nouveau.txt',
  'ingest nouveau.txt -o brouillon/contract.md',
  'ingest nouveau.txt --review relecture.html',
  'impact exemple nouvelle.md --write edition/contract.md',
  'review exemple --import export.yaml',
])('%s on a full disk writes nothing', (line) => {
  const before = snapshot();
  const { status, stderr } = runAfter("trap '' XFSZ; ulimit -f 0; ", line);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^clausier \w+: cannot write \S+: the file is too large \(EFBIG\)\n$/)]);
  expect(snapshot()).toEqual(before);
});

test.runIf(existsSync('/dev/full')).each(['check', 'coverage --draft norms', 'sql exemple --dialect duckdb'])(
  '%s whose output can go nowhere says so',
  (line) => {
    const { status, stderr } = runAfter('', `${line} > /dev/full`);
    expect([status, stderr]).toEqual([2, 'clausier: no space is left (ENOSPC)\n']);
  },
);
