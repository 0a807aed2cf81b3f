/** The first line of a CSV: what parts its columns, and their names. Looked at before the engine, which would guess the one and rename the others. */
import { closeSync, openSync, readSync } from 'node:fs';
import { UsageError } from '../../host/io.ts';

export type Header = { readonly delimiter: string; readonly names: readonly string[] };

const most = 1 << 20;
const delimiters = [',', ';', '\t', '|'] as const;

/** Throws `UsageError` for an empty file, and for a name that two columns have. */
export function readHeader(path: string): Header {
  const line = firstLine(path);
  if (line.trim() === '') throw new UsageError(`${path} is empty: expected a line of column names`);
  const delimiter = delimiters.reduce((best, each) => (cells(line, each).length > cells(line, best).length ? each : best));
  const names = cells(line, delimiter);
  const twice = names.find((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < at);
  if (twice !== undefined) throw new UsageError(`${path} has two columns "${twice}"`);
  return { delimiter, names };
}

function firstLine(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(most);
    const text = bytes
      .subarray(0, readSync(file, bytes))
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    return text.split(/\r?\n/, 1)[0] ?? '';
  } finally {
    closeSync(file);
  }
}

/** Cut at delimiters that stand in no quotes. */
function cells(line: string, delimiter: string): readonly string[] {
  const found = [''];
  let isQuoted = false;
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === delimiter && !isQuoted) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((cell) => cell.trim());
}
