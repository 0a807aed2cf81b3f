// Generated from contracts/saas/contract.md, do not edit.
import { type Exact, per, productOver, quotient, ratio } from 'clausier/runtime/fraction';
import { type Int, add, lesser, multiply, subtract, sumBy } from 'clausier/runtime/integer';
import { InvalidInput, refuseNegative, refuseNegatives } from 'clausier/runtime/invalid';
import { calendarOf } from 'clausier/runtime/time/holidays';
import { openingHours } from 'clausier/runtime/time/opening-hours';
import { addPeriod, recurrence } from 'clausier/runtime/time/period';
import { openTime, openingLength, schedule } from 'clausier/runtime/time/schedule';
import { addWorkingDays } from 'clausier/runtime/time/workdays';
import { lastOccurrence, localDate, localInstant, tableZone } from 'clausier/runtime/time/zone';
import type { RuleWords } from 'clausier/runtime/words';

const londonZone = /* @__PURE__ */ tableZone(
  'Europe/London',
  900_000,
  0,
  '-14al4:4 9uo e00 c00 dxc e2o deo dk0 deo fmo buo dk0 cw0 eio eio aw0 fk0 bxc fk0 cg0 eio cg0 e00 cyo f1c cg0 eio cg0 e00 cyo eio cg0 eio cg0 e00 dhc eio cg0 e00 cyo eio cg0 eio cg0 e00 cyo eio g2o 79c w58:8 79c hmo 9c0 hmo 9uo h40 cg0 elc 7pc 684:0 e00 cyo bxc 22k:8 8tc 684:0 9uo h40 beo fk0 cg0 e00 cyo e00 dhc e00 cyo cg0 e00 cyo eio cg0 f1c cg0 e00 cyo eio cg0 eio cg0 e00 cyo cyo g2o aw0 g2o beo fk0 aw0 g2o aw0 g2o aw0 g2o aw0 glc 8ao 2s2o adc glc adc glc adc glc adc glc aw0 g2o aw0 g2o aw0 glc adc glc adc glc bek fk0 beo fk0 beo fk0 beo g2o beo fk0 beo fk0 beo fk0 beo fk0 beo g2o aw0 g2o beo fk0 beo fk0 beo fk0 beo fk0 beo fk0',
  1996,
  [[3, 25, 6, 3_600_000, 3_600_000], [10, 25, 6, 3_600_000, 0]]
); // assumption: IANA time zone database
const maintenanceWindow: { readonly from: number; readonly to: number } = { from: 1320, to: 120 }; // between 22:00 and 02:00, part-i/2.2/b
const maintenanceNotice: {
  readonly value: number;
  readonly unit: 'working-hour' | 'working-day'
} = { value: 5, unit: 'working-day' }; // five (5) Business Days, part-i/2.2/b
const businessWeekdays: readonly (
  'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
)[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']; // Monday to Friday, part-i/1.1/al2
const englishHolidays: readonly number[] = /* @__PURE__ */ calendarOf(
  [
    20_454, 20_546, 20_549, 20_577, 20_598, 20_696, 20_812, 20_813, 20_815, 20_819, 20_903, 20_906, 20_941, 20_969,
    21_060, 21_177, 21_178, 21_179, 21_180, 21_184, 21_186, 21_288, 21_291, 21_305, 21_333, 21_424, 21_543, 21_544,
    21_550, 21_638, 21_641, 21_676, 21_697, 21_788, 21_908, 21_909, 21_915, 22_023, 22_026, 22_040, 22_061, 22_152,
    22_273, 22_274, 22_280, 22_380, 22_383, 22_404, 22_425, 22_516, 22_638, 22_639
  ],
  20_454,
  22_645
); // Public holidays in England
const refusals: RuleWords = {
  colon: ': ',
  dayOfMonth: 'expected a day of the month, from 1 to 31',
  exponent: 'expected an exponent from 0 to 1,000',
  longPeriod: 'expected a calendar period of at most 300 years',
  emptyPeriod: 'the period cannot be empty',
  beforeFirstPeriod: 'the date cannot precede the start of the first period',
  longDuration: 'expected a duration of at most 1,000,000 hours',
  manyDays: 'expected a number of days of at most 300 years',
  noWorkday: 'at least one day of the week must be worked',
  closesFirst: 'closing must follow opening',
  endsFirst: 'an interval cannot end before it begins',
  closedDay: 'nothing is ever open on this day of the week',
  unlikeDays: 'open days are not all of the same length',
  unknownHolidays: 'holidays are known only from {from} to {until}',
  beyondYears: 'the computation leaves the years 1 to 9999'
};
const noNegativeDuration: string = 'a duration cannot be negative';
const answerTime = 250; // 250 ms, part-i/2.2/c
const retention = { months: 0, days: 30 }; // thirty (30) days, part-i/2.2/d
const noNegativeBytes: string = 'a size cannot be negative';
const noNegativeNumber: string = 'a number cannot be negative';
const includedStorage = 500_000_000_000; // 500 GB, part-i/2.3
const oneGigabyte = 1_000_000_000; // assumption: Section 2.3, “each further gigabyte”
const storagePrice = 5; // €0.05 per GB and month, part-i/2.3
const day = 86_400_000; // 24 hours
const oneMonth = { months: 1, days: 0 }; // assumption: Section 1.1, “a calendar month”
const oneMinute = 60_000; // assumption: the unit that Section 1.1 names, “whole minutes”
const whole = 100; // 100 %
const noNegativePercent: string = 'a rate cannot be negative';
const warrantedAvailability = 999; // 99.9%, 3.1
const firstBand = 99; // 99.0%, 3.2/credits/row-1
const secondBand = 95; // 95.0%, 3.2/credits/row-2
const firstCredit = 10; // 10%, 3.2/credits/row-1
const secondCredit = 25; // 25%, 3.2/credits/row-2
const thirdCredit = 40; // 40%, 3.2/credits/row-3
const claimTime = { months: 0, days: 14 }; // one fortnight, 3.3
const noNegativeMoney: string = 'an amount cannot be negative';
const fullRateUpTo = 2; // second, 4.4
const beyondFactor = 2_000_000; // twice, 4.4
const lateCredit = 5; // 5%, 4.4
const creditCap = 50; // 50%, 3.4
const supportWindows: readonly { readonly from: number; readonly to: number }[] = [
  { from: 510, to: 750 },
  { from: 810, to: 1050 }
]; // 08:30 to 12:30 and 13:30 to 17:30, part-i/1.1/al5
const severity3Time: {
  readonly value: number;
  readonly unit: 'working-hour' | 'working-day'
} = { value: 2, unit: 'working-day' }; // two (2) Business Days, 4.1/iii
const severity1Time = 3_600_000; // one (1) hour, 4.1/i
const severity2Time = 14_400_000; // four (4) hours, 4.1/ii
const paymentTime = { months: 0, days: 30 }; // thirty (30) calendar days, 5.2
const interestMargin = 4; // 400 basis points a year, 5.3
const oneYear = 1_000_000; // assumption: Section 5.3, “a year”: the base rate is yearly
const interestYear = { months: 0, days: 365 }; // 365 days, 5.3
const numberAboveZero: string = 'a number must be above zero';
const revisionMargin = 3_000_000; // 3 percentage points, 5.4
const revisionNotice = { months: 0, days: 60 }; // sixty (60) days', 5.4
const indexPeriod = { months: 12, days: 0 }; // twelve months, 5.4
const disputeTime: {
  readonly value: number;
  readonly unit: 'working-hour' | 'working-day'
} = { value: 10, unit: 'working-day' }; // ten (10) Business Days, 5.5
const startDate = 20_454; // 1 January 2026, part-i/2.1
const initialTerm = { months: 24, days: 0 }; // two years, 6.1
const renewalTerm = { months: 12, days: 0 }; // twelve (12) months, 6.2
const renewalNotice = { months: 0, days: 90 }; // ninety (90) days, 6.2
const breachNotice = { months: 0, days: 30 }; // thirty (30) days', 6.3
const breachTime = 259_200_000; // seventy-two (72) hours, 7.4
const capPeriod = { months: 12, days: 0 }; // twelve months, 8.2
const capFactor = 1_500_000; // 1.5 times, 8.2
const claimPeriod = { months: 6, days: 0 }; // six months, 8.4
const planPricesStandard: PlanPriceResult = {
  euros: { kind: 'price', amount: 15_000_000 },
  pounds: { kind: 'price', amount: 13_000_000 }
}; // Standard, schedule-1/plans/row-1
const planPricesProfessional: PlanPriceResult = {
  euros: { kind: 'price', amount: 24_500_000 },
  pounds: { kind: 'price', amount: 21_000_000 }
}; // Professional, schedule-1/plans/row-2
const planPricesGuest: PlanPriceResult = { euros: { kind: 'free' }, pounds: { kind: 'free' } }; // Guest, schedule-1/plans/row-3
const planPricesEnterprise: PlanPriceResult = { euros: { kind: 'on-request' }, pounds: { kind: 'on-request' } }; // Enterprise, schedule-1/plans/row-4
const fullPriceUsers = 100_000_000; // one hundred Users, schedule-1/2
const reduction = 1; // one third, schedule-1/2
const onRequest: FeesResult = { kind: 'on-request' };
const free: FeesResult = { kind: 'free' };

/** Inputs of maintenanceInOrder. */
export type MaintenanceInOrderInput = {
  /** Announced on, in days since 1970-01-01 */
  readonly announcedOn: number;
  /** Maintenance begins, in milliseconds since 1970-01-01T00:00:00Z */
  readonly startsAt: number;
  /** Maintenance ends, in milliseconds since 1970-01-01T00:00:00Z */
  readonly endsAt: number;
};

/** Result of maintenanceInOrder. */
export type MaintenanceInOrderResult = { readonly announced: boolean; readonly withinWindow: boolean };

/**
 * Scheduled maintenance in order. Was this scheduled maintenance announced in time and kept within its window?
 *
 * part-i/2.2/b: “(b) announce scheduled maintenance at least five (5) Business Days in advance, and carry it out
 * between 22:00 and 02:00, London time;”
 * part-i/1.1/al2: “"Business Day" means a day from Monday to Friday that is not a public holiday in England.”
 *
 * @returns In order
 * @throws InvalidInput: maintenance cannot end before it begins ; the calendar of public holidays does not cover
 * these dates
 */
export function maintenanceInOrder(input: MaintenanceInOrderInput): MaintenanceInOrderResult {
  const { announcedOn, startsAt, endsAt } = input;
  if (endsAt < startsAt) throw new InvalidInput('endsAt, startsAt', 'maintenance cannot end before it begins', ': ');
  if (
    !((announcedOn >= 20_454 && announcedOn < 22_280) && (startsAt >= 1_767_225_600_000 && startsAt < 1_924_992_000_000))
  ) {
    throw new InvalidInput('announcedOn, startsAt', 'the calendar of public holidays does not cover these dates', ': ');
  }
  const startDay = localDate(startsAt, londonZone);
  const lastDay = addWorkingDays(
    startDay,
    0 - maintenanceNotice.value,
    businessWeekdays,
    englishHolidays,
    refusals,
    'startsAt'
  );
  const opening = lastOccurrence(startsAt, maintenanceWindow.from, londonZone);
  const closingValue = localInstant(localDate(opening, londonZone) + 1, maintenanceWindow.to, londonZone);
  return { announced: announcedOn <= lastDay, withinWindow: endsAt <= closingValue };
}

/** Inputs of interfaceFastEnough. */
export type InterfaceFastEnoughInput = {
  /** Time at the ninety-fifth percentile, in milliseconds */
  readonly percentileTime: number;
};

/** Result of interfaceFastEnough. */
export type InterfaceFastEnoughResult = boolean;

/**
 * Interface fast enough. Does the time measured at this percentile keep the promise?
 *
 * part-i/2.2/c: “(c) answer each request of the interface within 250 ms, measured at the ninety-fifth
 * percentile; and”
 *
 * @returns Fast enough
 */
export function interfaceFastEnough(input: InterfaceFastEnoughInput): InterfaceFastEnoughResult {
  const { percentileTime } = input;
  refuseNegative(percentileTime, 'percentileTime', noNegativeDuration, ': ');
  return percentileTime <= answerTime;
}

/** Inputs of dataRestorable. */
export type DataRestorableInput = {
  /** Deleted on, in days since 1970-01-01 */
  readonly deletedOn: number;
  /** Restoration requested on, in days since 1970-01-01 */
  readonly requestedOn: number;
};

/** Result of dataRestorable. */
export type DataRestorableResult = boolean;

/**
 * Deleted data still restorable. Must the Supplier still hold a copy of data deleted on this day?
 *
 * part-i/2.2/d: “(d) keep a copy of the Customer Data for thirty (30) days after it is deleted.”
 * part-i/2.5: “2.5 The Supplier is not obliged to restore data that the Customer has deleted more than thirty
 * (30) days before the request.”
 *
 * @returns Restorable
 * @throws InvalidInput: data cannot be asked for before it is deleted
 */
export function dataRestorable(input: DataRestorableInput): DataRestorableResult {
  const { deletedOn, requestedOn } = input;
  if (requestedOn < deletedOn) {
    throw new InvalidInput('requestedOn, deletedOn', 'data cannot be asked for before it is deleted', ': ');
  }
  return requestedOn <= addPeriod(deletedOn, retention);
}

/** Inputs of storageCharge. */
export type StorageChargeInput = {
  /** Storage used, in bytes */
  readonly stored: number;
  /** Months, in millionths of month */
  readonly months: number;
};

/** Result of storageCharge, in millionths of a euro. */
export type StorageChargeResult = Exact;

/**
 * Charge for further storage. What is charged for storage beyond what is included?
 *
 * part-i/2.3: “2.3 The Customer may store up to 500 GB of Customer Data. Each further gigabyte is charged at
 * €0.05 per GB and month.”
 *
 * Under its default readings; the others are for `storageChargeInFull`:
 * - furtherGigabyte: begun, full (by default full)
 *
 * @returns Charge, in millionths of a euro
 */
export function storageCharge(input: StorageChargeInput): StorageChargeResult {
  const { stored, months } = input;
  refuseNegative(stored, 'stored', noNegativeBytes, ': ');
  refuseNegative(months, 'months', noNegativeNumber, ': ');
  const excess = Math.max(stored - includedStorage, 0);
  const gigabytes = Math.floor(excess / oneGigabyte);
  return quotient(multiply(multiply(gigabytes * oneGigabyte, storagePrice), months), 100_000_000_000);
}

/** Inputs of availability. */
export type AvailabilityInput = {
  /** First day of the month, in days since 1970-01-01 */
  readonly monthStart: number;
  /** Times without an answer, in milliseconds */
  readonly outages: readonly number[];
  /** Times without an answer during scheduled maintenance, in milliseconds */
  readonly maintenance: readonly number[];
};

/** Result of availability, in millionths of a percent. */
export type AvailabilityResult = Exact;

/**
 * Availability in a month. For which share of the minutes of the month did the Service answer?
 *
 * 3.1: “3.1 The Supplier warrants an availability of 99.9% in each calendar month. Availability is the share of
 * the minutes of the month without Downtime.”
 * part-i/1.1/al4: “"Downtime" means the time in a calendar month during which the Service does not answer,
 * measured in whole minutes.”
 * part-i/2.2/a: “(a) keep the Service available 24/7, scheduled maintenance excepted;”
 *
 * Under its default readings; the others are for `availabilityInFull`:
 * - maintenanceTime: excepted, counted (by default counted)
 * - wholeMinutes: begun, full (by default full)
 *
 * @returns Availability, in millionths of a percent
 * @throws InvalidInput: a month has days ; Downtime cannot exceed the month
 */
export function availability(input: AvailabilityInput): AvailabilityResult {
  const { monthStart, outages, maintenance } = input;
  refuseNegatives(outages, 'outages', noNegativeDuration, ': ');
  refuseNegatives(maintenance, 'maintenance', noNegativeDuration, ': ');
  const monthTime = multiply(day, addPeriod(monthStart, oneMonth) - monthStart);
  if (monthTime <= 0) throw new InvalidInput('monthStart', 'a month has days', ': ');
  const counted = [...outages, ...maintenance] as readonly number[];
  const downtime = multiply(oneMinute, sumBy(counted, (one) => Math.floor(one / oneMinute)) as number);
  if (downtime > monthTime) {
    throw new InvalidInput('outages, maintenance, monthStart', 'Downtime cannot exceed the month', ': ');
  }
  return quotient(multiply(multiply(subtract(monthTime, downtime), whole), 1_000_000), monthTime);
}

/** Inputs of availabilityCreditRate. */
export type AvailabilityCreditRateInput = {
  /** Availability in the month, in millionths of a percent */
  readonly availability: number;
};

/** Result of availabilityCreditRate, in millionths of a percent. */
export type AvailabilityCreditRateResult = number;

/**
 * Rate of the service credit for availability. Which share of the month’s fees is credited for this
 * availability?
 *
 * 3.2: “3.2 Where availability falls below the level of Section 3.1, the Customer is entitled to a service
 * credit, as a percentage of the fees of that month:”
 * 3.2/credits: “Availability in the month Service credit”
 * 3.1: “3.1 The Supplier warrants an availability of 99.9% in each calendar month. Availability is the share of
 * the minutes of the month without Downtime.”
 *
 * @returns Rate of the credit, in millionths of a percent
 * @throws InvalidInput: availability cannot exceed 100 %
 */
export function availabilityCreditRate(input: AvailabilityCreditRateInput): AvailabilityCreditRateResult {
  const { availability: availabilityGiven } = input;
  refuseNegative(availabilityGiven, 'availability', noNegativePercent, ': ');
  if (availabilityGiven > whole * 1_000_000) {
    throw new InvalidInput('availability', 'availability cannot exceed 100 %', ': ');
  }
  if (availabilityGiven >= warrantedAvailability * 100_000) return 0;
  if (availabilityGiven >= firstBand * 1_000_000) return firstCredit * 1_000_000;
  if (availabilityGiven >= secondBand * 1_000_000) return secondCredit * 1_000_000;
  return thirdCredit * 1_000_000;
}

/** Inputs of creditClaimedInTime. */
export type CreditClaimedInTimeInput = {
  /** Last day of the month concerned, in days since 1970-01-01 */
  readonly lastDayOfMonth: number;
  /** Claimed on, in days since 1970-01-01 */
  readonly claimedOn: number;
};

/** Result of creditClaimedInTime. */
export type CreditClaimedInTimeResult = boolean;

/**
 * Service credit claimed in time. Was the credit claimed in time?
 *
 * 3.3: “3.3 The Customer shall claim a service credit within one fortnight of the end of the month concerned. A
 * claim made later is deemed waived.”
 *
 * @returns In time
 */
export function creditClaimedInTime(input: CreditClaimedInTimeInput): CreditClaimedInTimeResult {
  const { lastDayOfMonth, claimedOn } = input;
  return claimedOn <= addPeriod(lastDayOfMonth, claimTime);
}

/** Inputs of serviceCredit. */
export type ServiceCreditInput = {
  /** Fees of the month, in millionths of a euro excluding VAT */
  readonly monthlyFees: number;
  /** Availability in the month, in millionths of a percent */
  readonly availability: number;
  /** Severity 1 requests answered late */
  readonly lateRequests: number;
};

/** Result of serviceCredit, in millionths of a euro excluding VAT. */
export type ServiceCreditResult = Exact;

/**
 * Service credits of a month. Which credits are due for the month, within their ceiling?
 *
 * 3.4: “3.4 Service credits, including those of Section 4.4, may not exceed 50% of the fees of the month. They
 * are the Customer's only remedy for unavailability, without prejudice to Section 8.”
 * 4.4: “4.4 For each severity 1 request answered late, the Customer is entitled to a service credit of 5% of the
 * fees of that month, and of twice that rate for each such request beyond the second of the month.”
 *
 * @returns Service credits, in millionths of a euro excluding VAT
 */
export function serviceCredit(input: ServiceCreditInput): ServiceCreditResult {
  const { monthlyFees, availability: availabilityGiven, lateRequests } = input;
  refuseNegative(monthlyFees, 'monthlyFees', noNegativeMoney, ': ');
  refuseNegative(availabilityGiven, 'availability', noNegativePercent, ': ');
  refuseNegative(lateRequests, 'lateRequests', noNegativeNumber, ': ');
  const beyond = Math.max(lateRequests - fullRateUpTo, 0);
  const weighted = (lateRequests - beyond) * 1_000_000 + beyond * beyondFactor;
  const rate = add(availabilityCreditRate({ availability: availabilityGiven }), multiply(lateCredit, weighted));
  return productOver(monthlyFees, lesser(rate, creditCap * 1_000_000) as number, 100_000_000);
}

/** Inputs of supportTime. */
export type SupportTimeInput = {
  /** Request received, in milliseconds since 1970-01-01T00:00:00Z */
  readonly receivedAt: number;
  /** Request answered, in milliseconds since 1970-01-01T00:00:00Z */
  readonly answeredAt: number;
};

/** Result of supportTime, in milliseconds. */
export type SupportTimeResult = number;

/**
 * Support time between two moments. How much support time passes between these two moments?
 *
 * 4.1: “4.1 The Supplier will answer a request for support within the following times, which run during Support
 * Hours only:”
 * 4.2: “4.2 A request received outside Support Hours is deemed to be received when Support Hours next begin.”
 * part-i/1.1/al2: “"Business Day" means a day from Monday to Friday that is not a public holiday in England.”
 * part-i/1.1/al5: “"Support Hours" means 08:30 to 12:30 and 13:30 to 17:30, London time, on each Business Day.”
 *
 * @returns Support time, in milliseconds
 * @throws InvalidInput: a request cannot be answered before it is received ; the calendar of public holidays
 * does not cover these dates
 */
export function supportTime(input: SupportTimeInput): SupportTimeResult {
  const { receivedAt, answeredAt } = input;
  if (answeredAt < receivedAt) {
    throw new InvalidInput('answeredAt, receivedAt', 'a request cannot be answered before it is received', ': ');
  }
  if (
    !(
      (receivedAt >= 1_767_225_600_000 && receivedAt < 1_924_992_000_000)
      && (answeredAt >= 1_767_225_600_000 && answeredAt < 1_924_992_000_000)
    )
  ) {
    throw new InvalidInput('receivedAt, answeredAt', 'the calendar of public holidays does not cover these dates', ': ');
  }
  return openTime(
    receivedAt,
    answeredAt,
    openingHours(supportWindows, businessWeekdays, londonZone, englishHolidays, refusals),
    'receivedAt, answeredAt'
  );
}

/** Inputs of answeredInTime. */
export type AnsweredInTimeInput = {
  /** Severity */
  readonly severity: 'severity-1' | 'severity-2' | 'severity-3';
  /** Request received, in milliseconds since 1970-01-01T00:00:00Z */
  readonly receivedAt: number;
  /** Request answered, in milliseconds since 1970-01-01T00:00:00Z */
  readonly answeredAt: number;
};

/** Result of answeredInTime. */
export type AnsweredInTimeResult = boolean;

/**
 * Request for support answered in time. Was the request answered within the time of its severity?
 *
 * 4.1: “4.1 The Supplier will answer a request for support within the following times, which run during Support
 * Hours only:”
 * 4.1/i: “(i) severity 1: one (1) hour;”
 * 4.1/ii: “(ii) severity 2: four (4) hours;”
 * 4.1/iii: “(iii) severity 3: two (2) Business Days.”
 * part-i/1.1/al2: “"Business Day" means a day from Monday to Friday that is not a public holiday in England.”
 * part-i/1.1/al5: “"Support Hours" means 08:30 to 12:30 and 13:30 to 17:30, London time, on each Business Day.”
 *
 * Under its default readings; the others are for `answeredInTimeInFull`:
 * - businessDayCounting: support-time, end-of-day (by default support-time)
 *
 * @returns In time
 * @throws InvalidInput: a request cannot be answered before it is received ; the calendar of public holidays
 * does not cover these dates
 */
export function answeredInTime(input: AnsweredInTimeInput): AnsweredInTimeResult {
  const { severity, receivedAt, answeredAt } = input;
  if (answeredAt < receivedAt) {
    throw new InvalidInput('answeredAt, receivedAt', 'a request cannot be answered before it is received', ': ');
  }
  if (
    !(
      (receivedAt >= 1_767_225_600_000 && receivedAt < 1_924_992_000_000)
      && (answeredAt >= 1_767_225_600_000 && answeredAt < 1_924_992_000_000)
    )
  ) {
    throw new InvalidInput('receivedAt, answeredAt', 'the calendar of public holidays does not cover these dates', ': ');
  }
  const taken = supportTime({ receivedAt, answeredAt });
  switch (severity) {
    case 'severity-1':
      return taken <= severity1Time;
    case 'severity-2':
      return taken <= severity2Time;
    default: {
      let dayLength: Int = 0;
      for (let index = 0; index < supportWindows.length; index++) {
        const window = supportWindows[index]!;
        dayLength = add(
          dayLength,
          openingLength(schedule(window.from, window.to, businessWeekdays, londonZone, englishHolidays, refusals))
        );
      }
      return taken <= multiply(severity3Time.value, dayLength);
    }
  }
}

/** Inputs of paymentDue. */
export type PaymentDueInput = {
  /** Date of the invoice, in days since 1970-01-01 */
  readonly invoicedOn: number;
};

/** Result of paymentDue, in days since 1970-01-01. */
export type PaymentDueResult = number;

/**
 * Due date of an invoice. By which day must this invoice be paid?
 *
 * 5.2: “5.2 The Supplier shall invoice the fees monthly in arrear. Each invoice is payable within thirty (30)
 * calendar days of its date.”
 *
 * @returns Due date, in days since 1970-01-01
 */
export function paymentDue(input: PaymentDueInput): PaymentDueResult {
  const { invoicedOn } = input;
  return addPeriod(invoicedOn, paymentTime);
}

/** Inputs of lateInterest. */
export type LateInterestInput = {
  /** Amount due, in millionths of a euro */
  readonly amount: number;
  /** Base rate of the Bank of England, in millionths of a percent */
  readonly baseRate: number;
  /** Date of the invoice, in days since 1970-01-01 */
  readonly invoicedOn: number;
  /** Paid on, in days since 1970-01-01 */
  readonly paidOn: number;
};

/** Result of lateInterest, in millionths of a euro. */
export type LateInterestResult = Exact;

/**
 * Interest on a late payment. How much interest does this late payment bear?
 *
 * 5.3: “5.3 An amount that is not paid when due bears interest at the base rate of the Bank of England plus 400
 * basis points a year, from the due date until payment, calculated on the basis of a year of 365 days.”
 * 5.2: “5.2 The Supplier shall invoice the fees monthly in arrear. Each invoice is payable within thirty (30)
 * calendar days of its date.”
 *
 * @returns Interest, in millionths of a euro
 * @throws InvalidInput: a base rate cannot exceed 100 %
 */
export function lateInterest(input: LateInterestInput): LateInterestResult {
  const { amount, baseRate, invoicedOn, paidOn } = input;
  refuseNegative(amount, 'amount', noNegativeMoney, ': ');
  refuseNegative(baseRate, 'baseRate', noNegativePercent, ': ');
  if (baseRate > whole * 1_000_000) throw new InvalidInput('baseRate', 'a base rate cannot exceed 100 %', ': ');
  const dueOn = paymentDue({ invoicedOn });
  const daysLate = Math.max(paidOn - dueOn, 0);
  return per(
    ratio(multiply(multiply(amount, baseRate + interestMargin * oneYear), daysLate), interestYear.days),
    100_000_000
  );
}

/** Inputs of feeRevisionAllowed. */
export type FeeRevisionAllowedInput = {
  /** Present fee, in millionths of a euro */
  readonly currentFee: number;
  /** New fee, in millionths of a euro */
  readonly newFee: number;
  /** Index at the start of the period, in millionths */
  readonly indexStart: number;
  /** Index at its end, in millionths */
  readonly indexEnd: number;
  /** Notice given on, in days since 1970-01-01 */
  readonly noticeOn: number;
  /** Takes effect on, in days since 1970-01-01 */
  readonly effectiveOn: number;
  /** Last revised on, in days since 1970-01-01 */
  readonly lastRevisedOn?: number | undefined;
};

/** Result of feeRevisionAllowed. */
export type FeeRevisionAllowedResult = { readonly amount: boolean; readonly notice: boolean; readonly frequency: boolean };

/**
 * Revision of a fee. May the Supplier revise this fee so?
 *
 * 5.4: “5.4 The Supplier may revise the fees once a year, by not more than the rise of the consumer prices index
 * over the preceding twelve months plus 3 percentage points, and shall give the Customer sixty (60) days'
 * written notice.”
 *
 * @returns Allowed
 */
export function feeRevisionAllowed(input: FeeRevisionAllowedInput): FeeRevisionAllowedResult {
  const { currentFee, newFee, indexStart, indexEnd, noticeOn, effectiveOn, lastRevisedOn } = input;
  refuseNegative(currentFee, 'currentFee', noNegativeMoney, ': ');
  refuseNegative(newFee, 'newFee', noNegativeMoney, ': ');
  if (indexStart <= 0) throw new InvalidInput('indexStart', numberAboveZero, ': ');
  if (indexEnd <= 0) throw new InvalidInput('indexEnd', numberAboveZero, ': ');
  const rise = multiply(indexEnd - indexStart, whole);
  const riseDivisor = indexStart;
  return {
    amount: multiply(multiply(newFee, 100_000_000), riseDivisor) <= multiply(
      currentFee,
      add(multiply(add(multiply(whole, riseDivisor), rise), 1_000_000), multiply(revisionMargin, riseDivisor))
    ),
    notice: addPeriod(noticeOn, revisionNotice) <= effectiveOn,
    frequency: lastRevisedOn === undefined || effectiveOn >= addPeriod(lastRevisedOn!, indexPeriod)
  };
}

/** Inputs of disputeLastDay. */
export type DisputeLastDayInput = {
  /** Invoice received on, in days since 1970-01-01 */
  readonly receivedOn: number;
};

/** Result of disputeLastDay, in days since 1970-01-01. */
export type DisputeLastDayResult = number;

/**
 * Last day to dispute an invoice. Until which day may the Customer dispute this invoice?
 *
 * 5.5: “5.5 If the Customer disputes an invoice in good faith, it must say so within ten (10) Business Days of
 * receiving it, and pay the undisputed part.”
 * part-i/1.1/al2: “"Business Day" means a day from Monday to Friday that is not a public holiday in England.”
 *
 * @returns Last day, in days since 1970-01-01
 * @throws InvalidInput: the calendar of public holidays does not cover this date
 */
export function disputeLastDay(input: DisputeLastDayInput): DisputeLastDayResult {
  const { receivedOn } = input;
  if (!(receivedOn >= 20_454 && receivedOn < 22_280)) {
    throw new InvalidInput('receivedOn', 'the calendar of public holidays does not cover this date', ': ');
  }
  return addWorkingDays(receivedOn, disputeTime.value, businessWeekdays, englishHolidays, refusals, 'receivedOn');
}

/** Inputs of currentTermEnd. */
export type CurrentTermEndInput = {
  /** Day, in days since 1970-01-01 */
  readonly on: number;
};

/** Result of currentTermEnd, in days since 1970-01-01. */
export type CurrentTermEndResult = number;

/**
 * End of the current term. When does the term that runs on this day end?
 *
 * 6.1: “6.1 This Agreement begins on the Start Date and continues for an initial term of two years.”
 * 6.2: “6.2 It is then renewed for successive terms of twelve (12) months, unless either party gives notice at
 * least ninety (90) days before the end of the current term.”
 * part-i/2.1: “2.1 The Supplier shall make the Service available to the Customer from 1 January 2026 (the "Start
 * Date").”
 *
 * @returns First day after the term, in days since 1970-01-01
 * @throws InvalidInput: the Agreement has not begun on this day
 */
export function currentTermEnd(input: CurrentTermEndInput): CurrentTermEndResult {
  const { on } = input;
  if (on < startDate) throw new InvalidInput('on', 'the Agreement has not begun on this day', ': ');
  const initialEnd = addPeriod(startDate, initialTerm);
  if (on < initialEnd) return initialEnd;
  return recurrence(initialEnd, renewalTerm, on, refusals, 'on').endExclusive;
}

/** Inputs of renewalPrevented. */
export type RenewalPreventedInput = {
  /** Notice given on, in days since 1970-01-01 */
  readonly noticeOn: number;
};

/** Result of renewalPrevented. */
export type RenewalPreventedResult = boolean;

/**
 * Renewal prevented by notice. Does a notice given on this day prevent the next renewal?
 *
 * 6.2: “6.2 It is then renewed for successive terms of twelve (12) months, unless either party gives notice at
 * least ninety (90) days before the end of the current term.”
 *
 * @returns Renewal prevented
 */
export function renewalPrevented(input: RenewalPreventedInput): RenewalPreventedResult {
  const { noticeOn } = input;
  return addPeriod(noticeOn, renewalNotice) <= currentTermEnd({ on: noticeOn });
}

/** Inputs of terminatedForBreach. */
export type TerminatedForBreachInput = {
  /** Notice given on, in days since 1970-01-01 */
  readonly noticeOn: number;
  /** Breach remedied on, in days since 1970-01-01 */
  readonly remediedOn?: number | undefined;
  /** Day, in days since 1970-01-01 */
  readonly on: number;
};

/** Result of terminatedForBreach. */
export type TerminatedForBreachResult = boolean;

/**
 * Termination for breach. Is the Agreement at an end on this day, after notice of a material breach?
 *
 * 6.3: “6.3 Either party may terminate this Agreement on thirty (30) days' notice if the other commits a
 * material breach and does not remedy it within that time.”
 *
 * @returns At an end
 */
export function terminatedForBreach(input: TerminatedForBreachInput): TerminatedForBreachResult {
  const { noticeOn, remediedOn, on } = input;
  const lastDay = addPeriod(noticeOn, breachNotice);
  return on > lastDay && (remediedOn === undefined || remediedOn! > lastDay);
}

/** Inputs of breachToldInTime. */
export type BreachToldInTimeInput = {
  /** Supplier aware of it, in milliseconds since 1970-01-01T00:00:00Z */
  readonly awareAt: number;
  /** Customer told, in milliseconds since 1970-01-01T00:00:00Z */
  readonly toldAt: number;
};

/** Result of breachToldInTime. */
export type BreachToldInTimeResult = boolean;

/**
 * Breach of security told in time. Was the Customer told of the breach in time?
 *
 * 7.4: “7.4 The Supplier shall tell the Customer of a breach of security within seventy-two (72) hours of
 * becoming aware of it, in accordance with Article 33 of Regulation (EU) 2016/679.”
 *
 * @returns In time
 * @throws InvalidInput: the Customer cannot be told before the Supplier is aware
 */
export function breachToldInTime(input: BreachToldInTimeInput): BreachToldInTimeResult {
  const { awareAt, toldAt } = input;
  if (toldAt < awareAt) {
    throw new InvalidInput('toldAt, awareAt', 'the Customer cannot be told before the Supplier is aware', ': ');
  }
  return toldAt <= awareAt + breachTime;
}

/** Inputs of liabilityCap. */
export type LiabilityCapInput = {
  /** Fees paid */
  readonly payments: readonly { readonly paidOn: number; readonly amount: number }[];
  /** Day of the event, in days since 1970-01-01 */
  readonly eventOn: number;
};

/** Result of liabilityCap, in millionths of a euro. */
export type LiabilityCapResult = Exact;

/**
 * Ceiling of liability. For how much is the Supplier liable at most for an event of this day?
 *
 * 8.2: “8.2 Subject to Section 8.1, the Supplier's total liability for an event shall not exceed 1.5 times the
 * fees paid in the twelve months before it.”
 *
 * @returns Ceiling, in millionths of a euro
 */
export function liabilityCap(input: LiabilityCapInput): LiabilityCapResult {
  const { payments, eventOn } = input;
  for (let index = 0; index < payments.length; index++) {
    const item = payments[index]!;
    refuseNegative(item.amount, 'payments.amount', noNegativeMoney, ': ');
  }
  const considered = payments.filter(
    (item) => addPeriod(item.paidOn, capPeriod) >= eventOn && item.paidOn < eventOn
  ) as readonly { readonly paidOn: number; readonly amount: number }[];
  return quotient(multiply(sumBy(considered, (payment) => payment.amount), capFactor), 1_000_000);
}

/** Inputs of claimKept. */
export type ClaimKeptInput = {
  /** Day of the event, in days since 1970-01-01 */
  readonly eventOn: number;
  /** Notified on, in days since 1970-01-01 */
  readonly notifiedOn: number;
};

/** Result of claimKept. */
export type ClaimKeptResult = boolean;

/**
 * Claim notified in time. Is a claim of this day still open?
 *
 * 8.4: “8.4 The Customer waives any claim that it has not notified within six months of the event. Sections 3.3,
 * 3.4 and 8.1 to 8.3 survive termination.”
 *
 * @returns Claim kept
 * @throws InvalidInput: a claim cannot be notified before the event
 */
export function claimKept(input: ClaimKeptInput): ClaimKeptResult {
  const { eventOn, notifiedOn } = input;
  if (notifiedOn < eventOn) {
    throw new InvalidInput('notifiedOn, eventOn', 'a claim cannot be notified before the event', ': ');
  }
  return notifiedOn <= addPeriod(eventOn, claimPeriod);
}

/** Inputs of planPrice. */
export type PlanPriceInput = {
  /** Plan */
  readonly plan: 'standard' | 'professional' | 'guest' | 'enterprise';
};

/** Result of planPrice. */
export type PlanPriceResult = {
  readonly euros: { readonly kind: 'price'; readonly amount: number }
  | { readonly kind: 'free' }
  | { readonly kind: 'included' }
  | { readonly kind: 'on-request' };
  readonly pounds: { readonly kind: 'price'; readonly amount: number }
  | { readonly kind: 'free' }
  | { readonly kind: 'included' }
  | { readonly kind: 'on-request' }
};

/**
 * Price of a plan. What does this plan cost, per user and month?
 *
 * schedule-1/plans: “Plan Euros, per user and month Pounds, per user and month”
 *
 * @returns Prices
 */
export function planPrice(input: PlanPriceInput): PlanPriceResult {
  return planPriceOf(input.plan);
}

/** The computation of planPrice, which other rules call. */
function planPriceOf(plan: PlanPriceInput['plan']): PlanPriceResult {
  switch (plan) {
    case 'standard':
      return planPricesStandard;
    case 'professional':
      return planPricesProfessional;
    case 'guest':
      return planPricesGuest;
    default:
      return planPricesEnterprise;
  }
}

/** Inputs of fees. */
export type FeesInput = {
  /** Plan */
  readonly plan: 'standard' | 'professional' | 'guest' | 'enterprise';
  /** Users on the last day of the month, in millionths of user */
  readonly users: number;
  /** Months, in millionths of month */
  readonly months: number;
};

/** Result of fees. */
export type FeesResult = { readonly kind: 'due'; readonly euros: Exact; readonly pounds: Exact }
  | { readonly kind: 'free' }
  | { readonly kind: 'on-request' };

/**
 * Fees for users. What is due for these users of a plan, in euros and in pounds?
 *
 * schedule-1/plans: “Plan Euros, per user and month Pounds, per user and month”
 * schedule-1/1: “1. A fee per user is due for each User of the month, counted on its last day.”
 * schedule-1/2: “2. Beyond one hundred Users, the fee per user is reduced by one third.”
 *
 * @returns Fees
 */
export function fees(input: FeesInput): FeesResult {
  const { plan, users, months } = input;
  refuseNegative(users, 'users', noNegativeNumber, ': ');
  refuseNegative(months, 'months', noNegativeNumber, ': ');
  const euros = planPriceOf(plan).euros as { readonly kind: 'price'; readonly amount: number }
    | { readonly kind: 'free' }
    | { readonly kind: 'included' }
    | { readonly kind: 'on-request' };
  switch (euros.kind) {
    case 'price': {
      const pounds = planPriceOf(plan).pounds as { readonly kind: 'price'; readonly amount: number }
        | { readonly kind: 'free' }
        | { readonly kind: 'included' }
        | { readonly kind: 'on-request' };
      if (pounds.kind === 'price') {
        const fullFees = users * 3 - Math.max(users - fullPriceUsers, 0) * reduction;
        return {
          kind: 'due',
          euros: quotient(multiply(multiply(euros.amount, fullFees), months), 3_000_000_000_000),
          pounds: quotient(multiply(multiply(pounds.amount, fullFees), months), 3_000_000_000_000)
        };
      }
      return onRequest;
    }
    case 'free':
      return free;
    default:
      return onRequest;
  }
}
