/** A module's text: header, imports, statements, formatted. The statements are written in one go, which keeps ts-morph fast. */
import { Project, QuoteKind, type StatementStructures, StructureKind } from 'ts-morph';
import type { Program } from '../../model/program.ts';
import { headerOf } from './header-of.ts';
import { type Imports, type Runtime, runtimeFile } from './imports.ts';

export type Structure = string | StatementStructures;

/** `others` are imports from the modules beside it. */
export function assemble(
  program: Program,
  imports: Imports,
  runtime: Runtime,
  structures: readonly Structure[],
  others: readonly string[] = [],
): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { quoteKind: QuoteKind.Single },
  });
  const file = project.createSourceFile('module.ts', { statements: [...importsOf(imports, runtime), ...others, ...structures] });
  file.formatText({ indentSize: 2, convertTabsToSpaces: true });
  return `${headerOf(program)}\n${file
    .getFullText()
    .trim()
    .replaceAll(/\n{3,}/g, '\n\n')}\n`;
}

function importsOf(imports: Imports, runtime: Runtime): Structure[] {
  return imports.list().map(({ file, names }) => {
    const isTypeOnly = names.every(({ isType }) => isType);
    return {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: runtimeFile(runtime, file),
      isTypeOnly,
      namedImports: names.map(({ name, isType, alias }) => ({ name, ...(alias ? { alias } : {}), isTypeOnly: isType && !isTypeOnly })),
    };
  });
}
