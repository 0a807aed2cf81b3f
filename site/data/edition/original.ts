/** The document that a contract reproduces, where the project keeps it: the one file of a contract that is not read from `generated/`. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Manifest } from '../../../compiler/model/report/manifest.ts';

/** Undefined where it is not there. */
export function originalPath({ contract, original }: Pick<Manifest, 'contract' | 'original'>): string | undefined {
  const path = join(process.cwd(), 'contracts', contract, basename(original.file));
  return existsSync(path) ? path : undefined;
}
