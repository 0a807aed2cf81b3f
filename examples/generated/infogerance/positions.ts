// Generated from contracts/infogerance/contract.md, do not edit.
import type { Readings } from 'clausier/runtime/position';

/** The defaults; the options that favour each party most; those that `positions.yaml` records. A rule takes what it offers: `readingsOf`. */
export const positions = {
  default: { startedHours: 'each-overrun', endOfMonthCounting: 'days-then-end' },
  client: { startedHours: 'each-overrun', endOfMonthCounting: 'days-then-end' },
  provider: { startedHours: 'their-sum', endOfMonthCounting: 'days-then-end' },
  taken: {},
} as const satisfies Record<string, Readings>;
