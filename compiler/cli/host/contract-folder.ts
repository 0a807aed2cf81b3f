/**
 * The files of one contract's folder. Names are the same however their accents are written; nothing outside the folder is
 * read, through `..` or through a link on disk.
 */
import { join, relative } from 'node:path';
import { leadsOut, slashed } from '../../read/declaration/named-original.ts';
import type { Io } from './io.ts';

/** The path of a file named below the folder, if it is there and leads to no other place. */
export function findBelow(io: Io, folder: string, name: string): string | undefined {
  if (leadsOut(name)) return undefined;
  let path = folder;
  for (const part of slashed(name).split('/')) {
    const entry = part === '' || part === '.' ? '' : entryNamed(io, path, part);
    if (entry === undefined) return undefined;
    path = join(path, entry);
  }
  return staysIn(io, folder, path) ? path : undefined;
}

/** The entry as the disk writes it: `é` may be one sign there and two in the contract. */
function entryNamed(io: Io, folder: string, name: string): string | undefined {
  if (io.exists(join(folder, name))) return name;
  if (!io.exists(folder)) return undefined;
  const entry = io.list(folder).find((one) => one.replace(/\/$/, '').normalize('NFC') === name.normalize('NFC'));
  return entry?.replace(/\/$/, '');
}

/** Whether a path on disk, its links followed, is still below the folder. */
export function staysIn(io: Io, folder: string, path: string): boolean {
  if (!io.realPath) return true;
  const way = relative(io.realPath(folder), io.realPath(path));
  return way !== '' && !leadsOut(way) && !way.startsWith('..');
}
