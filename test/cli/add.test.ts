/** A document becomes a contract of the project, and what is left of it a draft that no check accepts. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../compiler/cli.ts';
import { temporaryFolder } from './disk-io.ts';
import { memoryIo } from './memory-io.ts';
import { sampleFiles } from './sample-files.ts';

const notes = '# Notes\n\nLe client doit payer sous 30 jours.\n';
const project = (more: Readonly<Record<string, string>> = {}) =>
  memoryIo({ ...Object.fromEntries(sampleFiles().map(({ path, text }) => [`/project/${path}`, text])), ...more });

test('a text document comes with its skeleton and its own bytes, and never over a contract', async () => {
  const folder = temporaryFolder();
  folder.put('Bail été.txt', 'Bail\n\n1. Objet\n\nLe bailleur doit remettre les clés.\r\n');
  expect((await folder.run(['add', 'Bail été.txt'])).code).toBe(0);
  const added = (name: string): string => join(folder.path, 'contracts', 'bail-ete', name);
  const before = readFileSync(added('contract.md'), 'utf8');
  expect(before).toContain('original:');
  expect(readFileSync(added('Bail été.txt'))).toEqual(readFileSync(join(folder.path, 'Bail été.txt')));
  expect((await folder.run(['check', 'bail-ete'])).out).toContain('fidelity 100 %');
  expect((await folder.run(['add', 'Bail été.txt'])).code).toBe(2);
  expect(readFileSync(added('contract.md'), 'utf8')).toBe(before);
  folder.remove();
});

test('a PDF comes with its skeleton and its own bytes, its words read from it at each check', async () => {
  const folder = temporaryFolder();
  const pdf = join(import.meta.dirname, '../fixtures/pdf/telenet-tex.pdf');
  const bytes = readFileSync(pdf);
  const ran = await folder.run(['add', pdf, '--name', 'Offre Web']);
  expect([ran.code, ran.out]).toEqual([0, expect.stringContaining('contracts/offre-web/telenet-tex.pdf')]);
  expect(readFileSync(join(folder.path, 'contracts/offre-web/telenet-tex.pdf'))).toEqual(bytes);
  const text = readFileSync(join(folder.path, 'contracts/offre-web/contract.md'), 'utf8');
  expect(text).toContain(createHash('sha256').update(bytes).digest('hex'));
  const checked = await folder.run(['check', 'offre-web']);
  expect(checked.out).toMatch(/offre-web: fidelity 100 % \((\d{4,}) of \1 words/);
  folder.put('contracts/offre-web/contract.md', text.replace(/\bclient\b/, 'chat'));
  expect((await folder.run(['check', 'offre-web'])).out).toContain('error check/fidelity');
  folder.remove();
});

test('a document that is no PDF inside is refused in one line, and nothing is written', async () => {
  const folder = temporaryFolder();
  folder.put('faux.pdf', 'Bonjour');
  const { code, err } = await folder.run(['add', 'faux.pdf']);
  expect([code, err.trimEnd().split('\n').length, existsSync(join(folder.path, 'contracts/faux'))]).toEqual([2, 1, false]);
  folder.remove();
});

test('the page to work through it on is written beside, in place of no other file, and not of Markdown', async () => {
  const folder = temporaryFolder();
  folder.put('bail.txt', 'Bail\n\n1. Objet\n\nLe bailleur doit remettre les clés.\n');
  folder.put('notes.md', notes);
  folder.put('mine.html', '<p>mine</p>');
  const refused = [
    await folder.run(['add', 'bail.txt', '--review', 'mine.html']),
    await folder.run(['add', 'notes.md', '--review', 'r.html']),
  ];
  expect(refused.map(({ code, err }) => [code, /mine\.html is no review page|nothing is removed from Markdown/.test(err)])).toEqual([
    [2, true],
    [2, true],
  ]);
  expect([existsSync(join(folder.path, 'contracts/bail')), existsSync(join(folder.path, 'contracts/notes'))]).toEqual([false, false]);
  expect((await folder.run(['add', 'bail.txt', '--review', 'page.html'])).code).toBe(0);
  expect(readFileSync(join(folder.path, 'page.html'), 'utf8')).toMatch(/^<!doctype html>\n<html lang="fr" data-original="/);
  folder.remove();
});

test('Markdown is the skeleton, and its words the original', async () => {
  const io = project({ '/project/notes.md': notes });
  expect(await run(['add', 'notes.md'], io)).toBe(0);
  expect(await run(['check', 'notes'], io)).toBe(1);
  expect(io.out()).toContain('notes: fidelity 100 %');
});

test.each([
  [['add'], 'expected one document'],
  [['add', 'notes.odt'], 'expected one document'],
  [['add', 'notes.md', '--language', 'de'], 'fr or en'],
  [['add', 'notes.md', '--name', '…'], 'names no folder'],
  [['add', 'notes.md', '--name', 'exemple'], 'is there already'],
])('%j is refused in one line, and nothing is written', async (args, why) => {
  const io = project({ '/project/notes.md': notes });
  const before = new Map(io.files);
  expect(await run(args, io)).toBe(2);
  expect(io.err()).toContain(why);
  expect(io.err().trim().split('\n')).toHaveLength(1);
  expect(io.files).toEqual(before);
});

test('drafted norms quote what is left, and a guess is refused until it is decided', async () => {
  const io = project({ '/project/notes.md': notes });
  await run(['add', 'notes.md'], io);
  const drafting = memoryIo(Object.fromEntries(io.files));
  expect(await run(['coverage', 'notes', '--draft', 'norms'], drafting)).toBe(0);
  const draft = drafting.out();
  expect(draft).toMatch(/modality: "?\?obligation/);
  const path = '/project/contracts/notes/norms.yml';
  const guessed = memoryIo({ ...Object.fromEntries(io.files), [path]: draft });
  expect(await run(['check', 'notes'], guessed)).toBe(1);
  expect(guessed.out()).toContain('?obligation');
  const decided = memoryIo({ ...Object.fromEntries(io.files), [path]: draft.replaceAll('?', '') });
  await run(['check', 'notes'], decided);
  expect(decided.out()).not.toContain('coverage/sentence');
});
