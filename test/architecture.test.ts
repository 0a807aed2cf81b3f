/** The shape of the project, held: no circle, rooms that import from few, one walk of each tree, small files and functions, a page per diagnostic. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Node, Project, type SourceFile, SyntaxKind } from 'ts-morph';
import { expect, test } from 'vitest';
import { catalogue } from '../compiler/diagnostic/catalogue.ts';

const root = join(import.meta.dirname, '..');
const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
const files = project.addSourceFilesAtPaths([join(root, 'compiler/**/*.ts'), join(root, 'site/**/*.ts')]);
const nameOf = (file: SourceFile): string => relative(root, file.getFilePath());

/**
 * The rooms that each room of the compiler may import from, types included. Those that are not listed stand above all of these. The row
 * of each kind of quantity is for all to import but the oracle, which has its own.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  runtime: [],
  diagnostic: ['source.ts'],
  model: ['source.ts', 'runtime'],
  algebra: ['model'],
  language: ['source.ts', 'diagnostic', 'model', 'algebra'],
  interpret: ['model', 'language'],
  ingest: ['language'],
  read: ['source.ts', 'diagnostic', 'model', 'language'],
  link: ['source.ts', 'diagnostic', 'model', 'algebra', 'language'],
  type: ['source.ts', 'diagnostic', 'model', 'algebra', 'language'],
  measure: ['model', 'algebra'],
  check: ['source.ts', 'diagnostic', 'model', 'algebra', 'language', 'interpret'],
  lower: ['model', 'algebra', 'language', 'interpret', 'runtime'],
  emit: ['model', 'algebra', 'language', 'runtime'],
};

type Arrow = readonly [from: string, to: string];

/** Imports of every file, those of types alone included. */
const arrows: readonly Arrow[] = files.flatMap((file) =>
  [...file.getImportDeclarations(), ...file.getExportDeclarations()]
    .map((declaration) => declaration.getModuleSpecifierValue())
    .filter((specifier): specifier is string => specifier?.startsWith('.') ?? false)
    .map((specifier): Arrow => [nameOf(file), relative(root, join(dirname(file.getFilePath()), specifier))]),
);

test('no file imports itself through others, for a value or for a type', () => {
  const next = Map.groupBy(arrows, ([from]) => from);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (trail.includes(file) || done.has(file)) return;
    for (const [, to] of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test('a room imports from those that it may: a stage from no other stage, the oracle from nothing that computes as the rules do', () => {
  const roomOf = (file: string): string => /^compiler\/([^/]+)/.exec(file)?.[1] ?? '';
  const crossings = arrows.filter(([from, to]) => {
    const [own, other] = [roomOf(from), roomOf(to)];
    const isOpen = to === 'compiler/runtime/quantities.ts' && own !== 'interpret';
    return own in rooms && own !== other && !isOpen && !rooms[own]?.includes(other);
  });
  expect(crossings.map((arrow) => arrow.join(' → '))).toEqual([]);
});

const children = /^(left|right|of|operands|condition|then|otherwise|list|body|items|arguments)$/;

/** Answers children and nothing else: `[node.left, node.right]`, `node.items`, `{ ...node, of: change(node.of) }`. */
function answersChildren(clause: Node): boolean {
  const answer = clause.getDescendantsOfKind(SyntaxKind.ReturnStatement)[0]?.getExpression();
  const isField = (node: Node): boolean => Node.isPropertyAccessExpression(node) && children.test(node.getName());
  if (Node.isArrayLiteralExpression(answer)) return answer.getElements().length > 0 && answer.getElements().every(isField);
  if (!Node.isObjectLiteralExpression(answer)) return answer !== undefined && isField(answer);
  const [first, ...rest] = answer.getProperties();
  return Node.isSpreadAssignment(first) && rest.length > 0 && rest.every(Node.isPropertyAssignment);
}

test('a tree is walked by its model: of expressions, of operations, of syntax', () => {
  const walks = (file: SourceFile): boolean =>
    file.getDescendantsOfKind(SyntaxKind.SwitchStatement).some((found) => found.getClauses().filter(answersChildren).length >= 3);
  const walkers = files.filter((file) => nameOf(file).startsWith('compiler/') && walks(file)).map(nameOf);
  expect(walkers.sort()).toEqual(['compiler/model/expression-tree.ts', 'compiler/model/plan-tree.ts', 'compiler/type/names-in.ts']);
});

test('the site never imports the compiler, its runtime and its manifest model aside', () => {
  const isOpen = (file: string): boolean => /^compiler\/(runtime\/|model\/manifest\.ts$)/.test(file);
  const crossings = arrows.filter(([from, to]) => from.startsWith('site/') && to.startsWith('compiler/') && !isOpen(to));
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
