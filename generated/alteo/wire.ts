// Generated from contracts/alteo/contract.md, do not edit.
import type { InvalidInput } from '../../compiler/runtime/invalid.ts';
import { type Answer, type Explanation, evaluateRule, explainRule, formatResult, parseInput } from '../../compiler/runtime/wire.ts';
import { rules } from './descriptors.ts';
import * as explanations from './explain.ts';
import * as functions from './rules.ts';
import type {
  SupportLevelInput,
  SupportLevelResult,
  ReplacementDutyInput,
  ReplacementDutyResult,
  LiabilityCapInput,
  LiabilityCapResult,
  CompensationDueInput,
  CompensationDueResult,
  ServiceDateInput,
  ServiceDateResult,
  HackingTerminationAllowedInput,
  HackingTerminationAllowedResult,
  AllowedBandwidthInput,
  AllowedBandwidthResult,
  BandwidthReductionEarliestInput,
  BandwidthReductionEarliestResult,
  CredentialResponsibilityInput,
  CredentialResponsibilityResult,
  OutOfScopeIncidentInput,
  OutOfScopeIncidentResult,
  UpdateKindInput,
  UpdateKindResult,
  PatchRefusalExclusionInput,
  PatchRefusalExclusionResult,
  SoftwareInstallationDueInput,
  SoftwareInstallationDueResult,
  DiscouragedUpdateTimeInput,
  DiscouragedUpdateTimeResult,
  ResponsiblePartyInput,
  ResponsiblePartyResult,
  BilledTimeInput,
  BilledTimeResult,
  TimeCreditBalanceInput,
  TimeCreditBalanceResult,
  NextTimeCreditDateInput,
  NextTimeCreditDateResult,
  QuoteRequiredInput,
  QuoteRequiredResult,
  InterventionStartInput,
  InterventionStartResult,
  HoursValidityInput,
  HoursValidityResult,
  DomainLapseInput,
  DomainLapseResult,
  DomainLossCompensationInput,
  DomainLossCompensationResult,
  DomainTransferAllowedInput,
  DomainTransferAllowedResult,
  SpamSuspensionEarliestEndInput,
  SpamSuspensionEarliestEndResult,
  OverageChargeInput,
  OverageChargeResult,
  CommitmentEndInput,
  CommitmentEndResult,
  PriceRevisionEffectiveDateInput,
  PriceRevisionEffectiveDateResult,
  PriceRevisionSupplementInput,
  PriceRevisionSupplementResult,
  MessageSendableInput,
  MessageSendableResult,
  BilledEmailsInput,
  BilledEmailsResult,
  MailServiceSuspensionAllowedInput,
  MailServiceSuspensionAllowedResult,
  ReinstatementFeeInput,
  ReinstatementFeeResult,
  BackupPlanInput,
  BackupPlanResult,
  BackupRestorableInput,
  BackupRestorableResult,
  DatabaseRestorePointInput,
  DatabaseRestorePointResult,
  DowntimeLimitInput,
  DowntimeLimitResult,
  AvailabilityRateInput,
  AvailabilityRateResult,
  DowntimeLimitExceededInput,
  DowntimeLimitExceededResult,
  SlaYearInput,
  SlaYearResult,
  AvailabilityMetInput,
  AvailabilityMetResult,
  AvailabilityPenaltyInput,
  AvailabilityPenaltyResult,
  AvailabilityPenaltyForYearInput,
  AvailabilityPenaltyForYearResult,
  CreditNoteUsableInput,
  CreditNoteUsableResult,
  CreditNoteDeadlineInput,
  CreditNoteDeadlineResult,
  RestorationPenaltyRateInput,
  RestorationPenaltyRateResult,
  RestorationPenaltyForMonthInput,
  RestorationPenaltyForMonthResult,
  InvoiceAfterCreditInput,
  InvoiceAfterCreditResult,
  CombinedOutagePenaltyInput,
  CombinedOutagePenaltyResult,
  CountedInterruptionInput,
  CountedInterruptionResult,
  PenaltyDueInput,
  PenaltyDueResult,
  MaintenanceNoticeValidInput,
  MaintenanceNoticeValidResult,
  CountedMaintenanceTimeInput,
  CountedMaintenanceTimeResult,
} from './rules.ts';

const contract = { rules };
const runs: Readonly<Record<string, (input: never, readings: never) => unknown>> = {
  supportLevel: functions.supportLevel,
  replacementDuty: functions.replacementDuty,
  liabilityCap: functions.liabilityCap,
  compensationDue: functions.compensationDue,
  serviceDate: functions.serviceDate,
  hackingTerminationAllowed: functions.hackingTerminationAllowed,
  allowedBandwidth: functions.allowedBandwidth,
  bandwidthReductionEarliest: functions.bandwidthReductionEarliest,
  credentialResponsibility: functions.credentialResponsibility,
  outOfScopeIncident: functions.outOfScopeIncident,
  updateKind: functions.updateKind,
  patchRefusalExclusion: functions.patchRefusalExclusion,
  softwareInstallationDue: functions.softwareInstallationDue,
  discouragedUpdateTime: functions.discouragedUpdateTime,
  responsibleParty: functions.responsibleParty,
  billedTime: functions.billedTime,
  timeCreditBalance: functions.timeCreditBalance,
  nextTimeCreditDate: functions.nextTimeCreditDate,
  quoteRequired: functions.quoteRequired,
  interventionStart: functions.interventionStart,
  hoursValidity: functions.hoursValidity,
  domainLapse: functions.domainLapse,
  domainLossCompensation: functions.domainLossCompensation,
  domainTransferAllowed: functions.domainTransferAllowed,
  spamSuspensionEarliestEnd: functions.spamSuspensionEarliestEnd,
  overageCharge: functions.overageCharge,
  commitmentEnd: functions.commitmentEnd,
  priceRevisionEffectiveDate: functions.priceRevisionEffectiveDate,
  priceRevisionSupplement: functions.priceRevisionSupplement,
  messageSendable: functions.messageSendable,
  billedEmails: functions.billedEmails,
  mailServiceSuspensionAllowed: functions.mailServiceSuspensionAllowed,
  reinstatementFee: functions.reinstatementFee,
  backupPlan: functions.backupPlan,
  backupRestorable: functions.backupRestorable,
  databaseRestorePoint: functions.databaseRestorePoint,
  downtimeLimit: functions.downtimeLimit,
  availabilityRate: functions.availabilityRate,
  downtimeLimitExceeded: functions.downtimeLimitExceeded,
  slaYear: functions.slaYear,
  availabilityMet: functions.availabilityMet,
  availabilityPenalty: functions.availabilityPenalty,
  availabilityPenaltyForYear: functions.availabilityPenaltyForYear,
  creditNoteUsable: functions.creditNoteUsable,
  creditNoteDeadline: functions.creditNoteDeadline,
  restorationPenaltyRate: functions.restorationPenaltyRate,
  restorationPenaltyForMonth: functions.restorationPenaltyForMonth,
  invoiceAfterCredit: functions.invoiceAfterCredit,
  combinedOutagePenalty: functions.combinedOutagePenalty,
  countedInterruption: functions.countedInterruption,
  penaltyDue: functions.penaltyDue,
  maintenanceNoticeValid: functions.maintenanceNoticeValid,
  countedMaintenanceTime: functions.countedMaintenanceTime,
};
const twins: Readonly<Record<string, (input: never, readings: never) => unknown>> = {
  supportLevel: explanations.explainSupportLevel,
  replacementDuty: explanations.explainReplacementDuty,
  liabilityCap: explanations.explainLiabilityCap,
  compensationDue: explanations.explainCompensationDue,
  serviceDate: explanations.explainServiceDate,
  hackingTerminationAllowed: explanations.explainHackingTerminationAllowed,
  allowedBandwidth: explanations.explainAllowedBandwidth,
  bandwidthReductionEarliest: explanations.explainBandwidthReductionEarliest,
  credentialResponsibility: explanations.explainCredentialResponsibility,
  outOfScopeIncident: explanations.explainOutOfScopeIncident,
  updateKind: explanations.explainUpdateKind,
  patchRefusalExclusion: explanations.explainPatchRefusalExclusion,
  softwareInstallationDue: explanations.explainSoftwareInstallationDue,
  discouragedUpdateTime: explanations.explainDiscouragedUpdateTime,
  responsibleParty: explanations.explainResponsibleParty,
  billedTime: explanations.explainBilledTime,
  timeCreditBalance: explanations.explainTimeCreditBalance,
  nextTimeCreditDate: explanations.explainNextTimeCreditDate,
  quoteRequired: explanations.explainQuoteRequired,
  interventionStart: explanations.explainInterventionStart,
  hoursValidity: explanations.explainHoursValidity,
  domainLapse: explanations.explainDomainLapse,
  domainLossCompensation: explanations.explainDomainLossCompensation,
  domainTransferAllowed: explanations.explainDomainTransferAllowed,
  spamSuspensionEarliestEnd: explanations.explainSpamSuspensionEarliestEnd,
  overageCharge: explanations.explainOverageCharge,
  commitmentEnd: explanations.explainCommitmentEnd,
  priceRevisionEffectiveDate: explanations.explainPriceRevisionEffectiveDate,
  priceRevisionSupplement: explanations.explainPriceRevisionSupplement,
  messageSendable: explanations.explainMessageSendable,
  billedEmails: explanations.explainBilledEmails,
  mailServiceSuspensionAllowed: explanations.explainMailServiceSuspensionAllowed,
  reinstatementFee: explanations.explainReinstatementFee,
  backupPlan: explanations.explainBackupPlan,
  backupRestorable: explanations.explainBackupRestorable,
  databaseRestorePoint: explanations.explainDatabaseRestorePoint,
  downtimeLimit: explanations.explainDowntimeLimit,
  availabilityRate: explanations.explainAvailabilityRate,
  downtimeLimitExceeded: explanations.explainDowntimeLimitExceeded,
  slaYear: explanations.explainSlaYear,
  availabilityMet: explanations.explainAvailabilityMet,
  availabilityPenalty: explanations.explainAvailabilityPenalty,
  availabilityPenaltyForYear: explanations.explainAvailabilityPenaltyForYear,
  creditNoteUsable: explanations.explainCreditNoteUsable,
  creditNoteDeadline: explanations.explainCreditNoteDeadline,
  restorationPenaltyRate: explanations.explainRestorationPenaltyRate,
  restorationPenaltyForMonth: explanations.explainRestorationPenaltyForMonth,
  invoiceAfterCredit: explanations.explainInvoiceAfterCredit,
  combinedOutagePenalty: explanations.explainCombinedOutagePenalty,
  countedInterruption: explanations.explainCountedInterruption,
  penaltyDue: explanations.explainPenaltyDue,
  maintenanceNoticeValid: explanations.explainMaintenanceNoticeValid,
  countedMaintenanceTime: explanations.explainCountedMaintenanceTime,
};

/** One evaluation: wire JSON in, wire JSON out. */
export function evaluate(rule: string, input: unknown, readings?: Readonly<Record<string, string>>): Answer {
  return evaluateRule(contract, rule, Object.hasOwn(runs, rule) ? runs[rule] : undefined, input, readings);
}

/** One evaluation with its steps. */
export function explain(rule: string, input: unknown, readings?: Readonly<Record<string, string>>): Explanation {
  return explainRule(contract, rule, Object.hasOwn(twins, rule) ? twins[rule] : undefined, input, readings);
}

export const parseSupportLevelInput = (json: unknown): SupportLevelInput | InvalidInput => parseInput(rules.supportLevel, json) as SupportLevelInput | InvalidInput;
export const formatSupportLevelResult = (result: SupportLevelResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.supportLevel, result);

export const parseReplacementDutyInput = (json: unknown): ReplacementDutyInput | InvalidInput => parseInput(rules.replacementDuty, json) as ReplacementDutyInput | InvalidInput;
export const formatReplacementDutyResult = (result: ReplacementDutyResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.replacementDuty, result);

export const parseLiabilityCapInput = (json: unknown): LiabilityCapInput | InvalidInput => parseInput(rules.liabilityCap, json) as LiabilityCapInput | InvalidInput;
export const formatLiabilityCapResult = (result: LiabilityCapResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.liabilityCap, result);

export const parseCompensationDueInput = (json: unknown): CompensationDueInput | InvalidInput => parseInput(rules.compensationDue, json) as CompensationDueInput | InvalidInput;
export const formatCompensationDueResult = (result: CompensationDueResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.compensationDue, result);

export const parseServiceDateInput = (json: unknown): ServiceDateInput | InvalidInput => parseInput(rules.serviceDate, json) as ServiceDateInput | InvalidInput;
export const formatServiceDateResult = (result: ServiceDateResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.serviceDate, result);

export const parseHackingTerminationAllowedInput = (json: unknown): HackingTerminationAllowedInput | InvalidInput => parseInput(rules.hackingTerminationAllowed, json) as HackingTerminationAllowedInput | InvalidInput;
export const formatHackingTerminationAllowedResult = (result: HackingTerminationAllowedResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.hackingTerminationAllowed, result);

export const parseAllowedBandwidthInput = (json: unknown): AllowedBandwidthInput | InvalidInput => parseInput(rules.allowedBandwidth, json) as AllowedBandwidthInput | InvalidInput;
export const formatAllowedBandwidthResult = (result: AllowedBandwidthResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.allowedBandwidth, result);

export const parseBandwidthReductionEarliestInput = (json: unknown): BandwidthReductionEarliestInput | InvalidInput => parseInput(rules.bandwidthReductionEarliest, json) as BandwidthReductionEarliestInput | InvalidInput;
export const formatBandwidthReductionEarliestResult = (result: BandwidthReductionEarliestResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.bandwidthReductionEarliest, result);

export const parseCredentialResponsibilityInput = (json: unknown): CredentialResponsibilityInput | InvalidInput => parseInput(rules.credentialResponsibility, json) as CredentialResponsibilityInput | InvalidInput;
export const formatCredentialResponsibilityResult = (result: CredentialResponsibilityResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.credentialResponsibility, result);

export const parseOutOfScopeIncidentInput = (json: unknown): OutOfScopeIncidentInput | InvalidInput => parseInput(rules.outOfScopeIncident, json) as OutOfScopeIncidentInput | InvalidInput;
export const formatOutOfScopeIncidentResult = (result: OutOfScopeIncidentResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.outOfScopeIncident, result);

export const parseUpdateKindInput = (json: unknown): UpdateKindInput | InvalidInput => parseInput(rules.updateKind, json) as UpdateKindInput | InvalidInput;
export const formatUpdateKindResult = (result: UpdateKindResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.updateKind, result);

export const parsePatchRefusalExclusionInput = (json: unknown): PatchRefusalExclusionInput | InvalidInput => parseInput(rules.patchRefusalExclusion, json) as PatchRefusalExclusionInput | InvalidInput;
export const formatPatchRefusalExclusionResult = (result: PatchRefusalExclusionResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.patchRefusalExclusion, result);

export const parseSoftwareInstallationDueInput = (json: unknown): SoftwareInstallationDueInput | InvalidInput => parseInput(rules.softwareInstallationDue, json) as SoftwareInstallationDueInput | InvalidInput;
export const formatSoftwareInstallationDueResult = (result: SoftwareInstallationDueResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.softwareInstallationDue, result);

export const parseDiscouragedUpdateTimeInput = (json: unknown): DiscouragedUpdateTimeInput | InvalidInput => parseInput(rules.discouragedUpdateTime, json) as DiscouragedUpdateTimeInput | InvalidInput;
export const formatDiscouragedUpdateTimeResult = (result: DiscouragedUpdateTimeResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.discouragedUpdateTime, result);

export const parseResponsiblePartyInput = (json: unknown): ResponsiblePartyInput | InvalidInput => parseInput(rules.responsibleParty, json) as ResponsiblePartyInput | InvalidInput;
export const formatResponsiblePartyResult = (result: ResponsiblePartyResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.responsibleParty, result);

export const parseBilledTimeInput = (json: unknown): BilledTimeInput | InvalidInput => parseInput(rules.billedTime, json) as BilledTimeInput | InvalidInput;
export const formatBilledTimeResult = (result: BilledTimeResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.billedTime, result);

export const parseTimeCreditBalanceInput = (json: unknown): TimeCreditBalanceInput | InvalidInput => parseInput(rules.timeCreditBalance, json) as TimeCreditBalanceInput | InvalidInput;
export const formatTimeCreditBalanceResult = (result: TimeCreditBalanceResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.timeCreditBalance, result);

export const parseNextTimeCreditDateInput = (json: unknown): NextTimeCreditDateInput | InvalidInput => parseInput(rules.nextTimeCreditDate, json) as NextTimeCreditDateInput | InvalidInput;
export const formatNextTimeCreditDateResult = (result: NextTimeCreditDateResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.nextTimeCreditDate, result);

export const parseQuoteRequiredInput = (json: unknown): QuoteRequiredInput | InvalidInput => parseInput(rules.quoteRequired, json) as QuoteRequiredInput | InvalidInput;
export const formatQuoteRequiredResult = (result: QuoteRequiredResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.quoteRequired, result);

export const parseInterventionStartInput = (json: unknown): InterventionStartInput | InvalidInput => parseInput(rules.interventionStart, json) as InterventionStartInput | InvalidInput;
export const formatInterventionStartResult = (result: InterventionStartResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.interventionStart, result);

export const parseHoursValidityInput = (json: unknown): HoursValidityInput | InvalidInput => parseInput(rules.hoursValidity, json) as HoursValidityInput | InvalidInput;
export const formatHoursValidityResult = (result: HoursValidityResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.hoursValidity, result);

export const parseDomainLapseInput = (json: unknown): DomainLapseInput | InvalidInput => parseInput(rules.domainLapse, json) as DomainLapseInput | InvalidInput;
export const formatDomainLapseResult = (result: DomainLapseResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.domainLapse, result);

export const parseDomainLossCompensationInput = (json: unknown): DomainLossCompensationInput | InvalidInput => parseInput(rules.domainLossCompensation, json) as DomainLossCompensationInput | InvalidInput;
export const formatDomainLossCompensationResult = (result: DomainLossCompensationResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.domainLossCompensation, result);

export const parseDomainTransferAllowedInput = (json: unknown): DomainTransferAllowedInput | InvalidInput => parseInput(rules.domainTransferAllowed, json) as DomainTransferAllowedInput | InvalidInput;
export const formatDomainTransferAllowedResult = (result: DomainTransferAllowedResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.domainTransferAllowed, result);

export const parseSpamSuspensionEarliestEndInput = (json: unknown): SpamSuspensionEarliestEndInput | InvalidInput => parseInput(rules.spamSuspensionEarliestEnd, json) as SpamSuspensionEarliestEndInput | InvalidInput;
export const formatSpamSuspensionEarliestEndResult = (result: SpamSuspensionEarliestEndResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.spamSuspensionEarliestEnd, result);

export const parseOverageChargeInput = (json: unknown): OverageChargeInput | InvalidInput => parseInput(rules.overageCharge, json) as OverageChargeInput | InvalidInput;
export const formatOverageChargeResult = (result: OverageChargeResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.overageCharge, result);

export const parseCommitmentEndInput = (json: unknown): CommitmentEndInput | InvalidInput => parseInput(rules.commitmentEnd, json) as CommitmentEndInput | InvalidInput;
export const formatCommitmentEndResult = (result: CommitmentEndResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.commitmentEnd, result);

export const parsePriceRevisionEffectiveDateInput = (json: unknown): PriceRevisionEffectiveDateInput | InvalidInput => parseInput(rules.priceRevisionEffectiveDate, json) as PriceRevisionEffectiveDateInput | InvalidInput;
export const formatPriceRevisionEffectiveDateResult = (result: PriceRevisionEffectiveDateResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.priceRevisionEffectiveDate, result);

export const parsePriceRevisionSupplementInput = (json: unknown): PriceRevisionSupplementInput | InvalidInput => parseInput(rules.priceRevisionSupplement, json) as PriceRevisionSupplementInput | InvalidInput;
export const formatPriceRevisionSupplementResult = (result: PriceRevisionSupplementResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.priceRevisionSupplement, result);

export const parseMessageSendableInput = (json: unknown): MessageSendableInput | InvalidInput => parseInput(rules.messageSendable, json) as MessageSendableInput | InvalidInput;
export const formatMessageSendableResult = (result: MessageSendableResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.messageSendable, result);

export const parseBilledEmailsInput = (json: unknown): BilledEmailsInput | InvalidInput => parseInput(rules.billedEmails, json) as BilledEmailsInput | InvalidInput;
export const formatBilledEmailsResult = (result: BilledEmailsResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.billedEmails, result);

export const parseMailServiceSuspensionAllowedInput = (json: unknown): MailServiceSuspensionAllowedInput | InvalidInput => parseInput(rules.mailServiceSuspensionAllowed, json) as MailServiceSuspensionAllowedInput | InvalidInput;
export const formatMailServiceSuspensionAllowedResult = (result: MailServiceSuspensionAllowedResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.mailServiceSuspensionAllowed, result);

export const parseReinstatementFeeInput = (json: unknown): ReinstatementFeeInput | InvalidInput => parseInput(rules.reinstatementFee, json) as ReinstatementFeeInput | InvalidInput;
export const formatReinstatementFeeResult = (result: ReinstatementFeeResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.reinstatementFee, result);

export const parseBackupPlanInput = (json: unknown): BackupPlanInput | InvalidInput => parseInput(rules.backupPlan, json) as BackupPlanInput | InvalidInput;
export const formatBackupPlanResult = (result: BackupPlanResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.backupPlan, result);

export const parseBackupRestorableInput = (json: unknown): BackupRestorableInput | InvalidInput => parseInput(rules.backupRestorable, json) as BackupRestorableInput | InvalidInput;
export const formatBackupRestorableResult = (result: BackupRestorableResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.backupRestorable, result);

export const parseDatabaseRestorePointInput = (json: unknown): DatabaseRestorePointInput | InvalidInput => parseInput(rules.databaseRestorePoint, json) as DatabaseRestorePointInput | InvalidInput;
export const formatDatabaseRestorePointResult = (result: DatabaseRestorePointResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.databaseRestorePoint, result);

export const parseDowntimeLimitInput = (json: unknown): DowntimeLimitInput | InvalidInput => parseInput(rules.downtimeLimit, json) as DowntimeLimitInput | InvalidInput;
export const formatDowntimeLimitResult = (result: DowntimeLimitResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.downtimeLimit, result);

export const parseAvailabilityRateInput = (json: unknown): AvailabilityRateInput | InvalidInput => parseInput(rules.availabilityRate, json) as AvailabilityRateInput | InvalidInput;
export const formatAvailabilityRateResult = (result: AvailabilityRateResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.availabilityRate, result);

export const parseDowntimeLimitExceededInput = (json: unknown): DowntimeLimitExceededInput | InvalidInput => parseInput(rules.downtimeLimitExceeded, json) as DowntimeLimitExceededInput | InvalidInput;
export const formatDowntimeLimitExceededResult = (result: DowntimeLimitExceededResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.downtimeLimitExceeded, result);

export const parseSlaYearInput = (json: unknown): SlaYearInput | InvalidInput => parseInput(rules.slaYear, json) as SlaYearInput | InvalidInput;
export const formatSlaYearResult = (result: SlaYearResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.slaYear, result);

export const parseAvailabilityMetInput = (json: unknown): AvailabilityMetInput | InvalidInput => parseInput(rules.availabilityMet, json) as AvailabilityMetInput | InvalidInput;
export const formatAvailabilityMetResult = (result: AvailabilityMetResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.availabilityMet, result);

export const parseAvailabilityPenaltyInput = (json: unknown): AvailabilityPenaltyInput | InvalidInput => parseInput(rules.availabilityPenalty, json) as AvailabilityPenaltyInput | InvalidInput;
export const formatAvailabilityPenaltyResult = (result: AvailabilityPenaltyResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.availabilityPenalty, result);

export const parseAvailabilityPenaltyForYearInput = (json: unknown): AvailabilityPenaltyForYearInput | InvalidInput => parseInput(rules.availabilityPenaltyForYear, json) as AvailabilityPenaltyForYearInput | InvalidInput;
export const formatAvailabilityPenaltyForYearResult = (result: AvailabilityPenaltyForYearResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.availabilityPenaltyForYear, result);

export const parseCreditNoteUsableInput = (json: unknown): CreditNoteUsableInput | InvalidInput => parseInput(rules.creditNoteUsable, json) as CreditNoteUsableInput | InvalidInput;
export const formatCreditNoteUsableResult = (result: CreditNoteUsableResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.creditNoteUsable, result);

export const parseCreditNoteDeadlineInput = (json: unknown): CreditNoteDeadlineInput | InvalidInput => parseInput(rules.creditNoteDeadline, json) as CreditNoteDeadlineInput | InvalidInput;
export const formatCreditNoteDeadlineResult = (result: CreditNoteDeadlineResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.creditNoteDeadline, result);

export const parseRestorationPenaltyRateInput = (json: unknown): RestorationPenaltyRateInput | InvalidInput => parseInput(rules.restorationPenaltyRate, json) as RestorationPenaltyRateInput | InvalidInput;
export const formatRestorationPenaltyRateResult = (result: RestorationPenaltyRateResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.restorationPenaltyRate, result);

export const parseRestorationPenaltyForMonthInput = (json: unknown): RestorationPenaltyForMonthInput | InvalidInput => parseInput(rules.restorationPenaltyForMonth, json) as RestorationPenaltyForMonthInput | InvalidInput;
export const formatRestorationPenaltyForMonthResult = (result: RestorationPenaltyForMonthResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.restorationPenaltyForMonth, result);

export const parseInvoiceAfterCreditInput = (json: unknown): InvoiceAfterCreditInput | InvalidInput => parseInput(rules.invoiceAfterCredit, json) as InvoiceAfterCreditInput | InvalidInput;
export const formatInvoiceAfterCreditResult = (result: InvoiceAfterCreditResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.invoiceAfterCredit, result);

export const parseCombinedOutagePenaltyInput = (json: unknown): CombinedOutagePenaltyInput | InvalidInput => parseInput(rules.combinedOutagePenalty, json) as CombinedOutagePenaltyInput | InvalidInput;
export const formatCombinedOutagePenaltyResult = (result: CombinedOutagePenaltyResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.combinedOutagePenalty, result);

export const parseCountedInterruptionInput = (json: unknown): CountedInterruptionInput | InvalidInput => parseInput(rules.countedInterruption, json) as CountedInterruptionInput | InvalidInput;
export const formatCountedInterruptionResult = (result: CountedInterruptionResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.countedInterruption, result);

export const parsePenaltyDueInput = (json: unknown): PenaltyDueInput | InvalidInput => parseInput(rules.penaltyDue, json) as PenaltyDueInput | InvalidInput;
export const formatPenaltyDueResult = (result: PenaltyDueResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.penaltyDue, result);

export const parseMaintenanceNoticeValidInput = (json: unknown): MaintenanceNoticeValidInput | InvalidInput => parseInput(rules.maintenanceNoticeValid, json) as MaintenanceNoticeValidInput | InvalidInput;
export const formatMaintenanceNoticeValidResult = (result: MaintenanceNoticeValidResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.maintenanceNoticeValid, result);

export const parseCountedMaintenanceTimeInput = (json: unknown): CountedMaintenanceTimeInput | InvalidInput => parseInput(rules.countedMaintenanceTime, json) as CountedMaintenanceTimeInput | InvalidInput;
export const formatCountedMaintenanceTimeResult = (result: CountedMaintenanceTimeResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.countedMaintenanceTime, result);
