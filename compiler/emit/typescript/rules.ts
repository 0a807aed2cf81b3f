/** Plan → `rules.ts`: for each rule an exported pure function, its types, and the same in full; the constants read from the text. */

import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import { languageOf } from '../../language/languages.ts';
import type { Messages } from '../../language/messages.ts';
import { inputType, readingsType, resultType } from '../../model/plan/generated-name.ts';
import type {
  NativeType,
  Operation,
  PlannedConstant,
  PlannedFunction,
  PlannedModule,
  PlannedParameter,
  PlannedRule,
} from '../../model/plan/plan.ts';
import { placesIn } from '../../model/plan/plan-tree.ts';
import type { Program } from '../../model/program.ts';
import { filled } from '../../runtime/words.ts';
import { assemble, type Structure } from './assemble.ts';
import { inputDocumentation, lineOf, ruleDocumentation, unitOf } from './documentation.ts';
import { createImports, type Imports, type Runtime } from './imports.ts';
import { flat } from './layout.ts';
import { printOperation } from './print-operation.ts';
import { printStatements } from './print-statement.ts';
import { typeText } from './print-type.ts';
import { property } from './text.ts';

export function emitRules(program: Program, module: PlannedModule, runtime: Runtime = 'beside'): string {
  const imports = createImports(module.taken);
  const { messages } = languageOf(program.linked.contract.meta);
  const functions = module.rules.flatMap((planned) => [
    ...typesOf(planned, messages, imports),
    ...functionsOf(program, planned, messages, imports),
  ]);
  return assemble(program, imports, runtime, [...module.constants.map((each, index) => constantOf(each, index, imports)), ...functions]);
}

/** The exported function, right after it the one that other rules call, and the rule in full. */
function functionsOf(program: Program, { rule, plain, core, inFull }: PlannedRule, messages: Messages, imports: Imports): Structure[] {
  const { documentation } = messages;
  const forRules = filled(documentation.forRules, { rule: rule.id });
  const forTraces = filled(documentation.inFull, { rule: rule.id });
  return [
    functionOf(plain, ruleDocumentation(program, rule, messages), true, imports),
    ...(core ? [functionOf(core, forRules, false, imports)] : []),
    functionOf(inFull, forTraces, true, imports),
  ];
}

function functionOf(planned: PlannedFunction, documentation: string, isExported: boolean, imports: Imports): Structure {
  return {
    kind: StructureKind.Function,
    name: planned.name,
    isExported,
    docs: [documentation],
    parameters: planned.parameters.map((parameter) => parameterOf(parameter, imports)),
    returnType: typeText(planned.result, imports),
    statements: printStatements(planned.statements, { imports, placeOf: placesIn(planned.statements) }),
  };
}

function parameterOf({ name, type, initializer, optional }: PlannedParameter, imports: Imports) {
  return {
    name,
    type: typeText(type, imports),
    hasQuestionToken: optional === true,
    ...(initializer ? { initializer: printed(initializer, imports) } : {}),
  };
}

const printed = (operation: Operation, imports: Imports): string => flat(printOperation(operation, { imports, placeOf: () => 0 }));

function constantOf({ name, type, value, comment }: PlannedConstant, index: number, imports: Imports): Structure {
  const initializer = printed(value, imports);
  return {
    kind: StructureKind.VariableStatement,
    leadingTrivia: index === 0 ? '\n' : '',
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, initializer, ...(type ? { type: typeText(type, imports) } : {}) }],
    ...(comment ? { trailingTrivia: ` // ${lineOf(comment)}` } : {}),
  };
}

function typesOf({ rule, inputs, readings, result }: PlannedRule, messages: Messages, imports: Imports): Structure[] {
  const { documentation } = messages;
  const unit = unitOf(rule.output, messages);
  const fields = inputs.map(({ input, type }) => fieldOf(input.name, type, !input.required, inputDocumentation(input, messages), imports));
  const options = readings.map(({ choice, option, type }) => fieldOf(choice, type, true, filled(documentation.usual, { option }), imports));
  return [
    typeOf(inputType(rule.id), `{\n${fields.join('\n')}\n}`, filled(documentation.input, { rule: rule.id })),
    ...(options.length > 0
      ? [typeOf(readingsType(rule.id), `{\n${options.join('\n')}\n}`, filled(documentation.readings, { rule: rule.id }))]
      : []),
    typeOf(resultType(rule.id), typeText(result, imports), filled(documentation.result, { rule: rule.id, unit })),
  ];
}

function fieldOf(name: string, type: NativeType, isOptional: boolean, documentation: string, imports: Imports): string {
  const [mark, absent] = isOptional ? ['?', ' | undefined'] : ['', ''];
  return `/** ${documentation} */\nreadonly ${property(name)}${mark}: ${typeText(type, imports)}${absent};`;
}

const typeOf = (name: string, type: string, documentation: string): Structure => ({
  kind: StructureKind.TypeAlias,
  leadingTrivia: '\n',
  name,
  type,
  isExported: true,
  docs: [documentation],
});
