/** Program → `readings.ts`: every reading with its options, whom each favours, its default and the principle it rests on. */
import type { Choice } from '../../model/named.ts';
import type { Program } from '../../model/program.ts';
import { choiceFingerprint } from '../../review/choice-fingerprint.ts';
import type { Reading } from '../../runtime/reading.ts';
import { headerOf } from '../typescript/header-of.ts';
import { type Runtime, runtimeFile } from '../typescript/imports.ts';
import { literalOf } from '../typescript/literal.ts';
import { property } from '../typescript/text.ts';

export function emitReadings(program: Program, runtime: Runtime): string {
  return [
    headerOf(program),
    `import type { Reading } from '${runtimeFile(runtime, 'reading')}';`,
    '',
    'export const readings = {',
    ...Object.entries(readingsOf(program)).map(([id, reading]) => `  ${property(id)}: ${literalOf(reading, '  ')},`),
    '} as const satisfies Record<string, Reading>;',
    '',
  ].join('\n');
}

/** As `readings.ts` holds them, by choice. */
export const readingsOf = (program: Program): Readonly<Record<string, Reading>> =>
  Object.fromEntries(program.choices.map((choice) => [choice.id, readingOf(choice, program)]));

function readingOf(choice: Choice, { rules, linked }: Program): Reading {
  const { question, clause, quote, options, default: kept, principle } = choice;
  return {
    question,
    clause,
    quote,
    options: Object.fromEntries(options.map(({ id, ...option }) => [id, option])),
    default: kept,
    ...(principle === undefined ? {} : { principle }),
    fingerprint: choiceFingerprint(choice, linked),
    rules: rules.filter(({ readings }) => readings.some((offered) => offered.choice === choice.id)).map(({ id }) => id),
  };
}
