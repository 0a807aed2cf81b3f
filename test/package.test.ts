/** The package as a stranger gets it: packed, linted, installed in an empty project, type-checked and run. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

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

test('a project of its own starts, builds and evaluates', () => {
  const clausier = join(folder, 'node_modules/clausier/compiler/clausier.mjs');
  node([clausier, 'init', 'demo']);
  const demo = join(folder, 'demo');
  expect(node([clausier, 'check'], demo)).toContain('0 errors, 0 warnings');
  node([clausier, 'build'], demo);
  expect(node([clausier, 'build', '--check'], demo)).toContain('all up to date');
  expect(node([clausier, 'eval', 'exemple/billedTime', '--input', '{"timeSpent":"PT16M"}'], demo)).toBe('{"result":"PT30M"}\n');
});
