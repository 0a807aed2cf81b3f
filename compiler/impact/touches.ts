/** A change of the words → all that was formalised on them: values, rules, norms, readings, responsibilities, terms, sign-offs. */

import type { Anchor } from '../model/linked.ts';
import type { Program } from '../model/program.ts';
import type { ChangeKind, TouchedQuote, TouchedRule, Touches } from '../model/report/impact.ts';
import type { Readings } from '../runtime/position.ts';
import type { Carrier } from './carry.ts';
import { changedExamples } from './changed-examples.ts';
import type { NewValue } from './changed-values.ts';
import type { Classified } from './classify.ts';
import { callersOf, ruleOf, rulesWithFormula } from './rule-uses.ts';
import type { Replacement } from './with-values.ts';

export type Facts = {
  readonly program: Program;
  readonly carrier: Carrier;
  readonly values: readonly NewValue[];
  /** Decides readings that examples leave open. */
  readonly position: Readings;
};

export function touchesOf(one: Classified, facts: Facts): Touches {
  const { program } = facts;
  const clauses = new Set(one.line.old.map(({ id }) => id));
  const values = facts.values.filter(({ home }) => clauses.has(home));
  const quote = quoteFinder(one, clauses, facts);
  const rows = rowsOf(facts, quote);
  const scopes = [...program.linked.rules].flatMap(([id, { scope }]) => scope.flatMap((anchor) => quote(id, id, anchor)));
  const rules = rulesOf(one, clauses, { values, rows, scopes }, facts);
  const touched = new Set(rules.map(({ id }) => id));
  return {
    values: values.map(({ told }) => told),
    rules,
    norms: program.linked.norms.flatMap(({ anchor, declaration }) => quote(declaration.id.value, declaration.action, anchor)),
    readings: readingsOf(facts, quote),
    responsibilities: rows,
    terms: termsOf(one, clauses, facts),
    waivers: program.linked.waivers
      .filter(({ origin }) => origin !== 'name')
      .flatMap(({ anchor, reason }) => quote(anchor.text, reason, anchor)),
    examples: changedExamples(program, replacementsOf(values), facts.position),
    reviews: program.linked.contract.reviews
      .filter(({ rule }) => touched.has(rule.value) || restsOn(program, rule.value, one, clauses))
      .map(({ rule, by, on }) => ({ rule: rule.value, by, on })),
  };
}

export const replacementsOf = (values: readonly NewValue[]): Replacement[] =>
  values.flatMap(({ id, field, value, told }) =>
    value !== undefined && ['changed', 'conflict'].includes(told.state) ? [{ id, field, value }] : [],
  );

type Reasons = TouchedRule['by'];
type Found = { readonly values: readonly NewValue[]; readonly rows: readonly TouchedQuote[]; readonly scopes: readonly TouchedQuote[] };

function rulesOf(one: Classified, clauses: ReadonlySet<string>, found: Found, { program, carrier }: Facts): TouchedRule[] {
  const { values, rows, scopes } = found;
  const reasons = new Map<string, Reasons>();
  const add = (rule: string, what: Reasons[number]['what'], name: string): void => {
    const known = reasons.get(rule) ?? [];
    if (!known.some((each) => each.what === what && each.name === name)) reasons.set(rule, [...known, { what, name }]);
  };
  for (const { told } of values) if (told.state !== 'same') for (const rule of told.rules) add(rule, 'value', told.id);
  for (const mark of program.linked.formulas.values()) {
    if (!clauses.has(mark.clause) || carrier.map(mark).state === 'kept') continue;
    for (const rule of rulesWithFormula(program, mark.id)) add(rule, 'formula', mark.id);
  }
  const may = new Set(reasons.keys());
  for (const rule of rowRules(rows, program)) add(rule.id, 'responsibility', rule.row);
  for (const { id, clause } of scopes) add(id, 'scope', clause);
  const what = whatOf(one.kinds);
  for (const rule of what ? program.rules : []) for (const clause of rule.clauses) if (clauses.has(clause)) add(rule.id, what!, clause);
  for (const [rule, through] of callersOf(program, may)) add(rule, 'call', through);
  return program.rules.filter(({ id }) => reasons.has(id)).map(({ id, title }) => ({ id, title, by: reasons.get(id)! }));
}

/** Rules that a responsibility matrix answers, with the row that is touched. */
function rowRules(rows: readonly TouchedQuote[], { linked }: Program): { readonly id: string; readonly row: string }[] {
  return [...linked.rules].flatMap(
    ([
      id,
      {
        declaration: { body },
      },
    ]) => {
      const row = body.kind === 'matrix' ? rows.find((each) => each.id.startsWith(`${body.matrix.value}/`)) : undefined;
      return row ? [{ id, row: row.id }] : [];
    },
  );
}

const wordKinds: readonly ChangeKind[] = ['reworded', 'removed', 'added'];

const whatOf = (kinds: readonly ChangeKind[]): 'words' | 'place' | undefined =>
  wordKinds.some((kind) => kinds.includes(kind)) ? 'words' : kinds.includes('moved') ? 'place' : undefined;

/** A sign-off vouches for the words of its rule's clauses, their numbers included. */
function restsOn(program: Program, rule: string, { kinds }: Classified, clauses: ReadonlySet<string>): boolean {
  return kinds.length > 0 && (ruleOf(program, rule)?.clauses.some((clause) => clauses.has(clause)) ?? false);
}

type Quote = (id: string, says: string, anchor: Anchor) => TouchedQuote[];

/** A declaration is touched when a word of its quote is no longer there, or when its clause was moved elsewhere. */
function quoteFinder(one: Classified, clauses: ReadonlySet<string>, { carrier }: Facts): Quote {
  return (id, says, anchor) => {
    const own = [anchor, ...(anchor.rest ?? [])].filter(({ clause }) => clauses.has(clause));
    const mapped = own.map((part) => carrier.map(part));
    const broken = mapped.find(({ state }) => state !== 'kept') ?? (one.kinds.includes('moved') ? mapped[0] : undefined);
    if (!broken) return [];
    const now = broken.clause?.text.slice(broken.start, broken.end);
    return [{ id, says, clause: anchor.clause, quote: anchor.text, ...(now === undefined ? {} : { now }) }];
  };
}

function readingsOf({ program }: Facts, quote: Quote): TouchedQuote[] {
  const { linked, choices } = program;
  const chosen = choices.flatMap(({ id, question, clause, quote: words }) => {
    const start = linked.clauses.get(clause)?.text.indexOf(words) ?? -1;
    return start === -1
      ? []
      : quote(id, question, { clause, start, end: start + words.length, text: words, span: linked.contract.meta.span });
  });
  return [...chosen, ...linked.ambiguities.flatMap(({ declaration, anchor }) => quote(declaration.id.value, declaration.title, anchor))];
}

function rowsOf({ program: { linked } }: Facts, quote: Quote): TouchedQuote[] {
  return linked.rowQuotes.flatMap(({ matrix, row, anchor }) => quote(`${matrix}/${row.task.value}`, row.note ?? row.task.value, anchor));
}

/** A term is touched when the words that define it change: those of its clause and below. */
function termsOf(one: Classified, clauses: ReadonlySet<string>, { program: { linked } }: Facts): TouchedQuote[] {
  if (!whatOf(one.kinds)) return [];
  return linked.terms
    .filter(({ anchor }) =>
      [...clauses].some((id) =>
        anchor.clause.startsWith('def:')
          ? id === anchor.clause || id.startsWith(`${anchor.clause}/`)
          : id === anchor.clause && one.kinds.includes('removed'),
      ),
    )
    .map(({ id, name, anchor }) => ({ id, says: name, clause: anchor.clause, quote: anchor.text }));
}
