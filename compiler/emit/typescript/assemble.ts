/** A module's text: header, imports, statements, each laid out alone, so that those that are as they were are not laid out again. */
import { Project, QuoteKind, type StatementStructures, StructureKind } from 'ts-morph';
import type { Memo } from '../../model/memo.ts';
import type { Program } from '../../model/program.ts';
import { headerOf } from './header-of.ts';
import { type Imports, type Runtime, runtimeFile } from './imports.ts';

export type Structure = string | StatementStructures;

/** `others` are imports from the modules beside it. */
export type Assemble = (program: Program, imports: Imports, structures: readonly Structure[], others?: readonly string[]) => string;

/** How modules are put together that find the runtime there; `memo` has the statements that were printed before. */
export function assembler(runtime: Runtime, memo: Memo): Assemble {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { quoteKind: QuoteKind.Single },
  });
  return (program, imports, structures, others = []) => {
    const statements = [...importsOf(imports, runtime), ...others, ...structures].map((statement) =>
      memo('statement', JSON.stringify(statement), () => formatted(statement, project)),
    );
    return `${headerOf(program)}\n${statements
      .join('\n')
      .trim()
      .replaceAll(/\n{3,}/g, '\n\n')}\n`;
  };
}

/** Laid out apart from all others, which change nothing of it; a function stands between blank lines. */
function formatted(statement: Structure, project: Project): string {
  const file = project.createSourceFile('statement.ts', { statements: [statement] }, { overwrite: true });
  file.formatText({ indentSize: 2, convertTabsToSpaces: true });
  const text = file.getFullText().trimEnd();
  return typeof statement === 'object' && statement.kind === StructureKind.Function ? `\n${text}\n` : text;
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
