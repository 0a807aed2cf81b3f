/**
 * Program → `explain.ts`: for each rule a twin made of the same expressions, which also records the steps: inputs,
 * words of the text, readings, names, the row or the exception that decided.
 */

import { VariableDeclarationKind } from 'ts-morph';
import type { Choice, Constant, Program } from '../model/program.ts';
import { literalOf } from './literal.ts';
import { emitModule } from './module.ts';
import { explainName, inputType, readingsType, resultType } from './names.ts';
import { constantStatements, createFile, finished, parametersOf } from './rules.ts';
import { wireValue } from './wire-value.ts';

export function emitExplain(program: Program): string {
  const module = emitModule(program, true);
  const file = createFile();
  const [explained, step] = [module.imports.name('Explained'), module.imports.name('Step')];
  const text = module.rules.map(({ statements }) => statements.join('\n')).join('\n');
  for (const [name, type, value] of [
    ['words', `satisfies Record<string, ${step}>`, wordsOf(program, text)],
    ['choices', `satisfies Record<string, Record<string, ${step}>>`, choicesOf(program, text)],
  ] as const) {
    if (Object.keys(value).length === 0) continue;
    file.addVariableStatement({
      declarationKind: VariableDeclarationKind.Const,
      declarations: [{ name, initializer: `${literalOf(value)} as const ${type}` }],
    });
  }
  file.addVariableStatements(constantStatements(module));
  for (const emitted of module.rules) {
    const { rule, statements } = emitted;
    file.addFunction({
      name: explainName(rule.id),
      isExported: true,
      docs: [`Les étapes de ${rule.id}.`],
      parameters: parametersOf(emitted),
      returnType: `${explained}<${resultType(rule.id)}>`,
      statements: [...statements],
    });
  }
  return finished(program, file, module.imports, importsOf(program));
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

const mentions = (text: string, name: string): boolean => text.includes(name);

function wordsOf(program: Program, text: string): Record<string, unknown> {
  const used = program.constants.filter(({ id }) => mentions(text, `words.${id}`) || mentions(text, `words['${id}']`));
  return Object.fromEntries(used.map((constant) => [constant.id, wordStep(constant)]));
}

function wordStep({ id, label, type, value, places: [place], source }: Constant): unknown {
  const from = place
    ? { kind: 'text', clause: place.clause, start: place.start, end: place.end, words: place.text }
    : { kind: 'assumption', id, source: source ?? label };
  return { name: id, label, value: wireValue(value, type), from };
}

function choicesOf(program: Program, text: string): Record<string, unknown> {
  const used = program.choices.filter(({ id }) => mentions(text, `choices.${id}`) || mentions(text, `choices['${id}']`));
  return Object.fromEntries(used.map((choice) => [choice.id, choiceSteps(choice)]));
}

function choiceSteps({ id, question, options }: Choice): Record<string, unknown> {
  const steps = options.map(({ id: option, title }) => [
    option,
    { name: id, label: question, value: title, from: { kind: 'reading', choice: id, option } },
  ]);
  return Object.fromEntries(steps);
}
