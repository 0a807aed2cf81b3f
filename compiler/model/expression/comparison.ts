/** What a comparison is where it does not hold, and with its sides exchanged. */
import type { Comparison } from './expression.ts';

type Comparisons = Readonly<Record<Comparison, Comparison>>;

export const opposite: Comparisons = { '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' };
export const mirrored: Comparisons = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
