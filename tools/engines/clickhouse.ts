/** ClickHouse in this process, from the package `chdb`, with a folder of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clickhouseFolder } from './folder.ts';
import { type EngineSession, parseRow } from './session.ts';
import { statementsOf } from './statements.ts';

type Chdb = { readonly Session: new (path: string) => { query(sql: string, format?: string): unknown; cleanup(): void } };

export async function startClickhouse(): Promise<EngineSession> {
  const { Session } = createRequire(join(clickhouseFolder, 'package.json'))('chdb') as Chdb;
  const folder = mkdtempSync(join(tmpdir(), 'clausier-clickhouse-'));
  const session = new Session(join(folder, 'data'));
  const rows = (query: string): readonly Record<string, unknown>[] =>
    String(session.query(`${query}\nSETTINGS output_format_json_quote_decimals = 1`, 'JSONEachRow'))
      .split('\n')
      .filter(Boolean)
      .map(parseRow);
  return {
    version: String(rows('SELECT version() AS version')[0]?.version),
    script: async (text) => {
      for (const statement of statementsOf(text)) session.query(statement);
    },
    rows: async (query) => rows(query),
    load: async (table, columns, lines) => {
      const file = join(folder, `${table.replaceAll(/\W/g, '_')}.jsonl`);
      writeFileSync(file, lines.join('\n'));
      const types = columns.map(([name, type]) => `\`${name}\` ${type}`).join(', ');
      session.query(`DROP TABLE IF EXISTS ${table}`);
      session.query(`CREATE TABLE ${table} (${types}) ENGINE = MergeTree ORDER BY tuple()`);
      session.query(`INSERT INTO ${table} SELECT * FROM file('${file}', JSONEachRow, '${types.replaceAll("'", "\\'")}')`);
    },
    close: async () => {
      session.cleanup();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
