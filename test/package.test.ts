/** The package as a stranger gets it: packed, linted, installed in an empty project, type-checked and run. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Github, type Outcome, runWorkflow } from './run-workflow.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'clausier-package-'));
const bin = (path: string): string => join(root, 'node_modules', path);
const node = (args: readonly string[], cwd = folder): string =>
  execFileSync(process.execPath, [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The Node that the host itself has, before the one the repository brings. */
function hostNode(): string {
  const outside = (process.env.PATH ?? '').split(':').filter((part) => !part.includes('node_modules'));
  return execFileSync('/usr/bin/env', ['node', '-p', 'process.execPath'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: outside.join(':') },
  }).trim();
}

const program = `import { availabilityPenalty, evaluate } from 'clausier/alteo';
import { interventionCost } from 'clausier/telenet';
import { InvalidInput } from 'clausier/runtime';
import schema from 'clausier/schemas/alteo/billedTime.input.json' with { type: 'json' };

const penalty = availabilityPenalty({
  monthlyAmount: 100_000_000,
  outages: [5_400_000, 3_600_000],
  commitmentMet: false,
  requestedByTicket: true,
});
const cost = interventionCost({ intervention: 'hosting-file-restore', priority: 'standard', timeSpent: 2_400_000 });
let refused = false;
try {
  availabilityPenalty({ monthlyAmount: -1, outages: [], commitmentMet: false, requestedByTicket: true });
} catch (cause) {
  refused = cause instanceof InvalidInput;
}
console.log(JSON.stringify({ penalty, cost, refused, wire: evaluate('billedTime', { timeSpent: 'PT20M' }), schema: typeof schema.$schema }));
`;

const expected = {
  penalty: 5_000_000,
  cost: { kind: 'credits', credits: 12 },
  refused: true,
  wire: { result: 'PT30M' },
  schema: 'string',
};

let tarball = '';

beforeAll(() => {
  node([join(root, 'tools/pack.mjs'), folder], root);
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(join(folder, 'use.ts'), program);
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error', tarball], {
    cwd: folder,
    stdio: 'pipe',
  });
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('publint finds nothing to say', () => {
  expect(node([bin('publint/src/cli.js'), tarball, '--strict'], root)).toMatch(/All good/i);
});

test('types resolve everywhere that reads exports', () => {
  expect(() => node([bin('@arethetypeswrong/cli/dist/index.js'), tarball, '--profile', 'esm-only'], root)).not.toThrow();
});

test.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])('module %s with resolution %s type-checks', (module, resolution) => {
  const options = ['--strict', '--target', 'es2022', '--lib', 'es2022,dom', '--module', module, '--moduleResolution', resolution];
  expect(node([bin('typescript-7/bin/tsc'), '--noEmit', '--resolveJsonModule', ...options, 'use.ts'])).toBe('');
});

test('the rules run on the host’s own Node', () => {
  node([
    bin('typescript-7/bin/tsc'),
    '--strict',
    '--target',
    'es2022',
    '--module',
    'nodenext',
    '--resolveJsonModule',
    '--outDir',
    'out',
    'use.ts',
  ]);
  const printed = execFileSync(hostNode(), ['out/use.js'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  expect(JSON.parse(printed)).toEqual(expected);
});

test('the repository itself cannot be published', () => {
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).private).toBe(true);
});

test('the package holds what is compiled from its sources and the pages it names: the site, no test, no original, no contract', () => {
  const compiled = globSync(['compiler/**/*.ts', 'generated/**/*.ts'], { cwd: root, exclude: ['generated/**/*.test.ts', '**/*.d.ts'] });
  const expected = [
    ...['LICENSE', 'NOTICE', 'README.md', 'CHANGELOG.md', 'package.json', 'contracts/README.md'],
    ...['compiler/clausier.mjs', 'compiler/tune-engine.mjs', 'compiler/language/feel/README.md'],
    ...compiled.flatMap((path) => [path.replace(/\.ts$/, '.js'), path.replace(/\.ts$/, '.d.ts')]),
    ...globSync('generated/**/*.json', { cwd: root }),
    ...globSync('site/**/*.*', { cwd: root, exclude: ['site/README.md', 'site/tsconfig.json'] }),
  ];
  const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
  expect(listed.map((path) => path.replace(/^package\//, '')).sort()).toEqual(expected.sort());
});

/** The packed command in a folder, on the Node that the host itself has. */
const onHost = (args: readonly string[], cwd: string): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(hostNode(), [join(folder, 'node_modules/clausier/compiler/clausier.mjs'), ...args], { cwd, encoding: 'utf8' });

test('the packed command does all but PDFs on the host’s own Node', () => {
  const demo = join(folder, 'on-host');
  const said = (args: readonly string[], cwd = demo): string => {
    const { status, stdout, stderr } = onHost(args, cwd);
    expect(status, `${args.join(' ')}: ${stderr}`).toBe(0);
    return stdout;
  };
  expect(said(['init', 'on-host'], folder)).toContain('on-host/contracts/exemple/contract.md');
  expect(said(['check'])).toContain('0 errors, 0 warnings');
  expect(said(['build'])).toMatch(/generated\/: \d+ files/);
  expect(said(['build', '--check'])).toContain('all up to date');
  expect(said(['eval', 'exemple/billedTime', '--input', '{"timeSpent":"PT16M"}'])).toBe('{"result":"PT30M"}\n');
  expect(said(['ingest', 'contracts/exemple/original.txt'])).toContain('[15 minutes](val:');
  expect(said(['mutate', '--summary'])).toContain('0 survived');
  expect(said(['coverage'])).toContain('0 forgotten');
  expect(said(['impact', 'exemple', 'contracts/exemple/contract.md'])).toContain('unchanged');
});

test('a project of CommonJS evaluates too', () => {
  const demo = join(folder, 'common');
  node([join(folder, 'node_modules/clausier/compiler/clausier.mjs'), 'init', 'common']);
  writeFileSync(join(demo, 'package.json'), '{ "private": true, "type": "commonjs" }');
  expect(onHost(['build'], demo).status).toBe(0);
  const call = ['eval', 'exemple/billedTime', '--input', '{"timeSpent":"PT16M"}'];
  expect(onHost(call, demo).stdout).toBe('{"result":"PT30M"}\n');
  expect(node([join(folder, 'node_modules/clausier/compiler/clausier.mjs'), ...call], demo)).toBe('{"result":"PT30M"}\n');
});

test('a project of its own starts, builds and evaluates', () => {
  const clausier = join(folder, 'node_modules/clausier/compiler/clausier.mjs');
  node([clausier, 'init', 'demo']);
  const demo = join(folder, 'demo');
  expect(node([clausier, 'check'], demo)).toContain('0 errors, 0 warnings');
  node([clausier, 'build'], demo);
  expect(node([clausier, 'build', '--check'], demo)).toContain('all up to date');
  expect(node([clausier, 'eval', 'exemple/billedTime', '--input', '{"timeSpent":"PT16M"}'], demo)).toBe('{"result":"PT30M"}\n');
});

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=clausier', '-c', 'user.email=clausier@example.org', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: 'pipe',
  });

const clone = join(folder, 'clone');
const clausierIn = (cwd: string, ...args: readonly string[]): string =>
  node([join(folder, 'node_modules/clausier/compiler/clausier.mjs'), ...args], cwd);

/** A new project that takes the package from its tarball, committed, and a clone of it: what a hosted runner checks out. */
function checkedOut(): void {
  const origin = join(folder, 'hosted');
  clausierIn(folder, 'init', 'hosted');
  const { devDependencies: _, ...manifest } = JSON.parse(readFileSync(join(origin, 'package.json'), 'utf8'));
  writeFileSync(join(origin, 'package.json'), JSON.stringify({ ...manifest, dependencies: { clausier: `file:${tarball}` } }));
  // What builds the site stands above the project, so that it is not installed once more.
  for (const name of ['astro', 'pagefind', 'shiki', 'esbuild']) symlinkSync(bin(name), join(folder, 'node_modules', name));
  execFileSync('npm', ['install', '--package-lock-only', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: origin, stdio: 'pipe' });
  clausierIn(origin, 'build');
  git(origin, 'init', '--quiet', '--initial-branch=main');
  git(origin, 'add', '.');
  git(origin, 'commit', '--quiet', '--message=A contract');
  git(folder, 'clone', '--quiet', origin, clone);
}

type Change = readonly [file: string, from: string, to: string];

/** Commits other words in files of the contract on a branch, with the digest of the original as it then is, and answers what its workflow says. */
function outcomesOf(changes: readonly Change[], github: (before: string) => Github, isBuilt = true): readonly Outcome[] {
  const isInstalled = existsSync(clone);
  if (!isInstalled) checkedOut();
  git(clone, 'switch', '--quiet', '--force-create', 'change', 'origin/main');
  const contract = join(clone, 'contracts/exemple');
  const edit = (file: string, from: string | RegExp, to: string): void =>
    writeFileSync(join(contract, file), readFileSync(join(contract, file), 'utf8').replace(from, to));
  for (const change of changes) edit(...change);
  const digest = createHash('sha256')
    .update(readFileSync(join(contract, 'original.txt')))
    .digest('hex');
  edit('contract.md', /sha256: \w+/, `sha256: ${digest}`);
  if (isBuilt) spawnSync(process.execPath, [join(folder, 'node_modules/clausier/compiler/clausier.mjs'), 'build'], { cwd: clone });
  git(clone, 'commit', '--quiet', '--all', '--message=A change');
  const before = git(clone, 'rev-parse', 'origin/main').trim();
  return runWorkflow(join(clone, '.github/workflows/contrats.yml'), clone, github(before), isInstalled ? ['npm ci'] : []);
}

const asked = (): Github => ({ event_name: 'pull_request', base_ref: 'main', event: {} });
const pushed = (before: string): Github => ({ event_name: 'push', event: { before, created: false, forced: false } });

test('the workflow that init writes passes a sound change, to its site, and annotates nothing', () => {
  const outcomes = outcomesOf([['contract.md', 'une tranche juste', 'exactement une tranche']], asked);
  expect(outcomes.map(({ run, status, printed }) => [run, status === 0 ? 0 : printed])).toEqual([
    ['npm ci', 0],
    ['npx clausier check --format github', 0],
    ['npx clausier check --format github --against "origin/$BASE"', 0],
    ['npm test', 0],
    ['npx clausier site', 0],
  ]);
  expect(outcomes.map(({ printed }) => printed).join('')).not.toMatch(/^::(?:error|warning)/m);
});

const retitled: readonly Change[] = [
  ['contract.md', "Contrat d'exemple\n\n# 1", "Contrat d'essai\n\n# 1"],
  ['original.txt', "Contrat d'exemple\n\n1", "Contrat d'essai\n\n1"],
];

test.each([
  [
    'a number that is not the original’s, at its line',
    () => outcomesOf([['contract.md', '[15 minutes]', '[20 minutes]']], asked),
    'npx clausier check --format github',
    /^::error file=contracts\/exemple\/contract\.md,line=19,col=108,endLine=19,title=check\/fidelity::Unexpected words "20", expected "15" as in the original%0A/m,
  ],
  [
    'an original edited with its digest, against the base of a pull request',
    () => outcomesOf(retitled, asked),
    'npx clausier check --format github --against "origin/$BASE"',
    /^::error file=contracts\/exemple\/contract\.md,line=\d+,.*title=check\/original-against::/m,
  ],
  [
    'an original edited with its digest, against what stood before a push',
    () => outcomesOf(retitled, pushed),
    'npx clausier check --format github --against "$BEFORE"',
    /^::error file=contracts\/exemple\/contract\.md,line=\d+,.*title=check\/original-against::/m,
  ],
  [
    'a change that was not built again',
    () => outcomesOf([['contract.md', 'une tranche juste', 'exactement une tranche']], asked, false),
    'npm test',
    /generated\/ is stale, run `clausier build` and commit/,
  ],
])('it stops at %s', (_, outcomes, step, told) => {
  const last = outcomes().at(-1);
  expect([last?.run, last?.status]).toEqual([step, 1]);
  expect(last?.printed).toMatch(told);
});
