/** Clauses with what ties them to rules, norms, readings, terms and other clauses, both ways. */
import type { Clause } from '../model/contract.ts';
import type { Linked } from '../model/linked.ts';
import type { ClauseModel } from '../model/manifest.ts';
import type { Program } from '../model/program.ts';

export function clauseModels(program: Program): ClauseModel[] {
  const { linked } = program;
  const index = indexLinks(program);
  return linked.contract.clauses.map((clause) => clauseModel(clause, linked, index));
}

type Links = Readonly<Record<'rules' | 'norms' | 'readings' | 'referredFrom', Map<string, Set<string>>>>;

function clauseModel(clause: Clause, linked: Linked, links: Links): ClauseModel {
  const of = (map: Map<string, Set<string>>): string[] => [...(map.get(clause.id) ?? [])];
  const { id, kind, number, parent, level, glyph, text } = clause;
  return {
    id,
    kind,
    number,
    parent,
    level,
    glyph,
    text,
    cells: clause.cells?.map(({ start, end, note }) => ({ start, end, note })),
    bold: clause.runs.filter(({ bold }) => bold).map(({ start, end }) => ({ start, end })),
    marks: marksOf(id, linked),
    rules: of(links.rules),
    norms: of(links.norms),
    readings: of(links.readings),
    terms: linked.terms.flatMap((term) =>
      term.uses.filter((use) => use.clause === id).map(({ start, end }) => ({ term: term.id, start, end })),
    ),
    references: linked.references.filter(({ anchor }) => anchor.clause === id).map(referenceModel),
    referredFrom: of(links.referredFrom),
    waivers: linked.waivers
      .filter(({ anchor }) => anchor.clause === id)
      .map(({ anchor, reason }) => ({ start: anchor.start, end: anchor.end, text: anchor.text, reason })),
  };
}

function marksOf(clause: string, { contract, constants }: Linked): ClauseModel['marks'] {
  const written = contract.marks
    .filter((mark) => mark.clause === clause)
    .map(({ scheme, id, title, start, end }) => ({ scheme, id, title, start, end }));
  const quoted = [...constants.values()].flatMap(({ id, label, places }) =>
    places.filter((place) => place.clause === clause).map(({ start, end }) => ({ scheme: 'val' as const, id, title: label, start, end })),
  );
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
  const links: Links = { rules: new Map(), norms: new Map(), readings: new Map(), referredFrom: new Map() };
  for (const rule of rules) for (const clause of rule.clauses) add(links.rules, clause, rule.id);
  for (const { id, places } of constants) {
    for (const rule of rules.filter((rule) => rule.constants.includes(id)))
      for (const place of places) add(links.rules, place.clause, rule.id);
  }
  for (const { anchor, declaration } of linked.norms) add(links.norms, anchor.clause, declaration.id.value);
  for (const { id, clause } of choices) add(links.readings, clause, id);
  for (const { anchor, target } of linked.references) if (target.kind === 'clause') add(links.referredFrom, target.clause, anchor.clause);
  return links;
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}
