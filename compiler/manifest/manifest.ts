/** Program, figures and computed choices → the manifest of one contract. Pure; the evaluator is given. */

import type { Linked } from '../model/linked.ts';
import type { Program } from '../model/program.ts';
import type { Coverage } from '../model/report/coverage.ts';
import type { Doubt } from '../model/report/doubt.ts';
import type { Fidelity } from '../model/report/fidelity.ts';
import type { Manifest } from '../model/report/manifest.ts';
import { choiceModels } from './choices.ts';
import { clauseModels } from './clauses.ts';
import type { Evaluate } from './evaluate.ts';
import { localWords, wordsOfConstant } from './local-words.ts';
import { ruleModels } from './rules.ts';
import { typeModel, typeName } from './type-model.ts';
import { dateOf, wireOf } from './wire-of.ts';

export type ManifestInput = {
  readonly program: Program;
  readonly fidelity: Fidelity;
  readonly doubts?: readonly Doubt[];
  readonly coverage: Coverage;
  readonly evaluate: Evaluate;
};

export function buildManifest({ program, fidelity, doubts = [], coverage, evaluate }: ManifestInput): Manifest {
  const { linked } = program;
  const { meta, id, acknowledged } = linked.contract;
  const rules = ruleModels(program);
  return {
    contract: id,
    title: meta.title,
    provider: meta.provider,
    edition: meta.edition,
    date: meta.date,
    language: meta.language,
    jurisdiction: meta.jurisdiction,
    currency: meta.currency,
    timeZone: meta.timeZone,
    working: localWords(linked).working,
    parties: { ...meta.parties },
    topics: { ...meta.topics },
    original: { file: meta.original?.file ?? '', sha256: meta.original?.sha256 ?? '' },
    fidelity: { words: fidelity.words, matched: fidelity.matched, layout: fidelity.layout, percent: fidelity.percent },
    ...(doubts.length > 0 ? { doubts: doubts.map(({ decision, ...doubt }) => ({ ...doubt, ...decision })) } : {}),
    coverage: { quantities: coverage.quantities.map((item) => ({ ...item })), sentences: coverage.sentences.map((item) => ({ ...item })) },
    clauses: clauseModels(program),
    constants: constantModels(program),
    calendars: program.calendars.map(({ id, label, firstYear, lastYear, days }) => ({
      id,
      label,
      firstYear,
      lastYear,
      days: days.map(dateOf),
    })),
    terms: linked.terms.map(termModel),
    outside: outsideModels(linked),
    choices: choiceModels(program, evaluate),
    ambiguities: linked.ambiguities.map(ambiguityModel),
    rules,
    norms: linked.norms.map(normModel),
    matrices: matrixModels(program),
    tariffs: [...linked.tariffs.values()].map(tariffModel),
    acknowledged: acknowledged.map(({ code, subject, reason }) => ({ code, subject: subject.value, reason })),
  };
}

function constantModels({ constants, rules, linked }: Program): Manifest['constants'] {
  const local = localWords(linked);
  return constants.map((constant) => {
    const { id, label, type, value, origin, places, source, hedge } = constant;
    const users = rules.filter((rule) => rule.constants.includes(id));
    return {
      id,
      label,
      type: typeName(type),
      value: wireOf(value, type),
      model: typeModel(type, undefined, wordsOfConstant(constant, local, linked)),
      origin,
      ...(hedge === undefined ? {} : { hedge }),
      places: places.map(({ clause, start, end, text }) => ({ clause, start, end, text })),
      source,
      rules: users.map((rule) => rule.id),
      examples: users.reduce((sum, rule) => sum + rule.examples.length, 0),
    };
  });
}

type Json = Manifest['constants'][number]['value'];

function termModel({ id, name, definition, anchor, uses }: Linked['terms'][number]): Manifest['terms'][number] {
  const { clause, start, end } = anchor;
  return { id, name, definition, clause, start, end, uses: uses.map(({ clause, start, end, text }) => ({ clause, start, end, text })) };
}

/** References to documents that are not here, grouped by document and number. */
function outsideModels({ references }: Linked): Manifest['outside'] {
  const groups = new Map<string, Manifest['outside'][number]>();
  for (const { anchor, target } of references) {
    if (target.kind !== 'outside') continue;
    const key = `${target.document}|${target.number ?? ''}`;
    const group = groups.get(key) ?? { document: target.document, number: target.number, places: [] };
    const { clause, start, end, text } = anchor;
    groups.set(key, { ...group, places: [...group.places, { clause, start, end, text }] });
  }
  return [...groups.values()];
}

function ambiguityModel({ declaration, anchor }: Linked['ambiguities'][number]): Manifest['ambiguities'][number] {
  const { id, title, readings, default: kept, why, choices } = declaration;
  const { clause, start, end, text } = anchor;
  return {
    id: id.value,
    title,
    clause,
    start,
    end,
    quote: text,
    readings: readings.map((reading) => ({ ...reading })),
    default: kept,
    why,
    choices: [...choices],
  };
}

function normModel({ declaration, anchor }: Linked['norms'][number]): Manifest['norms'][number] {
  const { id, bearer, counterparty, modality, topic, task, action, when, unless, overrides } = declaration;
  const { clause, start, end, text } = anchor;
  return {
    id: id.value,
    clause,
    bearer: bearer.value,
    counterparty,
    modality: modality.value,
    topic: topic.value,
    task: task?.value,
    action,
    quote: text,
    start,
    end,
    when: [...when],
    unless: [...unless],
    overrides: overrides.map(({ value }) => value),
  };
}

function matrixModels({ linked }: Program): Manifest['matrices'] {
  return [...linked.rules.values()].flatMap(({ declaration: { id, body } }) => {
    const matrix = body.kind === 'matrix' ? linked.matrices.get(body.matrix.value) : undefined;
    if (!matrix) return [];
    const tasks = matrix.tasks.map(({ id, label, topic }) => ({ id: id.value, label, topic: topic.value }));
    const rows = matrix.rows.map(({ task, when, output, clause, quote, note }) => ({
      task: task.value,
      when: { ...when },
      output: { ...output },
      clause: clause.value,
      quote: quote.value,
      note,
    }));
    return [{ id: matrix.id.value, rule: id.value, tasks, rows, otherwise: { ...matrix.otherwise } }];
  });
}

function tariffModel({
  id,
  columns,
  heads,
  flag,
  rows,
  type,
}: Linked['tariffs'] extends ReadonlyMap<string, infer T> ? T : never): Manifest['tariffs'][number] {
  return {
    id,
    columns: [...columns],
    heads: [...heads],
    flag,
    rows: rows.map((row) => {
      const whole = wireOf(row.value, type) as Readonly<Record<string, Json>>;
      const cells = row.cells.map(({ column, anchor }) => [column, { words: anchor.text, value: whole[column] ?? null }]);
      return {
        id: row.id,
        label: row.label,
        clause: row.clause,
        cells: Object.fromEntries(cells),
        ...(flag ? { flag: whole[flag] === true } : {}),
      };
    }),
  };
}
