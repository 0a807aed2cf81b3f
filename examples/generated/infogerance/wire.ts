// Generated from contracts/infogerance/contract.md, do not edit.
import type { InvalidInput } from 'clausier/runtime/invalid';
import { type Answer, type Explanation, evaluateRule, explainRule, formatResult, parseInput, type Refused, type Setting, type WireEntries } from 'clausier/runtime/wire/wire';
import { offeredOf, type Readings } from 'clausier/runtime/position';
import { type Range, rangeOfRule } from 'clausier/runtime/wire/range';
import { read } from 'clausier/runtime/wire/wire-scalar';
import { rules, words } from './descriptors.ts';
import * as explanations from './explain.ts';
import * as inFull from './in-full.ts';
import * as functions from './rules.ts';

const zone = 'Europe/Paris';
const setting: Setting = { zone, words };
const handlingDueSeverityValues = /* @__PURE__ */ (() => new Set(rules.handlingDue.input.severity.enum))();
const serverPriceServerValues = /* @__PURE__ */ (() => new Set(rules.serverPrice.input.server.enum))();
const optionPriceOptionValues = /* @__PURE__ */ (() => new Set(rules.optionPrice.input.option.enum))();

export function parsePatchDueInput(json: unknown): functions.PatchDueInput | InvalidInput {
  return parseInput(rules.patchDue, json, words, (fields) => ({ publishedOn: read.date(fields.publishedOn) }));
}

export const formatPatchDueResult = (result: functions.PatchDueResult): ReturnType<typeof formatResult> =>
  formatResult(rules.patchDue, result, zone);

export function parseLogKeptInput(json: unknown): functions.LogKeptInput | InvalidInput {
  return parseInput(rules.logKept, json, words, (fields) => ({
    writtenOn: read.date(fields.writtenOn),
    on: read.date(fields.on)
  }));
}

export const formatLogKeptResult = (result: functions.LogKeptResult): ReturnType<typeof formatResult> =>
  formatResult(rules.logKept, result, zone);

export function parseResponseFastEnoughInput(json: unknown): functions.ResponseFastEnoughInput | InvalidInput {
  return parseInput(rules.responseFastEnough, json, words, (fields) => ({ measured: read.duration(fields.measured) }));
}

export const formatResponseFastEnoughResult = (result: functions.ResponseFastEnoughResult): ReturnType<typeof formatResult> =>
  formatResult(rules.responseFastEnough, result, zone);

export function parseBayHoldsInput(json: unknown): functions.BayHoldsInput | InvalidInput {
  return parseInput(rules.bayHolds, json, words, (fields) => ({
    heights: read.list(fields.heights, (item) => read.named(item, '#U')),
    power: read.named(fields.power, '#kVA')
  }));
}

export const formatBayHoldsResult = (result: functions.BayHoldsResult): ReturnType<typeof formatResult> =>
  formatResult(rules.bayHolds, result, zone);

export function parseTrafficChargeInput(json: unknown): functions.TrafficChargeInput | InvalidInput {
  return parseInput(rules.trafficCharge, json, words, (fields) => ({ traffic: read.bytes(fields.traffic) }));
}

export const formatTrafficChargeResult = (result: functions.TrafficChargeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.trafficCharge, result, zone);

export function parseSupportTimeInput(json: unknown): functions.SupportTimeInput | InvalidInput {
  return parseInput(rules.supportTime, json, words, (fields) => ({
    loggedAt: read.instant(fields.loggedAt),
    handledAt: read.instant(fields.handledAt)
  }));
}

export const formatSupportTimeResult = (result: functions.SupportTimeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.supportTime, result, zone);

export function parseHandlingDueInput(json: unknown): functions.HandlingDueInput | InvalidInput {
  return parseInput(rules.handlingDue, json, words, (fields) => ({
    severity: read.oneOf(fields.severity, handlingDueSeverityValues),
    loggedAt: read.instant(fields.loggedAt)
  }));
}

export const formatHandlingDueResult = (result: functions.HandlingDueResult): ReturnType<typeof formatResult> =>
  formatResult(rules.handlingDue, result, zone);

export function parseOverrunInput(json: unknown): functions.OverrunInput | InvalidInput {
  return parseInput(rules.overrun, json, words, (fields) => ({
    severity: read.oneOf(fields.severity, handlingDueSeverityValues),
    loggedAt: read.instant(fields.loggedAt),
    handledAt: read.instant(fields.handledAt)
  }));
}

export const formatOverrunResult = (result: functions.OverrunResult): ReturnType<typeof formatResult> =>
  formatResult(rules.overrun, result, zone);

export function parsePenaltyInput(json: unknown): functions.PenaltyInput | InvalidInput {
  return parseInput(rules.penalty, json, words, (fields) => ({
    monthlyAmount: read.money(fields.monthlyAmount),
    overruns: read.list(fields.overruns, (item) => read.record(item, (fields) => ({
      time: read.duration(fields.time),
      blockingRank: fields.blockingRank === undefined ? undefined : read.count(fields.blockingRank)
    })))
  }));
}

export const formatPenaltyResult = (result: functions.PenaltyResult): ReturnType<typeof formatResult> =>
  formatResult(rules.penalty, result, zone);

export function parsePaymentDueInput(json: unknown): functions.PaymentDueInput | InvalidInput {
  return parseInput(rules.paymentDue, json, words, (fields) => ({ invoicedOn: read.date(fields.invoicedOn) }));
}

export const formatPaymentDueResult = (result: functions.PaymentDueResult): ReturnType<typeof formatResult> =>
  formatResult(rules.paymentDue, result, zone);

export function parseRevisedPriceInput(json: unknown): functions.RevisedPriceInput | InvalidInput {
  return parseInput(rules.revisedPrice, json, words, (fields) => ({
    price: read.money(fields.price),
    index: read.decimal(fields.index)
  }));
}

export const formatRevisedPriceResult = (result: functions.RevisedPriceResult): ReturnType<typeof formatResult> =>
  formatResult(rules.revisedPrice, result, zone);

export function parseRevisionEffectiveInput(json: unknown): functions.RevisionEffectiveInput | InvalidInput {
  return parseInput(rules.revisionEffective, json, words, (fields) => ({
    notifiedOn: read.date(fields.notifiedOn),
    effectiveOn: read.date(fields.effectiveOn)
  }));
}

export const formatRevisionEffectiveResult = (result: functions.RevisionEffectiveResult): ReturnType<typeof formatResult> =>
  formatResult(rules.revisionEffective, result, zone);

export function parseLatePaymentInput(json: unknown): functions.LatePaymentInput | InvalidInput {
  return parseInput(rules.latePayment, json, words, (fields) => ({
    amount: read.money(fields.amount),
    centralBankRate: read.percent(fields.centralBankRate),
    invoicedOn: read.date(fields.invoicedOn),
    paidOn: read.date(fields.paidOn)
  }));
}

export const formatLatePaymentResult = (result: functions.LatePaymentResult): ReturnType<typeof formatResult> =>
  formatResult(rules.latePayment, result, zone);

export function parseSuspensionFromInput(json: unknown): functions.SuspensionFromInput | InvalidInput {
  return parseInput(rules.suspensionFrom, json, words, (fields) => ({ noticeOn: read.date(fields.noticeOn) }));
}

export const formatSuspensionFromResult = (result: functions.SuspensionFromResult): ReturnType<typeof formatResult> =>
  formatResult(rules.suspensionFrom, result, zone);

export function parseCurrentTermEndInput(json: unknown): functions.CurrentTermEndInput | InvalidInput {
  return parseInput(rules.currentTermEnd, json, words, (fields) => ({ on: read.date(fields.on) }));
}

export const formatCurrentTermEndResult = (result: functions.CurrentTermEndResult): ReturnType<typeof formatResult> =>
  formatResult(rules.currentTermEnd, result, zone);

export function parseRenewalPreventedInput(json: unknown): functions.RenewalPreventedInput | InvalidInput {
  return parseInput(rules.renewalPrevented, json, words, (fields) => ({ notifiedOn: read.date(fields.notifiedOn) }));
}

export const formatRenewalPreventedResult = (result: functions.RenewalPreventedResult): ReturnType<typeof formatResult> =>
  formatResult(rules.renewalPrevented, result, zone);

export function parseTerminableInput(json: unknown): functions.TerminableInput | InvalidInput {
  return parseInput(rules.terminable, json, words, (fields) => ({
    notifiedOn: read.date(fields.notifiedOn),
    repairedOn: fields.repairedOn === undefined ? undefined : read.date(fields.repairedOn),
    on: read.date(fields.on)
  }));
}

export const formatTerminableResult = (result: functions.TerminableResult): ReturnType<typeof formatResult> =>
  formatResult(rules.terminable, result, zone);

export function parseDataReturnDueInput(json: unknown): functions.DataReturnDueInput | InvalidInput {
  return parseInput(rules.dataReturnDue, json, words, (fields) => ({ endedOn: read.date(fields.endedOn) }));
}

export const formatDataReturnDueResult = (result: functions.DataReturnDueResult): ReturnType<typeof formatResult> =>
  formatResult(rules.dataReturnDue, result, zone);

export function parseLiabilityCapInput(json: unknown): functions.LiabilityCapInput | InvalidInput {
  return parseInput(rules.liabilityCap, json, words, (fields) => ({ yearlyAmount: read.money(fields.yearlyAmount) }));
}

export const formatLiabilityCapResult = (result: functions.LiabilityCapResult): ReturnType<typeof formatResult> =>
  formatResult(rules.liabilityCap, result, zone);

export function parseActionBarredInput(json: unknown): functions.ActionBarredInput | InvalidInput {
  return parseInput(rules.actionBarred, json, words, (fields) => ({
    eventOn: read.date(fields.eventOn),
    on: read.date(fields.on)
  }));
}

export const formatActionBarredResult = (result: functions.ActionBarredResult): ReturnType<typeof formatResult> =>
  formatResult(rules.actionBarred, result, zone);

export function parseServerPriceInput(json: unknown): functions.ServerPriceInput | InvalidInput {
  return parseInput(rules.serverPrice, json, words, (fields) => ({ server: read.oneOf(fields.server, serverPriceServerValues) }));
}

export const formatServerPriceResult = (result: functions.ServerPriceResult): ReturnType<typeof formatResult> =>
  formatResult(rules.serverPrice, result, zone);

export function parseServerFeesInput(json: unknown): functions.ServerFeesInput | InvalidInput {
  return parseInput(rules.serverFees, json, words, (fields) => ({
    server: read.oneOf(fields.server, serverPriceServerValues),
    servers: read.named(fields.servers, '#serveur'),
    months: read.named(fields.months, '#month')
  }));
}

export const formatServerFeesResult = (result: functions.ServerFeesResult): ReturnType<typeof formatResult> =>
  formatResult(rules.serverFees, result, zone);

export function parseOptionPriceInput(json: unknown): functions.OptionPriceInput | InvalidInput {
  return parseInput(rules.optionPrice, json, words, (fields) => ({ option: read.oneOf(fields.option, optionPriceOptionValues) }));
}

export const formatOptionPriceResult = (result: functions.OptionPriceResult): ReturnType<typeof formatResult> =>
  formatResult(rules.optionPrice, result, zone);

export function parseAuditInstalmentInput(json: unknown): functions.AuditInstalmentInput | InvalidInput {
  return parseInput(rules.auditInstalment, json, words, (fields) => ({ yearlyPrice: read.money(fields.yearlyPrice) }));
}

export const formatAuditInstalmentResult = (result: functions.AuditInstalmentResult): ReturnType<typeof formatResult> =>
  formatResult(rules.auditInstalment, result, zone);

export function parseAccessRevokedInTimeInput(json: unknown): functions.AccessRevokedInTimeInput | InvalidInput {
  return parseInput(rules.accessRevokedInTime, json, words, (fields) => ({
    leftAt: read.instant(fields.leftAt),
    revokedAt: read.instant(fields.revokedAt)
  }));
}

export const formatAccessRevokedInTimeResult = (result: functions.AccessRevokedInTimeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.accessRevokedInTime, result, zone);

const entries: WireEntries = /* @__PURE__ */ (() => ({
  patchDue: { rule: rules.patchDue, parse: parsePatchDueInput, run: functions.patchDue, explain: explanations.explainPatchDue },
  logKept: { rule: rules.logKept, parse: parseLogKeptInput, run: functions.logKept, explain: explanations.explainLogKept },
  responseFastEnough: { rule: rules.responseFastEnough, parse: parseResponseFastEnoughInput, run: functions.responseFastEnough, explain: explanations.explainResponseFastEnough },
  bayHolds: { rule: rules.bayHolds, parse: parseBayHoldsInput, run: functions.bayHolds, explain: explanations.explainBayHolds },
  trafficCharge: { rule: rules.trafficCharge, parse: parseTrafficChargeInput, run: functions.trafficCharge, explain: explanations.explainTrafficCharge },
  supportTime: { rule: rules.supportTime, parse: parseSupportTimeInput, run: functions.supportTime, explain: explanations.explainSupportTime },
  handlingDue: { rule: rules.handlingDue, parse: parseHandlingDueInput, run: functions.handlingDue, explain: explanations.explainHandlingDue },
  overrun: { rule: rules.overrun, parse: parseOverrunInput, run: functions.overrun, explain: explanations.explainOverrun },
  penalty: { rule: rules.penalty, parse: parsePenaltyInput, run: functions.penalty, inFull: inFull.penaltyInFull, explain: explanations.explainPenalty },
  paymentDue: { rule: rules.paymentDue, parse: parsePaymentDueInput, run: functions.paymentDue, inFull: inFull.paymentDueInFull, explain: explanations.explainPaymentDue },
  revisedPrice: { rule: rules.revisedPrice, parse: parseRevisedPriceInput, run: functions.revisedPrice, explain: explanations.explainRevisedPrice },
  revisionEffective: { rule: rules.revisionEffective, parse: parseRevisionEffectiveInput, run: functions.revisionEffective, explain: explanations.explainRevisionEffective },
  latePayment: { rule: rules.latePayment, parse: parseLatePaymentInput, run: functions.latePayment, inFull: inFull.latePaymentInFull, explain: explanations.explainLatePayment },
  suspensionFrom: { rule: rules.suspensionFrom, parse: parseSuspensionFromInput, run: functions.suspensionFrom, explain: explanations.explainSuspensionFrom },
  currentTermEnd: { rule: rules.currentTermEnd, parse: parseCurrentTermEndInput, run: functions.currentTermEnd, explain: explanations.explainCurrentTermEnd },
  renewalPrevented: { rule: rules.renewalPrevented, parse: parseRenewalPreventedInput, run: functions.renewalPrevented, explain: explanations.explainRenewalPrevented },
  terminable: { rule: rules.terminable, parse: parseTerminableInput, run: functions.terminable, explain: explanations.explainTerminable },
  dataReturnDue: { rule: rules.dataReturnDue, parse: parseDataReturnDueInput, run: functions.dataReturnDue, explain: explanations.explainDataReturnDue },
  liabilityCap: { rule: rules.liabilityCap, parse: parseLiabilityCapInput, run: functions.liabilityCap, explain: explanations.explainLiabilityCap },
  actionBarred: { rule: rules.actionBarred, parse: parseActionBarredInput, run: functions.actionBarred, explain: explanations.explainActionBarred },
  serverPrice: { rule: rules.serverPrice, parse: parseServerPriceInput, run: functions.serverPrice, explain: explanations.explainServerPrice },
  serverFees: { rule: rules.serverFees, parse: parseServerFeesInput, run: functions.serverFees, explain: explanations.explainServerFees },
  optionPrice: { rule: rules.optionPrice, parse: parseOptionPriceInput, run: functions.optionPrice, explain: explanations.explainOptionPrice },
  auditInstalment: { rule: rules.auditInstalment, parse: parseAuditInstalmentInput, run: functions.auditInstalment, explain: explanations.explainAuditInstalment },
  accessRevokedInTime: { rule: rules.accessRevokedInTime, parse: parseAccessRevokedInTimeInput, run: functions.accessRevokedInTime, explain: explanations.explainAccessRevokedInTime },
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
