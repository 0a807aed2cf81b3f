/** The month that never was, made: its rows as Parquet, what the commands say of them, the record that the site shows, and a chart. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSession } from '../../compiler/cli/batch/rows/session.ts';
import { disk } from '../../compiler/cli/host/disk.ts';
import { run } from '../../compiler/cli.ts';
import type { Month } from '../../compiler/model/report/month.ts';
import { chartOf } from './chart.ts';
import { charted, folder } from './commands.ts';
import { restorations, seed, services, tickets } from './rows.ts';

const root = join(import.meta.dirname, '../..');

const tables = {
  services: {
    rows: services,
    columns: `{"client": "VARCHAR", "monthlyAmount": "DECIMAL(18,6)", "outages": "BIGINT[]", "commitmentMet": "BOOLEAN", "requestedByTicket": "BOOLEAN"}`,
  },
  restorations: {
    rows: restorations,
    columns: `{"client": "VARCHAR", "monthlyFee": "DECIMAL(18,6)", "interruptions": "STRUCT(restorationTime BIGINT, guaranteedTime BIGINT)[]"}`,
  },
  tickets: {
    rows: tickets,
    columns: `{"ticket": "VARCHAR", "loggedAt": "TIMESTAMPTZ", "reactedAt": "TIMESTAMPTZ", "motive": "VARCHAR", "priority": "VARCHAR", "intervention": "VARCHAR"}`,
  },
} as const;

/** Writes each table as Parquet into a folder. */
export async function writeTables(into: string): Promise<void> {
  const session = await openSession({ threads: 1 });
  for (const [name, { rows, columns }] of Object.entries(tables)) {
    const lines = join(into, `${name}.jsonl`);
    disk.write([
      {
        path: lines,
        text: rows()
          .map((row) => JSON.stringify(row))
          .join('\n'),
      },
    ]);
    await session.run(
      `COPY (SELECT * FROM read_json('${lines}', format = 'newline_delimited', columns = ${columns.replaceAll('"', "'")})) TO '${join(into, `${name}.parquet`)}' (FORMAT parquet)`,
    );
    rmSync(lines);
  }
  session.close();
}

/** What a command says on standard output, in the project's root. Throws its refusal. */
async function say(args: readonly string[]): Promise<string> {
  let [out, err] = ['', ''];
  const io = {
    ...disk,
    cwd: root,
    stdout: (text: string) => {
      out += text;
    },
    stderr: (text: string) => {
      err += text;
    },
  };
  if ((await run(args, io)) === 2) throw new Error(err);
  return out;
}

/** The record of what every reading makes of the month. */
async function readMonth(): Promise<Month> {
  const parts = [];
  for (const { rule, file, options } of charted) {
    const answers = mkdtempSync(join(tmpdir(), 'clausier-month-'));
    const args = ['batch', rule, '--in', join(root, folder, `${file}.parquet`), ...options, '--readings', 'all', '--format', 'json'];
    const told = JSON.parse(await say([...args, '--out', join(answers, 'answers.parquet')]));
    rmSync(answers, { recursive: true });
    const [contract, id] = rule.split('/') as [string, string];
    parts.push({ contract, rule: id, file: `${file}.parquet`, rows: told.rows, refused: told.refused, answers: told.answers });
  }
  return { seed, month: '2026-03', parts };
}

/** The blocks of a guide that begin with `$ npx clausier`, each said again: what stands after the command is what it prints. */
async function sayBlocks(guide: string): Promise<string> {
  let text = '';
  let rest = guide;
  for (;;) {
    const found = /```console\n\$ npx clausier ([^\n]+)\n([\s\S]*?)```\n/.exec(rest);
    if (!found) return text + rest;
    const [whole, command = ''] = found;
    text += `${rest.slice(0, found.index)}\`\`\`console\n$ npx clausier ${command}\n${await sayOf(command)}\`\`\`\n`;
    rest = rest.slice(found.index + whole.length);
  }
}

/** Answers are written where nobody keeps them. */
async function sayOf(command: string): Promise<string> {
  const answers = mkdtempSync(join(tmpdir(), 'clausier-month-'));
  const args = command.split(' ').map((word) => (word.startsWith('answers.') ? join(answers, word) : word));
  const said = await say(args);
  rmSync(answers, { recursive: true });
  return said;
}

/** Every file of the month but its rows, by path from the root. */
export async function monthFiles(): Promise<ReadonlyMap<string, string>> {
  const month = await readMonth();
  const guide = readFileSync(join(root, folder, 'README.md'), 'utf8');
  return new Map([
    [`${folder}/README.md`, await sayBlocks(guide)],
    [`${folder}/month.json`, `${JSON.stringify(month, null, 2)}\n`],
    [`${folder}/credits.svg`, chartOf(month)],
  ]);
}
