/**
 * Plan → `rules.ts`: for each rule an exported pure function and its types, and the constants read from the text; and
 * `in-full.ts`: the same rules with any readings, which tell their steps. The first knows nothing of the second.
 */

import { languageOf } from '../../language/languages.ts';
import type { Documentation, Messages } from '../../language/messages.ts';
import { inFullName, inputType, readingsType, resultType } from '../../model/plan/generated-name.ts';
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
import type { Assemble, Structure } from './assemble.ts';
import { inputDocumentation, lineOf, ruleDocumentation, unitOf } from './documentation.ts';
import { createImports, type Imports } from './imports.ts';
import { bracket, type Line, widest, wrap } from './layout.ts';
import { printOperation } from './print-operation.ts';
import { printStatements } from './print-statement.ts';
import { printField, printType } from './print-type.ts';

export function emitRules(program: Program, module: PlannedModule, assemble: Assemble): string {
  const imports = createImports(module.taken);
  const { messages } = languageOf(program.linked.contract.meta);
  const functions = module.rules.flatMap((planned) => [
    ...typesOf(planned, messages, imports),
    ...functionsOf(program, planned, messages, imports),
  ]);
  return assemble(program, imports, [...constantsOf(module.constants, imports), ...functions]);
}

/** The exported function, and right after it the one that other rules call. */
function functionsOf(program: Program, { rule, plain, core }: PlannedRule, messages: Messages, imports: Imports): Structure[] {
  const forRules = filled(messages.documentation.forRules, { rule: rule.id });
  return [
    functionOf(plain, ruleDocumentation(program, rule, messages), true, imports),
    ...(core ? [functionOf(core, forRules, false, imports)] : []),
  ];
}

export function emitInFull(program: Program, { rules, taken, constantsInFull }: PlannedModule, assemble: Assemble): string {
  const imports = createImports(taken);
  const { documentation: words } = languageOf(program.linked.contract.meta).messages;
  const functions = rules.flatMap((planned) => {
    const documentation = filled(words.inFull, { rule: planned.rule.id });
    return [...readingsOf(planned, words, imports), functionOf(planned.inFull, documentation, true, imports)];
  });
  const types = rules.flatMap(({ rule: { id } }) => [inputType(id), resultType(id)]);
  return assemble(program, imports, [...constantsOf(constantsInFull, imports), ...functions], [typesFrom('rules', types)]);
}

/** What `explain.ts` takes from the modules of the rules. */
export function importsOfRules({ rules }: PlannedModule): readonly string[] {
  const types = rules.flatMap(({ rule: { id } }) => [inputType(id), resultType(id)]);
  const chosen = rules.flatMap(({ rule: { id }, readings }) => (readings.length > 0 ? [readingsType(id)] : []));
  return [
    `import ${listed([...rules.map(({ rule: { id } }) => inFullName(id)), ...chosen.map((name) => `type ${name}`)])} from './in-full.ts';`,
    typesFrom('rules', types),
  ];
}

const typesFrom = (file: string, names: readonly string[]): string => `import type ${listed(names)} from './${file}.ts';`;
const listed = (names: readonly string[]): string => `{\n${names.map((name) => `  ${name},`).join('\n')}\n}`;

const constantsOf = (constants: readonly PlannedConstant[], imports: Imports): Structure[] =>
  constants.map((each, index) => constantOf(each, index, imports));

function functionOf(
  { name, parameters, result, statements }: PlannedFunction,
  documentation: string,
  isExported: boolean,
  imports: Imports,
): Structure {
  const given = parameters.map((parameter) => printParameter(parameter, imports));
  const head: Line = [`${isExported ? 'export ' : ''}function ${name}`, bracket('(', given), ': ', ...printType(result, imports), ' {'];
  const body = printStatements(statements, { imports, placeOf: placesIn(statements) });
  return `${documented(documentation)}\n${wrap(head)}\n${body}\n}`;
}

function printParameter({ name, type, initializer, optional }: PlannedParameter, imports: Imports): Line {
  const otherwise: Line = initializer ? [' = ', ...printed(initializer, imports)] : [];
  return [`${name}${optional ? '?' : ''}: `, ...printType(type, imports), ...otherwise];
}

const printed = (operation: Operation, imports: Imports): Line => printOperation(operation, { imports, placeOf: () => 0 });

function constantOf({ name, type, value, comment }: PlannedConstant, index: number, imports: Imports): Structure {
  const declared: Line = type ? [': ', ...printType(type, imports)] : [];
  // Pure in a bundler's eyes, so that whoever imports a rule that does not use it leaves it out.
  const made = value.kind === 'call' ? ' = /* @__PURE__ */ ' : ' = ';
  const line: Line = [`const ${name}`, ...declared, made, ...printed(value, imports), ';'];
  return `${index === 0 ? '\n' : ''}${wrap(line)}${comment ? ` // ${lineOf(comment)}` : ''}`;
}

/** A comment before a declaration: on one line where it is one. */
function documented(text: string): string {
  const lines = text.split('\n');
  return lines.length === 1 ? `\n/** ${text} */` : `\n/**\n${lines.map((line) => (line ? ` * ${line}` : ' *')).join('\n')}\n */`;
}

function typesOf({ rule, inputs, result }: PlannedRule, messages: Messages, imports: Imports): Structure[] {
  const { documentation } = messages;
  const unit = unitOf(rule.output, messages);
  const fields = inputs.map(({ input, type }) => fieldOf(input.name, type, !input.required, inputDocumentation(input, messages), imports));
  return [
    typeOf(inputType(rule.id), `{\n${fields.join('\n')}\n}`, filled(documentation.input, { rule: rule.id })),
    typeOf(resultType(rule.id), wrap(printType(result, imports), widest - 8), filled(documentation.result, { rule: rule.id, unit })),
  ];
}

function readingsOf({ rule, readings }: PlannedRule, words: Documentation, imports: Imports): Structure[] {
  const options = readings.map(({ choice, option, type }) => fieldOf(choice, type, true, filled(words.usual, { option }), imports));
  if (options.length === 0) return [];
  return [typeOf(readingsType(rule.id), `{\n${options.join('\n')}\n}`, filled(words.readings, { rule: rule.id }))];
}

function fieldOf(name: string, type: NativeType, isOptional: boolean, documentation: string, imports: Imports): string {
  const field = { name, type, ...(isOptional ? { optional: true as const } : {}) };
  return `/** ${documentation} */\n${wrap([...printField(field, imports), ';'], widest - 2)}`;
}

const typeOf = (name: string, type: string, documentation: string): Structure =>
  `${documented(documentation)}\nexport type ${name} = ${type};`;
