/**
 * Program → `explain.ts`: for each rule a twin made of the same expressions, which also records the steps: inputs,
 * words of the text, readings, names, the row or the exception that decided.
 */

import { StructureKind } from 'ts-morph';
import type { Tariff, TariffRow } from '../model/linked.ts';
import type { Choice, Constant, Program } from '../model/program.ts';
import { literalOf } from './literal.ts';
import { emitModule } from './module.ts';
import { explainName, inputType, readingsType, resultType } from './names.ts';
import { assemble, constantStatements, parametersOf, type Statement } from './rules.ts';
import { wireValue } from './wire-value.ts';
import { wrap } from './wrap.ts';

export function emitExplain(program: Program): string {
  const module = emitModule(program, true);
  const [explained, step] = [module.imports.name('Explained'), module.imports.name('Step')];
  const text = module.rules.map(({ statements }) => statements.join('\n')).join('\n');
  const functions = module.rules.map((emitted): Statement => {
    const { rule, statements } = emitted;
    return {
      kind: StructureKind.Function,
      name: explainName(rule.id),
      isExported: true,
      docs: [`Les étapes de ${rule.id}.`],
      parameters: parametersOf(emitted),
      returnType: `${explained}<${resultType(rule.id)}>`,
      statements: statements.map((line) => wrap(line)).join('\n'),
    };
  });
  const tables = [
    ...tableOf('words', `Record<string, ${step}>`, wordsOf(program, text)),
    ...tableOf('choices', `Record<string, Record<string, ${step}>>`, choicesOf(program, text)),
  ];
  return assemble(program, module.imports, [...tables, ...constantStatements(module), ...functions], importsOf(program));
}

function tableOf(name: string, type: string, value: Readonly<Record<string, unknown>>): Statement[] {
  if (Object.keys(value).length === 0) return [];
  return [`\nconst ${name} = ${literalOf(value)} as const satisfies ${type};`];
}

function importsOf(program: Program): string[] {
  const types = program.rules.flatMap(({ id, readings }) => [
    inputType(id),
    ...(readings.length > 0 ? [readingsType(id)] : []),
    resultType(id),
  ]);
  return [
    "import { rules } from './descriptors.ts';",
    `import type {\n${types.map((type) => `  ${type},`).join('\n')}\n} from './rules.ts';`,
  ];
}

const mentions = (text: string, table: string, id: string): boolean =>
  text.includes(`${table}.${id}`) || text.includes(`${table}['${id}']`);

function wordsOf(program: Program, text: string): Record<string, unknown> {
  const constants = program.constants.map((constant) => [constant.id, wordStep(constant)] as const);
  const rows = [...program.linked.tariffs.values()].flatMap((tariff) =>
    tariff.rows.map((row) => [`${tariff.id}.${row.id}`, rowStep(program, tariff, row)] as const),
  );
  return Object.fromEntries([...constants, ...rows].filter(([id]) => mentions(text, 'words', id)));
}

function wordStep({ id, label, type, value, places: [place], source }: Constant): unknown {
  const from = place
    ? { kind: 'text', clause: place.clause, start: place.start, end: place.end, words: place.text }
    : { kind: 'assumption', id, source: source ?? label };
  return { name: id, label, value: wireValue(value, type), from };
}

/** A tariff's row: the words of its line in the table. */
function rowStep(program: Program, tariff: Tariff, row: TariffRow): unknown {
  const words = program.linked.clauses.get(row.clause)?.text ?? row.label;
  const from = { kind: 'text', clause: row.clause, start: 0, end: words.length, words };
  return { name: row.id, label: row.label, value: wireValue(row.value, tariff.type), from };
}

function choicesOf(program: Program, text: string): Record<string, unknown> {
  const used = program.choices.filter(({ id }) => mentions(text, 'choices', id));
  return Object.fromEntries(used.map((choice) => [choice.id, choiceSteps(choice)]));
}

function choiceSteps({ id, question, options }: Choice): Record<string, unknown> {
  const steps = options.map(({ id: option, title }) => [
    option,
    { name: id, label: question, value: title, from: { kind: 'reading', choice: id, option } },
  ]);
  return Object.fromEntries(steps);
}
