/** Program → `norms.ts`: the contract's norms as typed data with their queries, and the JSON Schema of one. */
import type { Party } from '../../model/contract.ts';
import type { LinkedNorm } from '../../model/linked.ts';
import { modalities } from '../../model/norm/modality.ts';
import type { Program } from '../../model/program.ts';
import { headerOf, originOf } from '../typescript/header-of.ts';
import { literalOf } from '../typescript/literal.ts';
import { quoted } from '../typescript/text.ts';
import { dialect } from './json-schema.ts';

const parties: readonly Party[] = ['client', 'provider', 'both-parties', 'third-party', 'nobody'];

export function emitNorms(program: Program): Record<string, string> {
  const norms = program.linked.norms.map(normOf);
  const topics = [...new Set(norms.map(({ topic }) => topic))].sort();
  return {
    'norms.ts': moduleText(program, norms, topics),
    'schemas/norm.json': `${JSON.stringify(normSchema(program, topics, partiesOf(norms)), null, 2)}\n`,
  };
}

function normOf({ declaration, anchor }: LinkedNorm) {
  const { id, bearer, counterparty, modality, topic, task, action, quote, when, unless, overrides } = declaration;
  return {
    id: id.value,
    clause: anchor.clause,
    start: anchor.start,
    end: anchor.end,
    bearer: bearer.value,
    counterparty,
    modality: modality.value,
    topic: topic.value,
    ...(task ? { task: task.value } : {}),
    action,
    quote: quote.value,
    when,
    unless,
    overrides: overrides.map(({ value }) => value),
  };
}

type NormData = ReturnType<typeof normOf>;

/** The parties of every contract, and the outsiders that this one names. */
const partiesOf = (norms: readonly NormData[]): readonly string[] => [...new Set([...parties, ...norms.map(({ bearer }) => bearer)])];

const union = (values: readonly string[]): string => values.map((value) => quoted(value)).join(' | ') || 'never';

function moduleText(program: Program, norms: readonly NormData[], topics: readonly string[]): string {
  return `${headerOf(program)}

export type Party = ${union(partiesOf(norms))};
export type Modality = ${union(modalities)};
export type Topic = ${union(topics)};

/** Who must, may, must not, is free or is liable, in the words of a clause. */
export type Norm = {
  readonly id: string;
  readonly clause: string;
  /** Offsets of the quote in the clause's text. */
  readonly start: number;
  readonly end: number;
  readonly bearer: Party;
  readonly counterparty: string;
  readonly modality: Modality;
  readonly topic: Topic;
  readonly task?: string;
  readonly action: string;
  readonly quote: string;
  readonly when: readonly string[];
  readonly unless: readonly string[];
  /** Norms it prevails over; \`external:\` points to a document that is not part of the contract. */
  readonly overrides: readonly string[];
};

export const norms: readonly Norm[] = ${literalOf(norms)};

export type NormQuery = { readonly [Key in 'clause' | 'bearer' | 'counterparty' | 'modality' | 'topic' | 'task']?: string | undefined };

/** The norms that have every value asked for; a clause is asked for with all that stands under it. */
export function findNorms(query: NormQuery): readonly Norm[] {
  const { clause, ...exact } = query;
  const asked = Object.entries(exact).filter(([, value]) => value !== undefined);
  const under = (norm: Norm): boolean => clause === undefined || norm.clause === clause || norm.clause.startsWith(\`\${clause}/\`) || norm.clause.startsWith(\`\${clause}.\`);
  return norms.filter((norm) => under(norm) && asked.every(([key, value]) => norm[key as keyof Norm] === value));
}
`;
}

function normSchema(program: Program, topics: readonly string[], bearers: readonly string[]): object {
  const text = { type: 'string' };
  const texts = { type: 'array', items: text };
  const place = { type: 'integer', minimum: 0 };
  const properties = {
    id: text,
    clause: text,
    start: place,
    end: place,
    bearer: { type: 'string', enum: bearers },
    counterparty: text,
    modality: { type: 'string', enum: modalities },
    topic: topics.length > 0 ? { type: 'string', enum: topics } : text,
    task: text,
    action: text,
    quote: text,
    when: texts,
    unless: texts,
    overrides: texts,
  } satisfies Readonly<Record<keyof NormData, object>>;
  return {
    $schema: dialect,
    $id: `urn:clausier:${program.id}:norm`,
    $comment: originOf(program),
    title: 'Norme',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties).filter((name) => name !== 'task'),
    properties,
  };
}
