/** Spark from PyPI's `pyspark`, in a virtual environment: a driver and two worker processes of its own on this machine, in ANSI mode. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pythonFolder } from './folder.ts';
import { type EngineSession, parseRow } from './session.ts';
import { statementsOf } from './statements.ts';

/** A master and two workers, each of one core and 1,024 MB. */
const twoWorkers = 'local-cluster[2,1,1024]';

export type SparkSession = EngineSession & {
  readonly set: (name: string, value: string) => Promise<void>;
  /** The processes that compute: one of each worker, which starts another where it ends. */
  readonly executors: () => readonly number[];
};

/** For sessions that end within minutes: what they run is compiled quickly rather than well, and the collector has one thread. */
export const briefJava = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

/** `java`: options of each of its processes. */
export async function startSpark({ master = twoWorkers, java = '' } = {}): Promise<SparkSession> {
  const folder = mkdtempSync(join(tmpdir(), 'clausier-spark-'));
  const python = join(pythonFolder, 'bin/python');
  const driver = spawn(python, [join(import.meta.dirname, 'spark-session.py'), master, join(folder, 'warehouse')], {
    cwd: folder,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      JDK_JAVA_OPTIONS: java,
      PYSPARK_PYTHON: python,
      SPARK_LOCAL_IP: '127.0.0.1',
      SPARK_LOCAL_DIRS: folder,
      SPARK_WORKER_DIR: folder,
    },
  });
  let words = '';
  driver.stderr?.on('data', (chunk) => {
    words = `${words}${chunk}`.slice(-4000);
  });
  const answers = createInterface({ input: driver.stdio[3] as Readable })[Symbol.asyncIterator]();
  const next = async (): Promise<readonly string[]> => {
    const { value, done } = await answers.next();
    if (done) throw new Error(`Spark ended: ${words}`);
    const { rows, error } = JSON.parse(value) as { rows?: string[]; error?: string };
    if (error !== undefined) throw new Error(error);
    return rows ?? [];
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other. */
  const ask = (asked: object): Promise<readonly string[]> => {
    const asking = last.then(() => {
      driver.stdin?.write(`${JSON.stringify(asked)}\n`);
      return next();
    });
    last = asking.catch(() => undefined);
    return asking;
  };
  const [hello = '{}'] = await next();
  return {
    version: String(parseRow(hello).version),
    executors: () => executorsOf(driver.pid as number),
    set: async (name, value) => {
      await ask({ set: [name, value] });
    },
    script: async (text) => {
      for (const statement of statementsOf(text)) await ask({ sql: statement });
    },
    rows: async (query) => (await ask({ sql: query })).map(parseRow),
    load: async (table, columns, lines) => {
      const rows = join(folder, table.replaceAll(/\W/g, '_'));
      mkdirSync(rows, { recursive: true });
      // Two files, so that each worker has rows.
      for (const part of [0, 1]) writeFileSync(join(rows, `${part}.json`), lines.filter((_, row) => row % 2 === part).join('\n'));
      const types = columns.map(([name, type]) => `\`${name}\` ${type}`).join(', ');
      await ask({ sql: `DROP TABLE IF EXISTS ${table}` });
      await ask({ sql: `CREATE TABLE ${table} (${types}) USING json OPTIONS (path '${rows}', mode 'FAILFAST')` });
    },
    close: async () => {
      const ended = new Promise((resolve) => driver.once('exit', resolve));
      driver.stdin?.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Of the processes that descend from the driver, those that run Spark's executor. */
function executorsOf(driver: number): readonly number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\n');
  const all = lines.flatMap((line) => {
    const [, pid, parent, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), args }];
  });
  const parents = new Map(all.map(({ pid, parent }) => [pid, parent]));
  const descends = (pid: number | undefined): boolean => pid !== undefined && pid > 1 && (pid === driver || descends(parents.get(pid)));
  return all.filter(({ pid, args }) => args.includes('CoarseGrainedExecutorBackend') && descends(pid)).map(({ pid }) => pid);
}
