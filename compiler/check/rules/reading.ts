/**
 * Every reading declared is offered by a rule, each of its options too; and every reading that a rule offers changes something: its
 * options are told apart in the rule itself or in a rule it calls.
 */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { visit } from '../../model/expression/expression-tree.ts';
import { expressionsOf } from '../../model/expression/rule-expressions.ts';
import type { Linked } from '../../model/linked.ts';
import type { MeasuredRule } from '../../model/measured.ts';
import type { TypedRule } from '../../model/typed.ts';

export function checkReadings(rules: readonly MeasuredRule[], report: Report): void {
  const uses = new Map(rules.map((rule) => [rule.id, usesOf(rule)]));
  for (const rule of rules) {
    for (const { choice, options } of rule.linked.readings) checkReading(rule, choice, options, uses, report);
  }
}

/** Looked for in the rules as declared, so that one that does not type still offers what it lists. */
export function checkOffered({ choices, contract, rules }: Linked, report: Report): void {
  const offered = new Map<string, Set<string>>();
  for (const { readings } of rules.values()) {
    for (const { choice, options } of readings) offered.set(choice, new Set([...(offered.get(choice) ?? []), ...options]));
  }
  for (const { id, options } of contract.readings) {
    if (!choices.has(id.value)) continue;
    const known = offered.get(id.value);
    if (!known)
      report(diagnose('check/unused-reading', { choice: id.value, option: undefined }, { span: id.span, label: 'no rule offers it' }));
    for (const option of known ? options : []) {
      if (known?.has(option.id.value)) continue;
      const parameters = { choice: id.value, option: option.id.value };
      report(diagnose('check/unused-reading', parameters, { span: option.id.span, label: 'no rule offers it' }));
    }
  }
}

type Uses = {
  readonly choices: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly calls: ReadonlySet<string>;
  readonly offers: ReadonlySet<string>;
};

function usesOf(rule: TypedRule): Uses {
  const [choices, texts, calls] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const expression of expressionsOf(rule)) {
    visit(expression, (node) => {
      if (node.kind === 'reading') choices.add(node.choice);
      if (node.kind === 'literal' && typeof node.value === 'string') texts.add(node.value);
      if (node.kind === 'rule') calls.add(node.rule);
    });
  }
  return { choices, texts, calls, offers: new Set(rule.linked.readings.map(({ choice }) => choice)) };
}

/** The rule and all it calls that offer the choice too: what the caller picks reaches them. */
function reachOf(id: string, choice: string, uses: ReadonlyMap<string, Uses>): Uses[] {
  const reached = new Map<string, Uses>();
  const pending = [id];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const use = uses.get(next);
    if (!use || reached.has(next) || !use.offers.has(choice)) continue;
    reached.set(next, use);
    pending.push(...use.calls);
  }
  return [...reached.values()];
}

function checkReading(rule: TypedRule, choice: string, options: readonly string[], uses: ReadonlyMap<string, Uses>, report: Report): void {
  const readers = reachOf(rule.id, choice, uses).filter(({ choices }) => choices.has(choice));
  const declared = rule.linked.declaration.readings.find((reading) => reading.choice.value === choice);
  const span = declared?.choice.span ?? rule.linked.declaration.id.span;
  if (readers.length === 0) {
    report(diagnose('check/unused-reading', { choice, option: undefined }, { span, label: 'changes nothing' }));
    return;
  }
  const unnamed = options.filter((option) => !readers.some(({ texts }) => texts.has(option)));
  for (const option of unnamed.slice(1)) {
    const place = declared?.options?.find(({ value }) => value === option)?.span ?? span;
    report(diagnose('check/unused-reading', { choice, option }, { span: place, label: 'never told apart' }));
  }
}
