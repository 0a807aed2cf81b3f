/**
 * A contract → the same with its names resolved: marks are constants, tables tariffs, quotes have places, terms their
 * uses. Whatever names nothing, or two things, is reported and left out. Expressions stay text.
 */
import { catalogue } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import type { Contract, Mark } from '../model/contract.ts';
import type { Linked } from '../model/linked.ts';
import type { Span } from '../source.ts';
import { linkCalendars } from './calendars.ts';
import { linkChoices } from './choices.ts';
import { linkConstants } from './constants.ts';
import { collect, isKnown, reportTaken, type What } from './named.ts';
import { linkAmbiguities, linkMatrices, linkNorms, linkRows } from './norms.ts';
import { ClauseTree } from './place/clause-tree.ts';
import { checkPositions } from './positions.ts';
import { linkReferences } from './references.ts';
import { TypeResolver } from './resolve-type.ts';
import { linkRules } from './rules.ts';
import { linkTariffs, rowIdsOf } from './tariffs.ts';
import { linkTerms } from './terms.ts';
import { linkWaivers } from './waivers.ts';

/** `language` is the one its front matter says; of one that remembers, what it found before is not sought again. */
export function link(contract: Contract, report: Report, language: Language = languageOf(contract.meta)): Linked {
  const tree = new ClauseTree(contract, language, report);
  const types = new TypeResolver(contract.types, contract.meta, rowIdsOf(contract.tariffs), report);
  const constants = linkConstants(contract, tree, types, report);
  const calendars = linkCalendars(contract, report);
  const choices = linkChoices(contract.readings, tree, report);
  const formulas = formulasOf(contract.marks, report);
  const tariffs = linkTariffs(contract.tariffs, tree, report);
  const matrices = linkMatrices(contract, report);
  const linked = {
    contract,
    clauses: tree.byId,
    constants,
    calendars,
    choices,
    formulas,
    tariffs,
    matrices,
    rowQuotes: linkRows(matrices, tree, report),
    rules: linkRules(contract, { tree, types, choices, tariffs, matrices }, report),
    terms: linkTerms(contract, tree, report),
    references: linkReferences(contract, tree, report),
    norms: linkNorms(contract, tree, report),
    ambiguities: linkAmbiguities(contract, choices, tree, report),
    waivers: linkWaivers(contract, tree, report),
  };
  checkNames(linked, report);
  checkPositions(contract.positions, choices, report);
  for (const { code, subject } of contract.acknowledged) isKnown('diagnostic', { value: code, span: subject.span }, warnings, report);
  return linked;
}

/** Only warnings can be acknowledged. */
const warnings = new Set(Object.entries(catalogue).flatMap(([code, { severity }]) => (severity === 'warning' ? [code] : [])));

function formulasOf(marks: readonly Mark[], report: Report): Map<string, Mark> {
  const formulas = marks.filter(({ scheme }) => scheme === 'formula');
  return collect('formula', formulas, ({ id, span }) => ({ value: id, span }), report);
}

/** Constants, calendars and readings share the scope of rules: no name may be two of them. */
function checkNames({ constants, calendars, contract }: Linked, report: Report): void {
  const named = (what: What, entries: readonly (readonly [string, Span])[]) => entries.map(([value, span]) => ({ what, value, span }));
  const all = [
    ...named(
      'value',
      [...constants.values()].flatMap(({ id, places: [first] }) => (first ? [[id, first.span] as const] : [])),
    ),
    ...named(
      'assumption',
      contract.assumptions
        .filter(({ id }) => constants.get(id.value)?.origin === 'assumption')
        .map(({ id }) => [id.value, id.span] as const),
    ),
    ...named(
      'calendar',
      [...calendars.keys()].map((id) => [id, { ...contract.meta.span, end: contract.meta.span.start + 3 }] as const),
    ),
    ...named(
      'reading',
      contract.readings.map(({ id }) => [id.value, id.span] as const),
    ),
  ];
  const taken = new Map<string, Span>();
  for (const { what, value, span } of new Map(all.map((one) => [`${one.what} ${one.value}`, one])).values()) {
    const before = taken.get(value);
    if (before) reportTaken(what, { value, span }, before, report);
    taken.set(value, span);
  }
}
