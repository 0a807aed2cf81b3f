/** A rule as one query over rows that hold its inputs as stored: step by step, each row answered or refused, all other columns kept. */
import { choose } from '../choose.ts';
import { isNull } from '../logic.ts';
import { absent, childrenOf, column, form, type Node, text, truth } from '../node.ts';
import { givenColumn, type SqlRule } from '../rule/sql-rule.ts';
import { type Dialect, print } from './dialect.ts';
import { type Column, stepsOf } from './steps.ts';
import { listsOf, listTables } from './tables.ts';

export type Query = {
  /** That its texts are written in. */
  readonly dialect: Dialect;
  /** Names and texts of the common table expressions, in order; the first reads the rows. */
  readonly steps: readonly { readonly name: string; readonly columns: readonly (readonly [name: string, text: string])[] }[];
  readonly results: readonly (readonly [name: string, text: string])[];
  readonly last: string;
  /** Expressions of one row that all steps see by name: beside the rows, a list would be copied with each. */
  readonly scalars: readonly (readonly [name: string, text: string])[];
  /** Tables of one row that stand beside the rows. */
  readonly joined: readonly string[];
  /** Columns of the steps, which no answer has. */
  readonly own: readonly string[];
};

/** `given`: how each input that rows have is stored, in SQL; `results`: what is answered, of rows that are not refused. */
export function queryOf(
  rule: SqlRule,
  given: ReadonlyMap<string, string>,
  results: readonly Column[],
  dialect: Dialect,
  schema = rule.program.id,
): Query {
  const lists = listsOf(rule.tables);
  const { listOf } = dialect;
  const listed = listOf ? lists.map((list) => [list.name, listOf(schema, list)] as const) : [];
  const say = (columns: readonly Column[]) => columns.map(({ name, node }) => [name, print(node, dialect)] as const);
  const isOpen = rule.refusals.length > 0;
  const { steps, results: written } = stepsOf([...results, refusalOf(rule)], rule.names);
  const error = written.at(-1) as Column;
  const used = columnsIn([...steps.flat(), ...written].map(({ node }) => node));
  const whole: Query['steps'] = [
    {
      name: 'given',
      columns: [...[...given].map(([name, sql]) => [givenColumn(name), sql] as const), ...(dialect.layout.isNested ? [] : listed)],
    },
    { name: 'checked', columns: [['_valid', print(form('case', 'boolean', [rule.good, truth(true), truth(false)]), dialect)]] },
    {
      name: 'accepted',
      columns: say([
        ...rule.accepted.filter(({ name }) => used.has(name)),
        { name: isOpen ? '_refused' : '_error', node: refusedInputs(rule) },
      ]),
    },
    ...steps.map((columns, at) => ({ name: `step_${at + 1}`, columns: say(columns) })),
    {
      name: 'answered',
      columns: isOpen ? say([{ name: '_error', node: form('coalesce', 'text', [column('_refused', 'text'), error.node]) }]) : [],
    },
  ];
  const filled = whole.filter(({ columns }) => columns.length > 0);
  const isFine = isNull(column('_error', 'text'));
  return {
    dialect,
    steps: filled,
    results: say(written.slice(0, -1).map(({ name, node }) => ({ name, node: form('case', node.type, [isFine, node, absentOf(node)]) }))),
    last: filled.at(-1)?.name ?? '',
    scalars: dialect.layout.isNested ? listed : [],
    joined: listOf ? [] : listTables(schema, rule.tables),
    own: [...(listOf ? [] : lists.map(({ name }) => name)), ...filled.flatMap(({ columns }) => columns.map(([name]) => name))],
  };
}

/** The sentence by which a row is refused, where it is. */
function refusalOf({ refusals }: SqlRule): Column {
  const cases = refusals.map(({ when, says }) => ({ when, value: text(says) }));
  return { name: '_error', node: choose(cases, absent('text')) };
}

function columnsIn(nodes: readonly Node[], found = new Set<string>()): ReadonlySet<string> {
  for (const node of nodes) {
    if (node.kind === 'column') found.add(node.name);
    columnsIn(childrenOf(node), found);
  }
  return found;
}

const absentOf = (node: Node): Node =>
  node.wide ? { kind: 'widen', of: absent('integer'), type: 'integer', wide: true } : absent(node.type);

/** Words for rows whose inputs do not pass, the last where no other holds; computed for these alone. */
function refusedInputs({ bad }: SqlRule): Node {
  const words = choose(
    bad.slice(0, -1).map(({ when, says }) => ({ when, value: text(says) })),
    text(bad.at(-1)?.says ?? ''),
  );
  return form('case', 'text', [column('_valid', 'boolean'), absent('text'), words]);
}

/** The query's text over a relation, or over one row where there is none. `kept`: of the relation's own columns, those that are answered beside the results. */
export function queryText(
  { dialect: { identifier, layout }, steps, results, last, joined, own, scalars }: Query,
  relation: string,
  kept: 'all' | readonly string[] = 'all',
): string {
  const selected = (columns: readonly (readonly [string, string])[], from: string): string => {
    const listed = columns.map(([column, sql]) => `    ${sql} AS ${identifier(column)}`).join(',\n');
    return `  SELECT${from === '' ? '' : ' *,'}\n${listed}${from === '' ? '' : `\n  FROM ${from}`}${layout.after}`;
  };
  const source = [...(relation === '' ? [] : [relation]), ...joined].join(', ');
  const rest = kept === 'all' ? `* ${layout.except} (${own.map(identifier).join(', ')})` : kept.map(identifier).join(', ');
  const answered = [...results.map(([name, sql]) => `${sql} AS ${identifier(name)}`), '_error AS error'];
  const answer = `SELECT ${[...(rest === '' ? [] : [rest]), ...answered].join(',\n  ')}`;
  if (layout.isNested) {
    const all = steps.reduce((from, { name, columns }) => `(\n${selected(columns, from)}\n) AS ${name}`, source);
    const known = scalars.map(([name, sql]) => `${sql} AS ${identifier(name)}`).join(',\n  ');
    return `${known === '' ? '' : `WITH ${known}\n`}${answer}\nFROM ${all}`;
  }
  const ctes = steps.map(({ name, columns }, at) => `${name} AS ${layout.before}(\n${selected(columns, steps[at - 1]?.name ?? source)}\n)`);
  return `WITH ${ctes.join(',\n')}\n${answer}\nFROM ${last}`;
}
