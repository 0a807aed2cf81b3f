/** The shape of the project, held: no circle, rooms that import from few and never back up, one walk of each tree, small files and functions, a page per diagnostic. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type ImportDeclaration, Node, Project, type SourceFile, SyntaxKind } from 'ts-morph';
import { expect, test } from 'vitest';
import { catalogue } from '../compiler/diagnostic/catalogue.ts';

const root = join(import.meta.dirname, '..');
const project = new Project({ skipAddingFilesFromTsConfig: true, skipFileDependencyResolution: true });
const files = project.addSourceFilesAtPaths([join(root, 'compiler/**/*.ts'), join(root, 'site/**/*.ts')]);
const nameOf = (file: SourceFile): string => relative(root, file.getFilePath());

/**
 * The rooms that each room of the compiler may import from, types included. Those that are not listed stand above all of these. The row
 * of each kind of quantity, the currencies and what the runtime asks of a language are for all to import but the oracle, which has its own.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  runtime: [],
  diagnostic: ['source.ts'],
  model: ['source.ts', 'runtime'],
  algebra: ['model'],
  language: ['source.ts', 'diagnostic', 'model', 'algebra'],
  interpret: ['model', 'language'],
  ingest: ['language'],
  witness: ['model'],
  read: ['source.ts', 'diagnostic', 'model', 'language'],
  link: ['source.ts', 'diagnostic', 'model', 'algebra', 'language'],
  type: ['source.ts', 'diagnostic', 'model', 'algebra', 'language'],
  measure: ['model', 'algebra'],
  check: ['source.ts', 'diagnostic', 'model', 'algebra', 'language', 'interpret'],
  lower: ['model', 'algebra', 'language', 'interpret', 'runtime'],
  emit: ['model', 'algebra', 'language', 'runtime', 'review'],
  review: ['model', 'diagnostic', 'interpret'],
  manifest: ['source.ts', 'model', 'language', 'interpret', 'review'],
  mutate: ['model', 'diagnostic', 'language', 'interpret'],
};

const forAll: ReadonlySet<string> = new Set([
  'compiler/runtime/currency.ts',
  'compiler/runtime/quantities.ts',
  'compiler/runtime/row-of.ts',
  'compiler/runtime/words.ts',
]);

type Arrow = readonly [from: string, to: string];

/** Imports of every file, those of types alone included. */
const arrows: readonly Arrow[] = files.flatMap((file) =>
  [...file.getImportDeclarations(), ...file.getExportDeclarations()]
    .map((declaration) => declaration.getModuleSpecifierValue())
    .filter((specifier): specifier is string => specifier?.startsWith('.') ?? false)
    .map((specifier): Arrow => [nameOf(file), relative(root, join(dirname(file.getFilePath()), specifier))]),
);

/** Those that are not of types alone. */
const values: readonly Arrow[] = files.flatMap((file) =>
  file
    .getImportDeclarations()
    .filter((declaration) => !isOfTypes(declaration))
    .map((declaration): Arrow => [nameOf(file), relative(root, join(dirname(file.getFilePath()), declaration.getModuleSpecifierValue()))]),
);

/** Each way that leads from a place back to it, as text. */
function circlesOf(all: readonly Arrow[]): string[] {
  const next = Map.groupBy(all, ([from]) => from);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (place: string, trail: readonly string[]): void => {
    if (trail.includes(place)) circles.push([...trail.slice(trail.indexOf(place)), place].join(' → '));
    if (trail.includes(place) || done.has(place)) return;
    for (const [, to] of next.get(place) ?? []) visit(to, [...trail, place]);
    done.add(place);
  };
  for (const place of next.keys()) visit(place, []);
  return circles;
}

test('no file imports itself through others, for a value or for a type', () => {
  expect(circlesOf(arrows)).toEqual([]);
});

test('a room imports from those that it may: a stage from no other stage, the oracle from nothing that computes as the rules do', () => {
  const roomOf = (file: string): string => /^compiler\/([^/]+)/.exec(file)?.[1] ?? '';
  const crossings = arrows.filter(([from, to]) => {
    const [own, other] = [roomOf(from), roomOf(to)];
    const isOpen = forAll.has(to) && own !== 'interpret';
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
  expect(walkers.sort()).toEqual([
    'compiler/model/expression/expression-tree.ts',
    'compiler/model/plan/plan-tree.ts',
    'compiler/type/names-in.ts',
  ]);
});

test('a stage is entered by compile.ts alone, which knows their order', () => {
  const doors = /^compiler\/(?:link|type|measure|check|lower)\/index\.ts$/;
  const entered = arrows.filter(([from, to]) => doors.test(to) && from !== 'compiler/compile.ts');
  expect(entered.map((arrow) => arrow.join(' → '))).toEqual([]);
});

test.each([
  ['fr', 'french'],
  ['en', 'english'],
])('a language is known by its own folder, by the list of languages, and by the forms that read it: %s', (folder, name) => {
  const room = `compiler/language/${folder}/`;
  const knowing = arrows.filter(([from, to]) => to.startsWith(room) && !from.startsWith(room));
  expect([...new Set(knowing.map(([from]) => from))]).toEqual([`compiler/language/${name}.ts`, `site/case/grammar/${name}.ts`]);
  const naming = arrows.filter(([, to]) => to === `compiler/language/${name}.ts`);
  expect(naming.map(([from]) => from)).toEqual(['compiler/language/languages.ts']);
});

const folderOf = (file: string): string => dirname(file).replaceAll('\\', '/');

/** What lies about in a folder is above its rooms (`compile.ts`) or under them (`source.ts`): between the two, the law on files holds. */
test('an arrow between two folders of the compiler never runs back up, by whatever way', () => {
  const between = values
    .filter(([from, to]) => [from, to].every((end) => /^compiler\/.*\//.test(end)))
    .map(([from, to]): Arrow => [folderOf(from), folderOf(to)])
    .filter(([from, to]) => !`${from}/`.startsWith(`${to}/`) && !`${to}/`.startsWith(`${from}/`));
  expect(circlesOf(between)).toEqual([]);
});

/** Files that one loads before it runs, and what they load in turn. */
function loadedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [from, to] of values) if (from === file) loadedBy(to, found);
  return found;
}

test('a command loads what it uses: eval no language and no stage, and only what prints code the printer of code', () => {
  expect(
    [...loadedBy('compiler/cli/evaluation/eval.ts')].filter((file) => /^compiler\/(link|type|check|emit|language\/(fr|en))\//.test(file)),
  ).toEqual([]);
  const printers = new Set(files.filter((file) => file.getImportDeclaration('ts-morph')).map(nameOf));
  for (const command of ['check', 'coverage', 'impact', 'review', 'batch/batch', 'evaluation/sql', 'evaluation/eval'])
    expect([command, [...loadedBy(`compiler/cli/${command}.ts`)].filter((file) => printers.has(file))]).toEqual([command, []]);
});

test('the rooms of lower build on one another in one direction, for types too: names and quantities, operations, statements, rules', () => {
  const within = arrows.filter((arrow) => arrow.every((end) => end.startsWith('compiler/lower/')));
  const between = within.map(([from, to]): Arrow => [folderOf(from), folderOf(to)]).filter(([from, to]) => from !== to);
  expect(between.length).toBeGreaterThan(10);
  expect(circlesOf(between)).toEqual([]);
});

/** `import type …`, and an import of nothing but types. */
function isOfTypes(declaration: ImportDeclaration): boolean {
  const named = declaration.getNamedImports();
  return declaration.isTypeOnly() || (named.length > 0 && !declaration.getDefaultImport() && named.every((name) => name.isTypeOnly()));
}

test('a folder of the compiler or of the site holds at most 18 files, or has rooms', () => {
  // One file per value on an arrow; the runtime's paths are public.
  const open = ['compiler/model', 'compiler/runtime'];
  const held = globSync(['compiler/**/*.*', 'site/**/*.*', 'test/site/**/*.*'], { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  const inFolders = [...Map.groupBy(held, folderOf)].map(([folder, names]) => [folder, names.length] as const);
  expect(inFolders.length).toBeGreaterThan(100);
  expect(inFolders.filter(([folder, count]) => count > 18 && !open.includes(folder))).toEqual([]);
});

test('a code is told in the stage that its family names', () => {
  const homes: Readonly<Record<string, RegExp>> = {
    expression: /^compiler\/(?:type|language\/feel)\//,
    coverage: /^compiler\/check\/coverage\//,
  };
  const told = files.flatMap((file) =>
    file
      .getDescendantsOfKind(SyntaxKind.CallExpression)
      .filter((call) => call.getExpression().getText() === 'diagnose')
      .map((call) => call.getArguments()[0])
      .filter((code) => Node.isStringLiteral(code))
      .map((code): Arrow => [nameOf(file), code.getLiteralValue()]),
  );
  const astray = told.filter(([file, code]) => {
    const family = code.split('/')[0]!;
    return !(homes[family]?.test(file) ?? file.startsWith(`compiler/${family}/`));
  });
  expect(told.length).toBeGreaterThan(100);
  // Typing alone sees a number in a formula, and an exception that prevails over itself.
  expect(astray).toEqual([
    ['compiler/type/type-exceptions.ts', 'check/cycle'],
    ['compiler/type/type-expression.ts', 'check/number-literal'],
  ]);
});

test('the site never imports the compiler, its runtime, the models and how near two words are aside, and the grammars of quantities where a form reads by them', () => {
  const isOpen = (file: string): boolean =>
    /^compiler\/(runtime\/|model\/(report\/(?:manifest|month)|project\/configuration)\.ts$|diagnostic\/suggest\.ts$)/.test(file);
  const isGrammar = ([from, to]: Arrow): boolean => from.startsWith('site/case/grammar/') && to.startsWith('compiler/language/');
  const crossings = arrows.filter(
    (arrow) => arrow[0].startsWith('site/') && arrow[1].startsWith('compiler/') && !isOpen(arrow[1]) && !isGrammar(arrow),
  );
  expect(crossings).toEqual([]);
});

test('only the edge touches disk and console', () => {
  const edge = /^compiler\/(cli\/|cli\.ts|(?:ingest|witness)\/guard)|^site\//;
  const reach = files
    .filter((file) =>
      file.getImportDeclarations().some((declaration) => /^node:(fs|child_process|http)/.test(declaration.getModuleSpecifierValue())),
    )
    .map(nameOf);
  const speaking = files.filter((file) => /\bconsole\.\w+\(|\bprocess\.std(?:out|err|in)\b/.test(file.getText())).map(nameOf);
  expect([...reach, ...speaking].filter((file) => !edge.test(file))).toEqual([]);
});

test('a file has at most 350 lines', () => {
  const long = files.filter((file) => file.getEndLineNumber() > 350).map((file) => `${nameOf(file)}: ${file.getEndLineNumber()}`);
  expect(long).toEqual([]);
});

const functionKinds = [
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.ArrowFunction,
  SyntaxKind.MethodDeclaration,
  SyntaxKind.FunctionExpression,
];

test('a function has at most 50 lines', () => {
  const long = files.flatMap((file) => {
    const lineAt = (offset: number): number => file.compilerNode.getLineAndCharacterOfPosition(offset).line;
    return functionKinds
      .flatMap((kind) => file.getDescendantsOfKind(kind))
      .filter((node) => lineAt(node.getEnd()) - lineAt(node.getStart()) >= 50)
      .map((node) => `${nameOf(file)}:${lineAt(node.getStart()) + 1}`);
  });
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
