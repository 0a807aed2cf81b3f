/** A new project: what it holds, in either language, and what it refuses. */
import { expect, test } from 'vitest';
import { run } from '../../../compiler/cli.ts';
import { memoryIo } from '../memory-io.ts';
import { sampleFiles } from '../sample-files.ts';

test.each([
  ['fr', 'contracts/exemple/contract.md'],
  ['en', 'contracts/example/contract.md'],
])('a project in %s checks, and its examples kill its mutants', async (language, contract) => {
  const io = memoryIo(Object.fromEntries(sampleFiles(language).map(({ path, text }) => [`/project/${path}`, text])));
  expect(io.files.get(`/project/${contract}`)).toContain(`language: ${language}`);
  for (const command of [['check'], ['build'], ['mutate', '--summary']])
    expect(await run(command, io), `${command.join(' ')}: ${io.out()}`).toBe(0);
  expect(io.out()).toContain('0 survived');
});

test('init writes the project in the folder it is given, named after it', async () => {
  const io = memoryIo({ '/elsewhere': '' });
  expect(await run(['init', 'Mes Contrats'], io)).toBe(0);
  expect(JSON.parse(io.files.get('/project/Mes Contrats/package.json') ?? '')).toMatchObject({ name: 'mes-contrats' });
});

test.each([
  [['init', 'new', '--language', 'de'], 'fr or en'],
  [['init', 'full'], 'not empty'],
  [['init'], 'one folder'],
])('%j is refused in one line, and nothing is written', async (args, why) => {
  const io = memoryIo({ '/project/full/own.txt': 'mine' });
  expect(await run(args, io)).toBe(2);
  expect(io.err()).toContain(why);
  expect(io.err().trim().split('\n')).toHaveLength(1);
  expect([...io.files.keys()]).toEqual(['/project/full/own.txt']);
});
