/** A project's sources as one text that changes when any of them does: names, sizes and times, nothing read. */
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What vanishes between two looks is simply not there. */
export function stampOf(root: string): string {
  return stampsIn(join(root, 'contracts')).join('\n');
}

function stampsIn(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return stampsIn(path);
    const found = statSync(path, { throwIfNoEntry: false });
    return found ? [`${path} ${found.size} ${found.mtimeMs}`] : [];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
