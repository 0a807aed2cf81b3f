// Generated from contracts/telenet/contract.md, do not edit.
import type { Readings } from '../../compiler/runtime/position.ts';

/** The defaults; the options that favour each party most; those that `positions.yaml` records. A rule takes what it offers: `readingsOf`. */
export const positions = {
  default: {
    reactionComparison: 'working-time',
    workingTimeZone: 'belgian-local-time',
    workingDays: 'monday-to-friday',
    retentionFloor: 'floor',
    contentLossScope: 'after-termination',
    unionScope: 'eu-member-states',
    increaseBasis: 'absolute-amount',
    terminationChannels: 'closed-list',
    autoTerminationEvents: 'either-event',
    dayCounting: 'ten-working-hours',
    blockCounting: 'started-blocks',
  },
  client: {
    reactionComparison: 'instants',
    workingTimeZone: 'belgian-local-time',
    workingDays: 'monday-to-saturday',
    retentionFloor: 'floor',
    contentLossScope: 'after-termination',
    unionScope: 'eea',
    increaseBasis: 'absolute-amount',
    terminationChannels: 'any-provable-notice',
    autoTerminationEvents: 'either-event',
    dayCounting: 'ten-working-hours',
    blockCounting: 'completed-blocks',
  },
  provider: {
    reactionComparison: 'working-time',
    workingTimeZone: 'belgian-local-time',
    workingDays: 'monday-to-friday',
    retentionFloor: 'platform-decides',
    contentLossScope: 'any-time',
    unionScope: 'eu-member-states',
    increaseBasis: 'same-percentage',
    terminationChannels: 'closed-list',
    autoTerminationEvents: 'either-event',
    dayCounting: 'end-of-next-day',
    blockCounting: 'started-blocks',
  },
  taken: {},
} as const satisfies Record<string, Readings>;
