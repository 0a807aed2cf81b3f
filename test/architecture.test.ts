/** The shape of the project, held: no import circle, stages import no stage, small files and functions, a page per diagnostic. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Node, Project, type SourceFile } from 'ts-morph';
import { expect, test } from 'vitest';
import { catalogue } from '../compiler/diagnostic/catalogue.ts';

const root = join(import.meta.dirname, '..');
const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
const files = project.addSourceFilesAtPaths([join(root, 'compiler/**/*.ts'), join(root, 'site/**/*.ts')]);
const nameOf = (file: SourceFile): string => relative(root, file.getFilePath());
const stages = ['read', 'link', 'type', 'measure', 'check', 'lower', 'emit'];

/** Runtime imports of a file: type-only ones vanish. */
const importsOf = new Map(
  files.map((file) => {
    const specifiers = [...file.getImportDeclarations(), ...file.getExportDeclarations()]
      .filter((declaration) => !declaration.isTypeOnly())
      .filter((declaration) => !Node.isImportDeclaration(declaration) || !onlyTypes(declaration))
      .map((declaration) => declaration.getModuleSpecifierValue())
      .filter((specifier): specifier is string => specifier?.startsWith('.') ?? false);
    return [nameOf(file), specifiers.map((specifier) => relative(root, join(dirname(file.getFilePath()), specifier)))];
  }),
);

function onlyTypes(declaration: import('ts-morph').ImportDeclaration): boolean {
  const named = declaration.getNamedImports();
  return named.length > 0 && !declaration.getDefaultImport() && named.every((name) => name.isTypeOnly());
}

test('no file imports itself through others', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (trail.includes(file) || done.has(file)) return;
    for (const next of importsOf.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of importsOf.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test('a stage imports no other stage', () => {
  const stageOf = (file: string): string | undefined => stages.find((stage) => file.startsWith(`compiler/${stage}/`));
  const crossings = [...importsOf].flatMap(([file, imports]) =>
    imports.filter((to) => stageOf(file) && stageOf(to) && stageOf(file) !== stageOf(to)).map((to) => `${file} → ${to}`),
  );
  expect(crossings).toEqual([]);
});

test('the runtime imports nothing outside itself', () => {
  const outside = [...importsOf].flatMap(([file, imports]) =>
    file.startsWith('compiler/runtime/') ? imports.filter((to) => !to.startsWith('compiler/runtime/')) : [],
  );
  expect(outside).toEqual([]);
});

test('the site never imports the compiler, its runtime and its manifest model aside', () => {
  const crossings = [...importsOf].flatMap(([file, imports]) =>
    file.startsWith('site/')
      ? imports.filter((to) => to.startsWith('compiler/') && !to.startsWith('compiler/runtime/') && to !== 'compiler/model/manifest.ts')
      : [],
  );
  expect(crossings).toEqual([]);
});

test('what the package runs asks for nothing that Node 20 lacks', () => {
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '--noEmit', '-p', 'tsconfig.build.json'], { cwd: root, encoding: 'utf8' });
  expect(stdout).toBe('');
});

test('only the edge touches disk', () => {
  const edge = /^compiler\/(cli\/|cli\.ts|ingest\/guard)|^site\//;
  const reach = files
    .filter((file) =>
      file.getImportDeclarations().some((declaration) => /^node:(fs|child_process|http)/.test(declaration.getModuleSpecifierValue())),
    )
    .map(nameOf);
  expect(reach.filter((file) => !edge.test(file))).toEqual([]);
});

test('a file has at most 350 lines', () => {
  const long = files.filter((file) => file.getEndLineNumber() > 350).map((file) => `${nameOf(file)}: ${file.getEndLineNumber()}`);
  expect(long).toEqual([]);
});

test('a function has at most 50 lines', () => {
  const long = files.flatMap((file) =>
    file
      .getDescendants()
      .filter(
        (node) =>
          Node.isFunctionDeclaration(node) ||
          Node.isArrowFunction(node) ||
          Node.isMethodDeclaration(node) ||
          Node.isFunctionExpression(node),
      )
      .filter((node) => node.getEndLineNumber() - node.getStartLineNumber() >= 50)
      .map((node) => `${nameOf(file)}:${node.getStartLineNumber()}`),
  );
  expect(long).toEqual([]);
});

test('every diagnostic has its page, and every page its diagnostic', () => {
  const codes = Object.keys(catalogue).sort();
  const pages = globSync('*/*.md', { cwd: join(root, 'test/diagnostics') })
    .map((page) => page.replaceAll('\\', '/').replace(/\.md$/, ''))
    .sort();
  expect(pages).toEqual(codes);
});

test('generated files say that they are', () => {
  const silent = globSync('generated/**/*.ts', { cwd: root })
    .filter((path) => existsSync(join(root, path)))
    .filter((path) => !/generated from/i.test(readFileSync(join(root, path), 'utf8').slice(0, 400)));
  expect(silent).toEqual([]);
});
