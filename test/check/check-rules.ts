/** Rules declared in code → what `check` reports of them: code and the words of each place, and details. */
import { check } from '../../compiler/check/index.ts';
import type { Diagnostic } from '../../compiler/diagnostic/diagnostic.ts';
import { buildLinked, type ContractSpec, type RuleSpec } from '../build-linked.ts';
import { measured } from '../measured.ts';

export type Found = { readonly code: string; readonly words: readonly string[]; readonly details: readonly string[] };

const constants: NonNullable<ContractSpec['constants']> = {
  rate: { type: 'percent', value: '10' },
  price: { type: 'money', value: '500' },
  limit: { type: 'money', value: '1000' },
  quarter: { type: 'duration', value: '900' },
  hour: { type: 'duration', value: '3600' },
  two: { type: 'count', value: '2' },
  three: { type: 'count', value: '3' },
};

export function checkRules(rule: Partial<RuleSpec>, more: Partial<ContractSpec> = {}): readonly Found[] {
  const tested = { id: 'tested', output: 'money', ...rule };
  const linked = buildLinked({ ...more, constants: { ...constants, ...more.constants }, rules: [tested, ...(more.rules ?? [])] });
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => found.push(diagnostic);
  check(measured(linked, report), report);
  const text = linked.contract.sources[0]!.text;
  return found.map(({ code, places, details }) => ({
    code,
    words: places.map(({ span }) => text.slice(span.start, span.end)),
    details: details ?? [],
  }));
}

/** Codes with the words of their first place. */
export function codesOf(rule: Partial<RuleSpec>, more: Partial<ContractSpec> = {}): string[] {
  return checkRules(rule, more).map(({ code, words }) => `${code} ${words[0] ?? ''}`);
}
