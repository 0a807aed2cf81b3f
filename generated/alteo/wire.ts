// Generated from contracts/alteo/contract.md, do not edit.
import type { InvalidInput } from '../../compiler/runtime/invalid.ts';
import { type Answer, type Explanation, evaluateRule, explainRule, formatResult, parseInput, type Refused, type Setting, type WireEntries } from '../../compiler/runtime/wire/wire.ts';
import { offeredOf, type Readings } from '../../compiler/runtime/position.ts';
import { type Range, rangeOfRule } from '../../compiler/runtime/wire/range.ts';
import { read } from '../../compiler/runtime/wire/wire-scalar.ts';
import { rules, words } from './descriptors.ts';
import * as explanations from './explain.ts';
import * as inFull from './in-full.ts';
import * as functions from './rules.ts';

const zone: string | undefined = undefined;
const setting: Setting = { zone, words };
const supportLevelRequestKindValues = /* @__PURE__ */ (() => new Set(rules.supportLevel.input.requestKind.enum))();
const noticeRequiredEventValues = /* @__PURE__ */ (() => new Set(rules.noticeRequired.input.event.enum))();
const providerLiabilityEventValues = /* @__PURE__ */ (() => new Set(rules.providerLiability.input.event.enum))();
const compensationDueCauseValues = /* @__PURE__ */ (() => new Set(rules.compensationDue.input.cause.enum))();
const serviceDateServiceValues = /* @__PURE__ */ (() => new Set(rules.serviceDate.input.service.enum))();
const patchRefusalExclusionManagedLevelValues = /* @__PURE__ */ (() => new Set(rules.patchRefusalExclusion.input.managedLevel.enum))();
const maintenanceBillingOccasionValues = /* @__PURE__ */ (() => new Set(rules.maintenanceBilling.input.occasion.enum))();
const responsiblePartyTaskValues = /* @__PURE__ */ (() => new Set(rules.responsibleParty.input.task.enum))();
const responsiblePartyContextValues = /* @__PURE__ */ (() => new Set(rules.responsibleParty.input.context.enum))();
const hoursValidityRegimeValues = /* @__PURE__ */ (() => new Set(rules.hoursValidity.input.regime.enum))();
const hoursValidityWorkingWeekdaysValues = /* @__PURE__ */ (() => new Set(rules.hoursValidity.input.workingWeekdays.list.enum))();
const mailServiceSuspensionAllowedFactsValues = /* @__PURE__ */ (() => new Set(rules.mailServiceSuspensionAllowed.input.facts.list.enum))();
const reinstatementFeeSuspensionReasonValues = /* @__PURE__ */ (() => new Set(rules.reinstatementFee.input.suspensionReason.enum))();
const backupPlanDataKindValues = /* @__PURE__ */ (() => new Set(rules.backupPlan.input.dataKind.enum))();
const creditNoteUsableUseValues = /* @__PURE__ */ (() => new Set(rules.creditNoteUsable.input.use.enum))();

export function parseSupportLevelInput(json: unknown): functions.SupportLevelInput | InvalidInput {
  return parseInput(rules.supportLevel, json, words, (fields) => ({
    requestKind: read.oneOf(fields.requestKind, supportLevelRequestKindValues)
  }));
}

export const formatSupportLevelResult = (result: functions.SupportLevelResult): ReturnType<typeof formatResult> =>
  formatResult(rules.supportLevel, result, zone);

export function parseNoticeRequiredInput(json: unknown): functions.NoticeRequiredInput | InvalidInput {
  return parseInput(rules.noticeRequired, json, words, (fields) => ({
    event: read.oneOf(fields.event, noticeRequiredEventValues)
  }));
}

export const formatNoticeRequiredResult = (result: functions.NoticeRequiredResult): ReturnType<typeof formatResult> =>
  formatResult(rules.noticeRequired, result, zone);

export function parseReplacementDutyInput(json: unknown): functions.ReplacementDutyInput | InvalidInput {
  return parseInput(rules.replacementDuty, json, words, (fields) => ({
    equipmentFailed: read.boolean(fields.equipmentFailed),
    attributableToProvider: read.boolean(fields.attributableToProvider),
    interruption: read.duration(fields.interruption),
    usualReplacementTime: read.duration(fields.usualReplacementTime)
  }));
}

export const formatReplacementDutyResult = (result: functions.ReplacementDutyResult): ReturnType<typeof formatResult> =>
  formatResult(rules.replacementDuty, result, zone);

export function parseProviderLiabilityInput(json: unknown): functions.ProviderLiabilityInput | InvalidInput {
  return parseInput(rules.providerLiability, json, words, (fields) => ({
    event: read.oneOf(fields.event, providerLiabilityEventValues),
    suspensionCaseListed: fields.suspensionCaseListed === undefined
      ? undefined
      : read.boolean(fields.suspensionCaseListed)
  }));
}

export const formatProviderLiabilityResult = (result: functions.ProviderLiabilityResult): ReturnType<typeof formatResult> =>
  formatResult(rules.providerLiability, result, zone);

export function parseLiabilityCapInput(json: unknown): functions.LiabilityCapInput | InvalidInput {
  return parseInput(rules.liabilityCap, json, words, (fields) => ({
    payments: read.list(fields.payments, (item) => read.record(item, (fields) => ({
      monthStart: read.date(fields.monthStart),
      paidOn: fields.paidOn === undefined ? undefined : read.date(fields.paidOn),
      amount: read.money(fields.amount)
    }))),
    eventDate: read.date(fields.eventDate)
  }));
}

export const formatLiabilityCapResult = (result: functions.LiabilityCapResult): ReturnType<typeof formatResult> =>
  formatResult(rules.liabilityCap, result, zone);

export function parseCompensationDueInput(json: unknown): functions.CompensationDueInput | InvalidInput {
  return parseInput(rules.compensationDue, json, words, (fields) => ({
    cause: read.oneOf(fields.cause, compensationDueCauseValues),
    directDamage: read.money(fields.directDamage),
    indirectDamage: read.money(fields.indirectDamage),
    liabilityCap: read.money(fields.liabilityCap),
    penalties: fields.penalties === undefined ? undefined : read.money(fields.penalties)
  }));
}

export const formatCompensationDueResult = (result: functions.CompensationDueResult): ReturnType<typeof formatResult> =>
  formatResult(rules.compensationDue, result, zone);

export function parseServiceDateInput(json: unknown): functions.ServiceDateInput | InvalidInput {
  return parseInput(rules.serviceDate, json, words, (fields) => ({
    service: read.oneOf(fields.service, serviceDateServiceValues),
    operationalOn: read.date(fields.operationalOn),
    deliveryNoteSentOn: read.date(fields.deliveryNoteSentOn)
  }));
}

export const formatServiceDateResult = (result: functions.ServiceDateResult): ReturnType<typeof formatResult> =>
  formatResult(rules.serviceDate, result, zone);

export function parseHackingTerminationAllowedInput(json: unknown): functions.HackingTerminationAllowedInput | InvalidInput {
  return parseInput(rules.hackingTerminationAllowed, json, words, (fields) => ({
    service: read.oneOf(fields.service, serviceDateServiceValues),
    reminders: read.count(fields.reminders),
    clientActed: read.boolean(fields.clientActed)
  }));
}

export const formatHackingTerminationAllowedResult = (result: functions.HackingTerminationAllowedResult): ReturnType<typeof formatResult> =>
  formatResult(rules.hackingTerminationAllowed, result, zone);

export function parseAllowedBandwidthInput(json: unknown): functions.AllowedBandwidthInput | InvalidInput {
  return parseInput(rules.allowedBandwidth, json, words, (fields) => ({
    totalBandwidth: read.mbps(fields.totalBandwidth),
    serviceMaintained: read.boolean(fields.serviceMaintained),
    orderedBandwidth: read.mbps(fields.orderedBandwidth)
  }));
}

export const formatAllowedBandwidthResult = (result: functions.AllowedBandwidthResult): ReturnType<typeof formatResult> =>
  formatResult(rules.allowedBandwidth, result, zone);

export function parseBandwidthReductionEarliestInput(json: unknown): functions.BandwidthReductionEarliestInput | InvalidInput {
  return parseInput(rules.bandwidthReductionEarliest, json, words, (fields) => ({ notifiedAt: read.instant(fields.notifiedAt) }));
}

export const formatBandwidthReductionEarliestResult = (result: functions.BandwidthReductionEarliestResult): ReturnType<typeof formatResult> =>
  formatResult(rules.bandwidthReductionEarliest, result, zone);

export function parseCredentialResponsibilityInput(json: unknown): functions.CredentialResponsibilityInput | InvalidInput {
  return parseInput(rules.credentialResponsibility, json, words, (fields) => ({
    service: read.oneOf(fields.service, serviceDateServiceValues),
    managed: read.boolean(fields.managed)
  }));
}

export const formatCredentialResponsibilityResult = (result: functions.CredentialResponsibilityResult): ReturnType<typeof formatResult> =>
  formatResult(rules.credentialResponsibility, result, zone);

export function parseOutOfScopeIncidentInput(json: unknown): functions.OutOfScopeIncidentInput | InvalidInput {
  return parseInput(rules.outOfScopeIncident, json, words, (fields) => ({
    outage: read.duration(fields.outage),
    timeSpent: read.duration(fields.timeSpent),
    hourlyRate: read.money(fields.hourlyRate)
  }));
}

export const formatOutOfScopeIncidentResult = (result: functions.OutOfScopeIncidentResult): ReturnType<typeof formatResult> =>
  formatResult(rules.outOfScopeIncident, result, zone);

export function parseUpdateKindInput(json: unknown): functions.UpdateKindInput | InvalidInput {
  return parseInput(rules.updateKind, json, words, (fields) => ({
    versionBefore: read.version(fields.versionBefore),
    versionAfter: read.version(fields.versionAfter)
  }));
}

export const formatUpdateKindResult = (result: functions.UpdateKindResult): ReturnType<typeof formatResult> =>
  formatResult(rules.updateKind, result, zone);

export function parsePatchRefusalExclusionInput(json: unknown): functions.PatchRefusalExclusionInput | InvalidInput {
  return parseInput(rules.patchRefusalExclusion, json, words, (fields) => ({
    managedLevel: read.oneOf(fields.managedLevel, patchRefusalExclusionManagedLevelValues),
    clientRefusedOrDelayed: read.boolean(fields.clientRefusedOrDelayed),
    suggestedByProvider: read.boolean(fields.suggestedByProvider),
    causedByDecision: read.boolean(fields.causedByDecision)
  }));
}

export const formatPatchRefusalExclusionResult = (result: functions.PatchRefusalExclusionResult): ReturnType<typeof formatResult> =>
  formatResult(rules.patchRefusalExclusion, result, zone);

export function parseSoftwareInstallationDueInput(json: unknown): functions.SoftwareInstallationDueInput | InvalidInput {
  return parseInput(rules.softwareInstallationDue, json, words, (fields) => ({
    proposedByProvider: read.boolean(fields.proposedByProvider),
    chosenByClient: read.boolean(fields.chosenByClient),
    acceptedByProvider: read.boolean(fields.acceptedByProvider)
  }));
}

export const formatSoftwareInstallationDueResult = (result: functions.SoftwareInstallationDueResult): ReturnType<typeof formatResult> =>
  formatResult(rules.softwareInstallationDue, result, zone);

export function parseMaintenanceBillingInput(json: unknown): functions.MaintenanceBillingInput | InvalidInput {
  return parseInput(rules.maintenanceBilling, json, words, (fields) => ({
    managedLevel: read.oneOf(fields.managedLevel, patchRefusalExclusionManagedLevelValues),
    occasion: read.oneOf(fields.occasion, maintenanceBillingOccasionValues),
    requestTime: read.duration(fields.requestTime),
    operationTime: read.duration(fields.operationTime),
    hourlyRate: read.money(fields.hourlyRate)
  }));
}

export const formatMaintenanceBillingResult = (result: functions.MaintenanceBillingResult): ReturnType<typeof formatResult> =>
  formatResult(rules.maintenanceBilling, result, zone);

export function parseDiscouragedUpdateTimeInput(json: unknown): functions.DiscouragedUpdateTimeInput | InvalidInput {
  return parseInput(rules.discouragedUpdateTime, json, words, (fields) => ({
    at: read.instant(fields.at),
    timeZone: read.timeZone(fields.timeZone),
    holidays: read.list(fields.holidays, read.date)
  }));
}

export const formatDiscouragedUpdateTimeResult = (result: functions.DiscouragedUpdateTimeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.discouragedUpdateTime, result, zone);

export function parseOffHoursUpdateBillingInput(json: unknown): functions.OffHoursUpdateBillingInput | InvalidInput {
  return parseInput(rules.offHoursUpdateBilling, json, words, (fields) => ({
    regularUpdates: read.boolean(fields.regularUpdates),
    causedByUpdate: read.boolean(fields.causedByUpdate),
    interventionTime: read.duration(fields.interventionTime),
    offHoursTime: read.duration(fields.offHoursTime),
    offHoursRate: read.money(fields.offHoursRate)
  }));
}

export const formatOffHoursUpdateBillingResult = (result: functions.OffHoursUpdateBillingResult): ReturnType<typeof formatResult> =>
  formatResult(rules.offHoursUpdateBilling, result, zone);

export function parseResponsiblePartyInput(json: unknown): functions.ResponsiblePartyInput | InvalidInput {
  return parseInput(rules.responsibleParty, json, words, (fields) => ({
    task: read.oneOf(fields.task, responsiblePartyTaskValues),
    context: read.oneOf(fields.context, responsiblePartyContextValues)
  }));
}

export const formatResponsiblePartyResult = (result: functions.ResponsiblePartyResult): ReturnType<typeof formatResult> =>
  formatResult(rules.responsibleParty, result, zone);

export function parseBilledTimeInput(json: unknown): functions.BilledTimeInput | InvalidInput {
  return parseInput(rules.billedTime, json, words, (fields) => ({ timeSpent: read.duration(fields.timeSpent) }));
}

export const formatBilledTimeResult = (result: functions.BilledTimeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.billedTime, result, zone);

export function parseTimeCreditBalanceInput(json: unknown): functions.TimeCreditBalanceInput | InvalidInput {
  return parseInput(rules.timeCreditBalance, json, words, (fields) => ({
    monthlyCredit: read.duration(fields.monthlyCredit),
    interventions: read.list(fields.interventions, read.duration)
  }));
}

export const formatTimeCreditBalanceResult = (result: functions.TimeCreditBalanceResult): ReturnType<typeof formatResult> =>
  formatResult(rules.timeCreditBalance, result, zone);

export function parseNextTimeCreditDateInput(json: unknown): functions.NextTimeCreditDateInput | InvalidInput {
  return parseInput(rules.nextTimeCreditDate, json, words, (fields) => ({ on: read.date(fields.on) }));
}

export const formatNextTimeCreditDateResult = (result: functions.NextTimeCreditDateResult): ReturnType<typeof formatResult> =>
  formatResult(rules.nextTimeCreditDate, result, zone);

export function parseQuoteRequiredInput(json: unknown): functions.QuoteRequiredInput | InvalidInput {
  return parseInput(rules.quoteRequired, json, words, (fields) => ({
    managedLevel: read.oneOf(fields.managedLevel, patchRefusalExclusionManagedLevelValues)
  }));
}

export const formatQuoteRequiredResult = (result: functions.QuoteRequiredResult): ReturnType<typeof formatResult> =>
  formatResult(rules.quoteRequired, result, zone);

export function parseInterventionStartInput(json: unknown): functions.InterventionStartInput | InvalidInput {
  return parseInput(rules.interventionStart, json, words, (fields) => ({
    quoteAcceptedOn: fields.quoteAcceptedOn === undefined ? undefined : read.date(fields.quoteAcceptedOn),
    paidOn: fields.paidOn === undefined ? undefined : read.date(fields.paidOn),
    leadTime: read.period(fields.leadTime)
  }));
}

export const formatInterventionStartResult = (result: functions.InterventionStartResult): ReturnType<typeof formatResult> =>
  formatResult(rules.interventionStart, result, zone);

export function parseHoursValidityInput(json: unknown): functions.HoursValidityInput | InvalidInput {
  return parseInput(rules.hoursValidity, json, words, (fields) => ({
    purchasedOn: read.date(fields.purchasedOn),
    regime: read.oneOf(fields.regime, hoursValidityRegimeValues),
    holidays: read.list(fields.holidays, read.date),
    workingWeekdays: read.list(fields.workingWeekdays, (item) => read.oneOf(item, hoursValidityWorkingWeekdaysValues))
  }));
}

export const formatHoursValidityResult = (result: functions.HoursValidityResult): ReturnType<typeof formatResult> =>
  formatResult(rules.hoursValidity, result, zone);

export function parseDomainLapseInput(json: unknown): functions.DomainLapseInput | InvalidInput {
  return parseInput(rules.domainLapse, json, words, (fields) => ({
    renewed: read.boolean(fields.renewed),
    paidInFull: read.boolean(fields.paidInFull),
    whoisEndDate: read.date(fields.whoisEndDate)
  }));
}

export const formatDomainLapseResult = (result: functions.DomainLapseResult): ReturnType<typeof formatResult> =>
  formatResult(rules.domainLapse, result, zone);

export function parseDomainLossCompensationInput(json: unknown): functions.DomainLossCompensationInput | InvalidInput {
  return parseInput(rules.domainLossCompensation, json, words, (fields) => ({
    damage: read.money(fields.damage),
    annualRenewalPrice: read.money(fields.annualRenewalPrice)
  }));
}

export const formatDomainLossCompensationResult = (result: functions.DomainLossCompensationResult): ReturnType<typeof formatResult> =>
  formatResult(rules.domainLossCompensation, result, zone);

export function parseDomainTransferAllowedInput(json: unknown): functions.DomainTransferAllowedInput | InvalidInput {
  return parseInput(rules.domainTransferAllowed, json, words, (fields) => ({
    validatedOn: read.date(fields.validatedOn),
    renewalOn: read.date(fields.renewalOn)
  }));
}

export const formatDomainTransferAllowedResult = (result: functions.DomainTransferAllowedResult): ReturnType<typeof formatResult> =>
  formatResult(rules.domainTransferAllowed, result, zone);

export function parseSpamSuspensionEarliestEndInput(json: unknown): functions.SpamSuspensionEarliestEndInput | InvalidInput {
  return parseInput(rules.spamSuspensionEarliestEnd, json, words, (fields) => ({ startedOn: read.date(fields.startedOn) }));
}

export const formatSpamSuspensionEarliestEndResult = (result: functions.SpamSuspensionEarliestEndResult): ReturnType<typeof formatResult> =>
  formatResult(rules.spamSuspensionEarliestEnd, result, zone);

export function parseOverageChargeInput(json: unknown): functions.OverageChargeInput | InvalidInput {
  return parseInput(rules.overageCharge, json, words, (fields) => ({
    emailsSent: read.count(fields.emailsSent),
    quota: read.count(fields.quota),
    unitPrice: read.money(fields.unitPrice)
  }));
}

export const formatOverageChargeResult = (result: functions.OverageChargeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.overageCharge, result, zone);

export function parseCommitmentEndInput(json: unknown): functions.CommitmentEndInput | InvalidInput {
  return parseInput(rules.commitmentEnd, json, words, (fields) => ({
    subscribedOn: read.date(fields.subscribedOn),
    commitment: fields.commitment === undefined ? undefined : read.period(fields.commitment)
  }));
}

export const formatCommitmentEndResult = (result: functions.CommitmentEndResult): ReturnType<typeof formatResult> =>
  formatResult(rules.commitmentEnd, result, zone);

export function parsePriceRevisionEffectiveDateInput(json: unknown): functions.PriceRevisionEffectiveDateInput | InvalidInput {
  return parseInput(rules.priceRevisionEffectiveDate, json, words, (fields) => ({ notifiedOn: read.date(fields.notifiedOn) }));
}

export const formatPriceRevisionEffectiveDateResult = (result: functions.PriceRevisionEffectiveDateResult): ReturnType<typeof formatResult> =>
  formatResult(rules.priceRevisionEffectiveDate, result, zone);

export function parsePriceRevisionSupplementInput(json: unknown): functions.PriceRevisionSupplementInput | InvalidInput {
  return parseInput(rules.priceRevisionSupplement, json, words, (fields) => ({
    oldPrice: read.money(fields.oldPrice),
    newPrice: read.money(fields.newPrice),
    effectiveOn: read.date(fields.effectiveOn),
    periodStart: read.date(fields.periodStart),
    periodEnd: read.date(fields.periodEnd)
  }));
}

export const formatPriceRevisionSupplementResult = (result: functions.PriceRevisionSupplementResult): ReturnType<typeof formatResult> =>
  formatResult(rules.priceRevisionSupplement, result, zone);

export function parseMessageSendableInput(json: unknown): functions.MessageSendableInput | InvalidInput {
  return parseInput(rules.messageSendable, json, words, (fields) => ({
    headerSize: read.bytes(fields.headerSize),
    contentSize: read.bytes(fields.contentSize),
    attachmentSize: read.bytes(fields.attachmentSize)
  }));
}

export const formatMessageSendableResult = (result: functions.MessageSendableResult): ReturnType<typeof formatResult> =>
  formatResult(rules.messageSendable, result, zone);

export function parseBilledEmailsInput(json: unknown): functions.BilledEmailsInput | InvalidInput {
  return parseInput(rules.billedEmails, json, words, (fields) => ({
    recipientsPerMessage: read.list(fields.recipientsPerMessage, read.count)
  }));
}

export const formatBilledEmailsResult = (result: functions.BilledEmailsResult): ReturnType<typeof formatResult> =>
  formatResult(rules.billedEmails, result, zone);

export function parseMailServiceSuspensionAllowedInput(json: unknown): functions.MailServiceSuspensionAllowedInput | InvalidInput {
  return parseInput(rules.mailServiceSuspensionAllowed, json, words, (fields) => ({
    facts: read.list(fields.facts, (item) => read.oneOf(item, mailServiceSuspensionAllowedFactsValues))
  }));
}

export const formatMailServiceSuspensionAllowedResult = (result: functions.MailServiceSuspensionAllowedResult): ReturnType<typeof formatResult> =>
  formatResult(rules.mailServiceSuspensionAllowed, result, zone);

export function parseReinstatementFeeInput(json: unknown): functions.ReinstatementFeeInput | InvalidInput {
  return parseInput(rules.reinstatementFee, json, words, (fields) => ({
    suspensionReason: read.oneOf(fields.suspensionReason, reinstatementFeeSuspensionReasonValues),
    reinstated: read.boolean(fields.reinstated),
    serviceCount: fields.serviceCount === undefined ? undefined : read.count(fields.serviceCount)
  }));
}

export const formatReinstatementFeeResult = (result: functions.ReinstatementFeeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.reinstatementFee, result, zone);

export function parseBackupPlanInput(json: unknown): functions.BackupPlanInput | InvalidInput {
  return parseInput(rules.backupPlan, json, words, (fields) => ({
    dataKind: read.oneOf(fields.dataKind, backupPlanDataKindValues),
    inQuote: read.boolean(fields.inQuote),
    sharedHosting: read.boolean(fields.sharedHosting),
    hostedByProvider: read.boolean(fields.hostedByProvider)
  }));
}

export const formatBackupPlanResult = (result: functions.BackupPlanResult): ReturnType<typeof formatResult> =>
  formatResult(rules.backupPlan, result, zone);

export function parseBackupRestorableInput(json: unknown): functions.BackupRestorableInput | InvalidInput {
  return parseInput(rules.backupRestorable, json, words, (fields) => ({
    pointOn: read.date(fields.pointOn),
    incidentOn: read.date(fields.incidentOn),
    requestedOn: read.date(fields.requestedOn),
    sharedHosting: read.boolean(fields.sharedHosting),
    inQuote: read.boolean(fields.inQuote)
  }));
}

export const formatBackupRestorableResult = (result: functions.BackupRestorableResult): ReturnType<typeof formatResult> =>
  formatResult(rules.backupRestorable, result, zone);

export function parseDatabaseRestorePointInput(json: unknown): functions.DatabaseRestorePointInput | InvalidInput {
  return parseInput(rules.databaseRestorePoint, json, words, (fields) => ({
    incidentAt: read.instant(fields.incidentAt),
    timeZone: read.timeZone(fields.timeZone)
  }));
}

export const formatDatabaseRestorePointResult = (result: functions.DatabaseRestorePointResult): ReturnType<typeof formatResult> =>
  formatResult(rules.databaseRestorePoint, result, zone);

export function parseDowntimeLimitInput(json: unknown): functions.DowntimeLimitInput | InvalidInput {
  return parseInput(rules.downtimeLimit, json, words, (fields) => ({
    monthDays: read.count(fields.monthDays),
    yearDays: read.count(fields.yearDays)
  }));
}

export const formatDowntimeLimitResult = (result: functions.DowntimeLimitResult): ReturnType<typeof formatResult> =>
  formatResult(rules.downtimeLimit, result, zone);

export function parseAvailabilityRateInput(json: unknown): functions.AvailabilityRateInput | InvalidInput {
  return parseInput(rules.availabilityRate, json, words, (fields) => ({
    totalTime: read.duration(fields.totalTime),
    incidentTime: read.duration(fields.incidentTime),
    clientIncidentTime: fields.clientIncidentTime === undefined ? undefined : read.duration(fields.clientIncidentTime),
    plannedTime: fields.plannedTime === undefined ? undefined : read.duration(fields.plannedTime)
  }));
}

export const formatAvailabilityRateResult = (result: functions.AvailabilityRateResult): ReturnType<typeof formatResult> =>
  formatResult(rules.availabilityRate, result, zone);

export function parseDowntimeLimitExceededInput(json: unknown): functions.DowntimeLimitExceededInput | InvalidInput {
  return parseInput(rules.downtimeLimitExceeded, json, words, (fields) => ({
    monthDowntime: read.duration(fields.monthDowntime),
    yearDowntime: read.duration(fields.yearDowntime),
    monthDays: read.count(fields.monthDays),
    yearDays: read.count(fields.yearDays)
  }));
}

export const formatDowntimeLimitExceededResult = (result: functions.DowntimeLimitExceededResult): ReturnType<typeof formatResult> =>
  formatResult(rules.downtimeLimitExceeded, result, zone);

export function parseSlaYearInput(json: unknown): functions.SlaYearInput | InvalidInput {
  return parseInput(rules.slaYear, json, words, (fields) => ({
    serviceDate: read.date(fields.serviceDate),
    on: read.date(fields.on)
  }));
}

export const formatSlaYearResult = (result: functions.SlaYearResult): ReturnType<typeof formatResult> =>
  formatResult(rules.slaYear, result, zone);

export function parseAvailabilityMetInput(json: unknown): functions.AvailabilityMetInput | InvalidInput {
  return parseInput(rules.availabilityMet, json, words, (fields) => ({
    totalTime: read.duration(fields.totalTime),
    incidentTime: read.duration(fields.incidentTime),
    clientIncidentTime: fields.clientIncidentTime === undefined ? undefined : read.duration(fields.clientIncidentTime),
    plannedTime: fields.plannedTime === undefined ? undefined : read.duration(fields.plannedTime),
    committedRate: fields.committedRate === undefined ? undefined : read.percent(fields.committedRate)
  }));
}

export const formatAvailabilityMetResult = (result: functions.AvailabilityMetResult): ReturnType<typeof formatResult> =>
  formatResult(rules.availabilityMet, result, zone);

export function parseAvailabilityPenaltyInput(json: unknown): functions.AvailabilityPenaltyInput | InvalidInput {
  return parseInput(rules.availabilityPenalty, json, words, (fields) => ({
    monthlyAmount: read.money(fields.monthlyAmount),
    outages: read.list(fields.outages, read.duration),
    commitmentMet: read.boolean(fields.commitmentMet),
    requestedByTicket: read.boolean(fields.requestedByTicket)
  }));
}

export const formatAvailabilityPenaltyResult = (result: functions.AvailabilityPenaltyResult): ReturnType<typeof formatResult> =>
  formatResult(rules.availabilityPenalty, result, zone);

export function parseAvailabilityPenaltyForYearInput(json: unknown): functions.AvailabilityPenaltyForYearInput | InvalidInput {
  return parseInput(rules.availabilityPenaltyForYear, json, words, (fields) => ({
    monthlyAmount: read.money(fields.monthlyAmount),
    monthlyUnavailability: read.list(fields.monthlyUnavailability, read.duration)
  }));
}

export const formatAvailabilityPenaltyForYearResult = (result: functions.AvailabilityPenaltyForYearResult): ReturnType<typeof formatResult> =>
  formatResult(rules.availabilityPenaltyForYear, result, zone);

export function parseCreditNoteUsableInput(json: unknown): functions.CreditNoteUsableInput | InvalidInput {
  return parseInput(rules.creditNoteUsable, json, words, (fields) => ({
    use: read.oneOf(fields.use, creditNoteUsableUseValues)
  }));
}

export const formatCreditNoteUsableResult = (result: functions.CreditNoteUsableResult): ReturnType<typeof formatResult> =>
  formatResult(rules.creditNoteUsable, result, zone);

export function parseCreditNoteDeadlineInput(json: unknown): functions.CreditNoteDeadlineInput | InvalidInput {
  return parseInput(rules.creditNoteDeadline, json, words, (fields) => ({ requestedOn: read.date(fields.requestedOn) }));
}

export const formatCreditNoteDeadlineResult = (result: functions.CreditNoteDeadlineResult): ReturnType<typeof formatResult> =>
  formatResult(rules.creditNoteDeadline, result, zone);

export function parseRestorationPenaltyRateInput(json: unknown): functions.RestorationPenaltyRateInput | InvalidInput {
  return parseInput(rules.restorationPenaltyRate, json, words, (fields) => ({
    restorationTime: read.duration(fields.restorationTime),
    guaranteedTime: read.duration(fields.guaranteedTime)
  }));
}

export const formatRestorationPenaltyRateResult = (result: functions.RestorationPenaltyRateResult): ReturnType<typeof formatResult> =>
  formatResult(rules.restorationPenaltyRate, result, zone);

export function parseRestorationPenaltyForMonthInput(json: unknown): functions.RestorationPenaltyForMonthInput | InvalidInput {
  return parseInput(rules.restorationPenaltyForMonth, json, words, (fields) => ({
    monthlyFee: read.money(fields.monthlyFee),
    interruptions: read.list(fields.interruptions, (item) => read.record(item, (fields) => ({
      restorationTime: read.duration(fields.restorationTime),
      guaranteedTime: read.duration(fields.guaranteedTime)
    })))
  }));
}

export const formatRestorationPenaltyForMonthResult = (result: functions.RestorationPenaltyForMonthResult): ReturnType<typeof formatResult> =>
  formatResult(rules.restorationPenaltyForMonth, result, zone);

export function parseInvoiceAfterCreditInput(json: unknown): functions.InvoiceAfterCreditInput | InvalidInput {
  return parseInput(rules.invoiceAfterCredit, json, words, (fields) => ({
    invoiceAmount: read.money(fields.invoiceAmount),
    creditAmount: read.money(fields.creditAmount)
  }));
}

export const formatInvoiceAfterCreditResult = (result: functions.InvoiceAfterCreditResult): ReturnType<typeof formatResult> =>
  formatResult(rules.invoiceAfterCredit, result, zone);

export function parseCombinedOutagePenaltyInput(json: unknown): functions.CombinedOutagePenaltyInput | InvalidInput {
  return parseInput(rules.combinedOutagePenalty, json, words, (fields) => ({
    monthlyAmount: read.money(fields.monthlyAmount),
    outage: read.duration(fields.outage),
    guaranteedTime: read.duration(fields.guaranteedTime)
  }));
}

export const formatCombinedOutagePenaltyResult = (result: functions.CombinedOutagePenaltyResult): ReturnType<typeof formatResult> =>
  formatResult(rules.combinedOutagePenalty, result, zone);

export function parseCountedInterruptionInput(json: unknown): functions.CountedInterruptionInput | InvalidInput {
  return parseInput(rules.countedInterruption, json, words, (fields) => ({
    ticketOpenedAt: fields.ticketOpenedAt === undefined ? undefined : read.instant(fields.ticketOpenedAt),
    restoredAt: read.instant(fields.restoredAt),
    outageStartedAt: fields.outageStartedAt === undefined ? undefined : read.instant(fields.outageStartedAt)
  }));
}

export const formatCountedInterruptionResult = (result: functions.CountedInterruptionResult): ReturnType<typeof formatResult> =>
  formatResult(rules.countedInterruption, result, zone);

export function parsePenaltyDueInput(json: unknown): functions.PenaltyDueInput | InvalidInput {
  return parseInput(rules.penaltyDue, json, words, (fields) => ({
    commitmentMet: read.boolean(fields.commitmentMet),
    requestedByTicket: read.boolean(fields.requestedByTicket),
    outageProven: read.boolean(fields.outageProven),
    providerResponsible: read.boolean(fields.providerResponsible),
    abnormalUse: read.boolean(fields.abnormalUse),
    fraudulentUse: read.boolean(fields.fraudulentUse)
  }));
}

export const formatPenaltyDueResult = (result: functions.PenaltyDueResult): ReturnType<typeof formatResult> =>
  formatResult(rules.penaltyDue, result, zone);

export function parseMaintenanceNoticeValidInput(json: unknown): functions.MaintenanceNoticeValidInput | InvalidInput {
  return parseInput(rules.maintenanceNoticeValid, json, words, (fields) => ({
    notifiedOn: read.date(fields.notifiedOn),
    plannedOn: read.date(fields.plannedOn)
  }));
}

export const formatMaintenanceNoticeValidResult = (result: functions.MaintenanceNoticeValidResult): ReturnType<typeof formatResult> =>
  formatResult(rules.maintenanceNoticeValid, result, zone);

export function parseCountedMaintenanceTimeInput(json: unknown): functions.CountedMaintenanceTimeInput | InvalidInput {
  return parseInput(rules.countedMaintenanceTime, json, words, (fields) => ({
    interruptionStart: read.instant(fields.interruptionStart),
    interruptionEnd: read.instant(fields.interruptionEnd),
    notifiedOn: fields.notifiedOn === undefined ? undefined : read.date(fields.notifiedOn),
    plannedStart: read.instant(fields.plannedStart),
    plannedDuration: read.duration(fields.plannedDuration),
    timeZone: read.timeZone(fields.timeZone)
  }));
}

export const formatCountedMaintenanceTimeResult = (result: functions.CountedMaintenanceTimeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.countedMaintenanceTime, result, zone);

const entries: WireEntries = /* @__PURE__ */ (() => ({
  supportLevel: { rule: rules.supportLevel, parse: parseSupportLevelInput, run: functions.supportLevel, explain: explanations.explainSupportLevel },
  noticeRequired: { rule: rules.noticeRequired, parse: parseNoticeRequiredInput, run: functions.noticeRequired, inFull: inFull.noticeRequiredInFull, explain: explanations.explainNoticeRequired },
  replacementDuty: { rule: rules.replacementDuty, parse: parseReplacementDutyInput, run: functions.replacementDuty, explain: explanations.explainReplacementDuty },
  providerLiability: { rule: rules.providerLiability, parse: parseProviderLiabilityInput, run: functions.providerLiability, explain: explanations.explainProviderLiability },
  liabilityCap: { rule: rules.liabilityCap, parse: parseLiabilityCapInput, run: functions.liabilityCap, inFull: inFull.liabilityCapInFull, explain: explanations.explainLiabilityCap },
  compensationDue: { rule: rules.compensationDue, parse: parseCompensationDueInput, run: functions.compensationDue, inFull: inFull.compensationDueInFull, explain: explanations.explainCompensationDue },
  serviceDate: { rule: rules.serviceDate, parse: parseServiceDateInput, run: functions.serviceDate, inFull: inFull.serviceDateInFull, explain: explanations.explainServiceDate },
  hackingTerminationAllowed: { rule: rules.hackingTerminationAllowed, parse: parseHackingTerminationAllowedInput, run: functions.hackingTerminationAllowed, inFull: inFull.hackingTerminationAllowedInFull, explain: explanations.explainHackingTerminationAllowed },
  allowedBandwidth: { rule: rules.allowedBandwidth, parse: parseAllowedBandwidthInput, run: functions.allowedBandwidth, explain: explanations.explainAllowedBandwidth },
  bandwidthReductionEarliest: { rule: rules.bandwidthReductionEarliest, parse: parseBandwidthReductionEarliestInput, run: functions.bandwidthReductionEarliest, explain: explanations.explainBandwidthReductionEarliest },
  credentialResponsibility: { rule: rules.credentialResponsibility, parse: parseCredentialResponsibilityInput, run: functions.credentialResponsibility, explain: explanations.explainCredentialResponsibility },
  outOfScopeIncident: { rule: rules.outOfScopeIncident, parse: parseOutOfScopeIncidentInput, run: functions.outOfScopeIncident, inFull: inFull.outOfScopeIncidentInFull, explain: explanations.explainOutOfScopeIncident },
  updateKind: { rule: rules.updateKind, parse: parseUpdateKindInput, run: functions.updateKind, inFull: inFull.updateKindInFull, explain: explanations.explainUpdateKind },
  patchRefusalExclusion: { rule: rules.patchRefusalExclusion, parse: parsePatchRefusalExclusionInput, run: functions.patchRefusalExclusion, explain: explanations.explainPatchRefusalExclusion },
  softwareInstallationDue: { rule: rules.softwareInstallationDue, parse: parseSoftwareInstallationDueInput, run: functions.softwareInstallationDue, explain: explanations.explainSoftwareInstallationDue },
  maintenanceBilling: { rule: rules.maintenanceBilling, parse: parseMaintenanceBillingInput, run: functions.maintenanceBilling, inFull: inFull.maintenanceBillingInFull, explain: explanations.explainMaintenanceBilling },
  discouragedUpdateTime: { rule: rules.discouragedUpdateTime, parse: parseDiscouragedUpdateTimeInput, run: functions.discouragedUpdateTime, inFull: inFull.discouragedUpdateTimeInFull, explain: explanations.explainDiscouragedUpdateTime },
  offHoursUpdateBilling: { rule: rules.offHoursUpdateBilling, parse: parseOffHoursUpdateBillingInput, run: functions.offHoursUpdateBilling, inFull: inFull.offHoursUpdateBillingInFull, explain: explanations.explainOffHoursUpdateBilling },
  responsibleParty: { rule: rules.responsibleParty, parse: parseResponsiblePartyInput, run: functions.responsibleParty, explain: explanations.explainResponsibleParty },
  billedTime: { rule: rules.billedTime, parse: parseBilledTimeInput, run: functions.billedTime, inFull: inFull.billedTimeInFull, explain: explanations.explainBilledTime },
  timeCreditBalance: { rule: rules.timeCreditBalance, parse: parseTimeCreditBalanceInput, run: functions.timeCreditBalance, inFull: inFull.timeCreditBalanceInFull, explain: explanations.explainTimeCreditBalance },
  nextTimeCreditDate: { rule: rules.nextTimeCreditDate, parse: parseNextTimeCreditDateInput, run: functions.nextTimeCreditDate, explain: explanations.explainNextTimeCreditDate },
  quoteRequired: { rule: rules.quoteRequired, parse: parseQuoteRequiredInput, run: functions.quoteRequired, explain: explanations.explainQuoteRequired },
  interventionStart: { rule: rules.interventionStart, parse: parseInterventionStartInput, run: functions.interventionStart, explain: explanations.explainInterventionStart },
  hoursValidity: { rule: rules.hoursValidity, parse: parseHoursValidityInput, run: functions.hoursValidity, inFull: inFull.hoursValidityInFull, explain: explanations.explainHoursValidity },
  domainLapse: { rule: rules.domainLapse, parse: parseDomainLapseInput, run: functions.domainLapse, inFull: inFull.domainLapseInFull, explain: explanations.explainDomainLapse },
  domainLossCompensation: { rule: rules.domainLossCompensation, parse: parseDomainLossCompensationInput, run: functions.domainLossCompensation, explain: explanations.explainDomainLossCompensation },
  domainTransferAllowed: { rule: rules.domainTransferAllowed, parse: parseDomainTransferAllowedInput, run: functions.domainTransferAllowed, inFull: inFull.domainTransferAllowedInFull, explain: explanations.explainDomainTransferAllowed },
  spamSuspensionEarliestEnd: { rule: rules.spamSuspensionEarliestEnd, parse: parseSpamSuspensionEarliestEndInput, run: functions.spamSuspensionEarliestEnd, explain: explanations.explainSpamSuspensionEarliestEnd },
  overageCharge: { rule: rules.overageCharge, parse: parseOverageChargeInput, run: functions.overageCharge, explain: explanations.explainOverageCharge },
  commitmentEnd: { rule: rules.commitmentEnd, parse: parseCommitmentEndInput, run: functions.commitmentEnd, explain: explanations.explainCommitmentEnd },
  priceRevisionEffectiveDate: { rule: rules.priceRevisionEffectiveDate, parse: parsePriceRevisionEffectiveDateInput, run: functions.priceRevisionEffectiveDate, inFull: inFull.priceRevisionEffectiveDateInFull, explain: explanations.explainPriceRevisionEffectiveDate },
  priceRevisionSupplement: { rule: rules.priceRevisionSupplement, parse: parsePriceRevisionSupplementInput, run: functions.priceRevisionSupplement, inFull: inFull.priceRevisionSupplementInFull, explain: explanations.explainPriceRevisionSupplement },
  messageSendable: { rule: rules.messageSendable, parse: parseMessageSendableInput, run: functions.messageSendable, inFull: inFull.messageSendableInFull, explain: explanations.explainMessageSendable },
  billedEmails: { rule: rules.billedEmails, parse: parseBilledEmailsInput, run: functions.billedEmails, explain: explanations.explainBilledEmails },
  mailServiceSuspensionAllowed: { rule: rules.mailServiceSuspensionAllowed, parse: parseMailServiceSuspensionAllowedInput, run: functions.mailServiceSuspensionAllowed, explain: explanations.explainMailServiceSuspensionAllowed },
  reinstatementFee: { rule: rules.reinstatementFee, parse: parseReinstatementFeeInput, run: functions.reinstatementFee, inFull: inFull.reinstatementFeeInFull, explain: explanations.explainReinstatementFee },
  backupPlan: { rule: rules.backupPlan, parse: parseBackupPlanInput, run: functions.backupPlan, inFull: inFull.backupPlanInFull, explain: explanations.explainBackupPlan },
  backupRestorable: { rule: rules.backupRestorable, parse: parseBackupRestorableInput, run: functions.backupRestorable, inFull: inFull.backupRestorableInFull, explain: explanations.explainBackupRestorable },
  databaseRestorePoint: { rule: rules.databaseRestorePoint, parse: parseDatabaseRestorePointInput, run: functions.databaseRestorePoint, explain: explanations.explainDatabaseRestorePoint },
  downtimeLimit: { rule: rules.downtimeLimit, parse: parseDowntimeLimitInput, run: functions.downtimeLimit, inFull: inFull.downtimeLimitInFull, explain: explanations.explainDowntimeLimit },
  availabilityRate: { rule: rules.availabilityRate, parse: parseAvailabilityRateInput, run: functions.availabilityRate, inFull: inFull.availabilityRateInFull, explain: explanations.explainAvailabilityRate },
  downtimeLimitExceeded: { rule: rules.downtimeLimitExceeded, parse: parseDowntimeLimitExceededInput, run: functions.downtimeLimitExceeded, inFull: inFull.downtimeLimitExceededInFull, explain: explanations.explainDowntimeLimitExceeded },
  slaYear: { rule: rules.slaYear, parse: parseSlaYearInput, run: functions.slaYear, explain: explanations.explainSlaYear },
  availabilityMet: { rule: rules.availabilityMet, parse: parseAvailabilityMetInput, run: functions.availabilityMet, inFull: inFull.availabilityMetInFull, explain: explanations.explainAvailabilityMet },
  availabilityPenalty: { rule: rules.availabilityPenalty, parse: parseAvailabilityPenaltyInput, run: functions.availabilityPenalty, inFull: inFull.availabilityPenaltyInFull, explain: explanations.explainAvailabilityPenalty },
  availabilityPenaltyForYear: { rule: rules.availabilityPenaltyForYear, parse: parseAvailabilityPenaltyForYearInput, run: functions.availabilityPenaltyForYear, inFull: inFull.availabilityPenaltyForYearInFull, explain: explanations.explainAvailabilityPenaltyForYear },
  creditNoteUsable: { rule: rules.creditNoteUsable, parse: parseCreditNoteUsableInput, run: functions.creditNoteUsable, inFull: inFull.creditNoteUsableInFull, explain: explanations.explainCreditNoteUsable },
  creditNoteDeadline: { rule: rules.creditNoteDeadline, parse: parseCreditNoteDeadlineInput, run: functions.creditNoteDeadline, inFull: inFull.creditNoteDeadlineInFull, explain: explanations.explainCreditNoteDeadline },
  restorationPenaltyRate: { rule: rules.restorationPenaltyRate, parse: parseRestorationPenaltyRateInput, run: functions.restorationPenaltyRate, inFull: inFull.restorationPenaltyRateInFull, explain: explanations.explainRestorationPenaltyRate },
  restorationPenaltyForMonth: { rule: rules.restorationPenaltyForMonth, parse: parseRestorationPenaltyForMonthInput, run: functions.restorationPenaltyForMonth, inFull: inFull.restorationPenaltyForMonthInFull, explain: explanations.explainRestorationPenaltyForMonth },
  invoiceAfterCredit: { rule: rules.invoiceAfterCredit, parse: parseInvoiceAfterCreditInput, run: functions.invoiceAfterCredit, explain: explanations.explainInvoiceAfterCredit },
  combinedOutagePenalty: { rule: rules.combinedOutagePenalty, parse: parseCombinedOutagePenaltyInput, run: functions.combinedOutagePenalty, inFull: inFull.combinedOutagePenaltyInFull, explain: explanations.explainCombinedOutagePenalty },
  countedInterruption: { rule: rules.countedInterruption, parse: parseCountedInterruptionInput, run: functions.countedInterruption, inFull: inFull.countedInterruptionInFull, explain: explanations.explainCountedInterruption },
  penaltyDue: { rule: rules.penaltyDue, parse: parsePenaltyDueInput, run: functions.penaltyDue, explain: explanations.explainPenaltyDue },
  maintenanceNoticeValid: { rule: rules.maintenanceNoticeValid, parse: parseMaintenanceNoticeValidInput, run: functions.maintenanceNoticeValid, inFull: inFull.maintenanceNoticeValidInFull, explain: explanations.explainMaintenanceNoticeValid },
  countedMaintenanceTime: { rule: rules.countedMaintenanceTime, parse: parseCountedMaintenanceTimeInput, run: functions.countedMaintenanceTime, inFull: inFull.countedMaintenanceTimeInFull, explain: explanations.explainCountedMaintenanceTime },
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
