/** Program → JSON Schemas of each rule's input and output, as the wire has them. */
import { languageOf } from '../../language/languages.ts';
import type { Messages } from '../../language/messages.ts';
import type { Input, Program, Rule } from '../../model/program.ts';
import { originOf } from '../typescript/header-of.ts';
import { wireValue } from '../typescript/wire-value.ts';
import { dialect, type Schema, schemaOf } from './json-schema.ts';

export function emitSchemas(program: Program): Record<string, string> {
  const { messages } = languageOf(program.linked.contract.meta);
  const files = program.rules.flatMap((rule) => [
    [`schemas/${rule.id}.input.json`, inputSchema(program, rule, messages)] as const,
    [`schemas/${rule.id}.output.json`, outputSchema(program, rule, messages)] as const,
  ]);
  return Object.fromEntries(files.map(([path, schema]) => [path, `${JSON.stringify(schema, null, 2)}\n`]));
}

function inputSchema(program: Program, rule: Rule, messages: Messages): Schema {
  return {
    $schema: dialect,
    $id: `urn:clausier:${program.id}:${rule.id}:input`,
    $comment: originOf(program),
    title: rule.title,
    description: rule.question,
    type: 'object',
    additionalProperties: false,
    required: rule.inputs.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(rule.inputs.map((input) => [input.name, propertySchema(input, messages)])),
  };
}

function propertySchema(input: Input, messages: Messages): Schema {
  const { label, note, type, sign, fieldSigns, titles, default: value } = input;
  const values = Object.entries(titles ?? {}).map(([id, title]) => `${id} : ${title}`);
  return {
    title: label,
    ...described([note, values.length > 0 ? values.join(' ; ') : undefined], schemaOf(type, messages, sign, fieldSigns)),
    ...(value === undefined ? {} : { default: wireValue(value, type) }),
  };
}

function outputSchema(program: Program, rule: Rule, messages: Messages): Schema {
  return {
    $schema: dialect,
    $id: `urn:clausier:${program.id}:${rule.id}:output`,
    $comment: originOf(program),
    title: rule.outputLabel,
    ...described([rule.question], schemaOf(rule.output, messages)),
  };
}

/** A schema under its own description and what its type says of itself, such as its tax. */
function described(own: readonly (string | undefined)[], { description, ...schema }: Schema): Schema {
  const words = [...own, description].filter(Boolean).join(' — ');
  return words ? { description: words, ...schema } : schema;
}
