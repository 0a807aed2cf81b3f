/** Program → `rules.ts`: one exported pure function per rule, its types, and the constants read from the text. */

import { Project, QuoteKind, type StatementStructures, StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { Program } from '../model/program.ts';
import { property, quoted } from './code.ts';
import { inputDocumentation, lineOf, ruleDocumentation, unitOf } from './documentation.ts';
import type { Imports } from './imports.ts';
import { emitModule, type Module } from './module.ts';
import { inputType, readingsType, resultType } from './names.ts';
import { nativeType } from './native-type.ts';
import type { EmittedRule } from './rule.ts';
import { wrap } from './wrap.ts';

export function emitRules(program: Program): string {
  const module = emitModule(program, false);
  const functions = module.rules.flatMap((emitted) => [
    ...typesOf(emitted, module.imports).map(({ name, type, documentation }) => ({
      kind: StructureKind.TypeAlias as const,
      leadingTrivia: '\n',
      name,
      type,
      isExported: true,
      docs: [documentation],
    })),
    {
      kind: StructureKind.Function as const,
      name: emitted.rule.id,
      isExported: true,
      docs: [ruleDocumentation(program, emitted.rule)],
      parameters: parametersOf(emitted),
      returnType: resultType(emitted.rule.id),
      statements: emitted.statements.map((line) => wrap(line)).join('\n'),
    },
    ...coreOf(emitted),
  ]);
  return assemble(program, module.imports, [...constantStatements(module), ...functions]);
}

/** The function that other rules call, right after the exported one. */
function coreOf({ rule, core }: EmittedRule): Statement[] {
  if (!core) return [];
  return [
    {
      kind: StructureKind.Function,
      name: core.name,
      docs: [`Le calcul de ${rule.id}, que d’autres règles appellent.`],
      parameters: core.parameters.map(({ name, type, initializer }) => ({ name, type, ...(initializer ? { initializer } : {}) })),
      returnType: core.raw ? 'number' : resultType(rule.id),
      statements: core.statements.map((line) => wrap(line)).join('\n'),
    },
  ];
}

/** A module's text: header, imports, statements, formatted. The statements are written in one go, which keeps ts-morph fast. */
export function assemble(program: Program, imports: Imports, statements: readonly Statement[], others: readonly string[] = []): string {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { quoteKind: QuoteKind.Single },
  });
  const file = project.createSourceFile('module.ts', { statements: [...importsOf(imports), ...others, ...statements] });
  file.formatText({ indentSize: 2, convertTabsToSpaces: true });
  return `${headerOf(program)}\n${file
    .getFullText()
    .trim()
    .replaceAll(/\n{3,}/g, '\n\n')}\n`;
}

export type Statement = string | StatementStructures;

function importsOf(imports: Imports): Statement[] {
  return imports.list().map(({ file: from, names }) => {
    const isTypeOnly = names.every(({ isType }) => isType);
    return {
      kind: StructureKind.ImportDeclaration,
      moduleSpecifier: `../../compiler/runtime/${from}.ts`,
      isTypeOnly,
      namedImports: names.map(({ name, isType, alias }) => ({ name, ...(alias ? { alias } : {}), isTypeOnly: isType && !isTypeOnly })),
    };
  });
}

export const headerOf = (program: Program): string => `// Generated from contracts/${program.id}/contract.md, do not edit.`;

export function constantStatements(module: Module): Statement[] {
  return module.constants.list().map(({ name, type, text, comment }, index) => ({
    kind: StructureKind.VariableStatement,
    leadingTrivia: index === 0 ? '\n' : '',
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer: text, ...(type ? { type } : {}) }],
    ...(comment ? { trailingTrivia: ` // ${lineOf(comment)}` } : {}),
  }));
}

export function parametersOf({ rule }: EmittedRule): { name: string; type: string; initializer?: string }[] {
  return [
    { name: 'input', type: inputType(rule.id) },
    ...(rule.readings.length > 0 ? [{ name: 'readings', type: readingsType(rule.id), initializer: '{}' }] : []),
  ];
}

type NamedType = { readonly name: string; readonly type: string; readonly documentation: string };

function typesOf({ rule, inputs, shape }: EmittedRule, imports: Imports): readonly NamedType[] {
  const fields = inputs.map(({ input, shape: own }) => {
    const optional = !input.required;
    const type = nativeType(imports, input.type, own);
    return `/** ${inputDocumentation(input)} */\nreadonly ${property(input.name)}${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''};`;
  });
  const options = rule.readings.map(({ choice, options: each, default: option }) => {
    const type = each.map((value) => quoted(value).text).join(' | ');
    return `/** Par défaut ${option}. */\nreadonly ${property(choice)}?: ${type} | undefined;`;
  });
  const readings = { name: readingsType(rule.id), type: `{\n${options.join('\n')}\n}`, documentation: `Lectures de ${rule.id}.` };
  return [
    { name: inputType(rule.id), type: `{\n${fields.join('\n')}\n}`, documentation: `Entrées de ${rule.id}.` },
    ...(rule.readings.length > 0 ? [readings] : []),
    {
      name: resultType(rule.id),
      type: nativeType(imports, rule.output, shape),
      documentation: `Résultat de ${rule.id}${unitOf(rule.output)}.`,
    },
  ];
}
