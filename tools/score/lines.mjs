/** Batteries told by hand: `*.jsonl` files, one line of data each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The lines of every battery of a folder; a folder without any ends the process. */
export function linesIn(dir) {
  const files = readdirSync(dir).filter((file) => file.endsWith('.jsonl'));
  if (files.length === 0) {
    console.error(`${dir} holds no .jsonl file`);
    process.exit(2);
  }
  return files.flatMap((file) => linesOf(join(dir, file)));
}
