/** DuckDB of the project, beside which the other engines are tested and measured. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSession } from '../../compiler/cli/batch/rows/session.ts';
import { type EngineSession, parseRow } from './session.ts';

export async function startDuckdb(): Promise<EngineSession> {
  const session = await openSession({ threads: 1 });
  const folder = mkdtempSync(join(tmpdir(), 'clausier-duckdb-'));
  return {
    version: String((await session.rows('SELECT version()'))[0]?.[0]),
    script: (text) =>
      session.run(text).catch(async (cause) => {
        // A client that stops ends its transaction.
        await session.run('ROLLBACK').catch(() => undefined);
        throw cause;
      }),
    rows: async (query) =>
      (await session.rows(`SELECT to_json(_answered)::VARCHAR FROM (${query}) _answered`)).map(([row]) => parseRow(String(row))),
    load: async (table, columns, lines) => {
      const file = join(folder, `${table.replaceAll(/\W/g, '_')}.jsonl`);
      writeFileSync(file, lines.join('\n'));
      const types = columns.map(([name, type]) => `'${name}': '${type.replaceAll("'", "''")}'`).join(', ');
      await session.run(
        `CREATE OR REPLACE TABLE ${table} AS SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {${types}})`,
      );
    },
    close: async () => {
      session.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
