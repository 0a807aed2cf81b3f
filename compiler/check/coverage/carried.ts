/**
 * Statements and quotes in, what carries each statement out. Each cue is held by a quote, and each duty has a quote of its own: two
 * duties need two, and one quote never carries two sentences. The same words quoted by a norm and by a rule are one quote; by two norms, two.
 */
import type { Duty } from '../../language/detected.ts';
import type { Carrier } from './carriers.ts';
import { reachingInto } from './reaching.ts';
import type { Statement } from './statements.ts';

/** What became of a statement; `missing` are the duties that nothing carries or excuses. */
export type Outcome = {
  readonly statement: Statement;
  readonly state: 'bound' | 'waived' | 'forgotten';
  readonly by: readonly string[];
  readonly missing: readonly Duty[];
};
type Carried = { readonly statement: Statement; readonly by: readonly string[]; readonly missing: readonly Duty[] };

/** Quotes of the same words, with as many places as the kind that has most of them. */
type Words = { readonly places: number; readonly duties: Duty[] };

export function outcomesOf(statements: readonly Statement[], quotes: readonly Carrier[], waivers: readonly Carrier[]): Outcome[] {
  const carried = carry(statements, quotes);
  const left = carried.map(({ statement, missing }) => ({ ...statement, duties: missing }));
  const excused = carry(left, waivers);
  return byItems(
    carried.map(({ statement, by, missing: asked }, index) => {
      const { missing, by: reasons } = excused[index]!;
      if (missing.length > 0) return { statement, state: 'forgotten', by: [], missing };
      return asked.length > 0 ? { statement, state: 'waived', by: reasons, missing } : { statement, state: 'bound', by, missing };
    }),
  );
}

/** What introduces a list says nothing beyond its items: it is carried when they all are. */
function byItems(outcomes: readonly Outcome[]): Outcome[] {
  const items = new Map<Statement, Outcome[]>();
  for (const outcome of outcomes) {
    const { leadIn } = outcome.statement;
    if (leadIn) items.set(leadIn, [...(items.get(leadIn) ?? []), outcome]);
  }
  return outcomes.map((outcome) => {
    const { statement, missing } = outcome;
    const own = items.get(statement) ?? [];
    const isLast = missing.length === 1 && missing[0] === statement.duties.at(-1);
    if (!isLast || own.length === 0 || own.some(({ state }) => state === 'forgotten')) return outcome;
    const state = own.some((item) => item.state === 'bound') ? 'bound' : 'waived';
    return { statement, state, by: [...new Set(own.filter((item) => item.state === state).flatMap(({ by }) => by))], missing: [] };
  });
}

function carry(statements: readonly Statement[], carriers: readonly Carrier[]): Carried[] {
  const near = reachingInto(statements, ({ clause }) => clause.id, carriers);
  const words = wordsOf(carriers);
  const all = statements.map((statement) => ({ statement, near: near.get(statement) ?? [] }));
  const candidates = new Map<Duty, readonly Words[]>();
  for (const { statement, near } of all) {
    for (const duty of statement.duties) candidates.set(duty, candidatesOf(duty, statement, near, words));
  }
  const served = new Set([...candidates.keys()].filter((duty) => assign(duty, candidates, new Set())));
  return all.map(({ statement, near }) => ({
    statement,
    by: namesOf(statement, near),
    missing: statement.duties.filter((duty) => !served.has(duty)),
  }));
}

const keyOf = ({ clause, start, end }: Carrier['quote']): string => `${clause} ${start} ${end}`;

function wordsOf(carriers: readonly Carrier[]): ReadonlyMap<string, Words> {
  const counts = new Map<string, Map<Carrier['kind'], Set<Carrier['quote']>>>();
  for (const { quote, kind } of carriers) {
    const kinds = counts.get(keyOf(quote)) ?? new Map<Carrier['kind'], Set<Carrier['quote']>>();
    counts.set(keyOf(quote), kinds.set(kind, (kinds.get(kind) ?? new Set()).add(quote)));
  }
  return new Map(
    [...counts].map(([key, kinds]) => [key, { places: Math.max(...[...kinds.values()].map(({ size }) => size)), duties: [] }]),
  );
}

/**
 * The quotes that can carry a duty: none while one of its cues stands in no quote. A row of a matrix tells again whose a task is: it
 * carries only what no norm or rule quotes.
 */
function candidatesOf(duty: Duty, statement: Statement, near: readonly Carrier[], words: ReadonlyMap<string, Words>): readonly Words[] {
  const holders = duty.map((cue) => near.filter((carrier) => holds(carrier, cue, statement)));
  if (holders.some(({ length }) => length === 0)) return [];
  const all = holders.flat();
  const first = all.filter(({ kind }) => kind !== 'matrix');
  return [...new Set((first.length > 0 ? first : all).map(({ quote }) => words.get(keyOf(quote))!))];
}

/** Gives the duty a quote, moving another duty to one of its other quotes where that makes room. */
function assign(duty: Duty, candidates: ReadonlyMap<Duty, readonly Words[]>, tried: Set<Words>): boolean {
  for (const words of candidates.get(duty) ?? []) {
    if (tried.has(words)) continue;
    tried.add(words);
    const moved =
      words.duties.length < words.places ? words.duties.length : words.duties.findIndex((other) => assign(other, candidates, tried));
    if (moved === -1) continue;
    words.duties[moved] = duty;
    return true;
  }
  return false;
}

function namesOf(statement: Statement, near: readonly Carrier[]): string[] {
  const cues = statement.duties.flat();
  return [...new Set(near.filter((carrier) => cues.some((cue) => holds(carrier, cue, statement))).map(({ by }) => by))];
}

/** A quote holds a cue when it says something of it: a lone « doit » tells nothing. */
function holds({ start, end }: Carrier, cue: Duty[number], { clause }: Statement): boolean {
  if (start > cue.start || end < cue.end) return false;
  const around = clause.text.slice(start, cue.start) + clause.text.slice(cue.end, end);
  return cue.cue === 'item' || /\p{L}{2}/u.test(around);
}
