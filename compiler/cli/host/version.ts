/** The version of Clausier that runs, as its package.json states it. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from './io.ts';

const manifest = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'package.json');

export function ownVersion(io: Pick<Io, 'readText'>): string {
  return (JSON.parse(io.readText(manifest)) as { version: string }).version;
}
