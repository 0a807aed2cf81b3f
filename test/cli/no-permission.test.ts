/**
 * What a command may not read or write is one line, exit code 2, and the folder is what it was. Root may do all: where the tests are root's
 * the command is run as somebody who may not; where he could not even read this checkout, nothing can be shown.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fingerprint } from '../../compiler/review/fingerprint.ts';
import { programOf } from '../impact/editions.ts';
import { line, tinyPdf } from '../witness/tiny-pdf.ts';
import { type Folder, temporaryFolder } from './disk-io.ts';

const clausier = join(import.meta.dirname, '../../compiler/clausier.mjs');
const folder = temporaryFolder();
/** One contract, whose original is a PDF that no witness saw yet. */
const printed = temporaryFolder();
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
const run = ({ path }: Folder, line: string) =>
  spawnSync(process.execPath, [clausier, ...line.split(' ')], { cwd: path, encoding: 'utf8', env, ...nobody });

/** A folder and all below it, by path. */
const below = ({ path }: Folder): string[] =>
  [path, ...readdirSync(path, { recursive: true, withFileTypes: true }).map(({ parentPath, name }) => join(parentPath, name))].sort();
const snapshot = (of: Folder): string[] =>
  below(of).map((path) => (statSync(path).isFile() ? `${path} ${readFileSync(path, 'latin1')}` : path));
const allow = (of: Folder, files: number, folders: number): void => {
  for (const path of below(of)) chmodSync(path, statSync(path).isFile() ? files : folders);
};

const contract = readFileSync(join(folder.path, 'contracts/exemple/contract.md'), 'utf8');
const signed = fingerprint(programOf(contract).rules.find(({ id }) => id === 'billedTime')!, programOf(contract));
folder.put('nouveau.txt', '1. Objet\n\n1.1. Le client paie le prix convenu.\n'.repeat(20));
folder.put('nouvelle.md', contract.replace('original: { file: original.txt', 'original: { file: nouveau.txt'));
folder.put('export.yaml', `reviews:\n  - { rule: billedTime, by: juridique, on: "2026-01-31", fingerprint: "${signed}" }\n`);
printed.put('contracts/exemple/bail.pdf', tinyPdf([line('Le prix est de 485 euros.', 20, 250)]));
printed.put('contracts/exemple/contract.md', contract.replace(/^original:.*$/m, `original: { file: bail.pdf, sha256: ${'0'.repeat(64)} }`));
for (const each of [folder, printed]) allow(each, 0o644, 0o755);

const canBeShown = process.platform !== 'win32' && run(folder, '--version').status === 0;
afterAll(folder.remove);
afterAll(printed.remove);

const refused = (what: 'read' | 'write'): unknown =>
  expect.stringMatching(new RegExp(`^clausier \\w+: cannot ${what} \\S+: permission denied \\(EACCES\\)\\n$`));

test.runIf(canBeShown).each<[string, Folder]>([
  ['build', folder],
  ['init autre', folder],
  ['add nouveau.txt', folder],
  ['ingest nouveau.txt -o brouillon/contract.md', folder],
  ['ingest nouveau.txt --review relecture.html', folder],
  ['impact exemple nouvelle.md --write edition/contract.md', folder],
  ['review exemple --import export.yaml', folder],
  ['check --witness', printed],
])('%s where nothing may be written writes nothing', (command, of) => {
  allow(of, 0o444, 0o555);
  const before = snapshot(of);
  const { status, stderr } = run(of, command);
  const after = snapshot(of);
  allow(of, 0o644, 0o755);
  expect([status, stderr.replace(/^bail\.pdf: witnessed.*\n/, '')]).toEqual([2, refused('write')]);
  expect(after).toEqual(before);
});

test.runIf(canBeShown).each<[string, Folder, string]>([
  ['check', folder, 'contracts/exemple/contract.md'],
  ['build', folder, 'contracts/exemple/original.txt'],
  ['check', printed, 'contracts/exemple/bail.pdf'],
  ['ingest nouveau.txt', folder, 'nouveau.txt'],
  ['strip contracts/exemple/contract.md', folder, 'contracts/exemple/contract.md'],
])('%s in a folder whose file may not be read names it: $2', (command, of, file) => {
  chmodSync(join(of.path, file), 0);
  const { status, stderr } = run(of, command);
  chmodSync(join(of.path, file), 0o644);
  expect([status, stderr]).toEqual([2, refused('read')]);
  expect(stderr).toContain(file);
});

test.runIf(canBeShown)('a folder of a contract that may not be read is named', () => {
  const path = join(folder.path, 'contracts/exemple');
  chmodSync(path, 0);
  const { status, stderr } = run(folder, 'check');
  chmodSync(path, 0o755);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^clausier check: [^\n]*\S*contracts\S*: permission denied \(EACCES\)\n$/)]);
});
