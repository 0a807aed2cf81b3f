// Generated from contracts/saas/contract.md, do not edit.
import { type Explained, type Step, type Telling, explained } from 'clausier/runtime/explain/trace';
import { rules } from './descriptors.ts';
import {
  maintenanceInOrderInFull,
  interfaceFastEnoughInFull,
  dataRestorableInFull,
  storageChargeInFull,
  availabilityInFull,
  availabilityCreditRateInFull,
  creditClaimedInTimeInFull,
  serviceCreditInFull,
  supportTimeInFull,
  answeredInTimeInFull,
  paymentDueInFull,
  lateInterestInFull,
  feeRevisionAllowedInFull,
  disputeLastDayInFull,
  currentTermEndInFull,
  renewalPreventedInFull,
  terminatedForBreachInFull,
  breachToldInTimeInFull,
  liabilityCapInFull,
  claimKeptInFull,
  planPriceInFull,
  feesInFull,
  type StorageChargeReadings,
  type AvailabilityReadings,
  type AnsweredInTimeReadings,
} from './in-full.ts';
import type {
  MaintenanceInOrderInput,
  MaintenanceInOrderResult,
  InterfaceFastEnoughInput,
  InterfaceFastEnoughResult,
  DataRestorableInput,
  DataRestorableResult,
  StorageChargeInput,
  StorageChargeResult,
  AvailabilityInput,
  AvailabilityResult,
  AvailabilityCreditRateInput,
  AvailabilityCreditRateResult,
  CreditClaimedInTimeInput,
  CreditClaimedInTimeResult,
  ServiceCreditInput,
  ServiceCreditResult,
  SupportTimeInput,
  SupportTimeResult,
  AnsweredInTimeInput,
  AnsweredInTimeResult,
  PaymentDueInput,
  PaymentDueResult,
  LateInterestInput,
  LateInterestResult,
  FeeRevisionAllowedInput,
  FeeRevisionAllowedResult,
  DisputeLastDayInput,
  DisputeLastDayResult,
  CurrentTermEndInput,
  CurrentTermEndResult,
  RenewalPreventedInput,
  RenewalPreventedResult,
  TerminatedForBreachInput,
  TerminatedForBreachResult,
  BreachToldInTimeInput,
  BreachToldInTimeResult,
  LiabilityCapInput,
  LiabilityCapResult,
  ClaimKeptInput,
  ClaimKeptResult,
  PlanPriceInput,
  PlanPriceResult,
  FeesInput,
  FeesResult,
} from './rules.ts';

const words = {
  businessWeekdays: {
    name: 'businessWeekdays',
    label: 'days of the week that are business days',
    value: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    from: { kind: 'text', clause: 'part-i/1.1/al2', start: 32, end: 48, words: 'Monday to Friday' },
  },
  supportWindows: {
    name: 'supportWindows',
    label: 'windows of support of a day',
    value: [{ from: '08:30', to: '12:30' }, { from: '13:30', to: '17:30' }],
    from: { kind: 'text', clause: 'part-i/1.1/al5', start: 22, end: 55, words: '08:30 to 12:30 and 13:30 to 17:30' },
  },
  startDate: {
    name: 'startDate',
    label: 'start date',
    value: '2026-01-01',
    from: { kind: 'text', clause: 'part-i/2.1', start: 71, end: 85, words: '1 January 2026' },
  },
  maintenanceNotice: {
    name: 'maintenanceNotice',
    label: 'notice of scheduled maintenance',
    value: { value: 5, unit: 'working-day' },
    from: { kind: 'text', clause: 'part-i/2.2/b', start: 44, end: 66, words: 'five (5) Business Days' },
  },
  maintenanceWindow: {
    name: 'maintenanceWindow',
    label: 'window of scheduled maintenance',
    value: { from: '22:00', to: '02:00' },
    from: { kind: 'text', clause: 'part-i/2.2/b', start: 96, end: 119, words: 'between 22:00 and 02:00' },
  },
  answerTime: {
    name: 'answerTime',
    label: 'time to answer a request of the interface',
    value: 'PT0.25S',
    from: { kind: 'text', clause: 'part-i/2.2/c', start: 48, end: 54, words: '250 ms' },
  },
  retention: {
    name: 'retention',
    label: 'retention of deleted data',
    value: 'P30D',
    from: { kind: 'text', clause: 'part-i/2.2/d', start: 41, end: 57, words: 'thirty (30) days' },
  },
  includedStorage: {
    name: 'includedStorage',
    label: 'storage included',
    value: 500000000000,
    from: { kind: 'text', clause: 'part-i/2.3', start: 33, end: 39, words: '500 GB' },
  },
  storagePrice: {
    name: 'storagePrice',
    label: 'price of further storage',
    value: '0.00000000005',
    from: { kind: 'text', clause: 'part-i/2.3', start: 94, end: 116, words: '€0.05 per GB and month' },
  },
  warrantedAvailability: {
    name: 'warrantedAvailability',
    label: 'availability warranted',
    value: '99.9 %',
    from: { kind: 'text', clause: '3.1', start: 45, end: 50, words: '99.9%' },
  },
  firstBand: {
    name: 'firstBand',
    label: 'lower end of the first band',
    value: '99 %',
    from: { kind: 'text', clause: '3.2/credits/row-1', start: 0, end: 5, words: '99.0%' },
  },
  firstCredit: {
    name: 'firstCredit',
    label: 'credit of the first band',
    value: '10 %',
    from: { kind: 'text', clause: '3.2/credits/row-1', start: 35, end: 38, words: '10%' },
  },
  secondBand: {
    name: 'secondBand',
    label: 'lower end of the second band',
    value: '95 %',
    from: { kind: 'text', clause: '3.2/credits/row-2', start: 0, end: 5, words: '95.0%' },
  },
  secondCredit: {
    name: 'secondCredit',
    label: 'credit of the second band',
    value: '25 %',
    from: { kind: 'text', clause: '3.2/credits/row-2', start: 35, end: 38, words: '25%' },
  },
  thirdCredit: {
    name: 'thirdCredit',
    label: 'credit of the third band',
    value: '40 %',
    from: { kind: 'text', clause: '3.2/credits/row-3', start: 16, end: 19, words: '40%' },
  },
  claimTime: {
    name: 'claimTime',
    label: 'time to claim a credit',
    value: 'P14D',
    from: { kind: 'text', clause: '3.3', start: 53, end: 66, words: 'one fortnight' },
  },
  creditCap: {
    name: 'creditCap',
    label: 'ceiling of the month’s credits',
    value: '50 %',
    from: { kind: 'text', clause: '3.4', start: 68, end: 71, words: '50%' },
  },
  severity1Time: {
    name: 'severity1Time',
    label: 'time to answer, severity 1',
    value: 'PT1H',
    from: { kind: 'text', clause: '4.1/i', start: 16, end: 28, words: 'one (1) hour' },
  },
  severity2Time: {
    name: 'severity2Time',
    label: 'time to answer, severity 2',
    value: 'PT4H',
    from: { kind: 'text', clause: '4.1/ii', start: 17, end: 31, words: 'four (4) hours' },
  },
  severity3Time: {
    name: 'severity3Time',
    label: 'time to answer, severity 3',
    value: { value: 2, unit: 'working-day' },
    from: { kind: 'text', clause: '4.1/iii', start: 18, end: 39, words: 'two (2) Business Days' },
  },
  lateCredit: {
    name: 'lateCredit',
    label: 'credit for a late answer',
    value: '5 %',
    from: { kind: 'text', clause: '4.4', start: 95, end: 97, words: '5%' },
  },
  beyondFactor: {
    name: 'beyondFactor',
    label: 'factor of further late answers',
    value: 2,
    from: { kind: 'text', clause: '4.4', start: 132, end: 137, words: 'twice' },
  },
  fullRateUpTo: {
    name: 'fullRateUpTo',
    label: 'late answers at the plain rate',
    value: 2,
    from: { kind: 'text', clause: '4.4', start: 181, end: 187, words: 'second' },
  },
  paymentTime: {
    name: 'paymentTime',
    label: 'time to pay',
    value: 'P30D',
    from: { kind: 'text', clause: '5.2', start: 90, end: 115, words: 'thirty (30) calendar days' },
  },
  interestMargin: {
    name: 'interestMargin',
    label: 'margin over the base rate',
    value: '4',
    from: { kind: 'text', clause: '5.3', start: 100, end: 123, words: '400 basis points a year' },
  },
  interestYear: {
    name: 'interestYear',
    label: 'year for interest',
    value: 'P365D',
    from: { kind: 'text', clause: '5.3', start: 195, end: 203, words: '365 days' },
  },
  indexPeriod: {
    name: 'indexPeriod',
    label: 'period of the index',
    value: 'P1Y',
    from: { kind: 'text', clause: '5.4', start: 124, end: 137, words: 'twelve months' },
  },
  revisionMargin: {
    name: 'revisionMargin',
    label: 'points above the index',
    value: '3 points',
    from: { kind: 'text', clause: '5.4', start: 143, end: 162, words: '3 percentage points' },
  },
  revisionNotice: {
    name: 'revisionNotice',
    label: 'notice of a revision',
    value: 'P60D',
    from: { kind: 'text', clause: '5.4', start: 192, end: 208, words: 'sixty (60) days\'' },
  },
  disputeTime: {
    name: 'disputeTime',
    label: 'time to dispute an invoice',
    value: { value: 10, unit: 'working-day' },
    from: { kind: 'text', clause: '5.5', start: 77, end: 99, words: 'ten (10) Business Days' },
  },
  initialTerm: {
    name: 'initialTerm',
    label: 'initial term',
    value: 'P2Y',
    from: { kind: 'text', clause: '6.1', start: 81, end: 90, words: 'two years' },
  },
  renewalTerm: {
    name: 'renewalTerm',
    label: 'renewed term',
    value: 'P1Y',
    from: { kind: 'text', clause: '6.2', start: 47, end: 65, words: 'twelve (12) months' },
  },
  renewalNotice: {
    name: 'renewalNotice',
    label: 'notice against renewal',
    value: 'P90D',
    from: { kind: 'text', clause: '6.2', start: 109, end: 125, words: 'ninety (90) days' },
  },
  breachNotice: {
    name: 'breachNotice',
    label: 'notice of termination for breach',
    value: 'P30D',
    from: { kind: 'text', clause: '6.3', start: 49, end: 66, words: 'thirty (30) days\'' },
  },
  breachTime: {
    name: 'breachTime',
    label: 'time to tell of a breach',
    value: 'PT72H',
    from: { kind: 'text', clause: '7.4', start: 72, end: 94, words: 'seventy-two (72) hours' },
  },
  capFactor: {
    name: 'capFactor',
    label: 'factor of the ceiling',
    value: 1.5,
    from: { kind: 'text', clause: '8.2', start: 89, end: 98, words: '1.5 times' },
  },
  capPeriod: {
    name: 'capPeriod',
    label: 'period of the ceiling',
    value: 'P1Y',
    from: { kind: 'text', clause: '8.2', start: 120, end: 133, words: 'twelve months' },
  },
  claimPeriod: {
    name: 'claimPeriod',
    label: 'time to notify a claim',
    value: 'P6M',
    from: { kind: 'text', clause: '8.4', start: 66, end: 76, words: 'six months' },
  },
  fullPriceUsers: {
    name: 'fullPriceUsers',
    label: 'users at the full fee',
    value: '100 user',
    from: { kind: 'text', clause: 'schedule-1/2', start: 10, end: 27, words: 'one hundred Users' },
  },
  reduction: {
    name: 'reduction',
    label: 'reduction of the fee beyond',
    value: 0.333333,
    from: { kind: 'text', clause: 'schedule-1/2', start: 60, end: 69, words: 'one third' },
  },
  londonZone: {
    name: 'londonZone',
    label: 'zone of London time',
    value: 'Europe/London',
    from: { kind: 'assumption', id: 'londonZone', source: 'IANA time zone database' },
  },
  oneMinute: {
    name: 'oneMinute',
    label: 'one minute',
    value: 'PT1M',
    from: { kind: 'assumption', id: 'oneMinute', source: 'the unit that Section 1.1 names, “whole minutes”' },
  },
  oneMonth: {
    name: 'oneMonth',
    label: 'a calendar month',
    value: 'P1M',
    from: { kind: 'assumption', id: 'oneMonth', source: 'Section 1.1, “a calendar month”' },
  },
  oneYear: {
    name: 'oneYear',
    label: 'a year',
    value: '1 year',
    from: { kind: 'assumption', id: 'oneYear', source: 'Section 5.3, “a year”: the base rate is yearly' },
  },
  oneGigabyte: {
    name: 'oneGigabyte',
    label: 'one gigabyte',
    value: 1000000000,
    from: { kind: 'assumption', id: 'oneGigabyte', source: 'Section 2.3, “each further gigabyte”' },
  },
  'planPrices.standard': {
    name: 'standard',
    label: 'Standard',
    value: { euros: { kind: 'price', amount: '15.00 EUR' }, pounds: { kind: 'price', amount: '13.00 GBP' } },
    from: { kind: 'text', clause: 'schedule-1/plans/row-1', start: 0, end: 22, words: 'Standard €15.00 £13.00' },
  },
  'planPrices.professional': {
    name: 'professional',
    label: 'Professional',
    value: { euros: { kind: 'price', amount: '24.50 EUR' }, pounds: { kind: 'price', amount: '21.00 GBP' } },
    from: { kind: 'text', clause: 'schedule-1/plans/row-2', start: 0, end: 26, words: 'Professional €24.50 £21.00' },
  },
  'planPrices.guest': {
    name: 'guest',
    label: 'Guest',
    value: { euros: { kind: 'free' }, pounds: { kind: 'free' } },
    from: { kind: 'text', clause: 'schedule-1/plans/row-3', start: 0, end: 15, words: 'Guest free free' },
  },
  'planPrices.enterprise': {
    name: 'enterprise',
    label: 'Enterprise',
    value: { euros: { kind: 'on-request' }, pounds: { kind: 'on-request' } },
    from: { kind: 'text', clause: 'schedule-1/plans/row-4', start: 0, end: 32, words: 'Enterprise on request on request' },
  },
} as const satisfies Record<string, Step>;

const choices = {
  furtherGigabyte: {
    choice: 'furtherGigabyte',
    options: {
      begun: {
        name: 'furtherGigabyte',
        label: 'Is a gigabyte charged once it is begun, or once it is full?',
        value: 'A gigabyte that is begun is charged',
        from: { kind: 'reading', choice: 'furtherGigabyte', option: 'begun' },
      },
      full: {
        name: 'furtherGigabyte',
        label: 'Is a gigabyte charged once it is begun, or once it is full?',
        value: 'Only full gigabytes are charged',
        from: { kind: 'reading', choice: 'furtherGigabyte', option: 'full' },
      },
    },
  },
  maintenanceTime: {
    choice: 'maintenanceTime',
    options: {
      excepted: {
        name: 'maintenanceTime',
        label: 'Does scheduled maintenance count as Downtime?',
        value: 'Scheduled maintenance is no Downtime',
        from: { kind: 'reading', choice: 'maintenanceTime', option: 'excepted' },
      },
      counted: {
        name: 'maintenanceTime',
        label: 'Does scheduled maintenance count as Downtime?',
        value: 'All time without an answer is Downtime',
        from: { kind: 'reading', choice: 'maintenanceTime', option: 'counted' },
      },
    },
  },
  wholeMinutes: {
    choice: 'wholeMinutes',
    options: {
      begun: {
        name: 'wholeMinutes',
        label: 'Does a minute that has begun count as a whole one?',
        value: 'A minute that has begun counts',
        from: { kind: 'reading', choice: 'wholeMinutes', option: 'begun' },
      },
      full: {
        name: 'wholeMinutes',
        label: 'Does a minute that has begun count as a whole one?',
        value: 'Only full minutes count',
        from: { kind: 'reading', choice: 'wholeMinutes', option: 'full' },
      },
    },
  },
  businessDayCounting: {
    choice: 'businessDayCounting',
    options: {
      'support-time': {
        name: 'businessDayCounting',
        label: 'Are two Business Days two days of support time, or the end of the second day?',
        value: 'Two times the Support Hours of a day',
        from: { kind: 'reading', choice: 'businessDayCounting', option: 'support-time' },
      },
      'end-of-day': {
        name: 'businessDayCounting',
        label: 'Are two Business Days two days of support time, or the end of the second day?',
        value: 'The end of the second Business Day after the request',
        from: { kind: 'reading', choice: 'businessDayCounting', option: 'end-of-day' },
      },
    },
  },
} as const satisfies Record<string, { readonly choice: string; readonly options: Record<string, Step> }>;

const maintenanceInOrderSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'maintenanceInOrder',
  rule: rules.maintenanceInOrder,
  skipped: 'days skipped',
  steps: [
    words.londonZone,
    {
      name: 'startDay',
      label: 'day on which it begins',
      type: 'date',
      from: { kind: 'formula', text: 'localDate(startsAt, londonZone)' },
    },
    words.maintenanceWindow,
    {
      name: 'opening',
      label: 'opening of the window',
      type: 'instant',
      from: { kind: 'formula', text: 'lastOccurrence(startsAt, maintenanceWindow.from, londonZone)' },
    },
    {
      name: 'closing',
      label: 'closing of the window',
      type: 'instant',
      from: { kind: 'formula', text: 'localInstant(dayAfter(localDate(opening, londonZone)), maintenanceWindow.to, londonZone)' },
    },
    words.maintenanceNotice,
    words.businessWeekdays,
    {
      name: 'lastDay',
      label: 'last day of announcement',
      type: 'date',
      from: { kind: 'formula', text: 'addWorkingDays(startDay, -maintenanceNotice.value, businessWeekdays, englishHolidays)' },
    },
    {
      name: 'maintenanceInOrder',
      label: 'In order',
      type: { record: { announced: 'boolean', withinWindow: 'boolean' } },
      from: { kind: 'formula', text: '{ announced: announcedOn <= lastDay, withinWindow: endsAt <= closing }' },
    },
  ],
}))();

/** The steps of maintenanceInOrder. */
export function explainMaintenanceInOrder(input: MaintenanceInOrderInput): Explained<MaintenanceInOrderResult> {
  return explained(maintenanceInOrderSteps, (trace) => maintenanceInOrderInFull(input, trace));
}

const interfaceFastEnoughSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'interfaceFastEnough',
  rule: rules.interfaceFastEnough,
  steps: [
    words.answerTime,
    {
      name: 'interfaceFastEnough',
      label: 'Fast enough',
      type: 'boolean',
      from: { kind: 'formula', text: 'percentileTime <= answerTime' },
    },
  ],
}))();

/** The steps of interfaceFastEnough. */
export function explainInterfaceFastEnough(input: InterfaceFastEnoughInput): Explained<InterfaceFastEnoughResult> {
  return explained(interfaceFastEnoughSteps, (trace) => interfaceFastEnoughInFull(input, trace));
}

const dataRestorableSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'dataRestorable',
  rule: rules.dataRestorable,
  steps: [
    words.retention,
    {
      name: 'dataRestorable',
      label: 'Restorable',
      type: 'boolean',
      from: { kind: 'formula', text: 'requestedOn <= deletedOn + retention' },
    },
  ],
}))();

/** The steps of dataRestorable. */
export function explainDataRestorable(input: DataRestorableInput): Explained<DataRestorableResult> {
  return explained(dataRestorableSteps, (trace) => dataRestorableInFull(input, trace));
}

const storageChargeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'storageCharge',
  rule: rules.storageCharge,
  readings: { furtherGigabyte: 'full' },
  omits: ['stored', 'excess', 'includedStorage'],
  inTurn: { excess: ['stored', 'includedStorage'] },
  steps: [
    words.includedStorage,
    {
      name: 'excess',
      label: 'storage beyond what is included',
      type: 'bytes',
      from: { kind: 'formula', text: 'max(stored - includedStorage, 0)' },
    },
    choices.furtherGigabyte,
    words.oneGigabyte,
    {
      name: 'gigabytes',
      label: 'gigabytes charged',
      type: 'count',
      from: {
        kind: 'formula',
        text: 'if furtherGigabyte = "begun" then ceiling(excess / oneGigabyte) else floor(excess / oneGigabyte)',
      },
    },
    words.storagePrice,
    {
      name: 'storageCharge',
      label: 'Charge',
      type: 'money',
      from: { kind: 'formula', text: 'gigabytes * oneGigabyte * storagePrice * months' },
    },
  ],
}))();

/** The steps of storageCharge. */
export function explainStorageCharge(input: StorageChargeInput, readings: StorageChargeReadings = {}): Explained<StorageChargeResult> {
  return explained(storageChargeSteps, (trace) => storageChargeInFull(input, readings, trace));
}

const availabilitySteps: Telling = /* @__PURE__ */ (() => ({
  id: 'availability',
  rule: rules.availability,
  readings: { maintenanceTime: 'counted', wholeMinutes: 'full' },
  omits: ['outages', 'maintenance', 'reading:wholeMinutes', 'one'],
  steps: [
    words.oneMonth,
    {
      name: 'monthTime',
      label: 'time of the month',
      type: 'duration',
      from: { kind: 'formula', text: 'day * daysBetween(monthStart, monthStart + oneMonth)' },
    },
    choices.maintenanceTime,
    {
      name: 'counted',
      label: 'times that count',
      type: { list: 'duration' },
      from: { kind: 'formula', text: 'if maintenanceTime = "counted" then concatenate(outages, maintenance) else outages' },
    },
    words.oneMinute,
    choices.wholeMinutes,
    {
      name: 'downtime',
      label: 'Downtime',
      type: 'duration',
      from: {
        kind: 'formula',
        text: 'oneMinute * sum(for one in counted return if wholeMinutes = "full" then floor(one / oneMinute) else ceiling(one / oneMinute))',
      },
    },
    {
      name: 'availability',
      label: 'Availability',
      type: 'percent',
      from: { kind: 'formula', text: '(monthTime - downtime) / monthTime * whole' },
    },
  ],
}))();

/** The steps of availability. */
export function explainAvailability(input: AvailabilityInput, readings: AvailabilityReadings = {}): Explained<AvailabilityResult> {
  return explained(availabilitySteps, (trace) => availabilityInFull(input, readings, trace));
}

const availabilityCreditRateSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'availabilityCreditRate',
  rule: rules.availabilityCreditRate,
  omits: ['firstBand', 'firstCredit', 'secondBand', 'secondCredit', 'thirdCredit'],
  steps: [
    words.warrantedAvailability,
    {
      name: 'availabilityCreditRate',
      label: 'Rate of the credit',
      type: 'percent',
      from: { kind: 'row', row: 1, cells: ['>= warrantedAvailability'], clause: '3.1', note: 'as warranted' },
    },
    words.firstBand,
    words.firstCredit,
    {
      name: 'availabilityCreditRate',
      label: 'Rate of the credit',
      type: 'percent',
      from: {
        kind: 'row',
        row: 2,
        cells: ['[firstBand..warrantedAvailability)'],
        clause: '3.2/credits/row-1',
        note: 'first band',
      },
      uses: ['firstBand', 'firstCredit'],
    },
    words.secondBand,
    words.secondCredit,
    {
      name: 'availabilityCreditRate',
      label: 'Rate of the credit',
      type: 'percent',
      from: { kind: 'row', row: 3, cells: ['[secondBand..firstBand)'], clause: '3.2/credits/row-2', note: 'second band' },
      uses: ['secondBand', 'firstBand', 'secondCredit'],
    },
    words.thirdCredit,
    {
      name: 'availabilityCreditRate',
      label: 'Rate of the credit',
      type: 'percent',
      from: { kind: 'row', row: 4, cells: ['< secondBand'], clause: '3.2/credits/row-3', note: 'third band' },
      uses: ['secondBand', 'thirdCredit'],
    },
  ],
}))();

/** The steps of availabilityCreditRate. */
export function explainAvailabilityCreditRate(input: AvailabilityCreditRateInput): Explained<AvailabilityCreditRateResult> {
  return explained(availabilityCreditRateSteps, (trace) => availabilityCreditRateInFull(input, trace));
}

const creditClaimedInTimeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'creditClaimedInTime',
  rule: rules.creditClaimedInTime,
  steps: [
    words.claimTime,
    {
      name: 'creditClaimedInTime',
      label: 'In time',
      type: 'boolean',
      from: { kind: 'formula', text: 'claimedOn <= lastDayOfMonth + claimTime' },
    },
  ],
}))();

/** The steps of creditClaimedInTime. */
export function explainCreditClaimedInTime(input: CreditClaimedInTimeInput): Explained<CreditClaimedInTimeResult> {
  return explained(creditClaimedInTimeSteps, (trace) => creditClaimedInTimeInFull(input, trace));
}

const serviceCreditSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'serviceCredit',
  rule: rules.serviceCredit,
  steps: [
    words.fullRateUpTo,
    {
      name: 'beyond',
      label: 'late requests beyond the second',
      type: 'count',
      from: { kind: 'formula', text: 'max(lateRequests - fullRateUpTo, 0)' },
    },
    words.beyondFactor,
    {
      name: 'weighted',
      label: 'late requests at the plain rate',
      type: 'count',
      from: { kind: 'formula', text: 'lateRequests - beyond + beyond * beyondFactor' },
    },
    words.lateCredit,
    {
      name: 'availabilityCreditRate',
      label: 'Rate of the service credit for availability',
      called: availabilityCreditRateSteps,
    },
    {
      name: 'rate',
      label: 'sum of the rates',
      type: 'percent',
      from: { kind: 'formula', text: 'availabilityCreditRate(availability: availability) + lateCredit * weighted' },
    },
    words.creditCap,
    {
      name: 'serviceCredit',
      label: 'Service credits',
      type: 'money',
      from: { kind: 'formula', text: 'monthlyFees * min(rate, creditCap)' },
    },
  ],
}))();

/** The steps of serviceCredit. */
export function explainServiceCredit(input: ServiceCreditInput): Explained<ServiceCreditResult> {
  return explained(serviceCreditSteps, (trace) => serviceCreditInFull(input, trace));
}

const supportTimeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'supportTime',
  rule: rules.supportTime,
  skipped: 'days skipped',
  steps: [
    words.londonZone,
    words.supportWindows,
    words.businessWeekdays,
    {
      name: 'supportTime',
      label: 'Support time',
      type: 'duration',
      from: {
        kind: 'formula',
        text: 'openTime(receivedAt, answeredAt, openingHours(supportWindows, businessWeekdays, londonZone, englishHolidays))',
      },
    },
  ],
}))();

/** The steps of supportTime. */
export function explainSupportTime(input: SupportTimeInput): Explained<SupportTimeResult> {
  return explained(supportTimeSteps, (trace) => supportTimeInFull(input, trace));
}

const answeredInTimeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'answeredInTime',
  rule: rules.answeredInTime,
  readings: { businessDayCounting: 'support-time' },
  omits: [
    'receivedAt',
    'answeredAt',
    'londonZone',
    'taken',
    'severity1Time',
    'severity2Time',
    'reading:businessDayCounting',
    'severity3Time',
    'dayLength',
    'supportWindows',
    'window',
    'businessWeekdays',
    'lastDay',
    'deemedAt',
  ],
  inTurn: {
    taken: ['receivedAt', 'answeredAt'],
    dayLength: ['supportWindows'],
    deemedAt: ['receivedAt', 'supportWindows', 'businessWeekdays', 'londonZone'],
    lastDay: ['deemedAt', 'londonZone', 'severity3Time', 'businessWeekdays'],
  },
  skipped: 'days skipped',
  steps: [
    words.londonZone,
    { name: 'supportTime', label: 'Support time between two moments', called: supportTimeSteps },
    {
      name: 'taken',
      label: 'support time taken',
      type: 'duration',
      from: { kind: 'formula', text: 'supportTime(receivedAt: receivedAt, answeredAt: answeredAt)' },
    },
    words.severity1Time,
    {
      name: 'answeredInTime',
      label: 'In time',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'if severity = "severity-1" then taken <= severity1Time\nelse if severity = "severity-2" then taken <= severity2Time\nelse if businessDayCounting = "support-time" then taken <= severity3Time.value * dayLength\nelse localDate(answeredAt, londonZone) <= lastDay',
      },
      uses: ['taken', 'severity1Time'],
    },
    words.severity2Time,
    {
      name: 'answeredInTime',
      label: 'In time',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'if severity = "severity-1" then taken <= severity1Time\nelse if severity = "severity-2" then taken <= severity2Time\nelse if businessDayCounting = "support-time" then taken <= severity3Time.value * dayLength\nelse localDate(answeredAt, londonZone) <= lastDay',
      },
      uses: ['taken', 'severity2Time'],
    },
    choices.businessDayCounting,
    words.supportWindows,
    words.businessWeekdays,
    {
      name: 'dayLength',
      label: 'Support Hours of a day',
      type: 'duration',
      from: {
        kind: 'formula',
        text: 'sum(for window in supportWindows return openingLength(schedule(window.from, window.to, businessWeekdays, londonZone, englishHolidays)))',
      },
    },
    words.severity3Time,
    {
      name: 'answeredInTime',
      label: 'In time',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'if severity = "severity-1" then taken <= severity1Time\nelse if severity = "severity-2" then taken <= severity2Time\nelse if businessDayCounting = "support-time" then taken <= severity3Time.value * dayLength\nelse localDate(answeredAt, londonZone) <= lastDay',
      },
      uses: ['reading:businessDayCounting', 'taken', 'severity3Time', 'dayLength'],
    },
    {
      name: 'deemedAt',
      label: 'request deemed received',
      type: 'instant',
      from: {
        kind: 'formula',
        text: 'nextOpening(receivedAt, openingHours(supportWindows, businessWeekdays, londonZone, englishHolidays))',
      },
    },
    {
      name: 'lastDay',
      label: 'second Business Day after it',
      type: 'date',
      from: {
        kind: 'formula',
        text: 'addWorkingDays(localDate(deemedAt, londonZone), severity3Time.value, businessWeekdays, englishHolidays)',
      },
    },
    {
      name: 'answeredInTime',
      label: 'In time',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'if severity = "severity-1" then taken <= severity1Time\nelse if severity = "severity-2" then taken <= severity2Time\nelse if businessDayCounting = "support-time" then taken <= severity3Time.value * dayLength\nelse localDate(answeredAt, londonZone) <= lastDay',
      },
      uses: ['reading:businessDayCounting', 'answeredAt', 'londonZone', 'lastDay'],
    },
  ],
}))();

/** The steps of answeredInTime. */
export function explainAnsweredInTime(input: AnsweredInTimeInput, readings: AnsweredInTimeReadings = {}): Explained<AnsweredInTimeResult> {
  return explained(answeredInTimeSteps, (trace) => answeredInTimeInFull(input, readings, trace));
}

const paymentDueSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'paymentDue',
  rule: rules.paymentDue,
  steps: [
    words.paymentTime,
    { name: 'paymentDue', label: 'Due date', type: 'date', from: { kind: 'formula', text: 'invoicedOn + paymentTime' } },
  ],
}))();

/** The steps of paymentDue. */
export function explainPaymentDue(input: PaymentDueInput): Explained<PaymentDueResult> {
  return explained(paymentDueSteps, (trace) => paymentDueInFull(input, trace));
}

const lateInterestSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'lateInterest',
  rule: rules.lateInterest,
  steps: [
    { name: 'paymentDue', label: 'Due date of an invoice', called: paymentDueSteps },
    {
      name: 'dueOn',
      label: 'due date',
      type: 'date',
      from: { kind: 'formula', text: 'paymentDue(invoicedOn: invoicedOn)' },
    },
    {
      name: 'daysLate',
      label: 'days late',
      type: 'count',
      from: { kind: 'formula', text: 'max(daysBetween(dueOn, paidOn), 0)' },
    },
    words.interestMargin,
    words.oneYear,
    words.interestYear,
    {
      name: 'lateInterest',
      label: 'Interest',
      type: 'money',
      from: { kind: 'formula', text: 'amount * (baseRate + interestMargin * oneYear) * daysLate / interestYear.days' },
    },
  ],
}))();

/** The steps of lateInterest. */
export function explainLateInterest(input: LateInterestInput): Explained<LateInterestResult> {
  return explained(lateInterestSteps, (trace) => lateInterestInFull(input, trace));
}

const feeRevisionAllowedSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'feeRevisionAllowed',
  rule: rules.feeRevisionAllowed,
  omits: ['indexPeriod'],
  steps: [
    {
      name: 'rise',
      label: 'rise of the index',
      type: 'percent',
      from: { kind: 'formula', text: '(indexEnd - indexStart) / indexStart * whole' },
    },
    words.revisionMargin,
    words.revisionNotice,
    words.indexPeriod,
    {
      name: 'feeRevisionAllowed',
      label: 'Allowed',
      type: { record: { amount: 'boolean', notice: 'boolean', frequency: 'boolean' } },
      from: {
        kind: 'formula',
        text: '{ amount: newFee <= currentFee * (whole + rise + revisionMargin), notice: noticeOn + revisionNotice <= effectiveOn, frequency: lastRevisedOn = null or effectiveOn >= lastRevisedOn + indexPeriod }',
      },
    },
  ],
}))();

/** The steps of feeRevisionAllowed. */
export function explainFeeRevisionAllowed(input: FeeRevisionAllowedInput): Explained<FeeRevisionAllowedResult> {
  return explained(feeRevisionAllowedSteps, (trace) => feeRevisionAllowedInFull(input, trace));
}

const disputeLastDaySteps: Telling = /* @__PURE__ */ (() => ({
  id: 'disputeLastDay',
  rule: rules.disputeLastDay,
  skipped: 'days skipped',
  steps: [
    words.disputeTime,
    words.businessWeekdays,
    {
      name: 'disputeLastDay',
      label: 'Last day',
      type: 'date',
      from: { kind: 'formula', text: 'addWorkingDays(receivedOn, disputeTime.value, businessWeekdays, englishHolidays)' },
    },
  ],
}))();

/** The steps of disputeLastDay. */
export function explainDisputeLastDay(input: DisputeLastDayInput): Explained<DisputeLastDayResult> {
  return explained(disputeLastDaySteps, (trace) => disputeLastDayInFull(input, trace));
}

const currentTermEndSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'currentTermEnd',
  rule: rules.currentTermEnd,
  omits: ['renewalTerm'],
  steps: [
    words.startDate,
    words.initialTerm,
    {
      name: 'initialEnd',
      label: 'end of the initial term',
      type: 'date',
      from: { kind: 'formula', text: 'startDate + initialTerm' },
    },
    {
      name: 'currentTermEnd',
      label: 'First day after the term',
      type: 'date',
      from: {
        kind: 'formula',
        text: 'if on < initialEnd then initialEnd else recurrence(initialEnd, renewalTerm, on).endExclusive',
      },
    },
    words.renewalTerm,
    {
      name: 'currentTermEnd',
      label: 'First day after the term',
      type: 'date',
      from: {
        kind: 'formula',
        text: 'if on < initialEnd then initialEnd else recurrence(initialEnd, renewalTerm, on).endExclusive',
      },
      uses: ['renewalTerm'],
    },
  ],
}))();

/** The steps of currentTermEnd. */
export function explainCurrentTermEnd(input: CurrentTermEndInput): Explained<CurrentTermEndResult> {
  return explained(currentTermEndSteps, (trace) => currentTermEndInFull(input, trace));
}

const renewalPreventedSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'renewalPrevented',
  rule: rules.renewalPrevented,
  steps: [
    words.renewalNotice,
    { name: 'currentTermEnd', label: 'End of the current term', called: currentTermEndSteps },
    {
      name: 'renewalPrevented',
      label: 'Renewal prevented',
      type: 'boolean',
      from: { kind: 'formula', text: 'noticeOn + renewalNotice <= currentTermEnd(on: noticeOn)' },
    },
  ],
}))();

/** The steps of renewalPrevented. */
export function explainRenewalPrevented(input: RenewalPreventedInput): Explained<RenewalPreventedResult> {
  return explained(renewalPreventedSteps, (trace) => renewalPreventedInFull(input, trace));
}

const terminatedForBreachSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'terminatedForBreach',
  rule: rules.terminatedForBreach,
  omits: ['remediedOn'],
  steps: [
    words.breachNotice,
    {
      name: 'lastDay',
      label: 'last day of the notice',
      type: 'date',
      from: { kind: 'formula', text: 'noticeOn + breachNotice' },
    },
    {
      name: 'terminatedForBreach',
      label: 'At an end',
      type: 'boolean',
      from: { kind: 'formula', text: 'on > lastDay and (remediedOn = null or remediedOn > lastDay)' },
    },
  ],
}))();

/** The steps of terminatedForBreach. */
export function explainTerminatedForBreach(input: TerminatedForBreachInput): Explained<TerminatedForBreachResult> {
  return explained(terminatedForBreachSteps, (trace) => terminatedForBreachInFull(input, trace));
}

const breachToldInTimeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'breachToldInTime',
  rule: rules.breachToldInTime,
  steps: [
    words.breachTime,
    {
      name: 'breachToldInTime',
      label: 'In time',
      type: 'boolean',
      from: { kind: 'formula', text: 'toldAt <= awareAt + breachTime' },
    },
  ],
}))();

/** The steps of breachToldInTime. */
export function explainBreachToldInTime(input: BreachToldInTimeInput): Explained<BreachToldInTimeResult> {
  return explained(breachToldInTimeSteps, (trace) => breachToldInTimeInFull(input, trace));
}

const liabilityCapSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'liabilityCap',
  rule: rules.liabilityCap,
  omits: ['eventOn', 'item', 'capPeriod', 'payment'],
  steps: [
    words.capPeriod,
    {
      name: 'considered',
      label: 'payments of the twelve months before',
      type: { list: { record: { paidOn: 'date', amount: 'money' } } },
      from: { kind: 'formula', text: 'payments[item.paidOn + capPeriod >= eventOn and item.paidOn < eventOn]' },
    },
    words.capFactor,
    {
      name: 'liabilityCap',
      label: 'Ceiling',
      type: 'money',
      from: { kind: 'formula', text: 'sum(for payment in considered return payment.amount) * capFactor' },
    },
  ],
}))();

/** The steps of liabilityCap. */
export function explainLiabilityCap(input: LiabilityCapInput): Explained<LiabilityCapResult> {
  return explained(liabilityCapSteps, (trace) => liabilityCapInFull(input, trace));
}

const claimKeptSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'claimKept',
  rule: rules.claimKept,
  steps: [
    words.claimPeriod,
    {
      name: 'claimKept',
      label: 'Claim kept',
      type: 'boolean',
      from: { kind: 'formula', text: 'notifiedOn <= eventOn + claimPeriod' },
    },
  ],
}))();

/** The steps of claimKept. */
export function explainClaimKept(input: ClaimKeptInput): Explained<ClaimKeptResult> {
  return explained(claimKeptSteps, (trace) => claimKeptInFull(input, trace));
}

const planPriceSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'planPrice',
  rule: rules.planPrice,
  omits: ['planPrices.standard', 'planPrices.professional', 'planPrices.guest', 'planPrices.enterprise'],
  steps: [
    words['planPrices.standard'],
    {
      name: 'planPrice',
      label: 'Prices',
      type: {
        record: {
          euros: { union: { price: { amount: 'money' }, free: {}, included: {}, 'on-request': {} } },
          pounds: { union: { price: { amount: '¤GBP' }, free: {}, included: {}, 'on-request': {} } },
        },
      },
      from: { kind: 'row', row: 1, cells: ['"standard"'], clause: 'schedule-1/plans/row-1', note: 'Standard' },
      uses: ['planPrices.standard'],
    },
    words['planPrices.professional'],
    {
      name: 'planPrice',
      label: 'Prices',
      type: {
        record: {
          euros: { union: { price: { amount: 'money' }, free: {}, included: {}, 'on-request': {} } },
          pounds: { union: { price: { amount: '¤GBP' }, free: {}, included: {}, 'on-request': {} } },
        },
      },
      from: { kind: 'row', row: 2, cells: ['"professional"'], clause: 'schedule-1/plans/row-2', note: 'Professional' },
      uses: ['planPrices.professional'],
    },
    words['planPrices.guest'],
    {
      name: 'planPrice',
      label: 'Prices',
      type: {
        record: {
          euros: { union: { price: { amount: 'money' }, free: {}, included: {}, 'on-request': {} } },
          pounds: { union: { price: { amount: '¤GBP' }, free: {}, included: {}, 'on-request': {} } },
        },
      },
      from: { kind: 'row', row: 3, cells: ['"guest"'], clause: 'schedule-1/plans/row-3', note: 'Guest' },
      uses: ['planPrices.guest'],
    },
    words['planPrices.enterprise'],
    {
      name: 'planPrice',
      label: 'Prices',
      type: {
        record: {
          euros: { union: { price: { amount: 'money' }, free: {}, included: {}, 'on-request': {} } },
          pounds: { union: { price: { amount: '¤GBP' }, free: {}, included: {}, 'on-request': {} } },
        },
      },
      from: { kind: 'row', row: 4, cells: ['"enterprise"'], clause: 'schedule-1/plans/row-4', note: 'Enterprise' },
      uses: ['planPrices.enterprise'],
    },
  ],
}))();

/** The steps of planPrice. */
export function explainPlanPrice(input: PlanPriceInput): Explained<PlanPriceResult> {
  return explained(planPriceSteps, (trace) => planPriceInFull(input, trace));
}

const feesSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'fees',
  rule: rules.fees,
  omits: ['users', 'months', 'pounds', 'fullFees', 'fullPriceUsers', 'reduction'],
  inTurn: { fullFees: ['users', 'fullPriceUsers', 'reduction'] },
  steps: [
    words.fullPriceUsers,
    words.reduction,
    {
      name: 'fullFees',
      label: 'users at the full fee',
      type: '#user',
      from: { kind: 'formula', text: 'users - max(users - fullPriceUsers, 0) * reduction' },
    },
    { name: 'planPrice', label: 'Price of a plan', called: planPriceSteps },
    {
      name: 'euros',
      label: 'price in euros',
      type: { union: { price: { amount: 'money' }, free: {}, included: {}, 'on-request': {} } },
      from: { kind: 'formula', text: 'planPrice(plan: plan).euros' },
    },
    {
      name: 'pounds',
      label: 'price in pounds',
      type: { union: { price: { amount: '¤GBP' }, free: {}, included: {}, 'on-request': {} } },
      from: { kind: 'formula', text: 'planPrice(plan: plan).pounds' },
    },
    {
      name: 'fees',
      label: 'Fees',
      type: { union: { due: { euros: 'money', pounds: '¤GBP' }, free: {}, 'on-request': {} } },
      from: {
        kind: 'formula',
        text: 'if euros.kind = "price" and pounds.kind = "price"\nthen { kind: "due", euros: euros.amount * fullFees * months, pounds: pounds.amount * fullFees * months }\nelse if euros.kind = "free" then { kind: "free" }\nelse { kind: "on-request" }',
      },
      uses: ['pounds', 'fullFees', 'months'],
    },
    {
      name: 'fees',
      label: 'Fees',
      type: { union: { due: { euros: 'money', pounds: '¤GBP' }, free: {}, 'on-request': {} } },
      from: {
        kind: 'formula',
        text: 'if euros.kind = "price" and pounds.kind = "price"\nthen { kind: "due", euros: euros.amount * fullFees * months, pounds: pounds.amount * fullFees * months }\nelse if euros.kind = "free" then { kind: "free" }\nelse { kind: "on-request" }',
      },
      uses: ['pounds'],
    },
    {
      name: 'fees',
      label: 'Fees',
      type: { union: { due: { euros: 'money', pounds: '¤GBP' }, free: {}, 'on-request': {} } },
      from: {
        kind: 'formula',
        text: 'if euros.kind = "price" and pounds.kind = "price"\nthen { kind: "due", euros: euros.amount * fullFees * months, pounds: pounds.amount * fullFees * months }\nelse if euros.kind = "free" then { kind: "free" }\nelse { kind: "on-request" }',
      },
    },
  ],
}))();

/** The steps of fees. */
export function explainFees(input: FeesInput): Explained<FeesResult> {
  return explained(feesSteps, (trace) => feesInFull(input, trace));
}
