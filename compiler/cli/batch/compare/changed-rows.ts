/** The rows that change most, told: what they hold, both answers as the wire writes them, and the words that these rest on. */
import type { Rule } from '../../../model/program.ts';
import type { Rows } from '../choose-engine.ts';
import { type StoredRow, storedRows, wireOf } from '../javascript-answers.ts';
import { quotedName } from '../rows/columns.ts';
import { type Citation, type Cited, citedAnswer, type Version } from './cite.ts';
import type { ChangedRow } from './comparison.ts';

export type ToldRow = {
  readonly row: number;
  /** The inputs, in wire form. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The other columns. */
  readonly columns: Readonly<Record<string, unknown>>;
  readonly from: Cited['answer'];
  readonly to: Cited['answer'];
  readonly difference?: string;
  readonly citations: readonly Citation[];
};

export type Telling = Pick<Rows, 'session' | 'rule' | 'source' | 'reads'> & {
  readonly versions: readonly [from: Version, to: Version];
  /** Of the values that either answer read. */
  readonly cite: (read: ReadonlySet<string>) => readonly Citation[];
};

export async function tellRows(telling: Telling, rows: readonly ChangedRow[]): Promise<readonly ToldRow[]> {
  const told: ToldRow[] = [];
  for (const { row, errors, difference } of rows) {
    const stored = await storedAt(telling, row);
    const given = wireOf(telling.rule, stored);
    const [from, to] = telling.versions.map((version, side) =>
      answerOf(version, telling.rule, given, side === 0 ? errors.from : errors.to),
    );
    const read = new Set([...(from?.read ?? []), ...(to?.read ?? [])]);
    told.push({
      row,
      given,
      columns: await othersAt(telling, row),
      from: from?.answer ?? {},
      to: to?.answer ?? {},
      ...(difference === undefined ? {} : { difference }),
      citations: telling.cite(read),
    });
  }
  return told;
}

function answerOf(version: Version, { id }: Rule, given: unknown, error: string | null): Cited {
  return error === null ? citedAnswer(version, id, given) : { answer: { error: 'invalid-input', message: error }, read: new Set() };
}

async function storedAt({ session, rule, source, reads }: Telling, row: number): Promise<StoredRow> {
  for await (const stored of storedRows(session, rule, source, reads, ` LIMIT 1 OFFSET ${row - 1}`)) return stored;
  throw new Error(`row ${row} was there when it was answered`);
}

/** Columns that no input is read from. */
async function othersAt({ session, source, reads }: Telling, row: number): Promise<Record<string, unknown>> {
  const own = new Set([...reads.values()].map(({ column }) => column));
  const others = source.columns.filter(({ name }) => !own.has(name)).map(({ name }) => quotedName(name));
  if (others.length === 0) return {};
  const [[json] = []] = await session.rows(
    `SELECT to_json(given)::VARCHAR FROM (SELECT ${others.join(', ')} FROM ${source.relation} LIMIT 1 OFFSET ${row - 1}) given`,
  );
  return JSON.parse(String(json));
}
