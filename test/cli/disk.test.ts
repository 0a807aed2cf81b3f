/** What the disk refuses is one line, at once, and leaves nothing behind. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { disk } from '../../compiler/cli/host/disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'clausier-disk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (path: string): void => disk.write([{ path, text: 'text' }]);

test('folders on the way to a file are made', () => {
  write(join(folder, 'a/b/c.md'));
  expect(readFileSync(join(folder, 'a/b/c.md'), 'utf8')).toBe('text');
});

test('below a file nothing is written', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => write(join(folder, 'file/x/y.md'))).toThrow(/cannot write .*ENOTDIR/);
});

test('one of several that cannot be written takes back the others', () => {
  const files = [join(folder, 'new/one.md'), join(folder, 'file/two.md')].map((path) => ({ path, text: '' }));
  expect(() => disk.write(files)).toThrow('cannot write');
  expect(existsSync(join(folder, 'new'))).toBe(false);
});

test.runIf(existsSync('/proc/self'))('a folder that takes none refuses and does not hang', () => {
  expect(() => write('/proc/clausier/x.md')).toThrow('cannot write /proc/clausier/x.md');
});

test.runIf(existsSync('/dev/zero'))('a device is neither read nor replaced', () => {
  expect(() => disk.readText('/dev/zero')).toThrow('cannot read /dev/zero: it is a device, not a file');
  expect(() => write('/dev/zero')).toThrow('cannot write /dev/zero: it is a device, not a file');
  expect(readdirSync('/dev').filter((name) => name.endsWith('.part'))).toEqual([]);
});
