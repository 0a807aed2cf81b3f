/** The command as a process: what the machine takes away while it runs ends in one line, or quietly, never in a stack trace. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFailure } from '../../compiler/cli/host/failure.ts';
import { isAtLeast, needNodeForPdf } from '../../compiler/cli/host/node-version.ts';
import { temporaryFolder } from './disk-io.ts';

const root = join(import.meta.dirname, '../..');
const clausier = `"${process.execPath}" "${join(root, 'compiler/clausier.mjs')}"`;
const shell = (script: string, cwd = root) => spawnSync('/bin/sh', ['-c', script], { cwd, encoding: 'utf8' });

test('a folder deleted under the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausier-gone-'));
  const { status, stderr } = shell(`rmdir "${folder}"; ${clausier} check`, folder);
  rmSync(folder, { recursive: true, force: true });
  expect([status, stderr]).toEqual([2, 'clausier check: the folder this was called from no longer exists: change to another\n']);
});

test.runIf(existsSync('/dev/full'))('a disk without space', () => {
  const { status, stderr } = shell(`${clausier} --help > /dev/full`);
  expect([status, stderr]).toEqual([2, 'clausier: no space is left (ENOSPC)\n']);
});

test('a reader who stops reading', () => {
  const { status, stderr } = shell(`${clausier} strip contracts/telenet/contract.md | head -c 10`);
  expect([status, stderr]).toEqual([0, '']);
});

/** In a process: the test runner would find the package in this checkout, wherever the importing file stands. */
test('eval in a project whose packages are not installed', () => {
  const folder = temporaryFolder();
  const { status, stderr } = shell(`${clausier} build && ${clausier} eval exemple/billedTime --input '{"timeSpent":"PT1H"}'`, folder.path);
  folder.remove();
  expect(status).toBe(2);
  expect(stderr).toMatch(/^clausier eval: \S+ needs the package clausier, which is not installed: run `npm install`\n$/);
});

/** What Node keeps of compiled code: the files of a folder per way of compiling, and when each was written. */
function keptCode(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => `${join(parentPath, name)} ${statSync(join(parentPath, name)).mtimeMs}`).sort();
}

test('what was compiled once serves again, whatever command ran between', () => {
  const folder = temporaryFolder();
  const kept = join(folder.path, 'kept');
  mkdirSync(kept);
  const runs = (command: string) => shell(`unset NODE_COMPILE_CACHE; TMPDIR="${kept}" ${clausier} ${command}`, folder.path).status;
  expect([runs('check'), runs('coverage')]).toEqual([0, 0]);
  const before = keptCode(kept);
  expect(runs('check')).toBe(0);
  const after = keptCode(kept);
  folder.remove();
  expect(before.length).toBeGreaterThan(300);
  expect(after).toEqual(before);
}, 60_000);

test('what fails in Clausier itself is called a bug, in one line, with how to report it', () => {
  const told = describeFailure(new Error('unexpected node\nat somewhere'), { version: '1.2.3' });
  expect(told).toMatch(/^this is a bug of Clausier 1\.2\.3, not of your contract: unexpected node; please report it/);
  expect(told).not.toContain('\n');
});

test.each([
  ['20.19.0', 20, 19, true],
  ['20.18.9', 20, 19, false],
  ['22.0.0', 20, 19, true],
  ['22.12.0', 22, 13, false],
])('Node %s is at least %i.%i: %s', (version, major, minor, answer) => {
  expect(isAtLeast(version, major, minor)).toBe(answer);
});

test('a PDF on an older Node is refused before it is read', () => {
  expect(() => needNodeForPdf('a.pdf', '20.20.2')).toThrow('a.pdf: reading a PDF needs Node 22.13 or later, and this is Node 20.20.2');
  expect(() => needNodeForPdf('a.pdf', '22.13.0')).not.toThrow();
});
