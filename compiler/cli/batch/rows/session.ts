/** DuckDB in this process: an optional peer, loaded when a batch runs. What it refuses is told in one line. */
import { library } from '../../../emit/sql/print/duckdb.ts';
import { UsageError } from '../../host/io.ts';

/** Rows as they come, some thousand at a time. */
type Chunks = { fetchChunk(): Promise<{ readonly rowCount: number; getRows(): unknown[][] } | null> };

export type Session = {
  /** Runs statements that answer nothing. */
  readonly run: (sql: string) => Promise<void>;
  /** Every row, as JSON: integers beyond 32 bits are texts. */
  readonly rows: (sql: string, values?: readonly string[]) => Promise<readonly (readonly unknown[])[]>;
  readonly stream: (sql: string) => Promise<Chunks>;
  /** Of the statement that runs. */
  readonly percentage: () => number;
  readonly close: () => void;
};

type Settings = { readonly threads?: number; readonly memory?: string };

/** A database in memory, in UTC. Throws `UsageError` where the engine is not installed. */
export async function openSession({ threads, memory }: Settings = {}): Promise<Session> {
  const { DuckDBInstance } = await loadEngine();
  const settings = {
    ...(threads === undefined ? {} : { threads: String(threads) }),
    ...(memory === undefined ? {} : { max_memory: memory }),
  };
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connection = await instance.connect();
  await connection.run(["SET TimeZone = 'UTC'; SET preserve_insertion_order = true;", ...library].join('\n'));
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql, values = []) => (await connection.runAndReadAll(sql, [...values])).getRowsJson(),
    stream: (sql) => connection.stream(sql),
    percentage: () => connection.progress.percentage,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function loadEngine() {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw cause;
    throw new UsageError('batch needs the package @duckdb/node-api, which is not installed: run `npm install @duckdb/node-api@1.5.5-r.5`');
  }
}
