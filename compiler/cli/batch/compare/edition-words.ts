/** What a new edition says in other words of what a rule reads: the values that it states, and what no value tells. */
import type { Program, Rule } from '../../../model/program.ts';
import type { Change, ChangedValue } from '../../../model/report/impact.ts';
import { type Citation, wordsOf } from './cite.ts';

/** `program`: the rules of the new edition; `changes`: of its words, where these rules are the old ones with its values. */
export type NewEdition = { readonly program: Program; readonly changes: readonly Change[] | undefined };

/** Of the values that a row's answers read, first those that the new words state otherwise. */
export function citationsOf(
  program: Program,
  { program: next, changes }: NewEdition,
  rule: Rule,
): (read: ReadonlySet<string>) => readonly Citation[] {
  // A value that stands in several places is cited where it stands first.
  const changed = new Map([...valuesOf(changes ?? [])].reverse().map((value) => [value.id, value]));
  return (read) => {
    const found = [...read].map((id) => (changes ? citeWords(program, id, changed.get(id)) : citeBoth(program, next, id)));
    const all = found.filter((citation) => citation !== undefined);
    const isOther = ({ from, to }: Citation): boolean => from?.clause !== to?.clause || from?.words !== to?.words;
    const others = all.filter(isOther);
    const rests = others.length > 0 ? all.filter((each) => !isOther(each)) : [...ruleCitation(program, rule), ...all];
    return [...others, ...rests];
  };
}

const valuesOf = (changes: readonly Change[]): readonly ChangedValue[] => changes.flatMap(({ touches }) => touches.values);

function citeWords(program: Program, id: string, changed: ChangedValue | undefined): Citation | undefined {
  const found = wordsOf(program, id);
  if (!found) return undefined;
  const { label, clause, words } = found;
  const from = { clause, words: changed?.oldWords ?? words };
  if (!changed) return { id, label, from, to: from };
  return {
    id,
    label: changed.label,
    from,
    ...(changed.newWords === undefined ? {} : { to: { clause: changed.clause, words: changed.newWords } }),
  };
}

function citeBoth(program: Program, next: Program, id: string): Citation | undefined {
  const [before, after] = [wordsOf(program, id), wordsOf(next, id)];
  const label = (before ?? after)?.label;
  if (label === undefined) return undefined;
  const plain = ({ clause, words }: { clause: string; words: string }) => ({ clause, words });
  return { id, label, ...(before ? { from: plain(before) } : {}), ...(after ? { to: plain(after) } : {}) };
}

/** A rule that reads no value of the text still rests on its clauses. */
function ruleCitation({ linked }: Program, { id, title, clauses }: Rule): readonly Citation[] {
  const clause = linked.clauses.get(clauses[0] ?? '');
  if (!clause) return [];
  const words = { clause: clause.id, words: clause.text };
  return [{ id, label: title, from: words, to: words }];
}

/** Values that can't be put in, and formulas, scopes and words of this rule, or of those that it calls, that are no longer the same. */
export function rulesBehind(program: Program, { changes }: NewEdition, rule: Rule): readonly string[] {
  const concerned = calledBy(program, rule.id);
  const untold = new Set<string>();
  for (const change of changes ?? []) {
    const { touches } = change;
    for (const { id, state, rules } of touches.values)
      if ((state === 'unreadable' || state === 'retyped' || state === 'gone') && rules.some((each) => concerned.has(each)))
        untold.add(`${id} is ${state} in the new words`);
    for (const { id, by } of touches.rules)
      if (concerned.has(id))
        for (const { what, name } of by)
          if (what === 'formula' || what === 'scope' || (what === 'words' && !isOfValues(change))) untold.add(`${id}: ${what} ${name}`);
  }
  return [...untold];
}

/** Whether nothing but words of values that can be put in differs. */
function isOfValues({ redline, touches }: Change): boolean {
  const stated = touches.values.filter(({ state }) => state === 'changed' || state === 'conflict' || state === 'same');
  return redline.every(({ op, text }) => {
    const words = text.trim();
    if (op === 'same' || words === '') return true;
    return stated.some(({ oldWords, newWords }) => (op === 'removed' ? oldWords : (newWords ?? '')).includes(words));
  });
}

function calledBy({ rules }: Pick<Program, 'rules'>, id: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const called of rules.find((each) => each.id === id)?.calls ?? []) calledBy({ rules }, called, found);
  return found;
}
