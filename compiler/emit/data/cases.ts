/** Program → its examples as data, and a test file that runs them through the wire. */
import type { Example, Program, Rule } from '../../model/program.ts';
import { headerOf } from '../typescript/header-of.ts';

export function emitCases(program: Program): Record<string, string> {
  const cases = program.rules.flatMap((rule) => rule.examples.map((example) => caseOf(rule, example)));
  return { 'cases.json': `[\n${cases.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]\n`, 'cases.test.ts': testFile(program) };
}

function caseOf(rule: Rule, { given, readings, expect, note }: Example): unknown {
  const result = expect.kind === 'invalid' ? { invalid: true } : { expect: expect.value, ...(expect.rounded ? { rounded: true } : {}) };
  const chosen = Object.keys(readings).length > 0 ? { readings } : {};
  return { rule: rule.id, clause: rule.clauses[0], given, ...chosen, ...result, ...(note === undefined ? {} : { note }) };
}

function testFile(program: Program): string {
  return `${headerOf(program)}
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evaluate } from './wire.ts';

type Case = {
  readonly rule: string;
  readonly clause?: string;
  readonly given: unknown;
  readonly readings?: Readonly<Record<string, string>>;
  readonly expect?: unknown;
  readonly rounded?: true;
  readonly invalid?: true;
  readonly note?: string;
};

const cases = JSON.parse(readFileSync(new URL('./cases.json', import.meta.url), 'utf8')) as readonly Case[];

test.each(cases.map((each, index) => [\`\${each.rule} \${index + 1}\${each.note ? \` : \${each.note}\` : ''}\`, each] as const))('%s', (_, each) => {
  const answer = evaluate(each.rule, each.given, each.readings);
  if (each.invalid) expect(answer).toMatchObject({ error: 'invalid-input' });
  else expect(answer).toEqual(each.rounded ? { result: sameMoments(each.expect), rounded: true } : { result: sameMoments(each.expect) });
});

/** Two instants are equal when they are the same moment, whatever the offset. */
function sameMoments(value: unknown): unknown {
  if (typeof value === 'string' && /^\\d{4}-\\d\\d-\\d\\dT/.test(value)) {
    return { asymmetricMatch: (other: unknown) => typeof other === 'string' && Date.parse(other) === Date.parse(value), toString: () => value };
  }
  if (Array.isArray(value)) return value.map(sameMoments);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sameMoments(item)]));
}
`;
}
