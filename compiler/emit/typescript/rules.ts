/** Plan → `rules.ts`: for each rule an exported pure function, its types, and the same in full; the constants read from the text. */

import { type FunctionDeclarationStructure, StructureKind, VariableDeclarationKind } from 'ts-morph';
import { inFullName, inputType, readingsType, resultType } from '../../lower/names.ts';
import { choiceType, nativeType, orAbsent } from '../../lower/operation/native-type.ts';
import { keyOf } from '../../lower/operation/operation.ts';
import type { PlannedRule } from '../../lower/plan-rule.ts';
import type { PlannedModule } from '../../lower/plan-rules.ts';
import type { NativeType, PlannedConstant, PlannedParameter, Statement } from '../../model/plan.ts';
import { stepsIn } from '../../model/plan-tree.ts';
import type { Program } from '../../model/program.ts';
import { assemble, type Structure } from './assemble.ts';
import { inputDocumentation, lineOf, ruleDocumentation, unitOf } from './documentation.ts';
import { createImports, type Imports, type Runtime } from './imports.ts';
import { flat } from './layout.ts';
import { type Printing, printOperation } from './print-operation.ts';
import { printStatements } from './print-statement.ts';
import { typeText } from './print-type.ts';
import { property } from './text.ts';

export function emitRules(program: Program, module: PlannedModule, runtime: Runtime = 'beside'): string {
  const imports = createImports(module.taken);
  const inFull = new Map(module.inFull.map((planned) => [planned.rule.id, planned]));
  const functions = module.rules.flatMap((planned) => [
    ...typesOf(planned, imports),
    exported(program, planned, imports),
    ...coreOf(planned, imports),
    ...fullOf(inFull.get(planned.rule.id), imports),
  ]);
  return assemble(program, imports, runtime, [...module.constants.map((each, index) => constantOf(each, index, imports)), ...functions]);
}

function exported(program: Program, planned: PlannedRule, imports: Imports): Structure {
  const { rule, statements } = planned;
  const parameters = parametersOf(planned).map((each) => (each.name === 'readings' ? { ...each, initializer: '{}' } : each));
  return {
    ...functionOf(rule.id, statements, rule.id, imports),
    isExported: true,
    docs: [ruleDocumentation(program, rule)],
    parameters,
  };
}

/** The function that other rules call, right after the exported one. */
function coreOf({ rule, core }: PlannedRule, imports: Imports): Structure[] {
  if (!core) return [];
  const made = functionOf(core.name, core.statements, rule.id, imports);
  const parameters = core.parameters.map((parameter) => parameterOf(parameter, imports));
  const docs = [`Le calcul de ${rule.id}, que d’autres règles appellent.`];
  return [{ ...made, parameters, docs, ...(core.raw ? { returnType: 'number' } : {}) }];
}

/** The rule with any readings, which tells its steps to a trace where there is one. */
function fullOf(planned: PlannedRule | undefined, imports: Imports): Structure[] {
  if (!planned) return [];
  const { rule, statements } = planned;
  const trace = { name: 'trace', type: imports.nameOf('Trace'), hasQuestionToken: true };
  const parameters = [...parametersOf(planned), trace];
  const docs = [`Toutes les lectures de ${rule.id} ; chaque étape est dite à \`trace\`.`];
  return [{ ...functionOf(inFullName(rule.id), statements, rule.id, imports), isExported: true, docs, parameters }];
}

function functionOf(name: string, statements: readonly Statement[], rule: string, imports: Imports): FunctionDeclarationStructure {
  const text = printStatements(statements, { imports, placeOf: placesIn(statements) });
  return { kind: StructureKind.Function, name, returnType: resultType(rule), statements: text };
}

/** Where each step stands among those of a function. */
function placesIn(statements: readonly Statement[]): Printing['placeOf'] {
  const places = new Map(stepsIn(statements).map((step, index) => [keyOf(step), index]));
  return (step) => places.get(keyOf(step)) ?? 0;
}

const nowhere = (): number => 0;

function parameterOf(
  { name, type, initializer }: PlannedParameter,
  imports: Imports,
): { name: string; type: string; initializer?: string } {
  const absent = initializer && flat(printOperation(initializer, { imports, placeOf: nowhere }));
  return { name, type: typeText(type, imports), ...(absent ? { initializer: absent } : {}) };
}

function constantOf({ name, type, value, comment }: PlannedConstant, index: number, imports: Imports): Structure {
  const initializer = flat(printOperation(value, { imports, placeOf: nowhere }));
  return {
    kind: StructureKind.VariableStatement,
    leadingTrivia: index === 0 ? '\n' : '',
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer, ...(type ? { type: typeText(type, imports) } : {}) }],
    ...(comment ? { trailingTrivia: ` // ${lineOf(comment)}` } : {}),
  };
}

export function parametersOf({ rule }: PlannedRule): { name: string; type: string }[] {
  return [
    { name: 'input', type: inputType(rule.id) },
    ...(rule.readings.length > 0 ? [{ name: 'readings', type: readingsType(rule.id) }] : []),
  ];
}

function typesOf({ rule, inputs, shape }: PlannedRule, imports: Imports): Structure[] {
  const fields = inputs.map(({ input, shape: own }) =>
    fieldOf(input.name, nativeType(input.type, own), !input.required, inputDocumentation(input), imports),
  );
  const options = rule.readings.map(({ choice, options: each, default: option }) =>
    fieldOf(choice, choiceType(each), true, `Par défaut ${option}.`, imports),
  );
  return [
    typeOf(inputType(rule.id), `{\n${fields.join('\n')}\n}`, `Entrées de ${rule.id}.`),
    ...(options.length > 0 ? [typeOf(readingsType(rule.id), `{\n${options.join('\n')}\n}`, `Lectures de ${rule.id}.`)] : []),
    typeOf(resultType(rule.id), typeText(nativeType(rule.output, shape), imports), `Résultat de ${rule.id}${unitOf(rule.output)}.`),
  ];
}

function fieldOf(name: string, type: NativeType, isOptional: boolean, documentation: string, imports: Imports): string {
  const text = typeText(isOptional ? orAbsent(type) : type, imports);
  return `/** ${documentation} */\nreadonly ${property(name)}${isOptional ? '?' : ''}: ${text};`;
}

const typeOf = (name: string, type: string, documentation: string): Structure => ({
  kind: StructureKind.TypeAlias,
  leadingTrivia: '\n',
  name,
  type,
  isExported: true,
  docs: [documentation],
});
