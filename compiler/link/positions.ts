/** Positions: each on a reading of the contract, and one of its options. */
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Position } from '../model/contract.ts';
import type { Choice } from '../model/named.ts';
import { isKnown } from './named.ts';

export function checkPositions(positions: readonly Position[], choices: ReadonlyMap<string, Choice>, report: Report): void {
  for (const { choice, option } of positions) {
    const found = isKnown('reading', choice, choices, report) ? choices.get(choice.value) : undefined;
    const options = found?.options.map(({ id }) => id);
    if (options) isKnown('option', option, options, report);
  }
}
