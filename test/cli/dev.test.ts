/** `clausier dev` as a process, on a project of its own: what it tells while files are edited, broken, gone and back, and how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ProjectApart, projectApart } from '../site/apart/project-apart.ts';
import { sampleFiles } from './sample-files.ts';

type Told = { readonly code: string; readonly clause?: string; readonly words?: string; readonly place: string };
type State = { readonly contracts: readonly { readonly id: string; readonly told: readonly Told[] }[]; readonly failure?: string };

let project: ProjectApart;
let running: ChildProcess;
let port: number;

beforeAll(async () => {
  project = projectApart(Object.fromEntries(sampleFiles().map(({ path, text }) => [path, text])));
  port = await freePort();
  running = spawn(process.execPath, [join(project.path, 'compiler/clausier.mjs'), 'dev', '--port', String(port)], {
    cwd: project.path,
    stdio: 'ignore',
    env: ownEnvironment(),
  });
  await until(async () => (await answer('/__live.json')) !== undefined);
});
afterAll(() => {
  running?.kill('SIGKILL');
  project?.remove();
});

/** Without what the test runner sets: a developer's server has none of it. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...rest } = process.env;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !/^VITEST|^(?:TEST|DEV|PROD|MODE|SSR|BASE_URL)$/.test(name)));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Undefined where nobody listens. */
async function answer(path: string): Promise<{ readonly status: number; readonly text: string } | undefined> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, text: await response.text() };
  } catch {
    return undefined;
  }
}

/** Waits for as long as the test may take: what is told comes when it comes. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((done) => setTimeout(done, 100));
}

const state = async (): Promise<State> => JSON.parse((await answer('/__live.json'))?.text ?? '{"contracts":[]}') as State;
const told = async (): Promise<readonly Told[]> => (await state()).contracts.flatMap(({ told }) => told);
const contract = (): string => join(project.path, 'contracts/exemple/contract.md');

test('the site is served as the project stands', async () => {
  await until(async () => (await answer('/exemple/'))?.status === 200);
  expect((await answer('/exemple/'))?.text).toContain('tranches de');
  expect((await state()).contracts.map(({ id, told }) => [id, told])).toEqual([['exemple', []]]);
});

test.each([
  ['a misspelt name', 'ceiling(timeSpent', 'ceiling(timeSpnt', { code: 'expression/unknown-name', clause: '1.1' }],
  [
    'a figure that nothing reads',
    'dans sa demande.',
    'dans sa demande sous 30 jours.',
    { code: 'coverage/quantity', clause: '1.2', words: '30 jours' },
  ],
])('%s is told at its clause until it is mended', async (_, words, broken, expected) => {
  const text = readFileSync(contract(), 'utf8');
  writeFileSync(contract(), text.replace(words, broken));
  await until(async () => (await told()).length > 0);
  expect(await told()).toContainEqual(expect.objectContaining(expected));
  expect((await told())[0]?.place).toMatch(/^contracts\/exemple\/contract\.md:\d+:\d+$/);
  writeFileSync(contract(), text);
  await until(async () => (await told()).length === 0);
});

test('a contract deleted and put back is told gone, then served again', async () => {
  const folder = join(project.path, 'contracts/exemple');
  cpSync(folder, join(project.path, 'kept'), { recursive: true });
  rmSync(folder, { recursive: true });
  await until(async () => (await state()).failure !== undefined);
  cpSync(join(project.path, 'kept'), folder, { recursive: true });
  await until(async () => (await state()).failure === undefined && (await told()).length === 0);
  await until(async () => (await answer('/exemple/'))?.status === 200);
});

test('a port that is taken is refused in one line', () => {
  const { status, stderr } = project.run('dev', '--port', String(port));
  expect([status, stderr]).toEqual([2, `clausier dev: port ${port} is taken: stop what uses it, or choose another with --port\n`]);
});

test.each(['0', '65536', 'web'])('the port %s is refused in one line', (wrong) => {
  const { status, stderr } = project.run('dev', '--port', wrong);
  expect([status, stderr]).toEqual([2, `clausier dev: unexpected port "${wrong}", expected 1 to 65535\n`]);
});

test('a signal ends it, and its site with it', async () => {
  running.kill('SIGTERM');
  await until(async () => running.exitCode !== null || running.signalCode !== null);
  await until(async () => (await answer('/__live.json')) === undefined);
});
