/** What is emitted is TypeScript that a strict project takes as it is: every operation's types, names and imports. */
import { join } from 'node:path';
import { ts } from 'ts-morph';
import { expect, test } from 'vitest';
import { lower } from '../../../compiler/lower/index.ts';
import { buildLinked } from '../../build-linked.ts';
import { emitted } from '../../emitted.ts';
import { operations } from '../../lower/operations.ts';
import { measured } from '../../measured.ts';

const root = join(import.meta.dirname, '../../..');
const options: ts.CompilerOptions = {
  strict: true,
  noUnusedLocals: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noFallthroughCasesInSwitch: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  target: ts.ScriptTarget.ES2024,
  lib: ['lib.es2024.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
};

/** What the compiler says of files that stand in memory, in their folder of the project. */
function errorsIn(texts: ReadonlyMap<string, string>): string[] {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, directoryExists, getSourceFile } = host;
  const folders = new Set([...texts.keys()].map((path) => join(path, '..')));
  host.getDefaultLibLocation = () => join(root, 'node_modules/typescript/lib');
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.directoryExists = (path) => folders.has(path) || directoryExists!(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, version, ...more) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile.call(host, path, version, ...more) : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()]
    .map((path) => program.getSourceFile(path)!)
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ file, messageText }) => `${file?.fileName.split('/').at(-1)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

test('rules, explanations, wire and data compile', () => {
  const files = emitted(lower(measured(buildLinked(operations)))).filter(({ path }) => /(?<!\.test)\.ts$/.test(path));
  expect(files.length).toBeGreaterThan(6);
  expect(errorsIn(new Map(files.map(({ path, text }) => [join(root, path), text])))).toEqual([]);
});
