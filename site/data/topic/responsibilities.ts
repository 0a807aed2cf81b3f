/** A contract's matrix → tasks by topic with a cell per level, or, where answers hang on facts, the rows themselves. */
import type { Manifest, RuleModel, TypeModel } from '../../../compiler/model/report/manifest.ts';
import type { Words } from '../../strings/words.ts';
import { formatWire } from '../format/format.ts';

type MatrixData = Manifest['matrices'][number];
export type Row = MatrixData['rows'][number];
export type Task = { readonly id: string; readonly label: string; readonly topic: string; readonly rows: readonly Row[] };
export type TopicTasks = { readonly topic: string; readonly title: string; readonly tasks: readonly Task[] };
export type Level = { readonly id: string; readonly title: string };

/** The input whose values are columns, where rows name no other fact. */
export function levelsOf(manifest: Manifest, matrix: MatrixData): { fact: string; levels: readonly Level[] } | undefined {
  const facts = new Set(matrix.rows.flatMap(({ when }) => Object.keys(when)));
  const [fact] = facts;
  const type = manifest.rules.find(({ id }) => id === matrix.rule)?.inputs.find(({ name }) => name === fact)?.type;
  if (facts.size !== 1 || fact === undefined || type?.kind !== 'enum') return undefined;
  return { fact, levels: (type.values ?? []).map((id) => ({ id, title: type.titles?.[id] ?? id })) };
}

export function tasksByTopic({ topicWords }: Pick<Words, 'topicWords'>, { tasks, rows }: MatrixData): TopicTasks[] {
  const order = Object.keys(topicWords);
  const filled = tasks.map(({ id, label, topic }) => ({ id, label, topic, rows: rows.filter(({ task }) => task === id) }));
  const byTopic = [...Map.groupBy(filled, ({ topic }) => topic)];
  return byTopic
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([topic, tasks]) => ({ topic, title: topicWords[topic] ?? topic, tasks }));
}

/** Read from the top: the first row whose fact is the level's, or that names none. */
export const cellOf = ({ rows }: Task, fact: string, level: string): Row | undefined =>
  rows.find(({ when }) => when[fact] === level || !(fact in when));

/** Parties that a task's rows name, for the filter. */
export const partiesOf = ({ rows }: Task): string[] => [...new Set(rows.map(({ output }) => output.party ?? 'unassigned'))];

/** The field of an answer in the contract's own words: `doit`, `par déduction`. */
export function answerWords(words: Words, { output }: Pick<RuleModel, 'output'>, row: Pick<Row, 'output'>, name: string): string {
  const type: TypeModel | undefined = output.fields?.find((field) => field.name === name)?.type;
  const value = row.output[name];
  return value === undefined || !type ? '' : formatWire(words, value, type);
}

/** The facts of a row in French: `prépaiement exigé : oui`. */
export function factWords(words: Words, rule: RuleModel, { when }: Pick<Row, 'when'>): string[] {
  return Object.entries(when).map(([name, value]) => {
    const input = rule.inputs.find((input) => input.name === name);
    const label = input?.label ?? name;
    const shown = typeof value === 'boolean' || !input ? (value === true ? '' : words.figures.no) : formatWire(words, value, input.type);
    return shown === '' ? label : words.labelled(label, shown);
  });
}
