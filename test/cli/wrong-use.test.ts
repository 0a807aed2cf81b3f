/** However a command is called and whatever the disk holds: an exit code of the documented three, one line, no stack trace. */
import { globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommandName, commands } from '../../compiler/cli/commands.ts';
import { helps } from '../../compiler/cli/help.ts';
import { type Folder, type Ran, temporaryFolder } from './disk-io.ts';

let folder: Folder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** Exit code 2 and one line on standard error that says this. */
function expectRefusal({ code, err }: Ran, says: RegExp | string): void {
  expect(code).toBe(2);
  expect(err).toMatch(says);
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/\n\s+at |bug of Clausier/);
}

describe('a wrong call is refused in one line', () => {
  test.each([
    [['check', '--format', 'xml'], 'unexpected format "xml", expected pretty'],
    [['check', '--format'], 'argument missing'],
    [['check', 'nowhere'], 'unknown contract "nowhere", expected one of: exemple'],
    [['check', 'exemple/contract.md'], 'unknown contract "exemple/contract.md"'],
    [['check', '../..'], 'unknown contract'],
    [['build', 'exemple'], /unexpected argument 'exemple'/],
    [['build', '--force'], "unknown option '--force'"],
    [['coverage', '--format', 'sarif'], 'unexpected format "sarif"'],
    [['coverage', 'nowhere'], 'unknown contract'],
    [['eval'], 'expected a rule and its input'],
    [['eval', 'exemple/billedTime'], 'expected a rule and its input'],
    [['eval', 'exemple/billedTime', '--input', '{'], '--input is not JSON'],
    [['eval', 'exemple/billedTime', '--input', '{}', '--reading', 'x'], 'expected choice=option'],
    [['eval', 'exemple/billedTime', '--input', '{}'], 'generated/exemple/wire.ts is missing: run `clausier build` first'],
    [['strip'], 'expected one file'],
    [['strip', 'a', 'b'], 'expected one file'],
    [['strip', 'nowhere.md'], /nowhere\.md: no such file or folder \(ENOENT\)/],
    [['strip', 'contracts'], /contracts: it is a folder \(EISDIR\)/],
    [['strip', 'package.json/x'], /ENOTDIR/],
    [['ingest'], 'expected one document'],
    [['ingest', 'nowhere.pdf'], /nowhere\.pdf: no such file or folder/],
    [['ingest', 'contracts/exemple/original.txt', '--language', 'xx'], 'unexpected language "xx", expected fr or en'],
    [['ingest', 'contracts'], /contracts: it is a folder/],
    [['ingest', 'contracts/exemple/original.txt', '-o', 'contracts'], /contracts: it is a folder/],
    [['ingest', 'contracts/exemple/original.txt', '-o', 'package.json/x.md'], /ENOTDIR/],
    [['impact'], 'expected a contract and its new edition'],
    [['impact', 'exemple', 'nowhere.txt'], 'no such file or folder'],
    [['impact', 'exemple', 'package.json'], 'expected a .pdf, .docx, .html, .txt or .md'],
    [['impact', 'nowhere', 'contracts/exemple/original.txt'], 'unknown contract'],
    [['mutate', 'exemple/nothing'], 'unknown rule "nothing"'],
    [['mutate', 'nowhere'], 'unknown contract'],
    [['review', 'exemple/billedTime'], 'expected: clausier review'],
    [['review', 'exemple/billedTime', '--by', 'x', '--on', 'demain'], 'expected a date such as 2026-01-31'],
    [['review', 'exemple/nothing', '--by', 'x', '--on', '2026-01-31'], 'unknown rule "nothing"'],
    [['init'], 'expected one folder'],
    [['init', '.'], 'is not empty'],
    [['init', 'package.json'], /package\.json is a file: choose a new folder/],
    [['init', 'package.json/new'], /ENOTDIR/],
  ])('clausier %j', async (args, says) => {
    expectRefusal(await folder.run(args), says);
  });

  test('no command, or an unknown one, shows them all', async () => {
    expect((await folder.run([])).out).toContain('usage: clausier COMMAND');
    const { code, err } = await folder.run(['chek']);
    expect([code, err.split('\n')[0]]).toEqual([2, 'clausier: unknown command "chek"']);
  });
});

describe('help and version', () => {
  test('the version is the one of package.json', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await folder.run(['--version'])).toEqual({ code: 0, out: `clausier ${version}\n`, err: '' });
  });

  test.each(Object.keys(commands))('%s --help says how it is called and what each option means', async (name) => {
    const { code, out } = await folder.run([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`usage: clausier ${name}`);
    for (const [flag] of helps[name as CommandName].options) expect(out).toContain(flag);
    expect(await folder.run(['help', name])).toEqual({ code, out, err: '' });
  });

  test.each(Object.entries(helps))('%s takes every option that its help names', async (name, { options }) => {
    for (const [flag] of options) {
      const [option = ''] = flag.split(' ').filter((word) => word.startsWith('--'));
      expect((await folder.run([name, option])).err).not.toMatch(/unknown option/);
    }
  });

  test.each(Object.keys(commands))('the help of %s names every option that its source takes', (name) => {
    const [file = ''] = globSync(join(import.meta.dirname, `../../compiler/cli/{,*/}${name}.ts`));
    const source = readFileSync(file, 'utf8');
    const taken = [...source.matchAll(/(\w+): \{ type: '(?:string|boolean)'/g)].map(([, option]) => `--${option}`);
    const told = helps[name as CommandName].options.map(([flag]) => flag).join(' ');
    expect(taken.filter((option) => !told.includes(option))).toEqual([]);
  });

  test.each(Object.keys(commands))('%s refuses an option that it does not know', async (name) => {
    expectRefusal(await folder.run([name, '--frobnicate']), "unknown option '--frobnicate'");
  });

  test('the pages that help and cures name are in the package', () => {
    const sources = [
      'compiler/cli/help.ts',
      ...['read', 'link', 'expression', 'check'].map((stage) => `compiler/diagnostic/catalogue/${stage}.ts`),
    ];
    const root = join(import.meta.dirname, '../..');
    const texts = sources.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
    const packed = readFileSync(join(root, 'tools/pack.mjs'), 'utf8');
    const named = [...new Set([...texts.matchAll(/[\w/-]+\/README\.md/g)].map(([page]) => page))];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((page) => !packed.includes(`'${page}'`))).toEqual([]);
  });
});

describe('a disk that is not as expected', () => {
  test('an empty folder has no project', async () => {
    const empty = temporaryFolder([]);
    for (const name of ['build', 'check', 'coverage', 'mutate']) expectRefusal(await empty.run([name]), 'run `clausier init DIR`');
    empty.remove();
  });

  test('contracts/ without a contract, a file named contracts, a contract that is a file', async () => {
    rmSync(join(folder.path, 'contracts/exemple/contract.md'));
    expectRefusal(await folder.run(['check']), 'contracts/ holds no contract');
    rmSync(join(folder.path, 'contracts'), { recursive: true });
    folder.put('contracts', 'words');
    expectRefusal(await folder.run(['check']), /contracts: a part of the path is a file, not a folder/);
  });

  test('a folder named like a source is no source', async () => {
    mkdirSync(join(folder.path, 'contracts/exemple/notes.md'));
    expect((await folder.run(['check'])).code).toBe(0);
  });

  test('a source that is no UTF-8, or a link that leads in a circle', async () => {
    writeFileSync(join(folder.path, 'contracts/exemple/more.yml'), Buffer.from([0xff, 0xfe, 0x00]));
    expectRefusal(await folder.run(['check']), 'more.yml: it is not UTF-8 text');
    rmSync(join(folder.path, 'contracts/exemple/more.yml'));
    symlinkSync('loop.yml', join(folder.path, 'contracts/exemple/loop.yml'));
    expectRefusal(await folder.run(['check']), /loop\.yml: its links lead in a circle \(ELOOP\)/);
  });

  test('generated/ that is a file', async () => {
    folder.put('generated', 'mine');
    expectRefusal(await folder.run(['build']), /generated: a part of the path is a file, not a folder/);
    expect(readFileSync(join(folder.path, 'generated'), 'utf8')).toBe('mine');
  });

  test('a folder in the place of a generated file stops the build before it writes', async () => {
    mkdirSync(join(folder.path, 'generated/exemple/rules.ts'), { recursive: true });
    expectRefusal(await folder.run(['build']), /rules\.ts: it is a folder/);
  });
});

describe('nothing that a person wrote is lost', () => {
  test('a file in generated/ that no build wrote stops the build, and stays', async () => {
    folder.put('generated/notes.txt', 'mine');
    expectRefusal(await folder.run(['build']), 'generated/notes.txt in generated/ is not written by a build');
    expect(await folder.run(['eval', 'exemple/billedTime', '--input', '{}'])).toMatchObject({ code: 2 });
    rmSync(join(folder.path, 'generated/notes.txt'));
    expect((await folder.run(['build'])).code).toBe(0);
    folder.put('generated/exemple/mine.ts', '// mine');
    expectRefusal(await folder.run(['build']), 'generated/exemple/mine.ts');
    expect((await folder.run(['build', '--check'])).err).toContain('generated/exemple/mine.ts');
    expect(readFileSync(join(folder.path, 'generated/exemple/mine.ts'), 'utf8')).toBe('// mine');
  });

  test('what an earlier build wrote, or a killed one left, is cleared', async () => {
    expect((await folder.run(['build'])).code).toBe(0);
    const source = readFileSync(join(folder.path, 'contracts/exemple/contract.md'), 'utf8');
    folder.put('contracts/exemple/contract.md', source.replace('id: billedTime', 'id: timeBilled'));
    folder.put('generated/exemple/.4242.1x2y3z.part', 'half');
    expect((await folder.run(['build'])).code).toBe(0);
    expect((await folder.run(['build', '--check'])).out).toContain('all up to date');
    expect(readFileSync(join(folder.path, 'generated/.files'), 'utf8')).not.toContain('billedTime');
  });

  test('ingest overwrites another text only by force, once said what is lost', async () => {
    const ingest = ['ingest', 'contracts/exemple/original.txt', '-o', 'contracts/exemple/contract.md'];
    const before = readFileSync(join(folder.path, 'contracts/exemple/contract.md'), 'utf8');
    expectRefusal(await folder.run(ingest), /contract\.md holds 1 mark, 1 block, \d+ words, which would be lost.*--force/);
    expect(readFileSync(join(folder.path, 'contracts/exemple/contract.md'), 'utf8')).toBe(before);
    const forced = await folder.run([...ingest, '--force']);
    expect([forced.code, forced.err.split('\n')[0]]).toEqual([0, expect.stringContaining('holds 1 mark, 1 block')]);
    expect((await folder.run(ingest)).code).toBe(0);
  });

  test('ingest never writes over the original', async () => {
    const path = 'contracts/exemple/original.txt';
    expectRefusal(await folder.run(['ingest', path, '-o', path, '--force']), 'is the original itself');
  });
});
