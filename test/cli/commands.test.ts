/** The commands, from strings: exit codes, what is printed, what is written. */
import { describe, expect, test } from 'vitest';
import { run } from '../../compiler/cli.ts';
import { memoryIo } from './memory-io.ts';
import { sampleFiles } from './sample-files.ts';

const sample = Object.fromEntries(sampleFiles().map(({ path, text }) => [`/project/${path}`, text]));
const contract = '/project/contracts/exemple/contract.md';
const changed = (from: string, to: string): Record<string, string> => ({
  ...sample,
  [contract]: (sample[contract] ?? '').replace(from, to),
});

describe('wrong use', () => {
  test.each([
    [[]],
    [['frobnicate']],
    [['check', '--format', 'xml']],
    [['check', 'unknown']],
    [['eval']],
    [['strip']],
    [['review', 'a/b']],
    [['check', '--nope']],
  ])('clausier %j exits 2 and says what was expected', async (args) => {
    const io = memoryIo(sample);
    expect(await run(args, io)).toBe(2);
    expect(io.out() + io.err()).toMatch(/expected|unknown|usage|Unknown|missing/);
    expect(io.err()).not.toMatch(/\n\s+at /);
  });

  test('outside a project the cure is init', async () => {
    const io = memoryIo({ '/elsewhere/file': '' });
    expect(await run(['check'], io)).toBe(2);
    expect(io.err()).toContain('clausier init');
  });
});

describe('check', () => {
  test('a fresh project has no error', async () => {
    const io = memoryIo(sample);
    expect(await run(['check'], io)).toBe(0);
    expect(io.out()).toContain('exemple: fidelity 100 %');
  });

  test('a changed word fails and shows both places', async () => {
    const io = memoryIo(changed('décrire le problème dans sa', 'décrire son problème dans sa'));
    expect(await run(['check'], io)).toBe(1);
    expect(io.out()).toMatch(/check\/fidelity[\s\S]*contract\.md:\d+:\d+[\s\S]*original\.txt:\d+/);
  });

  test.each(['json', 'github', 'sarif'])('--format %s is for programs', async (format) => {
    const io = memoryIo(changed('ceiling(timeSpent / block)', 'ceiling(timeSpent / blok)'));
    expect(await run(['check', '--format', format], io)).toBe(1);
    if (format === 'github') expect(io.out()).toMatch(/^::error file=contracts\/exemple\/contract\.md,line=\d+/m);
    else expect(JSON.stringify(JSON.parse(io.out()))).toContain('expression/');
  });
});

describe('build', () => {
  test('an error writes nothing', async () => {
    const io = memoryIo(changed('15 minutes', 'quinze bananes'));
    expect(await run(['build'], io)).toBe(1);
    expect([...io.files.keys()].filter((path) => path.includes('/generated/'))).toEqual([]);
  });

  test('a changed figure changes the rule, and still fails', async () => {
    const io = memoryIo(changed('[15 minutes](val', '[20 minutes](val'));
    expect(await run(['build'], io)).toBe(1);
    expect(io.files.get('/project/generated/exemple/rules.ts')).toContain('20 minutes');
    expect(await run(['check'], io)).toBe(1);
  });

  test('a build is fresh, and stale as soon as a word changes', async () => {
    const io = memoryIo(sample);
    expect(await run(['build'], io)).toBe(0);
    expect(await run(['build', '--check'], io)).toBe(0);
    const other = memoryIo({ ...Object.fromEntries(io.files), '/project/generated/exemple/extra.json': '{}' });
    expect(await run(['build', '--check'], other)).toBe(1);
    expect(other.err()).toContain('generated/exemple/extra.json');
  });
});

describe('strip and coverage', () => {
  test('strip prints the words without a mark', async () => {
    const io = memoryIo(sample);
    expect(await run(['strip', contract], io)).toBe(0);
    expect(io.out()).toContain('tranches de 15 minutes, toute tranche');
    expect(io.out()).not.toMatch(/val:|yaml/);
  });

  test('coverage counts what is bound', async () => {
    const io = memoryIo(sample);
    expect(await run(['coverage', '--format', 'json'], io)).toBe(0);
    const [{ quantities, sentences }] = JSON.parse(io.out());
    expect([...quantities, ...sentences].map(({ state }: { state: string }) => state)).not.toContain('forgotten');
    expect(quantities.length).toBeGreaterThan(0);
  });

  test('a forgotten sentence fails coverage', async () => {
    const io = memoryIo(sample);
    io.files.delete('/project/contracts/exemple/norms.yml');
    expect(await run(['coverage'], io)).toBe(1);
    expect(io.out()).toContain('forgotten in 1.2');
  });
});

describe('review', () => {
  test('a sign-off is recorded, then stale once the words change', async () => {
    const io = memoryIo(sample);
    expect(await run(['review', 'exemple/billedTime', '--by', 'juridique', '--on', '2026-01-31'], io)).toBe(0);
    expect(io.files.get('/project/contracts/exemple/reviews.yaml')).toContain('rule: billedTime');
    expect(await run(['check'], io)).toBe(0);
    expect(io.out()).toContain('0 warnings');
    const later = memoryIo({ ...Object.fromEntries(io.files), [contract]: (sample[contract] ?? '').replace('ceiling(', 'floor(') });
    await run(['check'], later);
    expect(later.out()).not.toContain('0 errors, 0 warnings');
  });

  test('an impossible date is refused', async () => {
    expect(await run(['review', 'exemple/billedTime', '--by', 'juridique', '--on', '2026-02-30'], memoryIo(sample))).toBe(2);
  });
});

test('mutate kills every mutant of the sample', async () => {
  const io = memoryIo(sample);
  expect(await run(['mutate'], io), io.out()).toBe(0);
});

describe('a wrong example stops every command that takes the rules for right, and nothing is written', () => {
  const wrong = changed('expect: PT30M', 'expect: PT45M');
  const commands = [
    ['check'],
    ['build'],
    ['build', '--check'],
    ['mutate'],
    ['review', 'exemple/billedTime', '--by', 'juridique', '--on', '2026-01-31'],
    ['impact', 'exemple', 'contracts/exemple/original.txt'],
  ];
  test.each(commands.map((args) => [args]))('clausier %j', async (args) => {
    const io = memoryIo(wrong);
    expect(await run(args, io)).toBe(1);
    expect(io.out() + io.err()).toMatch(/check\/example: Unexpected answer "PT30M", expected "PT45M" [\s\S]*contract\.md:35:46/);
    expect([...io.files.keys()].sort()).toEqual(Object.keys(wrong).sort());
  });

  test('a built project stays as it was built', async () => {
    const io = memoryIo(sample);
    await run(['build'], io);
    const later = memoryIo({ ...Object.fromEntries(io.files), [contract]: wrong[contract] ?? '' });
    expect([await run(['build'], later), await run(['build', '--check'], later)]).toEqual([1, 1]);
    expect(later.files.get('/project/generated/exemple/cases.json')).toBe(io.files.get('/project/generated/exemple/cases.json'));
  });
});

test('build --check runs the generated code on every example', async () => {
  const io = memoryIo(sample);
  await run(['build'], io);
  expect(await run(['build', '--check'], io)).toBe(0);
  expect(io.out()).toContain('generated/: 3 examples answered by the generated code as they say');
});
