/** The rules that make a case whole with this one: those it asks, those that ask it, those that rest on the same clauses. */
import type { Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';

export type Related = {
  readonly asks: readonly RuleModel[];
  readonly askedBy: readonly RuleModel[];
  readonly beside: readonly RuleModel[];
};

const mostBeside = 6;

/** Each rule once; beside, those that share most clauses first. */
export function relatedRules({ rules }: Pick<Manifest, 'rules'>, rule: RuleModel): Related {
  const others = rules.filter(({ id }) => id !== rule.id);
  const asks = others.filter(({ id }) => rule.calls.includes(id));
  const askedBy = others.filter(({ calls, id }) => calls.includes(rule.id) && !rule.calls.includes(id));
  const shared = ({ clauses }: RuleModel): number => clauses.filter((clause) => rule.clauses.includes(clause)).length;
  const beside = others
    .filter((other) => shared(other) > 0 && !asks.includes(other) && !askedBy.includes(other))
    .sort((left, right) => shared(right) - shared(left))
    .slice(0, mostBeside);
  return { asks, askedBy, beside };
}
