/** Program → `descriptors.ts`: what the wire knows of each rule, as data that rules' wire and explanations share. */

import { languageOf } from '../../language/languages.ts';
import { type Input, offersOf, type Program, type Rule } from '../../model/program.ts';
import type { WireRule } from '../../runtime/wire/wire-type.ts';
import { headerOf } from '../typescript/header-of.ts';
import { type Runtime, runtimeFile } from '../typescript/imports.ts';
import { literalOf } from '../typescript/literal.ts';
import { property } from '../typescript/text.ts';
import { wireField, wireValue } from '../typescript/wire-value.ts';

export function emitDescriptors(program: Program, runtime: Runtime): string {
  const entries = program.rules.map((rule) => `  ${property(rule.id)}: ${literalOf(describeRule(rule), '  ')},`);
  return [
    headerOf(program),
    `import type { WireRule } from '${runtimeFile(runtime, 'wire/wire-type')}';`,
    `import type { WireWords } from '${runtimeFile(runtime, 'words')}';`,
    '',
    '/** What JSON that a rule cannot read is told. */',
    `export const words: WireWords = ${literalOf(languageOf(program.linked.contract.meta).messages.wire)};`,
    '',
    'export const rules = {',
    ...entries,
    '} as const satisfies Record<string, WireRule>;',
    '',
  ].join('\n');
}

function describeRule(rule: Rule): WireRule {
  const entries = <T>(of: (input: Input) => T): Record<string, T> =>
    Object.fromEntries(rule.inputs.map((input) => [input.name, of(input)]));
  const defaults = rule.inputs.filter((input) => input.default !== undefined && !isLong(input));
  return {
    input: entries(({ type, required }) => wireField(type, !required)),
    output: wireField(rule.output, false) as WireRule['output'],
    readings: offersOf(rule),
    labels: entries(({ label }) => label),
    defaults: Object.fromEntries(defaults.map((input) => [input.name, wireValue(input.default!, input.type)])),
  };
}

/** A default calendar is told by its name, not by its hundred dates. */
function isLong({ default: value }: Input): boolean {
  return typeof value === 'object' && value !== null && value.kind === 'list' && value.items.length > 12;
}
