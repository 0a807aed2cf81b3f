// Generated from contracts/saas/contract.md, do not edit.
import { walksOf } from 'clausier/runtime/explain/skipped';
import { type Explained, type Step, type Telling, type ToldChoice, explained } from 'clausier/runtime/explain/trace';
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
const businessWeekdaysWords: Step = {
  name: 'businessWeekdays',
  label: 'days of the week that are business days',
  value: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  from: { kind: 'text', clause: 'part-i/1.1/al2', start: 32, end: 48, words: 'Monday to Friday' },
};
const supportWindowsWords: Step = {
  name: 'supportWindows',
  label: 'windows of support of a day',
  value: [{ from: '08:30', to: '12:30' }, { from: '13:30', to: '17:30' }],
  from: { kind: 'text', clause: 'part-i/1.1/al5', start: 22, end: 55, words: '08:30 to 12:30 and 13:30 to 17:30' },
};
const startDateWords: Step = {
  name: 'startDate',
  label: 'start date',
  value: '2026-01-01',
  from: { kind: 'text', clause: 'part-i/2.1', start: 71, end: 85, words: '1 January 2026' },
};
const maintenanceNoticeWords: Step = {
  name: 'maintenanceNotice',
  label: 'notice of scheduled maintenance',
  value: { value: 5, unit: 'working-day' },
  from: { kind: 'text', clause: 'part-i/2.2/b', start: 44, end: 66, words: 'five (5) Business Days' },
};
const maintenanceWindowWords: Step = {
  name: 'maintenanceWindow',
  label: 'window of scheduled maintenance',
  value: { from: '22:00', to: '02:00' },
  from: { kind: 'text', clause: 'part-i/2.2/b', start: 96, end: 119, words: 'between 22:00 and 02:00' },
};
const answerTimeWords: Step = {
  name: 'answerTime',
  label: 'time to answer a request of the interface',
  value: 'PT0.25S',
  from: { kind: 'text', clause: 'part-i/2.2/c', start: 48, end: 54, words: '250 ms' },
};
const retentionWords: Step = {
  name: 'retention',
  label: 'retention of deleted data',
  value: 'P30D',
  from: { kind: 'text', clause: 'part-i/2.2/d', start: 41, end: 57, words: 'thirty (30) days' },
};
const includedStorageWords: Step = {
  name: 'includedStorage',
  label: 'storage included',
  value: 500000000000,
  from: { kind: 'text', clause: 'part-i/2.3', start: 33, end: 39, words: '500 GB' },
};
const storagePriceWords: Step = {
  name: 'storagePrice',
  label: 'price of further storage',
  value: '0.00000000005',
  from: { kind: 'text', clause: 'part-i/2.3', start: 94, end: 116, words: '€0.05 per GB and month' },
};
const warrantedAvailabilityWords: Step = {
  name: 'warrantedAvailability',
  label: 'availability warranted',
  value: '99.9 %',
  from: { kind: 'text', clause: '3.1', start: 45, end: 50, words: '99.9%' },
};
const firstBandWords: Step = {
  name: 'firstBand',
  label: 'lower end of the first band',
  value: '99 %',
  from: { kind: 'text', clause: '3.2/credits/row-1', start: 0, end: 5, words: '99.0%' },
};
const firstCreditWords: Step = {
  name: 'firstCredit',
  label: 'credit of the first band',
  value: '10 %',
  from: { kind: 'text', clause: '3.2/credits/row-1', start: 35, end: 38, words: '10%' },
};
const secondBandWords: Step = {
  name: 'secondBand',
  label: 'lower end of the second band',
  value: '95 %',
  from: { kind: 'text', clause: '3.2/credits/row-2', start: 0, end: 5, words: '95.0%' },
};
const secondCreditWords: Step = {
  name: 'secondCredit',
  label: 'credit of the second band',
  value: '25 %',
  from: { kind: 'text', clause: '3.2/credits/row-2', start: 35, end: 38, words: '25%' },
};
const thirdCreditWords: Step = {
  name: 'thirdCredit',
  label: 'credit of the third band',
  value: '40 %',
  from: { kind: 'text', clause: '3.2/credits/row-3', start: 16, end: 19, words: '40%' },
};
const claimTimeWords: Step = {
  name: 'claimTime',
  label: 'time to claim a credit',
  value: 'P14D',
  from: { kind: 'text', clause: '3.3', start: 53, end: 66, words: 'one fortnight' },
};
const creditCapWords: Step = {
  name: 'creditCap',
  label: 'ceiling of the month’s credits',
  value: '50 %',
  from: { kind: 'text', clause: '3.4', start: 68, end: 71, words: '50%' },
};
const severity1TimeWords: Step = {
  name: 'severity1Time',
  label: 'time to answer, severity 1',
  value: 'PT1H',
  from: { kind: 'text', clause: '4.1/i', start: 16, end: 28, words: 'one (1) hour' },
};
const severity2TimeWords: Step = {
  name: 'severity2Time',
  label: 'time to answer, severity 2',
  value: 'PT4H',
  from: { kind: 'text', clause: '4.1/ii', start: 17, end: 31, words: 'four (4) hours' },
};
const severity3TimeWords: Step = {
  name: 'severity3Time',
  label: 'time to answer, severity 3',
  value: { value: 2, unit: 'working-day' },
  from: { kind: 'text', clause: '4.1/iii', start: 18, end: 39, words: 'two (2) Business Days' },
};
const lateCreditWords: Step = {
  name: 'lateCredit',
  label: 'credit for a late answer',
  value: '5 %',
  from: { kind: 'text', clause: '4.4', start: 95, end: 97, words: '5%' },
};
const beyondFactorWords: Step = {
  name: 'beyondFactor',
  label: 'factor of further late answers',
  value: 2,
  from: { kind: 'text', clause: '4.4', start: 132, end: 137, words: 'twice' },
};
const fullRateUpToWords: Step = {
  name: 'fullRateUpTo',
  label: 'late answers at the plain rate',
  value: 2,
  from: { kind: 'text', clause: '4.4', start: 181, end: 187, words: 'second' },
};
const paymentTimeWords: Step = {
  name: 'paymentTime',
  label: 'time to pay',
  value: 'P30D',
  from: { kind: 'text', clause: '5.2', start: 90, end: 115, words: 'thirty (30) calendar days' },
};
const interestMarginWords: Step = {
  name: 'interestMargin',
  label: 'margin over the base rate',
  value: '4',
  from: { kind: 'text', clause: '5.3', start: 100, end: 123, words: '400 basis points a year' },
};
const interestYearWords: Step = {
  name: 'interestYear',
  label: 'year for interest',
  value: 'P365D',
  from: { kind: 'text', clause: '5.3', start: 195, end: 203, words: '365 days' },
};
const indexPeriodWords: Step = {
  name: 'indexPeriod',
  label: 'period of the index',
  value: 'P1Y',
  from: { kind: 'text', clause: '5.4', start: 124, end: 137, words: 'twelve months' },
};
const revisionMarginWords: Step = {
  name: 'revisionMargin',
  label: 'points above the index',
  value: '3 points',
  from: { kind: 'text', clause: '5.4', start: 143, end: 162, words: '3 percentage points' },
};
const revisionNoticeWords: Step = {
  name: 'revisionNotice',
  label: 'notice of a revision',
  value: 'P60D',
  from: { kind: 'text', clause: '5.4', start: 192, end: 208, words: 'sixty (60) days\'' },
};
const disputeTimeWords: Step = {
  name: 'disputeTime',
  label: 'time to dispute an invoice',
  value: { value: 10, unit: 'working-day' },
  from: { kind: 'text', clause: '5.5', start: 77, end: 99, words: 'ten (10) Business Days' },
};
const initialTermWords: Step = {
  name: 'initialTerm',
  label: 'initial term',
  value: 'P2Y',
  from: { kind: 'text', clause: '6.1', start: 81, end: 90, words: 'two years' },
};
const renewalTermWords: Step = {
  name: 'renewalTerm',
  label: 'renewed term',
  value: 'P1Y',
  from: { kind: 'text', clause: '6.2', start: 47, end: 65, words: 'twelve (12) months' },
};
const renewalNoticeWords: Step = {
  name: 'renewalNotice',
  label: 'notice against renewal',
  value: 'P90D',
  from: { kind: 'text', clause: '6.2', start: 109, end: 125, words: 'ninety (90) days' },
};
const breachNoticeWords: Step = {
  name: 'breachNotice',
  label: 'notice of termination for breach',
  value: 'P30D',
  from: { kind: 'text', clause: '6.3', start: 49, end: 66, words: 'thirty (30) days\'' },
};
const breachTimeWords: Step = {
  name: 'breachTime',
  label: 'time to tell of a breach',
  value: 'PT72H',
  from: { kind: 'text', clause: '7.4', start: 72, end: 94, words: 'seventy-two (72) hours' },
};
const capFactorWords: Step = {
  name: 'capFactor',
  label: 'factor of the ceiling',
  value: 1.5,
  from: { kind: 'text', clause: '8.2', start: 89, end: 98, words: '1.5 times' },
};
const capPeriodWords: Step = {
  name: 'capPeriod',
  label: 'period of the ceiling',
  value: 'P1Y',
  from: { kind: 'text', clause: '8.2', start: 120, end: 133, words: 'twelve months' },
};
const claimPeriodWords: Step = {
  name: 'claimPeriod',
  label: 'time to notify a claim',
  value: 'P6M',
  from: { kind: 'text', clause: '8.4', start: 66, end: 76, words: 'six months' },
};
const fullPriceUsersWords: Step = {
  name: 'fullPriceUsers',
  label: 'users at the full fee',
  value: '100 user',
  from: { kind: 'text', clause: 'schedule-1/2', start: 10, end: 27, words: 'one hundred Users' },
};
const reductionWords: Step = {
  name: 'reduction',
  label: 'reduction of the fee beyond',
  value: 0.333333,
  from: { kind: 'text', clause: 'schedule-1/2', start: 60, end: 69, words: 'one third' },
};
const londonZoneWords: Step = {
  name: 'londonZone',
  label: 'zone of London time',
  value: 'Europe/London',
  from: { kind: 'assumption', id: 'londonZone', source: 'IANA time zone database' },
};
const oneMinuteWords: Step = {
  name: 'oneMinute',
  label: 'one minute',
  value: 'PT1M',
  from: { kind: 'assumption', id: 'oneMinute', source: 'the unit that Section 1.1 names, “whole minutes”' },
};
const oneMonthWords: Step = {
  name: 'oneMonth',
  label: 'a calendar month',
  value: 'P1M',
  from: { kind: 'assumption', id: 'oneMonth', source: 'Section 1.1, “a calendar month”' },
};
const oneYearWords: Step = {
  name: 'oneYear',
  label: 'a year',
  value: '1 year',
  from: { kind: 'assumption', id: 'oneYear', source: 'Section 5.3, “a year”: the base rate is yearly' },
};
const oneGigabyteWords: Step = {
  name: 'oneGigabyte',
  label: 'one gigabyte',
  value: 1000000000,
  from: { kind: 'assumption', id: 'oneGigabyte', source: 'Section 2.3, “each further gigabyte”' },
};
const planPricesStandardWords: Step = {
  name: 'standard',
  label: 'Standard',
  value: { euros: { kind: 'price', amount: '15.00 EUR' }, pounds: { kind: 'price', amount: '13.00 GBP' } },
  from: { kind: 'text', clause: 'schedule-1/plans/row-1', start: 0, end: 22, words: 'Standard €15.00 £13.00' },
};
const planPricesProfessionalWords: Step = {
  name: 'professional',
  label: 'Professional',
  value: { euros: { kind: 'price', amount: '24.50 EUR' }, pounds: { kind: 'price', amount: '21.00 GBP' } },
  from: { kind: 'text', clause: 'schedule-1/plans/row-2', start: 0, end: 26, words: 'Professional €24.50 £21.00' },
};
const planPricesGuestWords: Step = {
  name: 'guest',
  label: 'Guest',
  value: { euros: { kind: 'free' }, pounds: { kind: 'free' } },
  from: { kind: 'text', clause: 'schedule-1/plans/row-3', start: 0, end: 15, words: 'Guest free free' },
};
const planPricesEnterpriseWords: Step = {
  name: 'enterprise',
  label: 'Enterprise',
  value: { euros: { kind: 'on-request' }, pounds: { kind: 'on-request' } },
  from: { kind: 'text', clause: 'schedule-1/plans/row-4', start: 0, end: 32, words: 'Enterprise on request on request' },
};
const furtherGigabyteChoice: ToldChoice = {
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
};
const maintenanceTimeChoice: ToldChoice = {
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
};
const wholeMinutesChoice: ToldChoice = {
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
};
const businessDayCountingChoice: ToldChoice = {
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
};

const maintenanceInOrderSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'maintenanceInOrder',
  rule: rules.maintenanceInOrder,
  skipped: { label: 'days skipped', walks: walksOf },
  steps: [
    londonZoneWords,
    {
      name: 'startDay',
      label: 'day on which it begins',
      type: 'date',
      from: { kind: 'formula', text: 'localDate(startsAt, londonZone)' },
    },
    maintenanceWindowWords,
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
    maintenanceNoticeWords,
    businessWeekdaysWords,
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
    answerTimeWords,
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
    retentionWords,
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
    includedStorageWords,
    {
      name: 'excess',
      label: 'storage beyond what is included',
      type: 'bytes',
      from: { kind: 'formula', text: 'max(stored - includedStorage, 0)' },
    },
    furtherGigabyteChoice,
    oneGigabyteWords,
    {
      name: 'gigabytes',
      label: 'gigabytes charged',
      type: 'count',
      from: {
        kind: 'formula',
        text: 'if furtherGigabyte = "begun" then ceiling(excess / oneGigabyte) else floor(excess / oneGigabyte)',
      },
    },
    storagePriceWords,
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
    oneMonthWords,
    {
      name: 'monthTime',
      label: 'time of the month',
      type: 'duration',
      from: { kind: 'formula', text: 'day * daysBetween(monthStart, monthStart + oneMonth)' },
    },
    maintenanceTimeChoice,
    {
      name: 'counted',
      label: 'times that count',
      type: { list: 'duration' },
      from: { kind: 'formula', text: 'if maintenanceTime = "counted" then concatenate(outages, maintenance) else outages' },
    },
    oneMinuteWords,
    wholeMinutesChoice,
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
    warrantedAvailabilityWords,
    {
      name: 'availabilityCreditRate',
      label: 'Rate of the credit',
      type: 'percent',
      from: { kind: 'row', row: 1, cells: ['>= warrantedAvailability'], clause: '3.1', note: 'as warranted' },
    },
    firstBandWords,
    firstCreditWords,
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
    secondBandWords,
    secondCreditWords,
    {
      name: 'availabilityCreditRate',
      label: 'Rate of the credit',
      type: 'percent',
      from: { kind: 'row', row: 3, cells: ['[secondBand..firstBand)'], clause: '3.2/credits/row-2', note: 'second band' },
      uses: ['secondBand', 'firstBand', 'secondCredit'],
    },
    thirdCreditWords,
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
    claimTimeWords,
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
    fullRateUpToWords,
    {
      name: 'beyond',
      label: 'late requests beyond the second',
      type: 'count',
      from: { kind: 'formula', text: 'max(lateRequests - fullRateUpTo, 0)' },
    },
    beyondFactorWords,
    {
      name: 'weighted',
      label: 'late requests at the plain rate',
      type: 'count',
      from: { kind: 'formula', text: 'lateRequests - beyond + beyond * beyondFactor' },
    },
    lateCreditWords,
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
    creditCapWords,
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
  skipped: { label: 'days skipped', walks: walksOf },
  steps: [
    londonZoneWords,
    supportWindowsWords,
    businessWeekdaysWords,
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
  skipped: { label: 'days skipped', walks: walksOf },
  steps: [
    londonZoneWords,
    { name: 'supportTime', label: 'Support time between two moments', called: supportTimeSteps },
    {
      name: 'taken',
      label: 'support time taken',
      type: 'duration',
      from: { kind: 'formula', text: 'supportTime(receivedAt: receivedAt, answeredAt: answeredAt)' },
    },
    severity1TimeWords,
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
    severity2TimeWords,
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
    businessDayCountingChoice,
    supportWindowsWords,
    businessWeekdaysWords,
    {
      name: 'dayLength',
      label: 'Support Hours of a day',
      type: 'duration',
      from: {
        kind: 'formula',
        text: 'sum(for window in supportWindows return openingLength(schedule(window.from, window.to, businessWeekdays, londonZone, englishHolidays)))',
      },
    },
    severity3TimeWords,
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
    paymentTimeWords,
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
    interestMarginWords,
    oneYearWords,
    interestYearWords,
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
    revisionMarginWords,
    revisionNoticeWords,
    indexPeriodWords,
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
  skipped: { label: 'days skipped', walks: walksOf },
  steps: [
    disputeTimeWords,
    businessWeekdaysWords,
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
    startDateWords,
    initialTermWords,
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
    renewalTermWords,
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
    renewalNoticeWords,
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
    breachNoticeWords,
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
    breachTimeWords,
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
    capPeriodWords,
    {
      name: 'considered',
      label: 'payments of the twelve months before',
      type: { list: { record: { paidOn: 'date', amount: 'money' } } },
      from: { kind: 'formula', text: 'payments[item.paidOn + capPeriod >= eventOn and item.paidOn < eventOn]' },
    },
    capFactorWords,
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
    claimPeriodWords,
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
    planPricesStandardWords,
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
    planPricesProfessionalWords,
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
    planPricesGuestWords,
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
    planPricesEnterpriseWords,
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
    fullPriceUsersWords,
    reductionWords,
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
