/** A contract → its words alone, from the parsed text: one clause per paragraph, the rows of a table on lines of their own. */
import type { Contract } from '../model/contract.ts';

export function stripWords({ clauses }: Contract): string {
  return clauses.map(({ kind, text }, index) => (index === 0 ? '' : kind === 'row' ? '\n' : '\n\n') + text).join('');
}
