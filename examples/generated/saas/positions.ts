// Generated from contracts/saas/contract.md, do not edit.
import type { Readings } from 'clausier/runtime/position';

/** The defaults; the options that favour each party most; those that `positions.yaml` records. A rule takes what it offers: `readingsOf`. */
export const positions = {
  default: { furtherGigabyte: 'full', maintenanceTime: 'counted', wholeMinutes: 'full', businessDayCounting: 'support-time' },
  client: { furtherGigabyte: 'full', maintenanceTime: 'counted', wholeMinutes: 'begun', businessDayCounting: 'support-time' },
  provider: { furtherGigabyte: 'begun', maintenanceTime: 'excepted', wholeMinutes: 'full', businessDayCounting: 'end-of-day' },
  taken: {},
} as const satisfies Record<string, Readings>;
