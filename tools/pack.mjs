// `npm run package`: builds the published package in dist-package/ (.js and .d.ts beside the bin, schemas, texts) and packs it.
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist-package');
const copied = [
  'LICENSE',
  'NOTICE',
  'README.md',
  'CHANGELOG.md',
  'compiler/clausier.mjs',
  'compiler/tune-engine.mjs',
  'contracts/README.md',
  'compiler/language/feel/README.md',
  ...globSync('generated/**/*.json', { cwd: root }),
];
const removed = ['private', 'scripts', 'devDependencies', 'overrides', 'allowScripts'];

rmSync(out, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
for (const file of copied) cpSync(join(root, file), join(out, file));
for (const file of globSync('site/**/*.*', { cwd: root, exclude: ['site/README.md', 'site/tsconfig.json'] })) packSite(file);
/** The site's sources as they are, but that they find the compiler built. */
function packSite(file) {
  const text = readFileSync(join(root, file), 'utf8').replace(/(from '(?:\.\.\/)+compiler\/[^']+)\.ts'/g, "$1.js'");
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), text);
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const key of removed) delete manifest[key];
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
const packed = execFileSync('npm', ['pack', '--json', '--silent', ...(process.argv[2] ? ['--pack-destination', process.argv[2]] : [])], {
  cwd: out,
  encoding: 'utf8',
});
const [{ filename, size, entryCount }] = JSON.parse(packed);
console.log(`${filename}: ${entryCount} files, ${(size / 1024).toFixed(0)} KB`);
