/**
 * Statements and what rules read in, the sentences that rules compute out, as what carries them: one in the indicative (« La remise est de
 * 10 % ») whose value a rule reads, or that is all a clause says and a rule names the clause. The non-obvious law: a duty, a ban or a
 * permission is never told so; only a quote carries it.
 */
import type { Linked } from '../../model/linked.ts';
import type { Carrier } from './carriers.ts';
import type { Statement } from './statements.ts';
import type { MarkedWords } from './value-bindings.ts';

export function toldByRules(statements: readonly Statement[], linked: Linked, marked: readonly MarkedWords[]): Carrier[] {
  const stating = statements.filter(({ duties }) => duties.flat().every(({ cue }) => cue === 'indicative'));
  const clauses = clausesOfRules(linked);
  const count = new Map<string, number>();
  for (const { clause } of statements) count.set(clause.id, (count.get(clause.id) ?? 0) + 1);
  return stating.flatMap((statement) => {
    const { clause, start, end } = statement;
    const read = marked.find((mark) => mark.isRead && mark.clause === clause.id && start <= mark.start && mark.end <= end);
    const rule = count.get(clause.id) === 1 ? clauses.get(clause.id) : undefined;
    const by = read ? `${read.what}:${read.id}` : rule && `rule:${rule}`;
    return by === undefined ? [] : [{ clause: clause.id, start, end, by, kind: 'rule' as const, quote: { clause: clause.id, start, end } }];
  });
}

/** Each clause that a rule names, with the first rule that does. */
function clausesOfRules({ rules }: Linked): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [id, { declaration }] of rules) for (const { value } of declaration.clauses) if (!found.has(value)) found.set(value, id);
  return found;
}
