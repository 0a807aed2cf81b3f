// Generated from contracts/saas/contract.md, do not edit.
import { concluded } from 'clausier/runtime/explain/concluded';
import type { Trace } from 'clausier/runtime/explain/trace';
import { per, productOver, quotient, ratio } from 'clausier/runtime/fraction';
import { type Int, add, lesser, multiply, subtract, sumBy } from 'clausier/runtime/integer';
import { InvalidInput, refuseNegative, refuseNegatives } from 'clausier/runtime/invalid';
import { isBetween } from 'clausier/runtime/time/calendar';
import { calendarOf } from 'clausier/runtime/time/holidays';
import { openingHours } from 'clausier/runtime/time/opening-hours';
import { addPeriod, recurrence } from 'clausier/runtime/time/period';
import { nextOpening, openTime, openingLength, schedule } from 'clausier/runtime/time/schedule';
import { addWorkingDays } from 'clausier/runtime/time/workdays';
import { lastOccurrence, localDate, localInstant, tableZone } from 'clausier/runtime/time/zone';
import type { RuleWords } from 'clausier/runtime/words';
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

/** All readings of maintenanceInOrder; each step is told to `trace`. */
export function maintenanceInOrderInFull(input: MaintenanceInOrderInput, trace?: Trace): MaintenanceInOrderResult {
  const { announcedOn, startsAt, endsAt } = input;
  trace?.take(input);
  if (endsAt < startsAt) throw new InvalidInput('endsAt, startsAt', 'maintenance cannot end before it begins', ': ');
  trace?.step(0);
  const startDay = localDate(startsAt, londonZone);
  trace?.step(1, startDay);
  if (!((announcedOn >= 20_454 && announcedOn < 22_280) && (startDay >= 20_454 && startDay < 22_280))) {
    throw new InvalidInput('announcedOn, startsAt', 'the calendar of public holidays does not cover these dates', ': ');
  }
  trace?.step(2);
  const opening = lastOccurrence(startsAt, maintenanceWindow.from, londonZone);
  trace?.step(3, opening);
  const closingValue = localInstant(localDate(opening, londonZone) + 1, maintenanceWindow.to, londonZone);
  trace?.step(4, closingValue);
  trace?.step(5);
  trace?.step(6);
  const lastDay = (trace?.walks.addWorkingDays ?? addWorkingDays)(
    startDay,
    0 - maintenanceNotice.value,
    businessWeekdays,
    englishHolidays,
    refusals,
    'startsAt'
  );
  trace?.step(7, lastDay);
  return concluded(trace, 8, { announced: announcedOn <= lastDay, withinWindow: endsAt <= closingValue });
}

/** All readings of interfaceFastEnough; each step is told to `trace`. */
export function interfaceFastEnoughInFull(input: InterfaceFastEnoughInput, trace?: Trace): InterfaceFastEnoughResult {
  const { percentileTime } = input;
  trace?.take(input);
  refuseNegative(percentileTime, 'percentileTime', noNegativeDuration, ': ');
  trace?.step(0);
  return concluded(trace, 1, percentileTime <= answerTime);
}

/** All readings of dataRestorable; each step is told to `trace`. */
export function dataRestorableInFull(input: DataRestorableInput, trace?: Trace): DataRestorableResult {
  const { deletedOn, requestedOn } = input;
  trace?.take(input);
  if (requestedOn < deletedOn) {
    throw new InvalidInput('requestedOn, deletedOn', 'data cannot be asked for before it is deleted', ': ');
  }
  trace?.step(0);
  return concluded(trace, 1, requestedOn <= addPeriod(deletedOn, retention));
}

/** Readings of storageCharge. */
export type StorageChargeReadings = {
  /** By default full. */
  readonly furtherGigabyte?: 'begun' | 'full' | undefined;
};

/** All readings of storageCharge; each step is told to `trace`. */
export function storageChargeInFull(
  input: StorageChargeInput,
  readings: StorageChargeReadings,
  trace?: Trace
): StorageChargeResult {
  const { stored, months } = input;
  const { furtherGigabyte = 'full' } = readings;
  trace?.take(input, readings);
  refuseNegative(stored, 'stored', noNegativeBytes, ': ');
  refuseNegative(months, 'months', noNegativeNumber, ': ');
  trace?.step(0);
  const excess = Math.max(stored - includedStorage, 0);
  trace?.step(1, excess);
  trace?.step(2);
  trace?.step(3);
  const gigabytes = furtherGigabyte === 'begun' ? Math.ceil(excess / oneGigabyte) : Math.floor(excess / oneGigabyte);
  trace?.step(4, gigabytes);
  if (trace) {
    if (furtherGigabyte === 'begun') {
      trace?.use('excess');
    } else {
      trace?.use('excess');
    }
  }
  trace?.step(5);
  return concluded(
    trace,
    6,
    quotient(multiply(multiply(gigabytes * oneGigabyte, storagePrice), months), 100_000_000_000)
  );
}

/** Readings of availability. */
export type AvailabilityReadings = {
  /** By default counted. */
  readonly maintenanceTime?: 'excepted' | 'counted' | undefined;
  /** By default full. */
  readonly wholeMinutes?: 'begun' | 'full' | undefined;
};

/** All readings of availability; each step is told to `trace`. */
export function availabilityInFull(
  input: AvailabilityInput,
  readings: AvailabilityReadings,
  trace?: Trace
): AvailabilityResult {
  const { monthStart, outages, maintenance } = input;
  const { maintenanceTime = 'counted', wholeMinutes = 'full' } = readings;
  trace?.take(input, readings);
  refuseNegatives(outages, 'outages', noNegativeDuration, ': ');
  refuseNegatives(maintenance, 'maintenance', noNegativeDuration, ': ');
  trace?.step(0);
  const monthTime = multiply(day, addPeriod(monthStart, oneMonth) - monthStart);
  trace?.step(1, monthTime);
  if (monthTime <= 0) throw new InvalidInput('monthStart', 'a month has days', ': ');
  trace?.step(2);
  const counted = (maintenanceTime === 'counted' ? [...outages, ...maintenance] : outages) as readonly number[];
  trace?.step(3, counted);
  trace?.step(4);
  trace?.step(5);
  const downtime = multiply(
    oneMinute,
    sumBy(counted, (one) => wholeMinutes === 'full' ? Math.floor(one / oneMinute) : Math.ceil(one / oneMinute)) as number
  );
  trace?.step(6, downtime);
  if (downtime > monthTime) {
    throw new InvalidInput('outages, maintenance, monthStart', 'Downtime cannot exceed the month', ': ');
  }
  if (trace) {
    if (maintenanceTime === 'counted') {
      trace?.use('outages', 'maintenance');
    } else {
      trace?.use('outages');
    }
    if (counted.length > 0) {
      trace?.use('reading:wholeMinutes', 'one');
    }
  }
  return concluded(trace, 7, quotient(multiply(multiply(subtract(monthTime, downtime), whole), 1_000_000), monthTime));
}

/** All readings of availabilityCreditRate; each step is told to `trace`. */
export function availabilityCreditRateInFull(
  input: AvailabilityCreditRateInput,
  trace?: Trace
): AvailabilityCreditRateResult {
  const { availability: availabilityGiven } = input;
  trace?.take(input);
  refuseNegative(availabilityGiven, 'availability', noNegativePercent, ': ');
  if (availabilityGiven > whole * 1_000_000) {
    throw new InvalidInput('availability', 'availability cannot exceed 100 %', ': ');
  }
  trace?.step(0);
  if (availabilityGiven >= warrantedAvailability * 100_000) return concluded(trace, 1, 0);
  trace?.step(2);
  if (availabilityGiven >= firstBand * 1_000_000) {
    trace?.step(3);
    return concluded(trace, 4, firstCredit * 1_000_000);
  }
  trace?.step(5);
  if (availabilityGiven >= secondBand * 1_000_000) {
    trace?.step(6);
    return concluded(trace, 7, secondCredit * 1_000_000);
  }
  trace?.step(8);
  return concluded(trace, 9, thirdCredit * 1_000_000);
}

/** All readings of creditClaimedInTime; each step is told to `trace`. */
export function creditClaimedInTimeInFull(input: CreditClaimedInTimeInput, trace?: Trace): CreditClaimedInTimeResult {
  const { lastDayOfMonth, claimedOn } = input;
  trace?.take(input);
  trace?.step(0);
  return concluded(trace, 1, claimedOn <= addPeriod(lastDayOfMonth, claimTime));
}

/** All readings of serviceCredit; each step is told to `trace`. */
export function serviceCreditInFull(input: ServiceCreditInput, trace?: Trace): ServiceCreditResult {
  const { monthlyFees, availability: availabilityGiven, lateRequests } = input;
  trace?.take(input);
  refuseNegative(monthlyFees, 'monthlyFees', noNegativeMoney, ': ');
  refuseNegative(availabilityGiven, 'availability', noNegativePercent, ': ');
  refuseNegative(lateRequests, 'lateRequests', noNegativeNumber, ': ');
  trace?.step(0);
  const beyond = Math.max(lateRequests - fullRateUpTo, 0);
  trace?.step(1, beyond);
  trace?.step(2);
  const weighted = (lateRequests - beyond) * 1_000_000 + beyond * beyondFactor;
  trace?.step(3, quotient(weighted, 1_000_000));
  trace?.step(4);
  const rate = add(
    availabilityCreditRateInFull({ availability: availabilityGiven }, trace?.enter(5)),
    multiply(lateCredit, weighted)
  );
  trace?.step(6, rate);
  trace?.step(7);
  return concluded(trace, 8, productOver(monthlyFees, lesser(rate, creditCap * 1_000_000) as number, 100_000_000));
}

/** All readings of supportTime; each step is told to `trace`. */
export function supportTimeInFull(input: SupportTimeInput, trace?: Trace): SupportTimeResult {
  const { receivedAt, answeredAt } = input;
  trace?.take(input);
  if (answeredAt < receivedAt) {
    throw new InvalidInput('answeredAt, receivedAt', 'a request cannot be answered before it is received', ': ');
  }
  trace?.step(0);
  if (
    !(
      isBetween(localDate(receivedAt, londonZone), 20_454, 22_280)
      && isBetween(localDate(answeredAt, londonZone), 20_454, 22_280)
    )
  ) {
    throw new InvalidInput('receivedAt, answeredAt', 'the calendar of public holidays does not cover these dates', ': ');
  }
  trace?.step(1);
  trace?.step(2);
  return concluded(
    trace,
    3,
    (trace?.walks.openTime ?? openTime)(
      receivedAt,
      answeredAt,
      openingHours(supportWindows, businessWeekdays, londonZone, englishHolidays, refusals),
      'receivedAt, answeredAt'
    )
  );
}

/** Readings of answeredInTime. */
export type AnsweredInTimeReadings = {
  /** By default support-time. */
  readonly businessDayCounting?: 'support-time' | 'end-of-day' | undefined;
};

/** All readings of answeredInTime; each step is told to `trace`. */
export function answeredInTimeInFull(
  input: AnsweredInTimeInput,
  readings: AnsweredInTimeReadings,
  trace?: Trace
): AnsweredInTimeResult {
  const { severity, receivedAt, answeredAt } = input;
  const { businessDayCounting = 'support-time' } = readings;
  trace?.take(input, readings);
  if (answeredAt < receivedAt) {
    throw new InvalidInput('answeredAt, receivedAt', 'a request cannot be answered before it is received', ': ');
  }
  trace?.step(0);
  if (
    !(
      isBetween(localDate(receivedAt, londonZone), 20_454, 22_280)
      && isBetween(localDate(answeredAt, londonZone), 20_454, 22_280)
    )
  ) {
    throw new InvalidInput('receivedAt, answeredAt', 'the calendar of public holidays does not cover these dates', ': ');
  }
  trace?.whereUsed('dayLength', () => {
    if (supportWindows.length > 0) {
      trace?.use('window', 'businessWeekdays', 'londonZone');
    }
  });
  switch (severity) {
    case 'severity-1': {
      const taken = supportTimeInFull({ receivedAt, answeredAt }, trace?.enter(1));
      trace?.step(2, taken);
      trace?.step(3);
      return concluded(trace, 4, taken <= severity1Time);
    }
    case 'severity-2': {
      const taken = supportTimeInFull({ receivedAt, answeredAt }, trace?.enter(1));
      trace?.step(2, taken);
      trace?.step(5);
      return concluded(trace, 6, taken <= severity2Time);
    }
    default: {
      trace?.step(7);
      if (businessDayCounting === 'support-time') {
        const taken = supportTimeInFull({ receivedAt, answeredAt }, trace?.enter(1));
        trace?.step(2, taken);
        trace?.step(8);
        trace?.step(9);
        let dayLength: Int = 0;
        for (let index = 0; index < supportWindows.length; index++) {
          const window = supportWindows[index]!;
          dayLength = add(
            dayLength,
            openingLength(schedule(window.from, window.to, businessWeekdays, londonZone, englishHolidays, refusals))
          );
        }
        trace?.step(10, dayLength);
        trace?.step(11);
        return concluded(trace, 12, taken <= multiply(severity3Time.value, dayLength));
      }
      trace?.step(8);
      trace?.step(9);
      const deemedAt = nextOpening(
        receivedAt,
        openingHours(supportWindows, businessWeekdays, londonZone, englishHolidays, refusals),
        'receivedAt'
      );
      trace?.step(13, deemedAt);
      trace?.step(11);
      const lastDay = (trace?.walks.addWorkingDays ?? addWorkingDays)(
        localDate(deemedAt, londonZone),
        severity3Time.value,
        businessWeekdays,
        englishHolidays,
        refusals,
        'receivedAt'
      );
      trace?.step(14, lastDay);
      return concluded(trace, 15, localDate(answeredAt, londonZone) <= lastDay);
    }
  }
}

/** All readings of paymentDue; each step is told to `trace`. */
export function paymentDueInFull(input: PaymentDueInput, trace?: Trace): PaymentDueResult {
  const { invoicedOn } = input;
  trace?.take(input);
  trace?.step(0);
  return concluded(trace, 1, addPeriod(invoicedOn, paymentTime));
}

/** All readings of lateInterest; each step is told to `trace`. */
export function lateInterestInFull(input: LateInterestInput, trace?: Trace): LateInterestResult {
  const { amount, baseRate, invoicedOn, paidOn } = input;
  trace?.take(input);
  refuseNegative(amount, 'amount', noNegativeMoney, ': ');
  refuseNegative(baseRate, 'baseRate', noNegativePercent, ': ');
  if (baseRate > whole * 1_000_000) throw new InvalidInput('baseRate', 'a base rate cannot exceed 100 %', ': ');
  const dueOn = paymentDueInFull({ invoicedOn }, trace?.enter(0));
  trace?.step(1, dueOn);
  const daysLate = Math.max(paidOn - dueOn, 0);
  trace?.step(2, daysLate);
  trace?.step(3);
  trace?.step(4);
  trace?.step(5);
  return concluded(
    trace,
    6,
    per(ratio(multiply(multiply(amount, baseRate + interestMargin * oneYear), daysLate), interestYear.days), 100_000_000)
  );
}

/** All readings of feeRevisionAllowed; each step is told to `trace`. */
export function feeRevisionAllowedInFull(input: FeeRevisionAllowedInput, trace?: Trace): FeeRevisionAllowedResult {
  const { currentFee, newFee, indexStart, indexEnd, noticeOn, effectiveOn, lastRevisedOn } = input;
  trace?.take(input);
  refuseNegative(currentFee, 'currentFee', noNegativeMoney, ': ');
  refuseNegative(newFee, 'newFee', noNegativeMoney, ': ');
  if (indexStart <= 0) throw new InvalidInput('indexStart', numberAboveZero, ': ');
  if (indexEnd <= 0) throw new InvalidInput('indexEnd', numberAboveZero, ': ');
  const rise = multiply(indexEnd - indexStart, whole);
  const riseDivisor = indexStart;
  trace?.step(0, productOver(indexEnd - indexStart, whole * 1_000_000, riseDivisor));
  trace?.step(1);
  trace?.step(2);
  trace?.step(3);
  if (trace) {
    if (!(lastRevisedOn === undefined)) {
      trace?.use('indexPeriod');
    }
  }
  return concluded(
    trace,
    4,
    {
      amount: multiply(multiply(newFee, 100_000_000), riseDivisor) <= multiply(
        currentFee,
        add(multiply(add(multiply(whole, riseDivisor), rise), 1_000_000), multiply(revisionMargin, riseDivisor))
      ),
      notice: addPeriod(noticeOn, revisionNotice) <= effectiveOn,
      frequency: lastRevisedOn === undefined || effectiveOn >= addPeriod(lastRevisedOn!, indexPeriod)
    }
  );
}

/** All readings of disputeLastDay; each step is told to `trace`. */
export function disputeLastDayInFull(input: DisputeLastDayInput, trace?: Trace): DisputeLastDayResult {
  const { receivedOn } = input;
  trace?.take(input);
  if (!(receivedOn >= 20_454 && receivedOn < 22_280)) {
    throw new InvalidInput('receivedOn', 'the calendar of public holidays does not cover this date', ': ');
  }
  trace?.step(0);
  trace?.step(1);
  return concluded(
    trace,
    2,
    (trace?.walks.addWorkingDays ?? addWorkingDays)(
      receivedOn,
      disputeTime.value,
      businessWeekdays,
      englishHolidays,
      refusals,
      'receivedOn'
    )
  );
}

/** All readings of currentTermEnd; each step is told to `trace`. */
export function currentTermEndInFull(input: CurrentTermEndInput, trace?: Trace): CurrentTermEndResult {
  const { on } = input;
  trace?.take(input);
  trace?.step(0);
  if (on < startDate) throw new InvalidInput('on', 'the Agreement has not begun on this day', ': ');
  trace?.step(1);
  const initialEnd = addPeriod(startDate, initialTerm);
  trace?.step(2, initialEnd);
  if (on < initialEnd) return concluded(trace, 3, initialEnd);
  trace?.step(4);
  return concluded(trace, 5, recurrence(initialEnd, renewalTerm, on, refusals, 'on').endExclusive);
}

/** All readings of renewalPrevented; each step is told to `trace`. */
export function renewalPreventedInFull(input: RenewalPreventedInput, trace?: Trace): RenewalPreventedResult {
  const { noticeOn } = input;
  trace?.take(input);
  trace?.step(0);
  return concluded(
    trace,
    2,
    addPeriod(noticeOn, renewalNotice) <= currentTermEndInFull({ on: noticeOn }, trace?.enter(1))
  );
}

/** All readings of terminatedForBreach; each step is told to `trace`. */
export function terminatedForBreachInFull(input: TerminatedForBreachInput, trace?: Trace): TerminatedForBreachResult {
  const { noticeOn, remediedOn, on } = input;
  trace?.take(input);
  trace?.step(0);
  const lastDay = addPeriod(noticeOn, breachNotice);
  trace?.step(1, lastDay);
  if (trace) {
    if (on > lastDay) {
      trace?.use('remediedOn');
    }
  }
  return concluded(trace, 2, on > lastDay && (remediedOn === undefined || remediedOn! > lastDay));
}

/** All readings of breachToldInTime; each step is told to `trace`. */
export function breachToldInTimeInFull(input: BreachToldInTimeInput, trace?: Trace): BreachToldInTimeResult {
  const { awareAt, toldAt } = input;
  trace?.take(input);
  if (toldAt < awareAt) {
    throw new InvalidInput('toldAt, awareAt', 'the Customer cannot be told before the Supplier is aware', ': ');
  }
  trace?.step(0);
  return concluded(trace, 1, toldAt <= awareAt + breachTime);
}

/** All readings of liabilityCap; each step is told to `trace`. */
export function liabilityCapInFull(input: LiabilityCapInput, trace?: Trace): LiabilityCapResult {
  const { payments, eventOn } = input;
  trace?.take(input);
  for (let index = 0; index < payments.length; index++) {
    const item = payments[index]!;
    refuseNegative(item.amount, 'payments.amount', noNegativeMoney, ': ');
  }
  trace?.step(0);
  const considered = payments.filter(
    (item) => addPeriod(item.paidOn, capPeriod) >= eventOn && item.paidOn < eventOn
  ) as readonly { readonly paidOn: number; readonly amount: number }[];
  trace?.step(1, considered);
  if (trace) {
    if (payments.length > 0) {
      trace?.use('item', 'capPeriod', 'eventOn');
    }
  }
  trace?.step(2);
  if (trace) {
    if (considered.length > 0) {
      trace?.use('payment');
    }
  }
  return concluded(trace, 3, quotient(multiply(sumBy(considered, (payment) => payment.amount), capFactor), 1_000_000));
}

/** All readings of claimKept; each step is told to `trace`. */
export function claimKeptInFull(input: ClaimKeptInput, trace?: Trace): ClaimKeptResult {
  const { eventOn, notifiedOn } = input;
  trace?.take(input);
  if (notifiedOn < eventOn) {
    throw new InvalidInput('notifiedOn, eventOn', 'a claim cannot be notified before the event', ': ');
  }
  trace?.step(0);
  return concluded(trace, 1, notifiedOn <= addPeriod(eventOn, claimPeriod));
}

/** All readings of planPrice; each step is told to `trace`. */
export function planPriceInFull(input: PlanPriceInput, trace?: Trace): PlanPriceResult {
  const { plan } = input;
  trace?.take(input);
  switch (plan) {
    case 'standard':
      trace?.step(0);
      return concluded(trace, 1, planPricesStandard);
    case 'professional':
      trace?.step(2);
      return concluded(trace, 3, planPricesProfessional);
    case 'guest':
      trace?.step(4);
      return concluded(trace, 5, planPricesGuest);
    default:
      trace?.step(6);
      return concluded(trace, 7, planPricesEnterprise);
  }
}

/** All readings of fees; each step is told to `trace`. */
export function feesInFull(input: FeesInput, trace?: Trace): FeesResult {
  const { plan, users, months } = input;
  trace?.take(input);
  refuseNegative(users, 'users', noNegativeNumber, ': ');
  refuseNegative(months, 'months', noNegativeNumber, ': ');
  trace?.step(0);
  trace?.step(1);
  const fullFees = users * 3 - Math.max(users - fullPriceUsers, 0) * reduction;
  trace?.step(2, quotient(fullFees, 3));
  const euros = planPriceInFull({ plan }, trace?.enter(3)).euros as { readonly kind: 'price'; readonly amount: number }
    | { readonly kind: 'free' }
    | { readonly kind: 'included' }
    | { readonly kind: 'on-request' };
  trace?.step(4, euros);
  switch (euros.kind) {
    case 'price': {
      const pounds = planPriceInFull({ plan }, trace?.enter(3)).pounds as {
        readonly kind: 'price';
        readonly amount: number
      }
        | { readonly kind: 'free' }
        | { readonly kind: 'included' }
        | { readonly kind: 'on-request' };
      trace?.step(5, pounds);
      if (pounds.kind === 'price') {
        return concluded(
          trace,
          6,
          {
            kind: 'due',
            euros: quotient(multiply(multiply(euros.amount, fullFees), months), 3_000_000_000_000),
            pounds: quotient(multiply(multiply(pounds.amount, fullFees), months), 3_000_000_000_000)
          }
        );
      }
      return concluded(trace, 7, onRequest);
    }
    case 'free':
      return concluded(trace, 8, free);
    default:
      return concluded(trace, 8, onRequest);
  }
}
