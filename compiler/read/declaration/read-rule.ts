/** YAML of checked shape → rules, their examples, tariffs and matrices. */

import type {
  ExampleDeclaration,
  ExceptionDeclaration,
  MatrixDeclaration,
  MatrixRow,
  RuleBody,
  RuleDeclaration,
  RuleKind,
  TariffDeclaration,
} from '../../model/declaration.ts';
import type { Located } from '../../model/located.ts';
import {
  clauseOf,
  entriesAt,
  field,
  isTrue,
  itemsAt,
  located,
  locatedAt,
  locatedTexts,
  oneOrMoreAt,
  optionalText,
  textAt,
  textMap,
} from '../yaml/yaml-field.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import { readInputs, readType } from './read-type.ts';

export const bodyKeys = ['formula', 'table', 'tariff', 'matrix'] as const;

/** `under` is the clause the fence stands under: the rule's clause where it names none. */
export function readRule(node: YamlNode, under: string): RuleDeclaration {
  const title = textAt(node, 'title');
  const clauses = locatedTexts(node, 'clauses');
  return {
    id: locatedAt(node, 'id'),
    title,
    question: textAt(node, 'question') || title,
    kind: textAt(node, 'kind') as RuleKind,
    clauses: clauses.length > 0 || under === '' ? clauses : [{ value: under, span: locatedAt(node, 'id').span }],
    carries: itemsAt(node, 'carries').map(readCarried),
    scope: oneOrMoreAt(node, 'scope').map((words) => ({ quote: locatedAt(words, 'quote'), clause: clauseOf(words, under) })),
    inputs: readInputs(node),
    output: readType(field(node, 'output') ?? node),
    readings: itemsAt(node, 'readings').flatMap(readOffer),
    requires: itemsAt(node, 'requires').map((item) => ({ that: locatedAt(item, 'that'), says: textAt(item, 'says') })),
    where: entriesAt(node, 'where').map(readWhere),
    labels: entriesAt(node, 'labels').map(({ key, node: value }) => ({ words: key, name: located(value) })),
    body: readBody(node),
    exceptions: itemsAt(node, 'exceptions').map(readException),
    examples: itemsAt(node, 'examples').map(readExample),
    survivors: itemsAt(node, 'survivors').map((item) => ({ mutant: locatedAt(item, 'mutant'), because: textAt(item, 'because') })),
    ...optionalText(node, 'note'),
    span: node.span,
  };
}

/** `quote`, or `{ clause: 5.1/p6, quote }` where several of the rule's clauses have these words. */
const readCarried = (node: YamlNode): RuleDeclaration['carries'][number] =>
  node.text === undefined ? { quote: locatedAt(node, 'quote'), clause: locatedAt(node, 'clause') } : { quote: located(node) };

/** `trancheCounting`, or `{ restorationTiers: [ceilings, thresholds] }`. */
function readOffer(node: YamlNode): RuleDeclaration['readings'] {
  if (node.text !== undefined) return [{ choice: located(node) }];
  return node.entries.map(({ key, node: options }) => ({ choice: key, options: options.items.map(located) }));
}

function readWhere({ key, node }: YamlNode['entries'][number]): RuleDeclaration['where'][number] {
  return node.text === undefined
    ? { name: key, is: locatedAt(node, 'is'), ...optionalText(node, 'label') }
    : { name: key, is: located(node) };
}

function readBody(node: YamlNode): RuleBody {
  const kind = bodyKeys.find((key) => field(node, key)) ?? 'formula';
  const body = locatedAt(node, kind);
  const otherwise = field(node, 'otherwise');
  if (kind === 'table') return { kind, table: body, ...(otherwise ? { otherwise: located(otherwise) } : {}) };
  if (kind === 'tariff') return { kind, tariff: body };
  return kind === 'matrix' ? { kind, matrix: body } : { kind, formula: body };
}

function readException(node: YamlNode): ExceptionDeclaration {
  return {
    id: locatedAt(node, 'id'),
    label: textAt(node, 'label'),
    clause: locatedAt(node, 'clause'),
    when: locatedAt(node, 'when'),
    then: locatedAt(node, 'then'),
    over: itemsAt(node, 'over').map(located),
    span: node.span,
  };
}

function readExample(node: YamlNode): ExampleDeclaration {
  const given = field(node, 'given');
  const expect = field(node, 'expect');
  const expected = expect?.value;
  return {
    given: { value: (given?.value ?? {}) as Readonly<Record<string, unknown>>, span: given?.span ?? node.span },
    readings: textMap(field(node, 'readings')),
    expect: expected === 'invalid' ? { kind: 'invalid' } : { kind: 'result', value: expected, rounded: isTrue(node, 'rounded') },
    expectSpan: expect?.span ?? node.span,
    ...optionalText(node, 'note'),
    span: node.span,
  };
}

export function readTariff(node: YamlNode): TariffDeclaration {
  const flag = field(node, 'flag');
  return {
    id: locatedAt(node, 'id'),
    table: locatedAt(node, 'table'),
    columns: entriesAt(node, 'columns').map(({ key, node: value }) => ({ head: key, name: located(value) })),
    rows: entriesAt(node, 'rows').map(({ key, node: value }) => ({ label: key, id: located(value) })),
    ...(flag ? { flag: { note: textAt(flag, 'note'), field: textAt(flag, 'field'), called: isTrue(flag, 'called') } } : {}),
    span: node.span,
  };
}

export function readMatrix(node: YamlNode): MatrixDeclaration {
  return {
    id: locatedAt(node, 'id'),
    tasks: itemsAt(node, 'tasks').map((task) => ({
      id: locatedAt(task, 'id'),
      label: textAt(task, 'label'),
      topic: locatedAt(task, 'topic'),
    })),
    rows: itemsAt(node, 'rows').map(readMatrixRow),
    otherwise: textMap(field(node, 'otherwise')),
    span: node.span,
  };
}

function readMatrixRow(node: YamlNode): MatrixRow {
  const facts = entriesAt(node, 'when').map(({ key, node: value }) => [
    key.value,
    typeof value.value === 'boolean' ? value.value : value.text,
  ]);
  return {
    task: locatedAt(node, 'task'),
    when: Object.fromEntries(facts),
    output: textMap(field(node, 'output')),
    clause: locatedAt(node, 'clause'),
    quote: locatedAt(node, 'quote'),
    ...optionalText(node, 'note'),
    span: node.span,
  };
}

/** `examples: { ruleId: [ … ] }` of a sibling file. */
export function readExamples(node: YamlNode): { readonly rule: Located<string>; readonly examples: ExampleDeclaration[] }[] {
  return node.entries.map(({ key, node: items }) => ({ rule: key, examples: items.items.map(readExample) }));
}
