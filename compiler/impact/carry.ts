/** Old clauses → the link that has them; any place of an old clause → what stands there in the new edition. */

import { type Mapped, mapRange } from './align/redline.ts';
import type { Classified } from './classify.ts';

export type Place = { readonly clause: string; readonly start: number; readonly end: number };

export class Carrier {
  private readonly byClause: ReadonlyMap<string, Classified>;

  constructor(found: readonly Classified[]) {
    this.byClause = new Map(found.flatMap((one) => one.line.old.map(({ id }) => [id, one] as const)));
  }

  /** The change, or the absence of one, that a clause of the old edition is in. */
  changeOf(clause: string): Classified | undefined {
    return this.byClause.get(clause);
  }

  map({ clause, start, end }: Place): Mapped {
    const found = this.byClause.get(clause);
    const home = found?.line.old.find(({ id }) => id === clause);
    return found && home ? mapRange(found.line, home, start, end) : { state: 'gone', clause: undefined, start: 0, end: 0 };
  }
}
