// Generated from contracts/saas/contract.md, do not edit.
import type { InvalidInput } from 'clausier/runtime/invalid';
import { type Answer, type Explanation, evaluateRule, explainRule, formatResult, parseInput, type Refused, type Setting, type WireEntries } from 'clausier/runtime/wire/wire';
import { offeredOf, type Readings } from 'clausier/runtime/position';
import { type Range, rangeOfRule } from 'clausier/runtime/wire/range';
import { read } from 'clausier/runtime/wire/wire-scalar';
import { rules, words } from './descriptors.ts';
import * as explanations from './explain.ts';
import * as inFull from './in-full.ts';
import * as functions from './rules.ts';

const zone = 'Europe/London';
const setting: Setting = { zone, words };
const answeredInTimeSeverityValues = /* @__PURE__ */ (() => new Set(rules.answeredInTime.input.severity.enum))();
const planPricePlanValues = /* @__PURE__ */ (() => new Set(rules.planPrice.input.plan.enum))();

export function parseMaintenanceInOrderInput(json: unknown): functions.MaintenanceInOrderInput | InvalidInput {
  return parseInput(rules.maintenanceInOrder, json, words, (fields) => ({
    announcedOn: read.date(fields.announcedOn),
    startsAt: read.instant(fields.startsAt),
    endsAt: read.instant(fields.endsAt)
  }));
}

export const formatMaintenanceInOrderResult = (result: functions.MaintenanceInOrderResult): ReturnType<typeof formatResult> =>
  formatResult(rules.maintenanceInOrder, result, zone);

export function parseInterfaceFastEnoughInput(json: unknown): functions.InterfaceFastEnoughInput | InvalidInput {
  return parseInput(rules.interfaceFastEnough, json, words, (fields) => ({
    percentileTime: read.duration(fields.percentileTime)
  }));
}

export const formatInterfaceFastEnoughResult = (result: functions.InterfaceFastEnoughResult): ReturnType<typeof formatResult> =>
  formatResult(rules.interfaceFastEnough, result, zone);

export function parseDataRestorableInput(json: unknown): functions.DataRestorableInput | InvalidInput {
  return parseInput(rules.dataRestorable, json, words, (fields) => ({
    deletedOn: read.date(fields.deletedOn),
    requestedOn: read.date(fields.requestedOn)
  }));
}

export const formatDataRestorableResult = (result: functions.DataRestorableResult): ReturnType<typeof formatResult> =>
  formatResult(rules.dataRestorable, result, zone);

export function parseStorageChargeInput(json: unknown): functions.StorageChargeInput | InvalidInput {
  return parseInput(rules.storageCharge, json, words, (fields) => ({
    stored: read.bytes(fields.stored),
    months: read.named(fields.months, '#month')
  }));
}

export const formatStorageChargeResult = (result: functions.StorageChargeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.storageCharge, result, zone);

export function parseAvailabilityInput(json: unknown): functions.AvailabilityInput | InvalidInput {
  return parseInput(rules.availability, json, words, (fields) => ({
    monthStart: read.date(fields.monthStart),
    outages: read.list(fields.outages, read.duration),
    maintenance: read.list(fields.maintenance, read.duration)
  }));
}

export const formatAvailabilityResult = (result: functions.AvailabilityResult): ReturnType<typeof formatResult> =>
  formatResult(rules.availability, result, zone);

export function parseAvailabilityCreditRateInput(json: unknown): functions.AvailabilityCreditRateInput | InvalidInput {
  return parseInput(rules.availabilityCreditRate, json, words, (fields) => ({ availability: read.percent(fields.availability) }));
}

export const formatAvailabilityCreditRateResult = (result: functions.AvailabilityCreditRateResult): ReturnType<typeof formatResult> =>
  formatResult(rules.availabilityCreditRate, result, zone);

export function parseCreditClaimedInTimeInput(json: unknown): functions.CreditClaimedInTimeInput | InvalidInput {
  return parseInput(rules.creditClaimedInTime, json, words, (fields) => ({
    lastDayOfMonth: read.date(fields.lastDayOfMonth),
    claimedOn: read.date(fields.claimedOn)
  }));
}

export const formatCreditClaimedInTimeResult = (result: functions.CreditClaimedInTimeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.creditClaimedInTime, result, zone);

export function parseServiceCreditInput(json: unknown): functions.ServiceCreditInput | InvalidInput {
  return parseInput(rules.serviceCredit, json, words, (fields) => ({
    monthlyFees: read.money(fields.monthlyFees),
    availability: read.percent(fields.availability),
    lateRequests: read.count(fields.lateRequests)
  }));
}

export const formatServiceCreditResult = (result: functions.ServiceCreditResult): ReturnType<typeof formatResult> =>
  formatResult(rules.serviceCredit, result, zone);

export function parseSupportTimeInput(json: unknown): functions.SupportTimeInput | InvalidInput {
  return parseInput(rules.supportTime, json, words, (fields) => ({
    receivedAt: read.instant(fields.receivedAt),
    answeredAt: read.instant(fields.answeredAt)
  }));
}

export const formatSupportTimeResult = (result: functions.SupportTimeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.supportTime, result, zone);

export function parseAnsweredInTimeInput(json: unknown): functions.AnsweredInTimeInput | InvalidInput {
  return parseInput(rules.answeredInTime, json, words, (fields) => ({
    severity: read.oneOf(fields.severity, answeredInTimeSeverityValues),
    receivedAt: read.instant(fields.receivedAt),
    answeredAt: read.instant(fields.answeredAt)
  }));
}

export const formatAnsweredInTimeResult = (result: functions.AnsweredInTimeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.answeredInTime, result, zone);

export function parsePaymentDueInput(json: unknown): functions.PaymentDueInput | InvalidInput {
  return parseInput(rules.paymentDue, json, words, (fields) => ({ invoicedOn: read.date(fields.invoicedOn) }));
}

export const formatPaymentDueResult = (result: functions.PaymentDueResult): ReturnType<typeof formatResult> =>
  formatResult(rules.paymentDue, result, zone);

export function parseLateInterestInput(json: unknown): functions.LateInterestInput | InvalidInput {
  return parseInput(rules.lateInterest, json, words, (fields) => ({
    amount: read.money(fields.amount),
    baseRate: read.percent(fields.baseRate),
    invoicedOn: read.date(fields.invoicedOn),
    paidOn: read.date(fields.paidOn)
  }));
}

export const formatLateInterestResult = (result: functions.LateInterestResult): ReturnType<typeof formatResult> =>
  formatResult(rules.lateInterest, result, zone);

export function parseFeeRevisionAllowedInput(json: unknown): functions.FeeRevisionAllowedInput | InvalidInput {
  return parseInput(rules.feeRevisionAllowed, json, words, (fields) => ({
    currentFee: read.money(fields.currentFee),
    newFee: read.money(fields.newFee),
    indexStart: read.decimal(fields.indexStart),
    indexEnd: read.decimal(fields.indexEnd),
    noticeOn: read.date(fields.noticeOn),
    effectiveOn: read.date(fields.effectiveOn),
    lastRevisedOn: fields.lastRevisedOn === undefined ? undefined : read.date(fields.lastRevisedOn)
  }));
}

export const formatFeeRevisionAllowedResult = (result: functions.FeeRevisionAllowedResult): ReturnType<typeof formatResult> =>
  formatResult(rules.feeRevisionAllowed, result, zone);

export function parseDisputeLastDayInput(json: unknown): functions.DisputeLastDayInput | InvalidInput {
  return parseInput(rules.disputeLastDay, json, words, (fields) => ({ receivedOn: read.date(fields.receivedOn) }));
}

export const formatDisputeLastDayResult = (result: functions.DisputeLastDayResult): ReturnType<typeof formatResult> =>
  formatResult(rules.disputeLastDay, result, zone);

export function parseCurrentTermEndInput(json: unknown): functions.CurrentTermEndInput | InvalidInput {
  return parseInput(rules.currentTermEnd, json, words, (fields) => ({ on: read.date(fields.on) }));
}

export const formatCurrentTermEndResult = (result: functions.CurrentTermEndResult): ReturnType<typeof formatResult> =>
  formatResult(rules.currentTermEnd, result, zone);

export function parseRenewalPreventedInput(json: unknown): functions.RenewalPreventedInput | InvalidInput {
  return parseInput(rules.renewalPrevented, json, words, (fields) => ({ noticeOn: read.date(fields.noticeOn) }));
}

export const formatRenewalPreventedResult = (result: functions.RenewalPreventedResult): ReturnType<typeof formatResult> =>
  formatResult(rules.renewalPrevented, result, zone);

export function parseTerminatedForBreachInput(json: unknown): functions.TerminatedForBreachInput | InvalidInput {
  return parseInput(rules.terminatedForBreach, json, words, (fields) => ({
    noticeOn: read.date(fields.noticeOn),
    remediedOn: fields.remediedOn === undefined ? undefined : read.date(fields.remediedOn),
    on: read.date(fields.on)
  }));
}

export const formatTerminatedForBreachResult = (result: functions.TerminatedForBreachResult): ReturnType<typeof formatResult> =>
  formatResult(rules.terminatedForBreach, result, zone);

export function parseBreachToldInTimeInput(json: unknown): functions.BreachToldInTimeInput | InvalidInput {
  return parseInput(rules.breachToldInTime, json, words, (fields) => ({
    awareAt: read.instant(fields.awareAt),
    toldAt: read.instant(fields.toldAt)
  }));
}

export const formatBreachToldInTimeResult = (result: functions.BreachToldInTimeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.breachToldInTime, result, zone);

export function parseLiabilityCapInput(json: unknown): functions.LiabilityCapInput | InvalidInput {
  return parseInput(rules.liabilityCap, json, words, (fields) => ({
    payments: read.list(fields.payments, (item) => read.record(item, (fields) => ({
      paidOn: read.date(fields.paidOn),
      amount: read.money(fields.amount)
    }))),
    eventOn: read.date(fields.eventOn)
  }));
}

export const formatLiabilityCapResult = (result: functions.LiabilityCapResult): ReturnType<typeof formatResult> =>
  formatResult(rules.liabilityCap, result, zone);

export function parseClaimKeptInput(json: unknown): functions.ClaimKeptInput | InvalidInput {
  return parseInput(rules.claimKept, json, words, (fields) => ({
    eventOn: read.date(fields.eventOn),
    notifiedOn: read.date(fields.notifiedOn)
  }));
}

export const formatClaimKeptResult = (result: functions.ClaimKeptResult): ReturnType<typeof formatResult> =>
  formatResult(rules.claimKept, result, zone);

export function parsePlanPriceInput(json: unknown): functions.PlanPriceInput | InvalidInput {
  return parseInput(rules.planPrice, json, words, (fields) => ({ plan: read.oneOf(fields.plan, planPricePlanValues) }));
}

export const formatPlanPriceResult = (result: functions.PlanPriceResult): ReturnType<typeof formatResult> =>
  formatResult(rules.planPrice, result, zone);

export function parseFeesInput(json: unknown): functions.FeesInput | InvalidInput {
  return parseInput(rules.fees, json, words, (fields) => ({
    plan: read.oneOf(fields.plan, planPricePlanValues),
    users: read.named(fields.users, '#user'),
    months: read.named(fields.months, '#month')
  }));
}

export const formatFeesResult = (result: functions.FeesResult): ReturnType<typeof formatResult> =>
  formatResult(rules.fees, result, zone);

const entries: WireEntries = /* @__PURE__ */ (() => ({
  maintenanceInOrder: { rule: rules.maintenanceInOrder, parse: parseMaintenanceInOrderInput, run: functions.maintenanceInOrder, explain: explanations.explainMaintenanceInOrder },
  interfaceFastEnough: { rule: rules.interfaceFastEnough, parse: parseInterfaceFastEnoughInput, run: functions.interfaceFastEnough, explain: explanations.explainInterfaceFastEnough },
  dataRestorable: { rule: rules.dataRestorable, parse: parseDataRestorableInput, run: functions.dataRestorable, explain: explanations.explainDataRestorable },
  storageCharge: { rule: rules.storageCharge, parse: parseStorageChargeInput, run: functions.storageCharge, inFull: inFull.storageChargeInFull, explain: explanations.explainStorageCharge },
  availability: { rule: rules.availability, parse: parseAvailabilityInput, run: functions.availability, inFull: inFull.availabilityInFull, explain: explanations.explainAvailability },
  availabilityCreditRate: { rule: rules.availabilityCreditRate, parse: parseAvailabilityCreditRateInput, run: functions.availabilityCreditRate, explain: explanations.explainAvailabilityCreditRate },
  creditClaimedInTime: { rule: rules.creditClaimedInTime, parse: parseCreditClaimedInTimeInput, run: functions.creditClaimedInTime, explain: explanations.explainCreditClaimedInTime },
  serviceCredit: { rule: rules.serviceCredit, parse: parseServiceCreditInput, run: functions.serviceCredit, explain: explanations.explainServiceCredit },
  supportTime: { rule: rules.supportTime, parse: parseSupportTimeInput, run: functions.supportTime, explain: explanations.explainSupportTime },
  answeredInTime: { rule: rules.answeredInTime, parse: parseAnsweredInTimeInput, run: functions.answeredInTime, inFull: inFull.answeredInTimeInFull, explain: explanations.explainAnsweredInTime },
  paymentDue: { rule: rules.paymentDue, parse: parsePaymentDueInput, run: functions.paymentDue, explain: explanations.explainPaymentDue },
  lateInterest: { rule: rules.lateInterest, parse: parseLateInterestInput, run: functions.lateInterest, explain: explanations.explainLateInterest },
  feeRevisionAllowed: { rule: rules.feeRevisionAllowed, parse: parseFeeRevisionAllowedInput, run: functions.feeRevisionAllowed, explain: explanations.explainFeeRevisionAllowed },
  disputeLastDay: { rule: rules.disputeLastDay, parse: parseDisputeLastDayInput, run: functions.disputeLastDay, explain: explanations.explainDisputeLastDay },
  currentTermEnd: { rule: rules.currentTermEnd, parse: parseCurrentTermEndInput, run: functions.currentTermEnd, explain: explanations.explainCurrentTermEnd },
  renewalPrevented: { rule: rules.renewalPrevented, parse: parseRenewalPreventedInput, run: functions.renewalPrevented, explain: explanations.explainRenewalPrevented },
  terminatedForBreach: { rule: rules.terminatedForBreach, parse: parseTerminatedForBreachInput, run: functions.terminatedForBreach, explain: explanations.explainTerminatedForBreach },
  breachToldInTime: { rule: rules.breachToldInTime, parse: parseBreachToldInTimeInput, run: functions.breachToldInTime, explain: explanations.explainBreachToldInTime },
  liabilityCap: { rule: rules.liabilityCap, parse: parseLiabilityCapInput, run: functions.liabilityCap, explain: explanations.explainLiabilityCap },
  claimKept: { rule: rules.claimKept, parse: parseClaimKeptInput, run: functions.claimKept, explain: explanations.explainClaimKept },
  planPrice: { rule: rules.planPrice, parse: parsePlanPriceInput, run: functions.planPrice, explain: explanations.explainPlanPrice },
  fees: { rule: rules.fees, parse: parseFeesInput, run: functions.fees, explain: explanations.explainFees },
}))();

/** One evaluation: wire JSON in, wire JSON out. */
export function evaluate(rule: string, input: unknown, readings?: Readings): Answer {
  return evaluateRule(entries, setting, rule, input, readings);
}

/** One evaluation with its steps. */
export function explain(rule: string, input: unknown, readings?: Readings): Explanation {
  return explainRule(entries, setting, rule, input, readings);
}

/** One case under every combination of readings: the least and the greatest answer, every answer, the choices that move it. */
export function range(rule: string, input: unknown, fixed?: Readings): Range | Refused {
  return rangeOfRule(entries, setting, rule, input, fixed);
}

/** What of a position a rule offers: the readings to ask it under. None for an unknown rule. */
export function readingsOf(rule: string, position: Readings): Readings {
  return offeredOf(Object.hasOwn(entries, rule) ? (entries[rule]?.rule.readings ?? {}) : {}, position);
}
