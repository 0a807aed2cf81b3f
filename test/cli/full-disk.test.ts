/**
 * A disk that takes no more while a command writes: one line, exit code 2, and the folder is what it was. A limit on the size of files stands
 * for the disk's own; what is written to standard output goes to a device that is always full.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprint } from '../../compiler/review/fingerprint.ts';
import { programOf } from '../impact/editions.ts';
import { type ProjectApart, projectApart } from '../site/apart/project-apart.ts';
import { line, tinyPdf } from '../witness/tiny-pdf.ts';
import { type Folder, temporaryFolder } from './disk-io.ts';
import { sampleFiles } from './sample-files.ts';

const clausier = join(import.meta.dirname, '../../compiler/clausier.mjs');
const folder = temporaryFolder();
/** One contract, whose original is a PDF that no witness saw yet. */
const printed = temporaryFolder();
afterAll(folder.remove);
afterAll(printed.remove);

/** Everything below the folder, by path, with its bytes. */
const snapshot = (path = folder.path): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
    .map(({ entry, path }) => (entry.isFile() ? `${path} ${readFileSync(path, 'latin1')}` : path))
    .sort();

/** Under a limit compiled code is not kept: it would be cut short too. */
const uncached = { env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' } };

const full = "trap '' XFSZ; ulimit -f 0; ";

function runAfter(before: string, line: string, cwd = folder.path) {
  const script = `${before}exec "${process.execPath}" "${clausier}" ${line}`;
  return spawnSync('/bin/sh', ['-c', script], { cwd, encoding: 'utf8', ...(before === '' ? {} : uncached) });
}

const contract = readFileSync(join(folder.path, 'contracts/exemple/contract.md'), 'utf8');
const words = '1. Objet\n\n1.1. Le client paie le prix convenu pour chaque mois commencé.\n'.repeat(20);
folder.put('nouveau.txt', words);
folder.put('nouvelle.md', contract.replace('original: { file: original.txt', 'original: { file: nouveau.txt'));
const signed = fingerprint(programOf(contract).rules.find(({ id }) => id === 'billedTime')!, programOf(contract));
folder.put('export.yaml', `reviews:\n  - { rule: billedTime, by: juridique, on: "2026-01-31", fingerprint: "${signed}" }\n`);

printed.put('contracts/exemple/bail.pdf', tinyPdf([line('Le prix est de 485 euros.', 20, 250)]));
printed.put('contracts/exemple/contract.md', contract.replace(/^original:.*$/m, `original: { file: bail.pdf, sha256: ${'0'.repeat(64)} }`));

const writing: readonly (readonly [string, Folder])[] = [
  ['build', folder],
  ['init autre', folder],
  ['add nouveau.txt', folder],
  ['ingest nouveau.txt -o brouillon/contract.md', folder],
  ['ingest nouveau.txt --review relecture.html', folder],
  ['impact exemple nouvelle.md --write edition/contract.md', folder],
  ['review exemple --import export.yaml', folder],
  ['check --witness', printed],
];

test.each(writing)('%s on a full disk writes nothing', (line, { path }) => {
  const before = snapshot(path);
  const { status, stderr } = runAfter(full, line, path);
  expect([status, stderr.replace(/^bail\.pdf: witnessed.*\n/, '')]).toEqual([
    2,
    expect.stringMatching(/^clausier \w+: cannot write \S+: the file is too large \(EFBIG\)\n$/),
  ]);
  expect(snapshot(path)).toEqual(before);
});

test.runIf(existsSync('/dev/full')).each(['check', 'coverage --draft norms', 'sql exemple --dialect duckdb'])(
  '%s whose output can go nowhere says so',
  (line) => {
    const { status, stderr } = runAfter('', `${line} > /dev/full`);
    expect([status, stderr]).toEqual([2, 'clausier: no space is left (ENOSPC)\n']);
  },
);

describe('a site that cannot be written', () => {
  let project: ProjectApart;
  beforeAll(() => {
    project = projectApart(Object.fromEntries(sampleFiles().map(({ path, text }) => [path, text])));
    expect(project.run('build').status).toBe(0);
  });
  afterAll(() => project.remove());

  test('leaves nothing, and the one that stands there as it was', () => {
    for (const files of [[], ['index.html', 'actifs/a.css']]) {
      for (const file of files) {
        mkdirSync(dirname(join(project.dist, file)), { recursive: true });
        writeFileSync(join(project.dist, file), 'avant');
      }
      const before = existsSync(project.dist) ? snapshot(project.dist) : undefined;
      const { status, stderr } = runAfter(full, 'site', project.path);
      expect([status, stderr]).toEqual([2, 'clausier site: cannot write dist: the file is too large (EFBIG)\n']);
      expect(existsSync(project.dist) ? snapshot(project.dist) : undefined).toEqual(before);
    }
  });
});
