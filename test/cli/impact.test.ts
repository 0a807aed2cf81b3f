/** `clausier impact` from the outside: what it prints, what it answers, what it refuses. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { disk } from '../../compiler/cli/host/disk.ts';
import type { Io } from '../../compiler/cli/host/io.ts';
import { run } from '../../compiler/cli.ts';
import { fixture, sample, sampleNorms, sampleWords } from '../impact/editions.ts';
import { type MemoryIo, memoryIo } from './memory-io.ts';

const project = (edition: string): MemoryIo =>
  memoryIo({
    '/project/contracts/exemple/contract.md': sample,
    '/project/contracts/exemple/norms.yml': sampleNorms,
    '/project/nouvelle.md': edition,
  });

describe('impact', () => {
  test('answers 0 where nothing formalised is touched, and lists such changes', async () => {
    const io = project(`${sampleWords}\n2.4. Le client règle 25 € HT.\n`);
    expect(await run(['impact', 'exemple', 'nouvelle.md'], io), io.err()).toBe(0);
    expect(io.out()).toMatch(/Changes that touch nothing\n\n {2}2\.4 added: \{\+Le client règle 25 € HT\.\+\}\n {4}to bind\s+« 25 € HT »/);
    expect(io.out()).toContain('exemple: nothing formalised is touched');
  });

  test('answers 1 where something is, and tells old and new', async () => {
    const io = project(sampleWords.replace('15 minutes', '20 minutes'));
    expect(await run(['impact', 'exemple', 'nouvelle.md'], io)).toBe(1);
    expect(io.out()).toContain('tranches de [-15-] {+20+} minutes');
    expect(io.out()).toMatch(/values\s+block \(tranche facturée\): PT15M → PT20M, « 15 minutes » → « 20 minutes »/);
    expect(io.out()).toMatch(/rules\s+billedTime: reads block, rests on 2\.1\n\s+isBilled: reads block/);
    expect(io.out()).toMatch(/examples\s+billedTime 1: PT30M → PT20M, given \{"timeSpent":"PT16M"\}/);
    expect(io.out()).toContain('exemple: 1 value, 2 rules, 0 norms, 0 readings, 0 sign-offs touched; 2 examples answer otherwise');
  });

  test('--format json is the record that the site shows', async () => {
    const io = project(sampleWords.replace('doit décrire', 'peut décrire'));
    expect(await run(['impact', 'exemple', 'nouvelle.md', '--format', 'json'], io)).toBe(1);
    expect(JSON.parse(io.out())).toMatchObject({
      contract: 'exemple',
      changes: [{ kinds: ['reworded'], touches: { norms: [{ id: 'clientDescribes' }] } }],
    });
  });

  test('--position decides the readings that examples leave open', async () => {
    const io = project(sampleWords.replace('15 minutes', '20 minutes'));
    io.files.set(
      '/project/positions.yaml',
      'positions: [{ choice: roundedUp, option: none, why: usage, by: juriste, on: 2026-01-31, fingerprint: 0123456789abcdef }]\n',
    );
    expect(await run(['impact', 'exemple', 'nouvelle.md', '--position', '/project/positions.yaml'], io), io.err()).toBe(1);
    expect(io.out()).toMatch(/examples\s+billedTime 1: PT15M → PT0S, given \{"timeSpent":"PT16M"\}, none/);
    expect(io.err()).toContain('the words or options of roundedUp changed since juriste took this position on 2026-01-31');
  });

  test('--position default is what examples are asked under without one', async () => {
    const [plain, ready] = [
      project(sampleWords.replace('15 minutes', '20 minutes')),
      project(sampleWords.replace('15 minutes', '20 minutes')),
    ];
    await run(['impact', 'exemple', 'nouvelle.md'], plain);
    await run(['impact', 'exemple', 'nouvelle.md', '--position', 'default'], ready);
    expect(ready.out().replaceAll(', whole', '')).toBe(plain.out());
  });

  test.each([
    [['exemple', 'nouvelle.md', '--position', 'nobody'], 'unexpected --position "nobody", expected client, provider, default or a file'],
    [['exemple'], 'expected a contract and its new edition'],
    [['inconnu', 'nouvelle.md'], 'unknown contract "inconnu"'],
    [['exemple', 'nouvelle.odt'], 'expected a .pdf, .docx, .html, .txt or .md'],
    [['exemple', 'nouvelle.md', '--format', 'xml'], 'unexpected format "xml"'],
    [['exemple', 'vide.md'], 'holds no text'],
  ])('refuses %j', async (args, message) => {
    const io = project(sampleWords);
    io.files.set('/project/vide.md', '\n');
    expect(await run(['impact', ...args], io)).toBe(2);
    expect(io.err()).toContain(message);
    expect(io.out()).toBe('');
  });
});

describe('a PDF', () => {
  const root = join(import.meta.dirname, '..', '..');
  const capture = (): { io: Io; out: () => string; err: () => string } => {
    const [out, err]: [string[], string[]] = [[], []];
    const io = {
      ...disk,
      cwd: root,
      color: false,
      stdout: (text: string) => void out.push(text),
      stderr: (text: string) => void err.push(text),
    };
    return { io, out: () => out.join(''), err: () => err.join('') };
  };

  test('of the annotated edition has changed nothing', async () => {
    const { io, out } = capture();
    expect(await run(['impact', 'alteo', fixture('pdf/alteo-tex.pdf')], io), out()).toBe(0);
    expect(out()).toContain('340 of 340 clauses unchanged');
  }, 60_000);

  test('that is not there is refused in one line', async () => {
    const { io, err } = capture();
    expect(await run(['impact', 'alteo', join(root, 'package.pdf')], io)).toBe(2);
    expect(err()).toMatch(/^clausier impact: .*package\.pdf/);
  });
});

describe('--write', () => {
  test('writes the draft with its sibling files and says what is left', async () => {
    const io = project(sampleWords.replace('15 minutes', '20 minutes'));
    expect(await run(['impact', 'exemple', 'nouvelle.md', '--write', 'contracts/exemple-2027/contract.md'], io)).toBe(1);
    expect(io.files.get('/project/contracts/exemple-2027/contract.md')).toContain('[20 minutes](val:block');
    expect(io.files.get('/project/contracts/exemple-2027/norms.yml')).toBe(sampleNorms);
    expect(io.err()).toContain('1 marks carried, 0 not');
    expect(await run(['check', 'exemple-2027'], io), io.out()).toBe(1);
    expect(io.out().match(/error [\w/-]+/g)).toEqual(['error check/example', 'error check/example']);
  });

  test('never writes over a file', async () => {
    const io = project(sampleWords);
    expect(await run(['impact', 'exemple', 'nouvelle.md', '--write', 'contracts/exemple/contract.md'], io)).toBe(2);
    expect(io.err()).toContain('exists');
    expect(io.files.get('/project/contracts/exemple/contract.md')).toBe(sample);
  });
});

describe('further editions of a project', () => {
  const made = '/project/generated/exemple/editions.json';

  test('are compared by build, for the site', async () => {
    const io = project(sampleWords);
    expect(await run(['build'], io), io.err()).toBe(0);
    expect(io.files.has(made)).toBe(false);
    io.files.set('/project/contracts/exemple/editions/2027.md', sampleWords.replace('15 minutes', '20 minutes'));
    expect(await run(['build'], io), io.err()).toBe(0);
    expect(JSON.parse(io.files.get(made)!)).toMatchObject([{ to: { edition: '2027' }, changes: [{ kinds: ['reworded'] }] }]);
    expect(await run(['build', '--check'], io)).toBe(0);
  });
});

describe('from a PDF to an annotated draft', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausier-draft-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('that check proves against the PDF, by page and place', async () => {
    const root = join(import.meta.dirname, '..', '..');
    cpSync(join(root, 'contracts/telenet'), join(folder, 'contracts/telenet'), { recursive: true });
    const out: string[] = [];
    const io: Io = { ...disk, cwd: folder, color: false, stdout: (text) => void out.push(text), stderr: () => {} };
    const draft = 'contracts/telenet-2027/contract.md';
    expect(await run(['impact', 'telenet', fixture('pdf/telenet-2col.pdf'), '--write', draft], io)).toBe(1);
    cpSync(fixture('pdf/telenet-2col.pdf'), join(folder, 'contracts/telenet-2027/telenet-2col.pdf'));
    expect(await run(['check', 'telenet-2027', '--witness'], io), out.join('')).toBe(0);
    expect(out.at(-1)).toContain('telenet-2027: fidelity 100 %');
    expect(out.at(-1)).toContain('30 rules, 144 norms, 0 forgotten, 0 errors');
    writeFileSync(join(folder, draft), readFileSync(join(folder, draft), 'utf8').replace('[14 jours](val:', '[15 jours](val:'));
    expect(await run(['check', 'telenet-2027'], io)).toBe(1);
    expect(out.at(-1)).toMatch(/check\/fidelity-pdf\S*: Unexpected words "15", expected "14" as on page \d+ of telenet-2col\.pdf/);
  });
});
