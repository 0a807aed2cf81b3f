/** Clauses with what ties them to rules, norms, readings, terms and other clauses, both ways. */
import { groupBy } from '../language/group-by.ts';
import type { Clause } from '../model/contract.ts';
import type { Linked } from '../model/linked.ts';
import type { Program } from '../model/program.ts';
import type { EditionText } from '../model/report/edition-text.ts';
import type { ClauseModel } from '../model/report/manifest.ts';

export function clauseModels(program: Program): ClauseModel[] {
  const { linked } = program;
  const index = indexLinks(program);
  return linked.contract.clauses.map((clause) => clauseModel(clause, index));
}

/** What a clause says and where it stands, without what is bound to it. */
export function clauseWords({ id, kind, number, parent, level, glyph, text, cells, runs }: Clause): EditionText['clauses'][number] {
  return {
    id,
    kind,
    number,
    parent,
    level,
    glyph,
    text,
    cells: cells?.map(({ start, end, note }) => ({ start, end, note })),
    bold: runs.filter(({ bold }) => bold).map(({ start, end }) => ({ start, end })),
  };
}

type Links = Readonly<Record<'rules' | 'norms' | 'readings' | 'referredFrom', Map<string, Set<string>>>> & Words;

/** What stands on the words of each clause, by its id. */
type Words = {
  readonly marks: ReadonlyMap<string, ClauseModel['marks']>;
  readonly values: ReadonlyMap<string, ClauseModel['marks']>;
  readonly terms: ReadonlyMap<string, ClauseModel['terms']>;
  readonly references: ReadonlyMap<string, Linked['references']>;
  readonly waivers: ReadonlyMap<string, Linked['waivers']>;
};

function clauseModel(clause: Clause, links: Links): ClauseModel {
  const of = (map: Map<string, Set<string>>): string[] => [...(map.get(clause.id) ?? [])];
  const { id } = clause;
  return {
    ...clauseWords(clause),
    marks: marksOf(id, links),
    rules: of(links.rules),
    norms: of(links.norms),
    readings: of(links.readings),
    terms: links.terms.get(id) ?? [],
    references: (links.references.get(id) ?? []).map(referenceModel),
    referredFrom: of(links.referredFrom),
    waivers: (links.waivers.get(id) ?? []).map(({ anchor, reason }) => ({
      start: anchor.start,
      end: anchor.end,
      text: anchor.text,
      reason,
    })),
  };
}

function marksOf(clause: string, { marks, values }: Words): ClauseModel['marks'] {
  const [written, quoted] = [marks.get(clause) ?? [], values.get(clause) ?? []];
  const isWritten = (mark: { start: number; end: number }): boolean =>
    written.some(({ start, end }) => start === mark.start && end === mark.end);
  return [...written, ...quoted.filter((mark) => !isWritten(mark))].sort((a, b) => a.start - b.start);
}

function referenceModel({ anchor, target }: Linked['references'][number]): ClauseModel['references'][number] {
  const { start, end } = anchor;
  if (target.kind === 'clause') return { start, end, clause: target.clause };
  return { start, end, outside: target.number ? `${target.document}, ${target.number}` : target.document };
}

/** A rule is tied to the clauses it names and to those whose words it reads a value from. */
function indexLinks({ linked, rules, constants, choices }: Program): Links {
  const links: Links = { rules: new Map(), norms: new Map(), readings: new Map(), referredFrom: new Map(), ...wordsByClause(linked) };
  const readers = groupBy(
    rules.flatMap((rule) => rule.constants.map((constant) => ({ constant, rule: rule.id }))),
    ({ constant }) => constant,
  );
  for (const rule of rules) for (const clause of rule.clauses) add(links.rules, clause, rule.id);
  for (const { id, places } of constants) {
    for (const { rule } of readers.get(id) ?? []) for (const place of places) add(links.rules, place.clause, rule);
  }
  for (const { anchor, declaration } of linked.norms) add(links.norms, anchor.clause, declaration.id.value);
  for (const { id, clause } of choices) add(links.readings, clause, id);
  for (const { anchor, target } of linked.references) if (target.kind === 'clause') add(links.referredFrom, target.clause, anchor.clause);
  return links;
}

function wordsByClause({ contract, constants, terms, references, waivers }: Linked): Words {
  const read = [...constants.values()].flatMap(({ id, label, places }) => places.map((place) => ({ id, label, place })));
  const used = terms.flatMap(({ id, uses }) => uses.map((use) => ({ id, use })));
  return {
    marks: mapped(
      groupBy(contract.marks, ({ clause }) => clause),
      ({ scheme, id, title, start, end }) => ({ scheme, id, title, start, end }),
    ),
    values: mapped(
      groupBy(read, ({ place }) => place.clause),
      ({ id, label, place: { start, end } }) => ({ scheme: 'val' as const, id, title: label, start, end }),
    ),
    terms: mapped(
      groupBy(used, ({ use }) => use.clause),
      ({ id, use: { start, end } }) => ({ term: id, start, end }),
    ),
    references: groupBy(references, ({ anchor }) => anchor.clause),
    waivers: groupBy(waivers, ({ anchor }) => anchor.clause),
  };
}

const mapped = <T, U>(groups: ReadonlyMap<string, readonly T[]>, change: (item: T) => U): ReadonlyMap<string, U[]> =>
  new Map([...groups].map(([key, items]) => [key, items.map(change)]));

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
