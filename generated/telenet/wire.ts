// Generated from contracts/telenet/contract.md, do not edit.
import type { InvalidInput } from '../../compiler/runtime/invalid.ts';
import { type Answer, type Explanation, evaluateRule, explainRule, formatResult, parseInput, type Refused, type Setting, type WireEntries } from '../../compiler/runtime/wire/wire.ts';
import { offeredOf, type Readings } from '../../compiler/runtime/position.ts';
import { type Range, rangeOfRule } from '../../compiler/runtime/wire/range.ts';
import { read } from '../../compiler/runtime/wire/wire-scalar.ts';
import { rules, words } from './descriptors.ts';
import * as explanations from './explain.ts';
import * as inFull from './in-full.ts';
import * as functions from './rules.ts';

const zone = 'Europe/Brussels';
const setting: Setting = { zone, words };
const termsAcceptedBeforeUseComponentValues = /* @__PURE__ */ (() => new Set(rules.termsAcceptedBeforeUse.input.component.enum))();
const responsiblePartyTaskValues = /* @__PURE__ */ (() => new Set(rules.responsibleParty.input.task.enum))();
const optionOrderableOptionValues = /* @__PURE__ */ (() => new Set(rules.optionOrderable.input.option.enum))();
const contractTermAllowedServiceValues = /* @__PURE__ */ (() => new Set(rules.contractTermAllowed.input.service.enum))();
const contractPeriodServiceValues = /* @__PURE__ */ (() => new Set(rules.contractPeriod.input.service.enum))();
const providerLiabilityEventValues = /* @__PURE__ */ (() => new Set(rules.providerLiability.input.event.enum))();
const m365ContractEndChannelValues = /* @__PURE__ */ (() => new Set(rules.m365ContractEnd.input.channel.enum))();
const priorityForImpactImpactValues = /* @__PURE__ */ (() => new Set(rules.priorityForImpact.input.impact.enum))();
const ticketClassificationMotiveValues = /* @__PURE__ */ (() => new Set(rules.ticketClassification.input.motive.enum))();
const ticketClassificationPriorityValues = /* @__PURE__ */ (() => new Set(rules.ticketClassification.input.priority.enum))();
const interventionTariffInterventionValues = /* @__PURE__ */ (() => new Set(rules.interventionTariff.input.intervention.enum))();
const reactionDeadlineInterventionValues = /* @__PURE__ */ (() => new Set(rules.reactionDeadline.input.intervention.enum))();

export function parseReactionTimeInput(json: unknown): functions.ReactionTimeInput | InvalidInput {
  return parseInput(rules.reactionTime, json, words, (fields) => ({
    loggedAt: read.instant(fields.loggedAt),
    reactedAt: read.instant(fields.reactedAt),
    holidays: fields.holidays === undefined ? undefined : read.list(fields.holidays, read.date)
  }));
}

export const formatReactionTimeResult = (result: functions.ReactionTimeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.reactionTime, result, zone);

export function parseDomainMoveKindInput(json: unknown): functions.DomainMoveKindInput | InvalidInput {
  return parseInput(rules.domainMoveKind, json, words, (fields) => ({
    ownerChanges: read.boolean(fields.ownerChanges),
    registrarChanges: read.boolean(fields.registrarChanges)
  }));
}

export const formatDomainMoveKindResult = (result: functions.DomainMoveKindResult): ReturnType<typeof formatResult> =>
  formatResult(rules.domainMoveKind, result, zone);

export function parseIsWorkingTimeInput(json: unknown): functions.IsWorkingTimeInput | InvalidInput {
  return parseInput(rules.isWorkingTime, json, words, (fields) => ({
    at: read.instant(fields.at),
    holidays: fields.holidays === undefined ? undefined : read.list(fields.holidays, read.date)
  }));
}

export const formatIsWorkingTimeResult = (result: functions.IsWorkingTimeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.isWorkingTime, result, zone);

export function parseTermsAcceptedBeforeUseInput(json: unknown): functions.TermsAcceptedBeforeUseInput | InvalidInput {
  return parseInput(rules.termsAcceptedBeforeUse, json, words, (fields) => ({
    component: read.oneOf(fields.component, termsAcceptedBeforeUseComponentValues),
    acceptedAt: fields.acceptedAt === undefined ? undefined : read.instant(fields.acceptedAt),
    usedAt: read.instant(fields.usedAt)
  }));
}

export const formatTermsAcceptedBeforeUseResult = (result: functions.TermsAcceptedBeforeUseResult): ReturnType<typeof formatResult> =>
  formatResult(rules.termsAcceptedBeforeUse, result, zone);

export function parseResponsiblePartyInput(json: unknown): functions.ResponsiblePartyInput | InvalidInput {
  return parseInput(rules.responsibleParty, json, words, (fields) => ({
    task: read.oneOf(fields.task, responsiblePartyTaskValues),
    needsMoreBackups: fields.needsMoreBackups === undefined ? undefined : read.boolean(fields.needsMoreBackups),
    needsLongerRetention: fields.needsLongerRetention === undefined
      ? undefined
      : read.boolean(fields.needsLongerRetention),
    requested: fields.requested === undefined ? undefined : read.boolean(fields.requested),
    creditsPaid: fields.creditsPaid === undefined ? undefined : read.boolean(fields.creditsPaid),
    cmsOrdered: fields.cmsOrdered === undefined ? undefined : read.boolean(fields.cmsOrdered),
    cmsManaged: fields.cmsManaged === undefined ? undefined : read.boolean(fields.cmsManaged),
    cachingEnabled: fields.cachingEnabled === undefined ? undefined : read.boolean(fields.cachingEnabled),
    clientTerminated: fields.clientTerminated === undefined ? undefined : read.boolean(fields.clientTerminated),
    registryRequires: fields.registryRequires === undefined ? undefined : read.boolean(fields.registryRequires),
    transfer: fields.transfer === undefined ? undefined : read.boolean(fields.transfer),
    throughProvider: fields.throughProvider === undefined ? undefined : read.boolean(fields.throughProvider),
    clientAtFault: fields.clientAtFault === undefined ? undefined : read.boolean(fields.clientAtFault),
    interventionOrdered: fields.interventionOrdered === undefined ? undefined : read.boolean(fields.interventionOrdered),
    onboardingCoversTask: fields.onboardingCoversTask === undefined
      ? undefined
      : read.boolean(fields.onboardingCoversTask),
    prepaymentRequired: fields.prepaymentRequired === undefined ? undefined : read.boolean(fields.prepaymentRequired),
    typicalIntervention: fields.typicalIntervention === undefined ? undefined : read.boolean(fields.typicalIntervention),
    reactionTimeExcluded: fields.reactionTimeExcluded === undefined
      ? undefined
      : read.boolean(fields.reactionTimeExcluded)
  }));
}

export const formatResponsiblePartyResult = (result: functions.ResponsiblePartyResult): ReturnType<typeof formatResult> =>
  formatResult(rules.responsibleParty, result, zone);

export function parseHostingLimitsRespectedInput(json: unknown): functions.HostingLimitsRespectedInput | InvalidInput {
  return parseInput(rules.hostingLimitsRespected, json, words, (fields) => ({
    storageUsed: read.bytes(fields.storageUsed),
    storageLimit: read.bytes(fields.storageLimit),
    trafficUsed: read.bytes(fields.trafficUsed),
    trafficLimit: read.bytes(fields.trafficLimit)
  }));
}

export const formatHostingLimitsRespectedResult = (result: functions.HostingLimitsRespectedResult): ReturnType<typeof formatResult> =>
  formatResult(rules.hostingLimitsRespected, result, zone);

export function parseBackupRetentionInput(json: unknown): functions.BackupRetentionInput | InvalidInput {
  return parseInput(rules.backupRetention, json, words, (fields) => ({
    takenOn: read.date(fields.takenOn),
    neededOn: read.date(fields.neededOn)
  }));
}

export const formatBackupRetentionResult = (result: functions.BackupRetentionResult): ReturnType<typeof formatResult> =>
  formatResult(rules.backupRetention, result, zone);

export function parseOptionOrderableInput(json: unknown): functions.OptionOrderableInput | InvalidInput {
  return parseInput(rules.optionOrderable, json, words, (fields) => ({
    option: read.oneOf(fields.option, optionOrderableOptionValues),
    sharedHosting: read.boolean(fields.sharedHosting)
  }));
}

export const formatOptionOrderableResult = (result: functions.OptionOrderableResult): ReturnType<typeof formatResult> =>
  formatResult(rules.optionOrderable, result, zone);

export function parseContractTermAllowedInput(json: unknown): functions.ContractTermAllowedInput | InvalidInput {
  return parseInput(rules.contractTermAllowed, json, words, (fields) => ({
    service: read.oneOf(fields.service, contractTermAllowedServiceValues),
    term: read.period(fields.term)
  }));
}

export const formatContractTermAllowedResult = (result: functions.ContractTermAllowedResult): ReturnType<typeof formatResult> =>
  formatResult(rules.contractTermAllowed, result, zone);

export function parseContractPeriodInput(json: unknown): functions.ContractPeriodInput | InvalidInput {
  return parseInput(rules.contractPeriod, json, words, (fields) => ({
    service: read.oneOf(fields.service, contractPeriodServiceValues),
    start: read.date(fields.start),
    term: fields.term === undefined ? undefined : read.period(fields.term),
    on: read.date(fields.on)
  }));
}

export const formatContractPeriodResult = (result: functions.ContractPeriodResult): ReturnType<typeof formatResult> =>
  formatResult(rules.contractPeriod, result, zone);

export function parseRenewalOutcomeInput(json: unknown): functions.RenewalOutcomeInput | InvalidInput {
  return parseInput(rules.renewalOutcome, json, words, (fields) => ({
    service: read.oneOf(fields.service, contractTermAllowedServiceValues),
    clientTerminated: read.boolean(fields.clientTerminated),
    prepaymentRequired: read.boolean(fields.prepaymentRequired),
    prepaid: read.boolean(fields.prepaid)
  }));
}

export const formatRenewalOutcomeResult = (result: functions.RenewalOutcomeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.renewalOutcome, result, zone);

export function parseSiteMigrationInTimeInput(json: unknown): functions.SiteMigrationInTimeInput | InvalidInput {
  return parseInput(rules.siteMigrationInTime, json, words, (fields) => ({
    completedOn: read.date(fields.completedOn),
    contractEnd: read.date(fields.contractEnd)
  }));
}

export const formatSiteMigrationInTimeResult = (result: functions.SiteMigrationInTimeResult): ReturnType<typeof formatResult> =>
  formatResult(rules.siteMigrationInTime, result, zone);

export function parseProviderLiabilityInput(json: unknown): functions.ProviderLiabilityInput | InvalidInput {
  return parseInput(rules.providerLiability, json, words, (fields) => ({
    event: read.oneOf(fields.event, providerLiabilityEventValues),
    afterClientTermination: fields.afterClientTermination === undefined
      ? undefined
      : read.boolean(fields.afterClientTermination)
  }));
}

export const formatProviderLiabilityResult = (result: functions.ProviderLiabilityResult): ReturnType<typeof formatResult> =>
  formatResult(rules.providerLiability, result, zone);

export function parseNameServerEntitlementInput(json: unknown): functions.NameServerEntitlementInput | InvalidInput {
  return parseInput(rules.nameServerEntitlement, json, words, (fields) => ({
    throughProvider: read.boolean(fields.throughProvider),
    requested: read.boolean(fields.requested)
  }));
}

export const formatNameServerEntitlementResult = (result: functions.NameServerEntitlementResult): ReturnType<typeof formatResult> =>
  formatResult(rules.nameServerEntitlement, result, zone);

export function parseSslReplacementDutyInput(json: unknown): functions.SslReplacementDutyInput | InvalidInput {
  return parseInput(rules.sslReplacementDuty, json, words, (fields) => ({
    revoked: read.boolean(fields.revoked),
    clientAtFault: read.boolean(fields.clientAtFault)
  }));
}

export const formatSslReplacementDutyResult = (result: functions.SslReplacementDutyResult): ReturnType<typeof formatResult> =>
  formatResult(rules.sslReplacementDuty, result, zone);

export function parseSslContractEndInput(json: unknown): functions.SslContractEndInput | InvalidInput {
  return parseInput(rules.sslContractEnd, json, words, (fields) => ({ issuedOn: read.date(fields.issuedOn) }));
}

export const formatSslContractEndResult = (result: functions.SslContractEndResult): ReturnType<typeof formatResult> =>
  formatResult(rules.sslContractEnd, result, zone);

export function parseM365EligibleInput(json: unknown): functions.M365EligibleInput | InvalidInput {
  return parseInput(rules.m365Eligible, json, words, (fields) => ({ country: read.country(fields.country) }));
}

export const formatM365EligibleResult = (result: functions.M365EligibleResult): ReturnType<typeof formatResult> =>
  formatResult(rules.m365Eligible, result, zone);

export function parseOnboardingCoversInput(json: unknown): functions.OnboardingCoversInput | InvalidInput {
  return parseInput(rules.onboardingCovers, json, words, (fields) => ({
    licenceOrderedOn: read.date(fields.licenceOrderedOn),
    contractStart: read.date(fields.contractStart),
    expresslyAgreed: read.boolean(fields.expresslyAgreed)
  }));
}

export const formatOnboardingCoversResult = (result: functions.OnboardingCoversResult): ReturnType<typeof formatResult> =>
  formatResult(rules.onboardingCovers, result, zone);

export function parseLicenceCancellationInput(json: unknown): functions.LicenceCancellationInput | InvalidInput {
  return parseInput(rules.licenceCancellation, json, words, (fields) => ({
    instalmentFee: read.money(fields.instalmentFee),
    instalmentsTotal: read.count(fields.instalmentsTotal),
    instalmentsPaid: read.count(fields.instalmentsPaid),
    licences: read.count(fields.licences)
  }));
}

export const formatLicenceCancellationResult = (result: functions.LicenceCancellationResult): ReturnType<typeof formatResult> =>
  formatResult(rules.licenceCancellation, result, zone);

export function parsePriceIncreasePassThroughInput(json: unknown): functions.PriceIncreasePassThroughInput | InvalidInput {
  return parseInput(rules.priceIncreasePassThrough, json, words, (fields) => ({
    currentPrice: read.money(fields.currentPrice),
    oldMicrosoftPrice: read.money(fields.oldMicrosoftPrice),
    newMicrosoftPrice: read.money(fields.newMicrosoftPrice)
  }));
}

export const formatPriceIncreasePassThroughResult = (result: functions.PriceIncreasePassThroughResult): ReturnType<typeof formatResult> =>
  formatResult(rules.priceIncreasePassThrough, result, zone);

export function parseM365ContractEndInput(json: unknown): functions.M365ContractEndInput | InvalidInput {
  return parseInput(rules.m365ContractEnd, json, words, (fields) => ({
    start: read.date(fields.start),
    term: read.period(fields.term),
    noticeOn: read.date(fields.noticeOn),
    channel: read.oneOf(fields.channel, m365ContractEndChannelValues)
  }));
}

export const formatM365ContractEndResult = (result: functions.M365ContractEndResult): ReturnType<typeof formatResult> =>
  formatResult(rules.m365ContractEnd, result, zone);

export function parseM365AutoTerminationInput(json: unknown): functions.M365AutoTerminationInput | InvalidInput {
  return parseInput(rules.m365AutoTermination, json, words, (fields) => ({
    activeLicences: read.count(fields.activeLicences),
    providerIsReseller: read.boolean(fields.providerIsReseller)
  }));
}

export const formatM365AutoTerminationResult = (result: functions.M365AutoTerminationResult): ReturnType<typeof formatResult> =>
  formatResult(rules.m365AutoTermination, result, zone);

export function parsePriorityForImpactInput(json: unknown): functions.PriorityForImpactInput | InvalidInput {
  return parseInput(rules.priorityForImpact, json, words, (fields) => ({
    impact: read.oneOf(fields.impact, priorityForImpactImpactValues)
  }));
}

export const formatPriorityForImpactResult = (result: functions.PriorityForImpactResult): ReturnType<typeof formatResult> =>
  formatResult(rules.priorityForImpact, result, zone);

export function parseTicketClassificationInput(json: unknown): functions.TicketClassificationInput | InvalidInput {
  return parseInput(rules.ticketClassification, json, words, (fields) => ({
    motive: read.oneOf(fields.motive, ticketClassificationMotiveValues),
    priority: read.oneOf(fields.priority, ticketClassificationPriorityValues),
    changes: read.list(fields.changes, (item) => read.record(item, (fields) => ({
      at: read.instant(fields.at),
      motive: fields.motive === undefined ? undefined : read.oneOf(fields.motive, ticketClassificationMotiveValues),
      priority: fields.priority === undefined
        ? undefined
        : read.oneOf(fields.priority, ticketClassificationPriorityValues)
    }))),
    at: read.instant(fields.at)
  }));
}

export const formatTicketClassificationResult = (result: functions.TicketClassificationResult): ReturnType<typeof formatResult> =>
  formatResult(rules.ticketClassification, result, zone);

export function parseCreditPaymentInput(json: unknown): functions.CreditPaymentInput | InvalidInput {
  return parseInput(rules.creditPayment, json, words, (fields) => ({
    balance: read.credits(fields.balance),
    cost: read.credits(fields.cost),
    prepaymentRequired: read.boolean(fields.prepaymentRequired)
  }));
}

export const formatCreditPaymentResult = (result: functions.CreditPaymentResult): ReturnType<typeof formatResult> =>
  formatResult(rules.creditPayment, result, zone);

export function parseReactionAllowanceInput(json: unknown): functions.ReactionAllowanceInput | InvalidInput {
  return parseInput(rules.reactionAllowance, json, words, (fields) => ({
    motive: read.oneOf(fields.motive, ticketClassificationMotiveValues),
    priority: read.oneOf(fields.priority, ticketClassificationPriorityValues)
  }));
}

export const formatReactionAllowanceResult = (result: functions.ReactionAllowanceResult): ReturnType<typeof formatResult> =>
  formatResult(rules.reactionAllowance, result, zone);

export function parseInterventionTariffInput(json: unknown): functions.InterventionTariffInput | InvalidInput {
  return parseInput(rules.interventionTariff, json, words, (fields) => ({
    intervention: read.oneOf(fields.intervention, interventionTariffInterventionValues)
  }));
}

export const formatInterventionTariffResult = (result: functions.InterventionTariffResult): ReturnType<typeof formatResult> =>
  formatResult(rules.interventionTariff, result, zone);

export function parseReactionDeadlineInput(json: unknown): functions.ReactionDeadlineInput | InvalidInput {
  return parseInput(rules.reactionDeadline, json, words, (fields) => ({
    loggedAt: read.instant(fields.loggedAt),
    motive: read.oneOf(fields.motive, ticketClassificationMotiveValues),
    priority: read.oneOf(fields.priority, ticketClassificationPriorityValues),
    intervention: read.oneOf(fields.intervention, reactionDeadlineInterventionValues),
    holidays: fields.holidays === undefined ? undefined : read.list(fields.holidays, read.date)
  }));
}

export const formatReactionDeadlineResult = (result: functions.ReactionDeadlineResult): ReturnType<typeof formatResult> =>
  formatResult(rules.reactionDeadline, result, zone);

export function parseReactionTimeMetInput(json: unknown): functions.ReactionTimeMetInput | InvalidInput {
  return parseInput(rules.reactionTimeMet, json, words, (fields) => ({
    loggedAt: read.instant(fields.loggedAt),
    reactedAt: read.instant(fields.reactedAt),
    motive: read.oneOf(fields.motive, ticketClassificationMotiveValues),
    priority: read.oneOf(fields.priority, ticketClassificationPriorityValues),
    intervention: read.oneOf(fields.intervention, reactionDeadlineInterventionValues),
    holidays: fields.holidays === undefined ? undefined : read.list(fields.holidays, read.date)
  }));
}

export const formatReactionTimeMetResult = (result: functions.ReactionTimeMetResult): ReturnType<typeof formatResult> =>
  formatResult(rules.reactionTimeMet, result, zone);

export function parseInterventionCostInput(json: unknown): functions.InterventionCostInput | InvalidInput {
  return parseInput(rules.interventionCost, json, words, (fields) => ({
    intervention: read.oneOf(fields.intervention, reactionDeadlineInterventionValues),
    priority: read.oneOf(fields.priority, ticketClassificationPriorityValues),
    timeSpent: fields.timeSpent === undefined ? undefined : read.duration(fields.timeSpent),
    interventionCount: fields.interventionCount === undefined ? undefined : read.count(fields.interventionCount),
    agreedCredits: fields.agreedCredits === undefined ? undefined : read.credits(fields.agreedCredits)
  }));
}

export const formatInterventionCostResult = (result: functions.InterventionCostResult): ReturnType<typeof formatResult> =>
  formatResult(rules.interventionCost, result, zone);

const entries: WireEntries = /* @__PURE__ */ (() => ({
  reactionTime: { rule: rules.reactionTime, parse: parseReactionTimeInput, run: functions.reactionTime, inFull: inFull.reactionTimeInFull, explain: explanations.explainReactionTime },
  domainMoveKind: { rule: rules.domainMoveKind, parse: parseDomainMoveKindInput, run: functions.domainMoveKind, explain: explanations.explainDomainMoveKind },
  isWorkingTime: { rule: rules.isWorkingTime, parse: parseIsWorkingTimeInput, run: functions.isWorkingTime, inFull: inFull.isWorkingTimeInFull, explain: explanations.explainIsWorkingTime },
  termsAcceptedBeforeUse: { rule: rules.termsAcceptedBeforeUse, parse: parseTermsAcceptedBeforeUseInput, run: functions.termsAcceptedBeforeUse, explain: explanations.explainTermsAcceptedBeforeUse },
  responsibleParty: { rule: rules.responsibleParty, parse: parseResponsiblePartyInput, run: functions.responsibleParty, explain: explanations.explainResponsibleParty },
  hostingLimitsRespected: { rule: rules.hostingLimitsRespected, parse: parseHostingLimitsRespectedInput, run: functions.hostingLimitsRespected, explain: explanations.explainHostingLimitsRespected },
  backupRetention: { rule: rules.backupRetention, parse: parseBackupRetentionInput, run: functions.backupRetention, inFull: inFull.backupRetentionInFull, explain: explanations.explainBackupRetention },
  optionOrderable: { rule: rules.optionOrderable, parse: parseOptionOrderableInput, run: functions.optionOrderable, explain: explanations.explainOptionOrderable },
  contractTermAllowed: { rule: rules.contractTermAllowed, parse: parseContractTermAllowedInput, run: functions.contractTermAllowed, explain: explanations.explainContractTermAllowed },
  contractPeriod: { rule: rules.contractPeriod, parse: parseContractPeriodInput, run: functions.contractPeriod, explain: explanations.explainContractPeriod },
  renewalOutcome: { rule: rules.renewalOutcome, parse: parseRenewalOutcomeInput, run: functions.renewalOutcome, explain: explanations.explainRenewalOutcome },
  siteMigrationInTime: { rule: rules.siteMigrationInTime, parse: parseSiteMigrationInTimeInput, run: functions.siteMigrationInTime, explain: explanations.explainSiteMigrationInTime },
  providerLiability: { rule: rules.providerLiability, parse: parseProviderLiabilityInput, run: functions.providerLiability, inFull: inFull.providerLiabilityInFull, explain: explanations.explainProviderLiability },
  nameServerEntitlement: { rule: rules.nameServerEntitlement, parse: parseNameServerEntitlementInput, run: functions.nameServerEntitlement, explain: explanations.explainNameServerEntitlement },
  sslReplacementDuty: { rule: rules.sslReplacementDuty, parse: parseSslReplacementDutyInput, run: functions.sslReplacementDuty, explain: explanations.explainSslReplacementDuty },
  sslContractEnd: { rule: rules.sslContractEnd, parse: parseSslContractEndInput, run: functions.sslContractEnd, explain: explanations.explainSslContractEnd },
  m365Eligible: { rule: rules.m365Eligible, parse: parseM365EligibleInput, run: functions.m365Eligible, inFull: inFull.m365EligibleInFull, explain: explanations.explainM365Eligible },
  onboardingCovers: { rule: rules.onboardingCovers, parse: parseOnboardingCoversInput, run: functions.onboardingCovers, explain: explanations.explainOnboardingCovers },
  licenceCancellation: { rule: rules.licenceCancellation, parse: parseLicenceCancellationInput, run: functions.licenceCancellation, explain: explanations.explainLicenceCancellation },
  priceIncreasePassThrough: { rule: rules.priceIncreasePassThrough, parse: parsePriceIncreasePassThroughInput, run: functions.priceIncreasePassThrough, inFull: inFull.priceIncreasePassThroughInFull, explain: explanations.explainPriceIncreasePassThrough },
  m365ContractEnd: { rule: rules.m365ContractEnd, parse: parseM365ContractEndInput, run: functions.m365ContractEnd, inFull: inFull.m365ContractEndInFull, explain: explanations.explainM365ContractEnd },
  m365AutoTermination: { rule: rules.m365AutoTermination, parse: parseM365AutoTerminationInput, run: functions.m365AutoTermination, inFull: inFull.m365AutoTerminationInFull, explain: explanations.explainM365AutoTermination },
  priorityForImpact: { rule: rules.priorityForImpact, parse: parsePriorityForImpactInput, run: functions.priorityForImpact, explain: explanations.explainPriorityForImpact },
  ticketClassification: { rule: rules.ticketClassification, parse: parseTicketClassificationInput, run: functions.ticketClassification, explain: explanations.explainTicketClassification },
  creditPayment: { rule: rules.creditPayment, parse: parseCreditPaymentInput, run: functions.creditPayment, explain: explanations.explainCreditPayment },
  reactionAllowance: { rule: rules.reactionAllowance, parse: parseReactionAllowanceInput, run: functions.reactionAllowance, explain: explanations.explainReactionAllowance },
  interventionTariff: { rule: rules.interventionTariff, parse: parseInterventionTariffInput, run: functions.interventionTariff, explain: explanations.explainInterventionTariff },
  reactionDeadline: { rule: rules.reactionDeadline, parse: parseReactionDeadlineInput, run: functions.reactionDeadline, inFull: inFull.reactionDeadlineInFull, explain: explanations.explainReactionDeadline },
  reactionTimeMet: { rule: rules.reactionTimeMet, parse: parseReactionTimeMetInput, run: functions.reactionTimeMet, inFull: inFull.reactionTimeMetInFull, explain: explanations.explainReactionTimeMet },
  interventionCost: { rule: rules.interventionCost, parse: parseInterventionCostInput, run: functions.interventionCost, inFull: inFull.interventionCostInFull, explain: explanations.explainInterventionCost },
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
