/** What may be wrong with a project as a whole, and with where one is to be: told in one line or at its place, and nothing is left half-written. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from './disk-io.ts';
import { sampleFiles } from './sample-files.ts';

let folder: Folder;
afterEach(() => folder.remove());

const document = { path: 'notes.txt', text: 'Notes\n\nLe client doit payer.\n' };

test.each([
  ['init', 'held/new'],
  ['add', 'notes.txt'],
  ['ingest', 'notes.txt', '-o', 'held/deep/out.md'],
])('%s where a file stands for a folder names the file that it could not write, and leaves nothing', async (...args) => {
  folder = temporaryFolder([document, { path: 'held', text: '' }, { path: 'contracts', text: '' }]);
  const { code, err } = await folder.run(args);
  expect([code, err.trimEnd().split('\n')]).toEqual([2, [expect.stringMatching(/cannot write .*ENOTDIR/)]]);
  expect(err).not.toContain('.part');
  expect(readdirSync(folder.path).sort()).toEqual(['contracts', 'held', 'notes.txt']);
});

test('what a refused write began is taken back, folders too', async () => {
  folder = temporaryFolder([{ path: 'new/.keep', text: '' }]);
  const { disk } = await import('../../compiler/cli/host/disk.ts');
  const files = ['fresh/a/one.txt', 'new/.keep/two.txt'].map((path) => ({ path: join(folder.path, path), text: 'x' }));
  expect(() => disk.write(files)).toThrow(/cannot write .*two\.txt/);
  expect(readdirSync(folder.path)).toEqual(['new']);
});

test.each(['check', 'build', 'site', 'dev', 'coverage', 'mutate'])(
  '%s of a project without contracts says what is expected',
  async (command) => {
    folder = temporaryFolder([{ path: 'contracts/README.txt', text: '' }]);
    const { code, err } = await folder.run([command]);
    expect([code, err]).toEqual([2, `clausier ${command}: contracts/ holds no contract, expected a folder with a Markdown file\n`]);
  },
);

test('an original that is missing is told at the words that name it', async () => {
  folder = temporaryFolder(sampleFiles().filter(({ path }) => !path.endsWith('original.txt')));
  const { code, out } = await folder.run(['check']);
  expect([code, out]).toEqual([1, expect.stringContaining('error check/original-missing')]);
  expect(out).toContain('contracts/exemple/contract.md:9:19');
});

test('a contract without rules is a contract: it checks, builds and has nothing to mutate', async () => {
  folder = temporaryFolder([{ path: 'notes.md', text: '# Notes\n\nLe texte est bref.\n' }]);
  folder.put('contracts/.keep', '');
  expect((await folder.run(['add', 'notes.md'])).code).toBe(0);
  const checked = await folder.run(['check']);
  expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('0 rules, 0 norms, 0 forgotten, 0 errors')]);
  for (const command of ['build', 'mutate']) expect((await folder.run([command])).code, command).toBe(0);
});

test.each(['site', 'dev'])('%s where the builder is not installed says what to install', async (command) => {
  folder = temporaryFolder();
  await folder.run(['build']);
  const { code, err } = await folder.run([command]);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/^clausier \w+: the site needs astro@\S+ and pagefind@\S+: npm install --save-dev .*\n$/),
  ]);
});

test.each(['check', 'build', 'site'])('%s of two contracts whose names a disk may fold into one names both', async (command) => {
  folder = temporaryFolder([
    { path: 'contracts/Terms/contract.md', text: '' },
    { path: 'contracts/terms/contract.md', text: '' },
  ]);
  const { code, err } = await folder.run([command]);
  expect([code, err]).toEqual([
    2,
    `clausier ${command}: contracts/Terms and contracts/terms are one folder where case does not count: rename one\n`,
  ]);
});

test('add never makes a second contract of one name, whatever its case', async () => {
  folder = temporaryFolder([document, { path: 'contracts/Notes/contract.md', text: '' }]);
  const { code, err } = await folder.run(['add', 'notes.txt']);
  expect([code, err]).toEqual([2, 'clausier add: contracts/Notes is there already: choose another with --name\n']);
  expect(readdirSync(join(folder.path, 'contracts'))).toEqual(['Notes']);
});
