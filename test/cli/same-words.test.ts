/** The same words are the same, however their lines end, their accents are written and their files are named; nothing outside the folder is read. */
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Folder, type Ran, temporaryFolder } from './disk-io.ts';
import { sampleFiles } from './sample-files.ts';

type File = { readonly path: string; readonly text: string };

const sample = sampleFiles();
const home = 'contracts/exemple';
let folder: Folder | undefined;

afterEach(() => folder?.remove());

/** What `check` says of the sample, each of its files changed. */
function checked(change: (file: File) => File, prepare: (folder: Folder) => void = () => {}): Promise<Ran> {
  folder = temporaryFolder(sample.map(change));
  prepare(folder);
  return folder.run(['check']);
}

const contractOnly =
  (change: (text: string) => string) =>
  (file: File): File =>
    file.path.endsWith('contract.md') ? { ...file, text: change(file.text) } : file;
const originalNamed =
  (name: string, onDisk = name) =>
  (file: File): File => {
    if (file.path.endsWith('original.txt')) return { ...file, path: `${home}/${onDisk}` };
    return contractOnly((text) => text.replace('original.txt', JSON.stringify(name)))(file);
  };
const faithful = { code: 0, out: expect.stringContaining('fidelity 100 % (36 of 36 words, 0 of them layout)') };

describe('the same words', () => {
  const windows = (text: string): string => text.replaceAll('\n', '\r\n');
  test.each<[string, (file: File) => File]>([
    ['lines that end as on Windows, in one file', contractOnly(windows)],
    ['lines that end as on Windows, in every file', (file) => ({ ...file, text: windows(file.text) })],
    ['a byte order mark at the start of every file', (file) => ({ ...file, text: `\ufeff${file.text}` })],
    ['both', (file) => ({ ...file, text: `\ufeff${windows(file.text)}` })],
    ['accents apart in the contract', contractOnly((text) => text.normalize('NFD'))],
    ['accents apart in the norms', (file) => (file.path.endsWith('norms.yml') ? { ...file, text: file.text.normalize('NFD') } : file)],
  ])('%s', async (_, change) => {
    expect(await checked(change)).toMatchObject(faithful);
  });

  test('accents apart in the original, whose digest says so', async () => {
    const { createHash } = await import('node:crypto');
    const text = sample.find(({ path }) => path.endsWith('original.txt'))!.text.normalize('NFD');
    const sha256 = createHash('sha256').update(text).digest('hex');
    const change = (file: File): File =>
      file.path.endsWith('original.txt')
        ? { ...file, text }
        : contractOnly((words) => words.replace(/sha256: \w+/, `sha256: ${sha256}`))(file);
    expect(await checked(change)).toMatchObject(faithful);
  });

  test.each<[string, string?]>([
    ['conditions-générales.txt'],
    ['Conditions générales (v 2).txt'],
    ['originaux/contrat.txt'],
    ['originaux\\contrat.txt', 'originaux/contrat.txt'],
    ['conditions-générales.txt', 'conditions-générales.txt'.normalize('NFD')],
    ['conditions-générales.txt'.normalize('NFD'), 'conditions-générales.txt'],
  ])('the original %j, on disk %j', async (name, onDisk) => {
    expect(await checked(originalNamed(name, onDisk))).toMatchObject(faithful);
  });
});

describe('what is not the same', () => {
  test('an accent that the original has not', async () => {
    const { code, out } = await checked(contractOnly((text) => text.replace('répond à', 'repond à')));
    expect(code).toBe(1);
    expect(out).toContain('Unexpected words "repond", expected "répond" as in the original\n');
  });

  test('a letter of another script is told by its code point', async () => {
    const { out } = await checked(contractOnly((text) => text.replace('doit décrire', 'd\u043eit décrire')));
    expect(out).toContain('expected "doit" as in the original (U+043E in place of U+006F)');
  });

  test.each([
    ['a zero-width space in a word', 'assis\u200btance'],
    ['a byte order mark in a word', 'assis\ufefftance'],
    ['a direction mark around a word', '\u202eassistance'],
    ['a soft hyphen, as an entity', 'assis&shy;tance'],
    ['a zero-width joiner, as an entity', 'assis&#x200d;tance'],
  ])('%s', async (_, word) => {
    const { code, out } = await checked(contractOnly((text) => text.replace("d'assistance", `d'${word}`)));
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/read\/invisible\S*: Unexpected invisible character U\+(200B|FEFF|202E|00AD|200D)/),
    ]);
  });

  test.each([
    ['label: Temps passé', 'label: "Temps\\u200b passé"'],
    ['label: Temps passé', 'label: Temps\u2060 passé'],
    ['"tranche facturée"', '"tranche\u200b facturée"'],
    ['title: Temps facturé', 'title: Temps \u2066facturé'],
  ])('an invisible character in %s, written %j', async (from, to) => {
    const { code, out } = await checked(contractOnly((text) => text.replace(from, to)));
    expect([code, out]).toEqual([1, expect.stringContaining('read/invisible')]);
  });
});

describe('nothing outside the contract’s folder is read', () => {
  test.each([['../original.txt'], ['..\\original.txt'], ['/etc/hostname'], ['C:\\original.txt'], ['a/../../original.txt']])(
    '%s',
    async (name) => {
      const { code, out } = await checked(originalNamed(name, '../original.txt'));
      expect([code, out]).toEqual([1, expect.stringContaining(`read/path-outside`)]);
    },
  );

  test.each(['norms.yml', 'original.txt', 'editions/2020.md'])('a link on disk in the place of %s', async (name) => {
    const change = (file: File): File => (file.path === `${home}/${name}` ? { ...file, path: `elsewhere/${name}` } : file);
    const { code, out } = await checked(change, ({ path, put }) => {
      put(`elsewhere/${name}.x`, '');
      put(`${home}/editions/x`, '');
      if (name.startsWith('editions')) writeFileSync(join(path, 'elsewhere', name), '# 1. A\n');
      symlinkSync(join(path, 'elsewhere', name), join(path, home, name));
    });
    expect([code, out]).toEqual([1, expect.stringContaining(`Unexpected path "${home}/${name}"`)]);
  });

  test('a link within the folder is fine', async () => {
    const change = (file: File): File => (file.path.endsWith('original.txt') ? { ...file, path: `${home}/texte/premier.txt` } : file);
    expect(await checked(change, ({ path }) => symlinkSync('texte/premier.txt', join(path, home, 'original.txt')))).toMatchObject(faithful);
  });
});
