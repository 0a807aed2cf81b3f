// Generated from contracts/telenet/contract.md, do not edit.
import type { InvalidInput } from '../../compiler/runtime/invalid.ts';
import { type Answer, type Explanation, evaluateRule, explainRule, formatResult, parseInput } from '../../compiler/runtime/wire.ts';
import { rules } from './descriptors.ts';
import * as explanations from './explain.ts';
import * as functions from './rules.ts';
import type {
  ReactionTimeInput,
  ReactionTimeResult,
  DomainMoveKindInput,
  DomainMoveKindResult,
  IsWorkingTimeInput,
  IsWorkingTimeResult,
  TermsAcceptedBeforeUseInput,
  TermsAcceptedBeforeUseResult,
  ResponsiblePartyInput,
  ResponsiblePartyResult,
  HostingLimitsRespectedInput,
  HostingLimitsRespectedResult,
  BackupRetentionInput,
  BackupRetentionResult,
  ContractTermAllowedInput,
  ContractTermAllowedResult,
  ContractPeriodInput,
  ContractPeriodResult,
  RenewalOutcomeInput,
  RenewalOutcomeResult,
  SiteMigrationInTimeInput,
  SiteMigrationInTimeResult,
  ProviderLiabilityInput,
  ProviderLiabilityResult,
  NameServerEntitlementInput,
  NameServerEntitlementResult,
  SslReplacementDutyInput,
  SslReplacementDutyResult,
  SslContractEndInput,
  SslContractEndResult,
  M365EligibleInput,
  M365EligibleResult,
  OnboardingCoversInput,
  OnboardingCoversResult,
  LicenceCancellationInput,
  LicenceCancellationResult,
  PriceIncreasePassThroughInput,
  PriceIncreasePassThroughResult,
  M365ContractEndInput,
  M365ContractEndResult,
  M365AutoTerminationInput,
  M365AutoTerminationResult,
  PriorityForImpactInput,
  PriorityForImpactResult,
  TicketClassificationInput,
  TicketClassificationResult,
  CreditPaymentInput,
  CreditPaymentResult,
  ReactionAllowanceInput,
  ReactionAllowanceResult,
  InterventionTariffInput,
  InterventionTariffResult,
  ReactionDeadlineInput,
  ReactionDeadlineResult,
  ReactionTimeMetInput,
  ReactionTimeMetResult,
  InterventionCostInput,
  InterventionCostResult,
} from './rules.ts';

const contract = { rules, zone: 'Europe/Brussels' };
const runs: Readonly<Record<string, (input: never, readings: never) => unknown>> = {
  reactionTime: functions.reactionTime,
  domainMoveKind: functions.domainMoveKind,
  isWorkingTime: functions.isWorkingTime,
  termsAcceptedBeforeUse: functions.termsAcceptedBeforeUse,
  responsibleParty: functions.responsibleParty,
  hostingLimitsRespected: functions.hostingLimitsRespected,
  backupRetention: functions.backupRetention,
  contractTermAllowed: functions.contractTermAllowed,
  contractPeriod: functions.contractPeriod,
  renewalOutcome: functions.renewalOutcome,
  siteMigrationInTime: functions.siteMigrationInTime,
  providerLiability: functions.providerLiability,
  nameServerEntitlement: functions.nameServerEntitlement,
  sslReplacementDuty: functions.sslReplacementDuty,
  sslContractEnd: functions.sslContractEnd,
  m365Eligible: functions.m365Eligible,
  onboardingCovers: functions.onboardingCovers,
  licenceCancellation: functions.licenceCancellation,
  priceIncreasePassThrough: functions.priceIncreasePassThrough,
  m365ContractEnd: functions.m365ContractEnd,
  m365AutoTermination: functions.m365AutoTermination,
  priorityForImpact: functions.priorityForImpact,
  ticketClassification: functions.ticketClassification,
  creditPayment: functions.creditPayment,
  reactionAllowance: functions.reactionAllowance,
  interventionTariff: functions.interventionTariff,
  reactionDeadline: functions.reactionDeadline,
  reactionTimeMet: functions.reactionTimeMet,
  interventionCost: functions.interventionCost,
};
const twins: Readonly<Record<string, (input: never, readings: never) => unknown>> = {
  reactionTime: explanations.explainReactionTime,
  domainMoveKind: explanations.explainDomainMoveKind,
  isWorkingTime: explanations.explainIsWorkingTime,
  termsAcceptedBeforeUse: explanations.explainTermsAcceptedBeforeUse,
  responsibleParty: explanations.explainResponsibleParty,
  hostingLimitsRespected: explanations.explainHostingLimitsRespected,
  backupRetention: explanations.explainBackupRetention,
  contractTermAllowed: explanations.explainContractTermAllowed,
  contractPeriod: explanations.explainContractPeriod,
  renewalOutcome: explanations.explainRenewalOutcome,
  siteMigrationInTime: explanations.explainSiteMigrationInTime,
  providerLiability: explanations.explainProviderLiability,
  nameServerEntitlement: explanations.explainNameServerEntitlement,
  sslReplacementDuty: explanations.explainSslReplacementDuty,
  sslContractEnd: explanations.explainSslContractEnd,
  m365Eligible: explanations.explainM365Eligible,
  onboardingCovers: explanations.explainOnboardingCovers,
  licenceCancellation: explanations.explainLicenceCancellation,
  priceIncreasePassThrough: explanations.explainPriceIncreasePassThrough,
  m365ContractEnd: explanations.explainM365ContractEnd,
  m365AutoTermination: explanations.explainM365AutoTermination,
  priorityForImpact: explanations.explainPriorityForImpact,
  ticketClassification: explanations.explainTicketClassification,
  creditPayment: explanations.explainCreditPayment,
  reactionAllowance: explanations.explainReactionAllowance,
  interventionTariff: explanations.explainInterventionTariff,
  reactionDeadline: explanations.explainReactionDeadline,
  reactionTimeMet: explanations.explainReactionTimeMet,
  interventionCost: explanations.explainInterventionCost,
};

/** One evaluation: wire JSON in, wire JSON out. */
export function evaluate(rule: string, input: unknown, readings?: Readonly<Record<string, string>>): Answer {
  return evaluateRule(contract, rule, Object.hasOwn(runs, rule) ? runs[rule] : undefined, input, readings);
}

/** One evaluation with its steps. */
export function explain(rule: string, input: unknown, readings?: Readonly<Record<string, string>>): Explanation {
  return explainRule(contract, rule, Object.hasOwn(twins, rule) ? twins[rule] : undefined, input, readings);
}

export const parseReactionTimeInput = (json: unknown): ReactionTimeInput | InvalidInput => parseInput(rules.reactionTime, json) as ReactionTimeInput | InvalidInput;
export const formatReactionTimeResult = (result: ReactionTimeResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.reactionTime, result, contract.zone);

export const parseDomainMoveKindInput = (json: unknown): DomainMoveKindInput | InvalidInput => parseInput(rules.domainMoveKind, json) as DomainMoveKindInput | InvalidInput;
export const formatDomainMoveKindResult = (result: DomainMoveKindResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.domainMoveKind, result, contract.zone);

export const parseIsWorkingTimeInput = (json: unknown): IsWorkingTimeInput | InvalidInput => parseInput(rules.isWorkingTime, json) as IsWorkingTimeInput | InvalidInput;
export const formatIsWorkingTimeResult = (result: IsWorkingTimeResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.isWorkingTime, result, contract.zone);

export const parseTermsAcceptedBeforeUseInput = (json: unknown): TermsAcceptedBeforeUseInput | InvalidInput => parseInput(rules.termsAcceptedBeforeUse, json) as TermsAcceptedBeforeUseInput | InvalidInput;
export const formatTermsAcceptedBeforeUseResult = (result: TermsAcceptedBeforeUseResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.termsAcceptedBeforeUse, result, contract.zone);

export const parseResponsiblePartyInput = (json: unknown): ResponsiblePartyInput | InvalidInput => parseInput(rules.responsibleParty, json) as ResponsiblePartyInput | InvalidInput;
export const formatResponsiblePartyResult = (result: ResponsiblePartyResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.responsibleParty, result, contract.zone);

export const parseHostingLimitsRespectedInput = (json: unknown): HostingLimitsRespectedInput | InvalidInput => parseInput(rules.hostingLimitsRespected, json) as HostingLimitsRespectedInput | InvalidInput;
export const formatHostingLimitsRespectedResult = (result: HostingLimitsRespectedResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.hostingLimitsRespected, result, contract.zone);

export const parseBackupRetentionInput = (json: unknown): BackupRetentionInput | InvalidInput => parseInput(rules.backupRetention, json) as BackupRetentionInput | InvalidInput;
export const formatBackupRetentionResult = (result: BackupRetentionResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.backupRetention, result, contract.zone);

export const parseContractTermAllowedInput = (json: unknown): ContractTermAllowedInput | InvalidInput => parseInput(rules.contractTermAllowed, json) as ContractTermAllowedInput | InvalidInput;
export const formatContractTermAllowedResult = (result: ContractTermAllowedResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.contractTermAllowed, result, contract.zone);

export const parseContractPeriodInput = (json: unknown): ContractPeriodInput | InvalidInput => parseInput(rules.contractPeriod, json) as ContractPeriodInput | InvalidInput;
export const formatContractPeriodResult = (result: ContractPeriodResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.contractPeriod, result, contract.zone);

export const parseRenewalOutcomeInput = (json: unknown): RenewalOutcomeInput | InvalidInput => parseInput(rules.renewalOutcome, json) as RenewalOutcomeInput | InvalidInput;
export const formatRenewalOutcomeResult = (result: RenewalOutcomeResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.renewalOutcome, result, contract.zone);

export const parseSiteMigrationInTimeInput = (json: unknown): SiteMigrationInTimeInput | InvalidInput => parseInput(rules.siteMigrationInTime, json) as SiteMigrationInTimeInput | InvalidInput;
export const formatSiteMigrationInTimeResult = (result: SiteMigrationInTimeResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.siteMigrationInTime, result, contract.zone);

export const parseProviderLiabilityInput = (json: unknown): ProviderLiabilityInput | InvalidInput => parseInput(rules.providerLiability, json) as ProviderLiabilityInput | InvalidInput;
export const formatProviderLiabilityResult = (result: ProviderLiabilityResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.providerLiability, result, contract.zone);

export const parseNameServerEntitlementInput = (json: unknown): NameServerEntitlementInput | InvalidInput => parseInput(rules.nameServerEntitlement, json) as NameServerEntitlementInput | InvalidInput;
export const formatNameServerEntitlementResult = (result: NameServerEntitlementResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.nameServerEntitlement, result, contract.zone);

export const parseSslReplacementDutyInput = (json: unknown): SslReplacementDutyInput | InvalidInput => parseInput(rules.sslReplacementDuty, json) as SslReplacementDutyInput | InvalidInput;
export const formatSslReplacementDutyResult = (result: SslReplacementDutyResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.sslReplacementDuty, result, contract.zone);

export const parseSslContractEndInput = (json: unknown): SslContractEndInput | InvalidInput => parseInput(rules.sslContractEnd, json) as SslContractEndInput | InvalidInput;
export const formatSslContractEndResult = (result: SslContractEndResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.sslContractEnd, result, contract.zone);

export const parseM365EligibleInput = (json: unknown): M365EligibleInput | InvalidInput => parseInput(rules.m365Eligible, json) as M365EligibleInput | InvalidInput;
export const formatM365EligibleResult = (result: M365EligibleResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.m365Eligible, result, contract.zone);

export const parseOnboardingCoversInput = (json: unknown): OnboardingCoversInput | InvalidInput => parseInput(rules.onboardingCovers, json) as OnboardingCoversInput | InvalidInput;
export const formatOnboardingCoversResult = (result: OnboardingCoversResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.onboardingCovers, result, contract.zone);

export const parseLicenceCancellationInput = (json: unknown): LicenceCancellationInput | InvalidInput => parseInput(rules.licenceCancellation, json) as LicenceCancellationInput | InvalidInput;
export const formatLicenceCancellationResult = (result: LicenceCancellationResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.licenceCancellation, result, contract.zone);

export const parsePriceIncreasePassThroughInput = (json: unknown): PriceIncreasePassThroughInput | InvalidInput => parseInput(rules.priceIncreasePassThrough, json) as PriceIncreasePassThroughInput | InvalidInput;
export const formatPriceIncreasePassThroughResult = (result: PriceIncreasePassThroughResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.priceIncreasePassThrough, result, contract.zone);

export const parseM365ContractEndInput = (json: unknown): M365ContractEndInput | InvalidInput => parseInput(rules.m365ContractEnd, json) as M365ContractEndInput | InvalidInput;
export const formatM365ContractEndResult = (result: M365ContractEndResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.m365ContractEnd, result, contract.zone);

export const parseM365AutoTerminationInput = (json: unknown): M365AutoTerminationInput | InvalidInput => parseInput(rules.m365AutoTermination, json) as M365AutoTerminationInput | InvalidInput;
export const formatM365AutoTerminationResult = (result: M365AutoTerminationResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.m365AutoTermination, result, contract.zone);

export const parsePriorityForImpactInput = (json: unknown): PriorityForImpactInput | InvalidInput => parseInput(rules.priorityForImpact, json) as PriorityForImpactInput | InvalidInput;
export const formatPriorityForImpactResult = (result: PriorityForImpactResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.priorityForImpact, result, contract.zone);

export const parseTicketClassificationInput = (json: unknown): TicketClassificationInput | InvalidInput => parseInput(rules.ticketClassification, json) as TicketClassificationInput | InvalidInput;
export const formatTicketClassificationResult = (result: TicketClassificationResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.ticketClassification, result, contract.zone);

export const parseCreditPaymentInput = (json: unknown): CreditPaymentInput | InvalidInput => parseInput(rules.creditPayment, json) as CreditPaymentInput | InvalidInput;
export const formatCreditPaymentResult = (result: CreditPaymentResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.creditPayment, result, contract.zone);

export const parseReactionAllowanceInput = (json: unknown): ReactionAllowanceInput | InvalidInput => parseInput(rules.reactionAllowance, json) as ReactionAllowanceInput | InvalidInput;
export const formatReactionAllowanceResult = (result: ReactionAllowanceResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.reactionAllowance, result, contract.zone);

export const parseInterventionTariffInput = (json: unknown): InterventionTariffInput | InvalidInput => parseInput(rules.interventionTariff, json) as InterventionTariffInput | InvalidInput;
export const formatInterventionTariffResult = (result: InterventionTariffResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.interventionTariff, result, contract.zone);

export const parseReactionDeadlineInput = (json: unknown): ReactionDeadlineInput | InvalidInput => parseInput(rules.reactionDeadline, json) as ReactionDeadlineInput | InvalidInput;
export const formatReactionDeadlineResult = (result: ReactionDeadlineResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.reactionDeadline, result, contract.zone);

export const parseReactionTimeMetInput = (json: unknown): ReactionTimeMetInput | InvalidInput => parseInput(rules.reactionTimeMet, json) as ReactionTimeMetInput | InvalidInput;
export const formatReactionTimeMetResult = (result: ReactionTimeMetResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.reactionTimeMet, result, contract.zone);

export const parseInterventionCostInput = (json: unknown): InterventionCostInput | InvalidInput => parseInput(rules.interventionCost, json) as InterventionCostInput | InvalidInput;
export const formatInterventionCostResult = (result: InterventionCostResult): { readonly result: unknown; readonly rounded?: true } => formatResult(rules.interventionCost, result, contract.zone);
