// Generated from contracts/telenet/contract.md, do not edit.
import { concluded } from '../../compiler/runtime/explain/concluded.ts';
import type { Trace } from '../../compiler/runtime/explain/trace.ts';
import { productOver } from '../../compiler/runtime/fraction.ts';
import { multiply } from '../../compiler/runtime/integer.ts';
import { InvalidInput, refuseNegative } from '../../compiler/runtime/invalid.ts';
import { latest } from '../../compiler/runtime/list.ts';
import { isBetween } from '../../compiler/runtime/time/calendar.ts';
import { calendarOf } from '../../compiler/runtime/time/holidays.ts';
import { moveInstant } from '../../compiler/runtime/time/instant.ts';
import { addPeriod, equalPeriods, recurrence } from '../../compiler/runtime/time/period.ts';
import { addOpenDays, addOpenTime, closing, isOpen, nextOpening, openTime, openingLength, schedule } from '../../compiler/runtime/time/schedule.ts';
import { localDate, localInstant, tableZone } from '../../compiler/runtime/time/zone.ts';
import type { RuleWords } from '../../compiler/runtime/words.ts';
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
  OptionOrderableInput,
  OptionOrderableResult,
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

const belgianZone = /* @__PURE__ */ tableZone(
  'Europe/Brussels',
  900_000,
  0,
  '-15g2o:4 13zw:8 bc0 elk beo fk0 beo 46g:0 86o g2o 9uo io0 aio go0 b6o eio eio cg0 cyo e00 dhc dhc eio cg0 e00 cyo eio cz0 eio cg0 e00 cyo eio cg0 dhc dhc cyo eio dhc dhc cyo e00 eio cg0 dhc dhc cyo e00 eio g2o 79c 6ao:8 1ud8 aw0 e00 dhc cdc elc cdc i5c ag0 mww0 cyo e00 dhc dhc dhc e00 cyo dhc dhc dhc dhc dhc dhc dhc e00 dhc dhc dhc dhc dhc dhc dhc dhc dhc dhc dhc e00 dhc dhc dhc dhc dhc dhc dhc dhc dhc dhc',
  1996,
  [[3, 25, 6, 3_600_000, 7_200_000], [10, 25, 6, 3_600_000, 3_600_000]]
); // hypothèse : base de données des fuseaux de l’IANA ; lecture « heure légale belge »
const literalCet = /* @__PURE__ */ tableZone('Etc/GMT-1', 900_000, 3_600_000, ''); // hypothèse : base de données des fuseaux de l’IANA ; lecture « UTC+1 toute l’année »
const mondayToFriday: readonly (
  'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
)[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']; // hypothèse : Code civil belge, art. 1.7 § 3 ; lecture « du lundi au vendredi »
const mondayToSaturday: readonly (
  'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
)[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']; // hypothèse : ancien usage belge ; lecture « du lundi au samedi »
const workingHours: { readonly from: number; readonly to: number } = { from: 480, to: 1080 }; // De 08h00 à 18h00 CET, def:heures-de-travail/p1
const belgianHolidays: readonly number[] = /* @__PURE__ */ calendarOf(
  [
    18_993, 19_100, 19_113, 19_138, 19_149, 19_194, 19_219, 19_297, 19_307, 19_351, 19_358, 19_457, 19_478, 19_495,
    19_506, 19_559, 19_584, 19_662, 19_672, 19_716, 19_723, 19_814, 19_844, 19_852, 19_863, 19_925, 19_950, 20_028,
    20_038, 20_082, 20_089, 20_199, 20_209, 20_237, 20_248, 20_290, 20_315, 20_393, 20_403, 20_447, 20_454, 20_549,
    20_574, 20_587, 20_598, 20_655, 20_680, 20_758, 20_768, 20_812, 20_819, 20_906, 20_939, 20_944, 20_955, 21_020,
    21_045, 21_123, 21_133, 21_177, 21_184, 21_291, 21_305, 21_329, 21_340, 21_386, 21_411, 21_489, 21_499, 21_543,
    21_550, 21_641, 21_670, 21_679, 21_690, 21_751, 21_776, 21_854, 21_864, 21_908, 21_915, 22_026, 22_035, 22_064,
    22_075, 22_116, 22_141, 22_219, 22_229, 22_273, 22_280, 22_383, 22_400, 22_421, 22_432, 22_481, 22_506, 22_584,
    22_594, 22_638
  ],
  18_993,
  22_645
); // Jours fériés légaux belges
const refusals: RuleWords = {
  dayOfMonth: 'attendu, un jour du mois, de 1 à 31',
  exponent: 'attendu, un exposant de 0 à 1 000',
  longPeriod: 'attendu, une durée de calendrier d’au plus 300 ans',
  emptyPeriod: 'la période ne peut pas être vide',
  beforeFirstPeriod: 'la date ne peut pas précéder le début de la première période',
  longDuration: 'attendu, une durée d’au plus 1 000 000 d’heures',
  manyDays: 'attendu, un nombre de jours d’au plus 300 ans',
  noWorkday: 'il faut au moins un jour travaillé dans la semaine',
  closesFirst: 'la fermeture doit suivre l’ouverture',
  endsFirst: 'un intervalle ne peut pas finir avant de commencer',
  closedDay: 'aucune ouverture n’est prévue ce jour de la semaine',
  unlikeDays: 'les jours d’ouverture n’ont pas tous la même durée',
  unknownHolidays: 'les jours fériés ne sont connus que de {from} à {until}',
  beyondYears: 'le calcul sort des années 1 à 9999'
};
const providerStatedObligation: ResponsiblePartyResult = { party: 'provider', basis: 'stated', modality: 'obligation' };
const clientStatedObligation: ResponsiblePartyResult = { party: 'client', basis: 'stated', modality: 'obligation' };
const clientStatedWarranty: ResponsiblePartyResult = { party: 'client', basis: 'stated', modality: 'warranty' };
const unassigned: ResponsiblePartyResult = { party: 'unassigned' };
const clientInferredObligation: ResponsiblePartyResult = { party: 'client', basis: 'inferred', modality: 'obligation' };
const providerStatedBestEfforts: ResponsiblePartyResult = {
  party: 'provider',
  basis: 'stated',
  modality: 'best-efforts'
};
const registryStatedPower: ResponsiblePartyResult = { party: 'registry', basis: 'stated', modality: 'power' };
const clientStatedBurden: ResponsiblePartyResult = { party: 'client', basis: 'stated', modality: 'burden' };
const clientStatedPermission: ResponsiblePartyResult = { party: 'client', basis: 'stated', modality: 'permission' };
const certificationAuthorityStatedPower: ResponsiblePartyResult = {
  party: 'certification-authority',
  basis: 'stated',
  modality: 'power'
};
const providerStatedIntervention: ResponsiblePartyResult = {
  party: 'provider',
  basis: 'stated',
  modality: 'intervention'
};
const providerStatedAsAgreed: ResponsiblePartyResult = { party: 'provider', basis: 'stated', modality: 'as-agreed' };
const providerStatedPower: ResponsiblePartyResult = { party: 'provider', basis: 'stated', modality: 'power' };
const nobodyStated: ResponsiblePartyResult = { party: 'nobody', basis: 'stated' };
const noNegativeBytes: string = 'une taille ne peut pas être négative';
const minimumRetention = { months: 0, days: 14 }; // 14 jours, 3.1.5
const hostingTerm = { months: 12, days: 0 }; // un an, 3.4.1
const domainMinimumTerm = { months: 12, days: 0 }; // un an, 4.4.1
const sslTerm = { months: 12, days: 0 }; // un an, 5.2.1
const m365MonthlyTerm = { months: 1, days: 0 }; // un mois, 6.3.1
const m365YearlyTerm = { months: 12, days: 0 }; // un an, 6.3.1
const euMemberStates: readonly string[] = [
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV',
  'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'
]; // hypothèse : traité sur l’Union européenne, art. 52, depuis le 1er février 2020 ; codes ISO 3166-1
const otherEeaCountries: readonly string[] = ['IS', 'LI', 'NO']; // hypothèse : accord sur l’Espace économique européen du 2 mai 1992, art. 126 ; codes ISO 3166-1
const noNegativeMoney: string = 'un montant ne peut pas être négatif';
const noNegativeNumber: string = 'un nombre ne peut pas être négatif';
const numberAboveZero: string = 'un nombre doit être supérieur à zéro';
const channelNotListed: M365ContractEndResult = { kind: 'channel-not-listed' };
const incidentStandard: ReactionAllowanceResult = { value: 1, unit: 'working-day' }; // 1 jour ouvrable, 7.6/table/row-1
const incidentExpress: ReactionAllowanceResult = { value: 4, unit: 'working-hour' }; // 4 heures ouvrables, 7.6/table/row-2
const informationRequestStandard: ReactionAllowanceResult = { value: 2, unit: 'working-day' }; // 2 jours ouvrables, 7.6/table/row-4
const informationRequestExpress: ReactionAllowanceResult = { value: 1, unit: 'working-day' }; // 1 jour ouvrable, 7.6/table/row-5
const changeRequestStandard: ReactionAllowanceResult = { value: 2, unit: 'working-day' }; // 2 jours ouvrables, 7.6/table/row-7
const changeRequestExpress: ReactionAllowanceResult = { value: 1, unit: 'working-day' }; // 1 jour ouvrable, 7.6/table/row-8
const interventionTariffHostingInformationRequest: InterventionTariffResult = {
  standard: { kind: 'free' },
  express: { kind: 'free' },
  reactionTimeApplies: true
}; // Demande d'information, annexe-1/hebergement-web/row-1
const interventionTariffHostingSiteUnreachable: InterventionTariffResult = {
  standard: { kind: 'free' },
  express: { kind: 'free' },
  reactionTimeApplies: true
}; // Site web inaccessible, annexe-1/hebergement-web/row-2
const interventionTariffHostingSecondFtpAccount: InterventionTariffResult = {
  standard: { kind: 'free' },
  express: { kind: 'free' },
  reactionTimeApplies: true
}; // Configuration d’un deuxième compte FTP, annexe-1/hebergement-web/row-3
const interventionTariffHostingAnonymousAccessChange: InterventionTariffResult = {
  standard: { kind: 'free' },
  express: { kind: 'free' },
  reactionTimeApplies: true
}; // Modification de l'accès anonyme aux dossiers, annexe-1/hebergement-web/row-4
const interventionTariffHostingCodingRequest: InterventionTariffResult = {
  standard: { kind: 'metered', credits: 2, block: 900_000 },
  express: { kind: 'metered', credits: 2, block: 900_000 },
  reactionTimeApplies: false
}; // Demandes de codage, annexe-1/hebergement-web/row-5
const interventionTariffHostingHackingInvestigation: InterventionTariffResult = {
  standard: { kind: 'metered', credits: 2, block: 900_000 },
  express: { kind: 'metered', credits: 2, block: 900_000 },
  reactionTimeApplies: false
}; // Enquête sur le piratage du site web, annexe-1/hebergement-web/row-6
const interventionTariffHostingInternalSiteMigration: InterventionTariffResult = {
  standard: { kind: 'metered', credits: 2, block: 900_000 },
  express: { kind: 'metered', credits: 3, block: 900_000 },
  reactionTimeApplies: true
}; // Migrations de sites web internes, annexe-1/hebergement-web/row-7
const interventionTariffHostingExternalSiteMigration: InterventionTariffResult = {
  standard: { kind: 'on-request' },
  express: { kind: 'on-request' },
  reactionTimeApplies: false
}; // Migrations de sites web externes, annexe-1/hebergement-web/row-8
const interventionTariffHostingFileRestore: InterventionTariffResult = {
  standard: { kind: 'metered', credits: 4, block: 900_000 },
  express: { kind: 'metered', credits: 5, block: 900_000 },
  reactionTimeApplies: false
}; // Restauration des fichiers à partir d’une sauvegarde, annexe-1/hebergement-web/row-9
const interventionTariffHostingRemoteAssistance: InterventionTariffResult = {
  standard: { kind: 'metered', credits: 2, block: 900_000 },
  express: { kind: 'metered', credits: 3, block: 900_000 },
  reactionTimeApplies: true
}; // Assistance clientèle via accès à distance, annexe-1/hebergement-web/row-10
const interventionTariffHostingPleskPanelUse: InterventionTariffResult = {
  standard: { kind: 'free' },
  express: { kind: 'free' },
  reactionTimeApplies: true
}; // Plesk - Utilisation du panneau de configuration, annexe-1/hebergement-web/row-11
const interventionTariffHostingPleskOsAssistance: InterventionTariffResult = {
  standard: { kind: 'metered', credits: 2, block: 900_000 },
  express: { kind: 'metered', credits: 3, block: 900_000 },
  reactionTimeApplies: true
}; // Plesk - Assistance pour le SE sous-jacent, annexe-1/hebergement-web/row-12
const interventionTariffHostingPleskMigration: InterventionTariffResult = {
  standard: { kind: 'metered', credits: 2, block: 900_000 },
  express: { kind: 'metered', credits: 3, block: 900_000 },
  reactionTimeApplies: false
}; // Plesk - Migration vers un autre serveur avec Plesk, annexe-1/hebergement-web/row-13
const interventionTariffDomainInformationRequest: InterventionTariffResult = {
  standard: { kind: 'free' },
  express: { kind: 'free' },
  reactionTimeApplies: true
}; // Demande d'information, annexe-1/noms-de-domaine/row-1
const interventionTariffDomainRegistration: InterventionTariffResult = {
  standard: { kind: 'free' },
  express: { kind: 'free' },
  reactionTimeApplies: true
}; // Enregistrement de nom de domaine, annexe-1/noms-de-domaine/row-2
const interventionTariffDomainRecordUpdate: InterventionTariffResult = {
  standard: { kind: 'per-intervention', credits: 2 },
  express: { kind: 'per-intervention', credits: 3 },
  reactionTimeApplies: true
}; // Mise à jour des enregistrements de noms de domaine, annexe-1/noms-de-domaine/row-3
const interventionTariffM365InformationRequest: InterventionTariffResult = {
  standard: { kind: 'free' },
  express: { kind: 'free' },
  reactionTimeApplies: true
}; // Demande d'information, annexe-1/microsoft-365/row-1
const interventionTariffM365ServiceIncident: InterventionTariffResult = {
  standard: { kind: 'free' },
  express: { kind: 'free' },
  reactionTimeApplies: true
}; // Incident de service (p. ex. impossibilité pour certains utilisateurs d'envoyer ou de recevoir des mails ; impossibilité de gérer les licences sur les produits M365 via le portail de gestion et/ou le Microsoft Online Portal), annexe-1/microsoft-365/row-2
const interventionTariffM365PostOnboardingConfiguration: InterventionTariffResult = {
  standard: { kind: 'metered', credits: 2, block: 900_000 },
  express: { kind: 'metered', credits: 3, block: 900_000 },
  reactionTimeApplies: true
}; // Après la prise en main initiale : configurations supplémentaires du client d’e-mail ; transfert supplémentaire d'une autre configuration d’e-mail vers M365 ; configurations supplémentaires sur le Microsoft Online Portal, annexe-1/microsoft-365/row-3
const interventionTariffM365OtherSoftwareConfiguration: InterventionTariffResult = {
  standard: { kind: 'metered', credits: 2, block: 900_000 },
  express: { kind: 'metered', credits: 3, block: 900_000 },
  reactionTimeApplies: true
}; // Configurations d'autres services et contrats d'accueil externes de logiciels Microsoft 365 (p. ex. Word, OneDrive, etc.), annexe-1/microsoft-365/row-4
const interventionTariffM365MailMigration: InterventionTariffResult = {
  standard: { kind: 'on-request' },
  express: { kind: 'on-request' },
  reactionTimeApplies: false
}; // Migrations de mail, annexe-1/microsoft-365/row-5
const interventionTariffSslInformationRequest: InterventionTariffResult = {
  standard: { kind: 'free' },
  express: { kind: 'free' },
  reactionTimeApplies: true
}; // Demande d'information, annexe-1/certificats-ssl/row-1
const interventionTariffSslRequestAndCreation: InterventionTariffResult = {
  standard: { kind: 'free' },
  express: { kind: 'free' },
  reactionTimeApplies: true
}; // Demande et création d'un certificat SSL, annexe-1/certificats-ssl/row-2
const interventionTariffSslIntegrationHostingPlatform: InterventionTariffResult = {
  standard: { kind: 'free' },
  express: { kind: 'metered', credits: 3, block: 900_000 },
  reactionTimeApplies: true
}; // Intégration du certificat SSL dans la plate-forme d'hébergement web, annexe-1/certificats-ssl/row-3
const interventionTariffSslIntegrationDynamicCloud: InterventionTariffResult = {
  standard: { kind: 'metered', credits: 2, block: 900_000 },
  express: { kind: 'metered', credits: 3, block: 900_000 },
  reactionTimeApplies: true
}; // Intégration d'un certificat SSL sur le serveur Telenet Dynamic Cloud, annexe-1/certificats-ssl/row-4
const notApplicableNonTypical: ReactionDeadlineResult = { kind: 'not-applicable', reason: 'non-typical' };
const notApplicableFootnote1: ReactionDeadlineResult = { kind: 'not-applicable', reason: 'footnote-1' };
const workingHourLength = 3_600_000; // hypothèse : « heures ouvrables » lues comme les « Heures de travail »
const singleIntervention = 1; // hypothèse : une demande porte sur une intervention, « une prestation »
const noNegativeDuration: string = 'une durée ne peut pas être négative';
const toBeAgreed: InterventionCostResult = { kind: 'to-be-agreed' };
const free: InterventionCostResult = { kind: 'free' };
const onRequest: InterventionCostResult = { kind: 'on-request' };

/** Lectures de reactionTime. */
export type ReactionTimeReadings = {
  /** Par défaut belgian-local-time. */
  readonly workingTimeZone?: 'belgian-local-time' | 'utc-plus-1' | undefined;
  /** Par défaut monday-to-friday. */
  readonly workingDays?: 'monday-to-friday' | 'monday-to-saturday' | undefined;
};

/** Toutes les lectures de reactionTime ; chaque étape est dite à `trace`. */
export function reactionTimeInFull(
  input: ReactionTimeInput,
  readings: ReactionTimeReadings,
  trace?: Trace
): ReactionTimeResult {
  const { loggedAt, reactedAt, holidays } = input;
  const { workingTimeZone = 'belgian-local-time', workingDays = 'monday-to-friday' } = readings;
  trace?.take(input, readings);
  if (reactedAt < loggedAt) {
    throw new InvalidInput('reactedAt, loggedAt', 'la réaction ne peut pas précéder l’enregistrement au journal');
  }
  trace?.step(0);
  trace?.step(1);
  trace?.step(2);
  const zone = workingTimeZone === 'belgian-local-time' ? belgianZone : literalCet;
  trace?.step(3, workingTimeZone === 'belgian-local-time' ? 'Europe/Brussels' : 'Etc/GMT-1');
  if (!(holidays !== undefined || isBetween(localDate(loggedAt, zone), 18_993, 22_280))) {
    throw new InvalidInput(
      'holidays, loggedAt',
      'hors des années du calendrier belge il faut donner les jours fériés (enregistrement)'
    );
  }
  if (!(holidays !== undefined || isBetween(localDate(reactedAt, zone), 18_993, 22_280))) {
    throw new InvalidInput(
      'holidays, reactedAt',
      'hors des années du calendrier belge il faut donner les jours fériés (réaction)'
    );
  }
  trace?.step(4);
  trace?.step(5);
  trace?.step(6);
  const openDays = (workingDays === 'monday-to-friday' ? mondayToFriday : mondayToSaturday) as readonly (
    'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
  )[];
  trace?.step(7, openDays);
  if (trace) {
    if (workingTimeZone === 'belgian-local-time') {
      trace?.use('belgianZone');
    } else {
      trace?.use('literalCet');
    }
    if (workingDays === 'monday-to-friday') {
      trace?.use('mondayToFriday');
    } else {
      trace?.use('mondayToSaturday');
    }
  }
  trace?.step(8);
  const openHours = schedule(workingHours.from, workingHours.to, openDays, zone, holidays ?? belgianHolidays, refusals);
  return concluded(trace, 9, (trace?.walks.openTime ?? openTime)(loggedAt, reactedAt, openHours, 'loggedAt, reactedAt'));
}

/** Toutes les lectures de domainMoveKind ; chaque étape est dite à `trace`. */
export function domainMoveKindInFull(input: DomainMoveKindInput, trace?: Trace): DomainMoveKindResult {
  const { ownerChanges, registrarChanges } = input;
  trace?.take(input);
  if (ownerChanges && !registrarChanges) return concluded(trace, 0, 'trade');
  if (!ownerChanges && registrarChanges) return concluded(trace, 1, 'transfer');
  if (ownerChanges && registrarChanges) return concluded(trace, 2, 'trade-and-transfer');
  return concluded(trace, 3, 'none');
}

/** Lectures de isWorkingTime. */
export type IsWorkingTimeReadings = {
  /** Par défaut belgian-local-time. */
  readonly workingTimeZone?: 'belgian-local-time' | 'utc-plus-1' | undefined;
  /** Par défaut monday-to-friday. */
  readonly workingDays?: 'monday-to-friday' | 'monday-to-saturday' | undefined;
};

/** Toutes les lectures de isWorkingTime ; chaque étape est dite à `trace`. */
export function isWorkingTimeInFull(
  input: IsWorkingTimeInput,
  readings: IsWorkingTimeReadings,
  trace?: Trace
): IsWorkingTimeResult {
  const { at, holidays } = input;
  const { workingTimeZone = 'belgian-local-time', workingDays = 'monday-to-friday' } = readings;
  trace?.take(input, readings);
  trace?.step(0);
  trace?.step(1);
  trace?.step(2);
  const zone = workingTimeZone === 'belgian-local-time' ? belgianZone : literalCet;
  trace?.step(3, workingTimeZone === 'belgian-local-time' ? 'Europe/Brussels' : 'Etc/GMT-1');
  if (!(holidays !== undefined || isBetween(localDate(at, zone), 18_993, 22_280))) {
    throw new InvalidInput('holidays, at', 'hors des années du calendrier belge il faut donner les jours fériés');
  }
  trace?.step(4);
  trace?.step(5);
  trace?.step(6);
  const openDays = (workingDays === 'monday-to-friday' ? mondayToFriday : mondayToSaturday) as readonly (
    'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
  )[];
  trace?.step(7, openDays);
  if (trace) {
    if (workingTimeZone === 'belgian-local-time') {
      trace?.use('belgianZone');
    } else {
      trace?.use('literalCet');
    }
    if (workingDays === 'monday-to-friday') {
      trace?.use('mondayToFriday');
    } else {
      trace?.use('mondayToSaturday');
    }
  }
  trace?.step(8);
  return concluded(
    trace,
    9,
    isOpen(at, schedule(workingHours.from, workingHours.to, openDays, zone, holidays ?? belgianHolidays, refusals), 'at')
  );
}

/** Toutes les lectures de termsAcceptedBeforeUse ; chaque étape est dite à `trace`. */
export function termsAcceptedBeforeUseInFull(
  input: TermsAcceptedBeforeUseInput,
  trace?: Trace
): TermsAcceptedBeforeUseResult {
  const { component, acceptedAt, usedAt } = input;
  trace?.take(input);
  switch (component) {
    case 'hosting-platform':
      if (trace) {
        if (acceptedAt !== undefined) {
          trace?.use('usedAt');
        }
      }
      return concluded(trace, 0, acceptedAt !== undefined && acceptedAt! < usedAt);
    default:
      if (trace) {
        if (acceptedAt !== undefined) {
          trace?.use('usedAt');
        }
      }
      return concluded(trace, 1, acceptedAt !== undefined && acceptedAt! < usedAt);
  }
}

/** Toutes les lectures de responsibleParty ; chaque étape est dite à `trace`. */
export function responsiblePartyInFull(input: ResponsiblePartyInput, trace?: Trace): ResponsiblePartyResult {
  const {
    task,
    needsMoreBackups = false,
    needsLongerRetention = false,
    requested = false,
    creditsPaid = false,
    cmsOrdered = false,
    cmsManaged = false,
    cachingEnabled = false,
    clientTerminated = false,
    registryRequires = false,
    transfer = false,
    throughProvider = false,
    clientAtFault = false,
    interventionOrdered = false,
    onboardingCoversTask = false,
    prepaymentRequired = false,
    typicalIntervention = false,
    reactionTimeExcluded = false
  } = input;
  trace?.take(input);
  switch (task) {
    case 'host-website':
      return concluded(trace, 0, providerStatedObligation);
    case 'provide-hosting-platform':
      return concluded(trace, 1, providerStatedObligation);
    case 'comply-platform-terms':
      return concluded(trace, 2, clientStatedObligation);
    case 'follow-telenet-instructions':
      return concluded(trace, 3, clientStatedObligation);
    case 'create-and-maintain-site':
      return concluded(trace, 4, clientStatedObligation);
    case 'secure-site-content':
      return concluded(trace, 5, clientStatedObligation);
    case 'prevent-content-loss':
      return concluded(trace, 6, clientStatedObligation);
    case 'site-content':
      return concluded(trace, 7, clientStatedWarranty);
    case 'respect-hosting-limits':
      return concluded(trace, 8, clientStatedObligation);
    case 'backup':
      return concluded(trace, 9, providerStatedObligation);
    case 'additional-backup':
      if (needsMoreBackups) return concluded(trace, 10, clientStatedObligation);
      if (needsLongerRetention) return concluded(trace, 11, clientStatedObligation);
      return concluded(trace, 12, unassigned);
    case 'restore-backup':
      if (requested && creditsPaid) return concluded(trace, 13, providerStatedObligation);
      if (trace) {
        if (requested) {
          trace?.use('creditsPaid');
        }
      }
      return concluded(trace, 14, unassigned);
    case 'provide-cms':
      if (cmsOrdered) return concluded(trace, 15, providerStatedObligation);
      return concluded(trace, 16, unassigned);
    case 'comply-cms-terms':
      return concluded(trace, 17, clientStatedObligation);
    case 'update-cms':
      if (cmsManaged) return concluded(trace, 18, providerStatedObligation);
      return concluded(trace, 19, clientInferredObligation);
    case 'verify-after-update':
      if (cmsManaged) return concluded(trace, 20, clientStatedObligation);
      return concluded(trace, 21, unassigned);
    case 'report-problem-after-update':
      if (cmsManaged) return concluded(trace, 22, clientStatedObligation);
      return concluded(trace, 21, unassigned);
    case 'speed-up-display':
      if (cachingEnabled) return concluded(trace, 23, providerStatedBestEfforts);
      return concluded(trace, 24, unassigned);
    case 'migrate-site-at-end':
      if (clientTerminated) return concluded(trace, 25, clientStatedObligation);
      return concluded(trace, 26, unassigned);
    case 'register-domain':
      return concluded(trace, 27, providerStatedBestEfforts);
    case 'transfer-domain':
      return concluded(trace, 28, providerStatedBestEfforts);
    case 'manage-domain':
      return concluded(trace, 29, providerStatedObligation);
    case 'decide-domain-registration':
      return concluded(trace, 30, registryStatedPower);
    case 'supply-registry-terms-copy':
      if (requested) return concluded(trace, 31, providerStatedObligation);
      return concluded(trace, 14, unassigned);
    case 'supply-accurate-domain-data':
      return concluded(trace, 32, clientStatedBurden);
    case 'supply-registry-info':
      if (registryRequires) return concluded(trace, 33, clientStatedObligation);
      return concluded(trace, 34, unassigned);
    case 'previous-registrar-obligations':
      if (transfer) return concluded(trace, 35, clientStatedObligation);
      return concluded(trace, 36, unassigned);
    case 'manage-dns-records':
      if (throughProvider) return concluded(trace, 37, clientStatedPermission);
      return concluded(trace, 38, unassigned);
    case 'renew-domain':
      if (requested) return concluded(trace, 39, providerStatedBestEfforts);
      return concluded(trace, 14, unassigned);
    case 'transfer-domain-out':
      if (clientTerminated) return concluded(trace, 40, clientStatedObligation);
      return concluded(trace, 26, unassigned);
    case 'request-ssl-from-ca':
      if (requested) return concluded(trace, 41, providerStatedBestEfforts);
      return concluded(trace, 14, unassigned);
    case 'decide-ssl-issue':
      return concluded(trace, 42, certificationAuthorityStatedPower);
    case 'supply-ssl-info':
      return concluded(trace, 43, clientStatedObligation);
    case 'replace-revoked-ssl':
      if (!clientAtFault) return concluded(trace, 44, providerStatedBestEfforts);
      return concluded(trace, 45, unassigned);
    case 'install-ssl':
      if (interventionOrdered) return concluded(trace, 46, providerStatedIntervention);
      return concluded(trace, 47, clientStatedObligation);
    case 'warn-ssl-expiry':
      return concluded(trace, 48, providerStatedObligation);
    case 'allocate-licences':
      if (onboardingCoversTask) return concluded(trace, 49, providerStatedAsAgreed);
      return concluded(trace, 50, clientStatedObligation);
    case 'install-m365':
      if (onboardingCoversTask) return concluded(trace, 51, providerStatedAsAgreed);
      return concluded(trace, 52, clientStatedObligation);
    case 'pay-unallocated-licences':
      return concluded(trace, 53, clientStatedObligation);
    case 'end-user-mca-compliance':
      return concluded(trace, 54, clientStatedObligation);
    case 'create-ticket':
      return concluded(trace, 55, providerStatedObligation);
    case 'select-motive-and-priority':
      return concluded(trace, 56, clientStatedObligation);
    case 'change-motive-and-priority':
      return concluded(trace, 57, providerStatedPower);
    case 'quote-ticket-number':
      return concluded(trace, 58, clientStatedObligation);
    case 'give-access':
      if (requested) return concluded(trace, 59, clientStatedObligation);
      return concluded(trace, 14, unassigned);
    case 'buy-credits':
      if (prepaymentRequired) return concluded(trace, 60, clientStatedBurden);
      return concluded(trace, 61, unassigned);
    case 'supply-accurate-information-for-advice':
      return concluded(trace, 62, clientStatedBurden);
    case 'react-to-ticket':
      if (typicalIntervention && !reactionTimeExcluded) return concluded(trace, 63, providerStatedBestEfforts);
      if (reactionTimeExcluded) return concluded(trace, 64, nobodyStated);
      if (trace) {
        if (typicalIntervention) {
          trace?.use('reactionTimeExcluded');
        }
      }
      return concluded(trace, 65, unassigned);
    default:
      return concluded(trace, 66, clientStatedObligation);
  }
}

/** Toutes les lectures de hostingLimitsRespected ; chaque étape est dite à `trace`. */
export function hostingLimitsRespectedInFull(
  input: HostingLimitsRespectedInput,
  trace?: Trace
): HostingLimitsRespectedResult {
  const { storageUsed, storageLimit, trafficUsed, trafficLimit } = input;
  trace?.take(input);
  refuseNegative(storageUsed, 'storageUsed', noNegativeBytes);
  refuseNegative(storageLimit, 'storageLimit', noNegativeBytes);
  refuseNegative(trafficUsed, 'trafficUsed', noNegativeBytes);
  refuseNegative(trafficLimit, 'trafficLimit', noNegativeBytes);
  return concluded(trace, 0, { storage: storageUsed <= storageLimit, traffic: trafficUsed <= trafficLimit });
}

/** Lectures de backupRetention. */
export type BackupRetentionReadings = {
  /** Par défaut floor. */
  readonly retentionFloor?: 'floor' | 'platform-decides' | undefined;
};

/** Toutes les lectures de backupRetention ; chaque étape est dite à `trace`. */
export function backupRetentionInFull(
  input: BackupRetentionInput,
  readings: BackupRetentionReadings,
  trace?: Trace
): BackupRetentionResult {
  const { takenOn, neededOn } = input;
  const { retentionFloor = 'floor' } = readings;
  trace?.take(input, readings);
  if (neededOn < takenOn) {
    throw new InvalidInput('neededOn, takenOn', 'la date voulue ne peut pas précéder la sauvegarde');
  }
  trace?.step(0);
  const lastGuaranteedDay = addPeriod(takenOn, minimumRetention);
  trace?.step(1, lastGuaranteedDay);
  trace?.step(2);
  if (trace) {
    if (retentionFloor === 'floor') {
      trace?.use('neededOn', 'lastGuaranteedDay');
    }
  }
  if (retentionFloor === 'floor' && neededOn <= lastGuaranteedDay) return concluded(trace, 3, 'guaranteed');
  return concluded(trace, 3, 'platform-dependent');
}

/** Toutes les lectures de optionOrderable ; chaque étape est dite à `trace`. */
export function optionOrderableInFull(input: OptionOrderableInput, trace?: Trace): OptionOrderableResult {
  const { option, sharedHosting } = input;
  trace?.take(input);
  switch (option) {
    case 'cms':
    case 'managed-cms':
      if (sharedHosting) return concluded(trace, 0, true);
      return concluded(trace, 1, false);
    default:
      if (sharedHosting) return concluded(trace, 2, true);
      return concluded(trace, 3, false);
  }
}

/** Toutes les lectures de contractTermAllowed ; chaque étape est dite à `trace`. */
export function contractTermAllowedInFull(input: ContractTermAllowedInput, trace?: Trace): ContractTermAllowedResult {
  const { service, term } = input;
  trace?.take(input);
  switch (service) {
    case 'shared-hosting':
      trace?.step(0);
      return concluded(trace, 1, equalPeriods(term, hostingTerm));
    case 'domain-name':
      trace?.step(2);
      if (trace) {
        if (term.days === 0) {
          trace?.use('domainMinimumTerm');
        }
      }
      return concluded(trace, 3, term.days === 0 && term.months >= domainMinimumTerm.months);
    case 'ssl-certificate':
      trace?.step(4);
      return concluded(trace, 5, equalPeriods(term, sslTerm));
    default:
      trace?.step(6);
      trace?.step(7);
      if (trace) {
        if (!equalPeriods(term, m365MonthlyTerm)) {
          trace?.use('m365YearlyTerm');
        }
      }
      return concluded(trace, 8, equalPeriods(term, m365MonthlyTerm) || equalPeriods(term, m365YearlyTerm));
  }
}

/** Toutes les lectures de contractPeriod ; chaque étape est dite à `trace`. */
export function contractPeriodInFull(input: ContractPeriodInput, trace?: Trace): ContractPeriodResult {
  const { service, start, term, on } = input;
  trace?.take(input);
  if (on < start) throw new InvalidInput('on, start', 'la date considérée ne peut pas précéder le début du contrat');
  if (!(service === 'shared-hosting' || term !== undefined)) {
    throw new InvalidInput('service, term', 'la durée d’une période est requise pour ce service');
  }
  trace?.step(0);
  const period = term ?? hostingTerm;
  trace?.step(1, period);
  if (!contractTermAllowedInFull({ service, term: period }, trace?.enter(2))) {
    throw new InvalidInput('service, term', 'cette durée n’est pas admise pour ce service');
  }
  if (trace) {
    if (term === undefined) {
      trace?.use('hostingTerm');
    }
  }
  return concluded(trace, 3, recurrence(start, period, on, refusals, 'start, term, on'));
}

/** Toutes les lectures de renewalOutcome ; chaque étape est dite à `trace`. */
export function renewalOutcomeInFull(input: RenewalOutcomeInput, trace?: Trace): RenewalOutcomeResult {
  const { service, clientTerminated, prepaymentRequired, prepaid } = input;
  trace?.take(input);
  switch (service) {
    case 'ssl-certificate':
      return concluded(trace, 0, 'ended');
    case 'm365':
      if (clientTerminated) return concluded(trace, 1, 'ended');
      return concluded(trace, 2, 'renewed');
    case 'shared-hosting':
      if (clientTerminated) return concluded(trace, 1, 'ended');
      if (!prepaymentRequired) return concluded(trace, 3, 'renewed');
      if (prepaid) return concluded(trace, 4, 'renewed');
      return concluded(trace, 5, 'blocked');
    default:
      if (clientTerminated) return concluded(trace, 1, 'ended');
      if (!prepaymentRequired) return concluded(trace, 3, 'renewed');
      if (prepaid) return concluded(trace, 4, 'renewed');
      return concluded(trace, 6, 'blocked');
  }
}

/** Toutes les lectures de siteMigrationInTime ; chaque étape est dite à `trace`. */
export function siteMigrationInTimeInFull(input: SiteMigrationInTimeInput, trace?: Trace): SiteMigrationInTimeResult {
  const { completedOn, contractEnd } = input;
  trace?.take(input);
  return concluded(trace, 0, completedOn < contractEnd);
}

/** Lectures de providerLiability. */
export type ProviderLiabilityReadings = {
  /** Par défaut after-termination. */
  readonly contentLossScope?: 'after-termination' | 'any-time' | undefined;
};

/** Toutes les lectures de providerLiability ; chaque étape est dite à `trace`. */
export function providerLiabilityInFull(
  input: ProviderLiabilityInput,
  readings: ProviderLiabilityReadings,
  trace?: Trace
): ProviderLiabilityResult {
  const { event, afterClientTermination = false } = input;
  const { contentLossScope = 'after-termination' } = readings;
  trace?.take(input, readings);
  switch (event) {
    case 'platform-terms-changed':
      return concluded(trace, 0, 'excluded');
    case 'cms-terms-changed':
      return concluded(trace, 1, 'excluded');
    case 'site-content-loss':
      trace?.step(2);
      switch (contentLossScope) {
        case 'any-time':
          return concluded(trace, 3, 'excluded');
        default:
          if (afterClientTermination) return concluded(trace, 4, 'excluded');
          return concluded(trace, 5, 'not-excluded');
      }
    case 'domain-loss':
      return concluded(trace, 6, 'excluded');
    case 'ssl-revocation-by-authority':
      return concluded(trace, 7, 'excluded');
    case 'microsoft-product-change':
      return concluded(trace, 8, 'excluded');
    case 'm365-automatic-termination':
      return concluded(trace, 9, 'excluded');
    case 'advice-result-not-achieved':
      return concluded(trace, 10, 'excluded');
    case 'backup-not-kept':
      return concluded(trace, 11, 'not-excluded');
    default:
      return concluded(trace, 12, 'not-excluded');
  }
}

/** Toutes les lectures de nameServerEntitlement ; chaque étape est dite à `trace`. */
export function nameServerEntitlementInFull(
  input: NameServerEntitlementInput,
  trace?: Trace
): NameServerEntitlementResult {
  const { throughProvider, requested } = input;
  trace?.take(input);
  if (throughProvider) return concluded(trace, 0, 'right');
  if (requested) return concluded(trace, 1, 'discretionary');
  return concluded(trace, 2, 'none');
}

/** Toutes les lectures de sslReplacementDuty ; chaque étape est dite à `trace`. */
export function sslReplacementDutyInFull(input: SslReplacementDutyInput, trace?: Trace): SslReplacementDutyResult {
  const { revoked, clientAtFault } = input;
  trace?.take(input);
  if (revoked && !clientAtFault) return concluded(trace, 0, 'best-efforts');
  if (revoked && clientAtFault) return concluded(trace, 1, 'none');
  return concluded(trace, 2, 'none');
}

/** Toutes les lectures de sslContractEnd ; chaque étape est dite à `trace`. */
export function sslContractEndInFull(input: SslContractEndInput, trace?: Trace): SslContractEndResult {
  const { issuedOn } = input;
  trace?.take(input);
  trace?.step(0);
  return concluded(trace, 1, addPeriod(issuedOn, sslTerm));
}

/** Lectures de m365Eligible. */
export type M365EligibleReadings = {
  /** Par défaut eu-member-states. */
  readonly unionScope?: 'eu-member-states' | 'eea' | undefined;
};

/** Toutes les lectures de m365Eligible ; chaque étape est dite à `trace`. */
export function m365EligibleInFull(
  input: M365EligibleInput,
  readings: M365EligibleReadings,
  trace?: Trace
): M365EligibleResult {
  const { country } = input;
  const { unionScope = 'eu-member-states' } = readings;
  trace?.take(input, readings);
  trace?.step(0);
  trace?.step(1);
  trace?.step(2);
  if (trace) {
    if (!euMemberStates.includes(country)) {
      trace?.use('reading:unionScope');
      if (Boolean(unionScope === 'eea')) {
        trace?.use('otherEeaCountries');
      }
    }
  }
  return concluded(
    trace,
    3,
    euMemberStates.includes(country) || (unionScope === 'eea' && otherEeaCountries.includes(country))
  );
}

/** Toutes les lectures de onboardingCovers ; chaque étape est dite à `trace`. */
export function onboardingCoversInFull(input: OnboardingCoversInput, trace?: Trace): OnboardingCoversResult {
  const { licenceOrderedOn, contractStart, expresslyAgreed } = input;
  trace?.take(input);
  if (expresslyAgreed) return concluded(trace, 0, true);
  return concluded(trace, 1, licenceOrderedOn <= contractStart);
}

/** Toutes les lectures de licenceCancellation ; chaque étape est dite à `trace`. */
export function licenceCancellationInFull(input: LicenceCancellationInput, trace?: Trace): LicenceCancellationResult {
  const { instalmentFee, instalmentsTotal, instalmentsPaid, licences } = input;
  trace?.take(input);
  refuseNegative(instalmentFee, 'instalmentFee', noNegativeMoney);
  refuseNegative(instalmentsTotal, 'instalmentsTotal', noNegativeNumber);
  refuseNegative(instalmentsPaid, 'instalmentsPaid', noNegativeNumber);
  if (licences <= 0) throw new InvalidInput('licences', numberAboveZero);
  if (instalmentsPaid > instalmentsTotal) {
    throw new InvalidInput(
      'instalmentsPaid, instalmentsTotal',
      'il ne peut pas y avoir plus d’échéances payées que d’échéances'
    );
  }
  const instalmentsLeft = instalmentsTotal - instalmentsPaid;
  trace?.step(0, instalmentsLeft);
  return concluded(trace, 1, { stillDue: multiply(multiply(instalmentFee, instalmentsLeft), licences), refund: 0 });
}

/** Lectures de priceIncreasePassThrough. */
export type PriceIncreasePassThroughReadings = {
  /** Par défaut absolute-amount. */
  readonly increaseBasis?: 'absolute-amount' | 'same-percentage' | undefined;
};

/** Toutes les lectures de priceIncreasePassThrough ; chaque étape est dite à `trace`. */
export function priceIncreasePassThroughInFull(
  input: PriceIncreasePassThroughInput,
  readings: PriceIncreasePassThroughReadings,
  trace?: Trace
): PriceIncreasePassThroughResult {
  const { currentPrice, oldMicrosoftPrice, newMicrosoftPrice } = input;
  const { increaseBasis = 'absolute-amount' } = readings;
  trace?.take(input, readings);
  refuseNegative(currentPrice, 'currentPrice', noNegativeMoney);
  refuseNegative(oldMicrosoftPrice, 'oldMicrosoftPrice', noNegativeMoney);
  refuseNegative(newMicrosoftPrice, 'newMicrosoftPrice', noNegativeMoney);
  trace?.step(0);
  if (!(increaseBasis === 'absolute-amount' || newMicrosoftPrice <= oldMicrosoftPrice || oldMicrosoftPrice > 0)) {
    throw new InvalidInput(
      'newMicrosoftPrice, oldMicrosoftPrice',
      'sans ancien prix le pourcentage de la hausse ne se calcule pas'
    );
  }
  if (newMicrosoftPrice <= oldMicrosoftPrice) return concluded(trace, 1, { allowed: false, maxPrice: currentPrice });
  if (increaseBasis === 'same-percentage') {
    return concluded(
      trace,
      2,
      { allowed: true, maxPrice: productOver(currentPrice, newMicrosoftPrice, oldMicrosoftPrice) }
    );
  }
  return concluded(trace, 2, { allowed: true, maxPrice: currentPrice + newMicrosoftPrice - oldMicrosoftPrice });
}

/** Lectures de m365ContractEnd. */
export type M365ContractEndReadings = {
  /** Par défaut closed-list. */
  readonly terminationChannels?: 'closed-list' | 'any-provable-notice' | undefined;
};

/** Toutes les lectures de m365ContractEnd ; chaque étape est dite à `trace`. */
export function m365ContractEndInFull(
  input: M365ContractEndInput,
  readings: M365ContractEndReadings,
  trace?: Trace
): M365ContractEndResult {
  const { start, term, noticeOn, channel } = input;
  const { terminationChannels = 'closed-list' } = readings;
  trace?.take(input, readings);
  if (noticeOn < start) {
    throw new InvalidInput('noticeOn, start', 'la résiliation ne peut pas précéder le début du contrat');
  }
  if (!contractTermAllowedInFull({ service: 'm365', term }, trace?.enter(0))) {
    throw new InvalidInput('term', 'la durée est d’un mois ou d’un an');
  }
  const listed = channel === 'portal' || channel === 'email' || channel === 'phone';
  trace?.step(1, listed);
  trace?.step(2);
  if (trace) {
    if (!listed) {
      trace?.use('reading:terminationChannels');
    }
  }
  if (listed || terminationChannels === 'any-provable-notice') {
    return concluded(
      trace,
      3,
      { kind: 'ends', endExclusive: recurrence(start, term, noticeOn, refusals, 'start, term, noticeOn').endExclusive }
    );
  }
  return concluded(trace, 4, channelNotListed);
}

/** Lectures de m365AutoTermination. */
export type M365AutoTerminationReadings = {
  /** Par défaut either-event. */
  readonly autoTerminationEvents?: 'either-event' | 'both-events' | undefined;
};

/** Toutes les lectures de m365AutoTermination ; chaque étape est dite à `trace`. */
export function m365AutoTerminationInFull(
  input: M365AutoTerminationInput,
  readings: M365AutoTerminationReadings,
  trace?: Trace
): M365AutoTerminationResult {
  const { activeLicences, providerIsReseller } = input;
  const { autoTerminationEvents = 'either-event' } = readings;
  trace?.take(input, readings);
  refuseNegative(activeLicences, 'activeLicences', noNegativeNumber);
  const noLicence = activeLicences === 0;
  trace?.step(0, noLicence);
  trace?.step(1);
  if (autoTerminationEvents === 'either-event') {
    if (trace) {
      if (!noLicence) {
        trace?.use('providerIsReseller');
      }
    }
    return concluded(trace, 2, noLicence || !providerIsReseller);
  }
  if (trace) {
    if (noLicence) {
      trace?.use('providerIsReseller');
    }
  }
  return concluded(trace, 2, noLicence && !providerIsReseller);
}

/** Toutes les lectures de priorityForImpact ; chaque étape est dite à `trace`. */
export function priorityForImpactInFull(input: PriorityForImpactInput, trace?: Trace): PriorityForImpactResult {
  const { impact } = input;
  trace?.take(input);
  switch (impact) {
    case 'minor':
      return concluded(trace, 0, 'standard');
    default:
      return concluded(trace, 1, 'express');
  }
}

/** Toutes les lectures de ticketClassification ; chaque étape est dite à `trace`. */
export function ticketClassificationInFull(
  input: TicketClassificationInput,
  trace?: Trace
): TicketClassificationResult {
  const { motive, priority, changes, at } = input;
  trace?.take(input);
  const motiveChanges = changes.filter((item) => item.at <= at && item.motive !== undefined) as readonly ({
    readonly at: number;
    readonly motive: 'incident' | 'information-request' | 'change-request';
    readonly priority?: 'standard' | 'express' | undefined
  })[];
  trace?.step(0, motiveChanges);
  const lastMotive = latest(motiveChanges, (item) => item.at, motiveChanges.length).at(-1) as {
    readonly at: number;
    readonly motive: 'incident' | 'information-request' | 'change-request';
    readonly priority?: 'standard' | 'express' | undefined
  }
    | undefined;
  trace?.step(1, lastMotive);
  const motiveInForce = lastMotive?.motive ?? motive;
  trace?.step(2, motiveInForce);
  if (!motiveChanges.every((change) => change.at < (lastMotive?.at ?? at) || change.motive === motiveInForce)) {
    throw new InvalidInput('changes, at, motive', 'deux changements de motif du même instant se contredisent');
  }
  const priorityChanges = changes.filter((item) => item.at <= at && item.priority !== undefined) as readonly ({
    readonly at: number;
    readonly motive?: 'incident' | 'information-request' | 'change-request' | undefined;
    readonly priority: 'standard' | 'express'
  })[];
  trace?.step(3, priorityChanges);
  const lastPriority = latest(priorityChanges, (item) => item.at, priorityChanges.length).at(-1) as {
    readonly at: number;
    readonly motive?: 'incident' | 'information-request' | 'change-request' | undefined;
    readonly priority: 'standard' | 'express'
  }
    | undefined;
  trace?.step(4, lastPriority);
  const priorityInForce = lastPriority?.priority ?? priority;
  trace?.step(5, priorityInForce);
  if (!priorityChanges.every((change) => change.at < (lastPriority?.at ?? at) || change.priority === priorityInForce)) {
    throw new InvalidInput('changes, at, priority', 'deux changements de priorité du même instant se contredisent');
  }
  if (trace) {
    if (changes.length > 0) {
      trace?.use('item', 'at');
    }
    if (changes.length > 0) {
      trace?.use('item', 'at');
    }
    if (motiveChanges.length > 0) {
      trace?.use('item');
    }
    if (priorityChanges.length > 0) {
      trace?.use('item');
    }
    if (lastMotive?.motive === undefined) {
      trace?.use('motive');
    }
    if (lastPriority?.priority === undefined) {
      trace?.use('priority');
    }
  }
  return concluded(trace, 6, { motive: motiveInForce, priority: priorityInForce });
}

/** Toutes les lectures de creditPayment ; chaque étape est dite à `trace`. */
export function creditPaymentInFull(input: CreditPaymentInput, trace?: Trace): CreditPaymentResult {
  const { balance, cost, prepaymentRequired } = input;
  trace?.take(input);
  refuseNegative(balance, 'balance', noNegativeNumber);
  refuseNegative(cost, 'cost', noNegativeNumber);
  return concluded(
    trace,
    0,
    {
      creditsLeft: Math.max(0, balance - cost),
      creditsToBuy: Math.max(0, cost - balance),
      mayWithhold: prepaymentRequired && cost > balance
    }
  );
}

/** Toutes les lectures de reactionAllowance ; chaque étape est dite à `trace`. */
export function reactionAllowanceInFull(input: ReactionAllowanceInput, trace?: Trace): ReactionAllowanceResult {
  const { motive, priority } = input;
  trace?.take(input);
  switch (motive) {
    case 'incident':
      switch (priority) {
        case 'standard':
          trace?.step(0);
          return concluded(trace, 1, incidentStandard);
        default:
          trace?.step(2);
          return concluded(trace, 3, incidentExpress);
      }
    case 'information-request':
      switch (priority) {
        case 'standard':
          trace?.step(4);
          return concluded(trace, 5, informationRequestStandard);
        default:
          trace?.step(6);
          return concluded(trace, 7, informationRequestExpress);
      }
    default:
      switch (priority) {
        case 'standard':
          trace?.step(8);
          return concluded(trace, 9, changeRequestStandard);
        default:
          trace?.step(10);
          return concluded(trace, 11, changeRequestExpress);
      }
  }
}

/** Toutes les lectures de interventionTariff ; chaque étape est dite à `trace`. */
export function interventionTariffInFull(input: InterventionTariffInput, trace?: Trace): InterventionTariffResult {
  const { intervention } = input;
  trace?.take(input);
  switch (intervention) {
    case 'hosting-information-request':
      trace?.step(0);
      return concluded(trace, 1, interventionTariffHostingInformationRequest);
    case 'hosting-site-unreachable':
      trace?.step(2);
      return concluded(trace, 3, interventionTariffHostingSiteUnreachable);
    case 'hosting-second-ftp-account':
      trace?.step(4);
      return concluded(trace, 5, interventionTariffHostingSecondFtpAccount);
    case 'hosting-anonymous-access-change':
      trace?.step(6);
      return concluded(trace, 7, interventionTariffHostingAnonymousAccessChange);
    case 'hosting-coding-request':
      trace?.step(8);
      return concluded(trace, 9, interventionTariffHostingCodingRequest);
    case 'hosting-hacking-investigation':
      trace?.step(10);
      return concluded(trace, 11, interventionTariffHostingHackingInvestigation);
    case 'hosting-internal-site-migration':
      trace?.step(12);
      return concluded(trace, 13, interventionTariffHostingInternalSiteMigration);
    case 'hosting-external-site-migration':
      trace?.step(14);
      return concluded(trace, 15, interventionTariffHostingExternalSiteMigration);
    case 'hosting-file-restore':
      trace?.step(16);
      return concluded(trace, 17, interventionTariffHostingFileRestore);
    case 'hosting-remote-assistance':
      trace?.step(18);
      return concluded(trace, 19, interventionTariffHostingRemoteAssistance);
    case 'hosting-plesk-panel-use':
      trace?.step(20);
      return concluded(trace, 21, interventionTariffHostingPleskPanelUse);
    case 'hosting-plesk-os-assistance':
      trace?.step(22);
      return concluded(trace, 23, interventionTariffHostingPleskOsAssistance);
    case 'hosting-plesk-migration':
      trace?.step(24);
      return concluded(trace, 25, interventionTariffHostingPleskMigration);
    case 'domain-information-request':
      trace?.step(26);
      return concluded(trace, 27, interventionTariffDomainInformationRequest);
    case 'domain-registration':
      trace?.step(28);
      return concluded(trace, 29, interventionTariffDomainRegistration);
    case 'domain-record-update':
      trace?.step(30);
      return concluded(trace, 31, interventionTariffDomainRecordUpdate);
    case 'm365-information-request':
      trace?.step(32);
      return concluded(trace, 33, interventionTariffM365InformationRequest);
    case 'm365-service-incident':
      trace?.step(34);
      return concluded(trace, 35, interventionTariffM365ServiceIncident);
    case 'm365-post-onboarding-configuration':
      trace?.step(36);
      return concluded(trace, 37, interventionTariffM365PostOnboardingConfiguration);
    case 'm365-other-software-configuration':
      trace?.step(38);
      return concluded(trace, 39, interventionTariffM365OtherSoftwareConfiguration);
    case 'm365-mail-migration':
      trace?.step(40);
      return concluded(trace, 41, interventionTariffM365MailMigration);
    case 'ssl-information-request':
      trace?.step(42);
      return concluded(trace, 43, interventionTariffSslInformationRequest);
    case 'ssl-request-and-creation':
      trace?.step(44);
      return concluded(trace, 45, interventionTariffSslRequestAndCreation);
    case 'ssl-integration-hosting-platform':
      trace?.step(46);
      return concluded(trace, 47, interventionTariffSslIntegrationHostingPlatform);
    default:
      trace?.step(48);
      return concluded(trace, 49, interventionTariffSslIntegrationDynamicCloud);
  }
}

/** Lectures de reactionDeadline. */
export type ReactionDeadlineReadings = {
  /** Par défaut belgian-local-time. */
  readonly workingTimeZone?: 'belgian-local-time' | 'utc-plus-1' | undefined;
  /** Par défaut monday-to-friday. */
  readonly workingDays?: 'monday-to-friday' | 'monday-to-saturday' | undefined;
  /** Par défaut ten-working-hours. */
  readonly dayCounting?: 'ten-working-hours' | 'end-of-next-day' | 'same-clock-time' | undefined;
};

/** Toutes les lectures de reactionDeadline ; chaque étape est dite à `trace`. */
export function reactionDeadlineInFull(
  input: ReactionDeadlineInput,
  readings: ReactionDeadlineReadings,
  trace?: Trace
): ReactionDeadlineResult {
  const { loggedAt, motive, priority, intervention, holidays } = input;
  const {
    workingTimeZone = 'belgian-local-time',
    workingDays = 'monday-to-friday',
    dayCounting = 'ten-working-hours'
  } = readings;
  trace?.take(input, readings);
  trace?.step(0);
  trace?.step(1);
  trace?.step(2);
  const zone = workingTimeZone === 'belgian-local-time' ? belgianZone : literalCet;
  trace?.step(3, workingTimeZone === 'belgian-local-time' ? 'Europe/Brussels' : 'Etc/GMT-1');
  const loggedDay = localDate(loggedAt, zone);
  trace?.step(4, loggedDay);
  if (!(holidays !== undefined || (loggedDay >= 18_993 && loggedDay < 22_280))) {
    throw new InvalidInput('holidays, loggedAt', 'hors des années du calendrier belge il faut donner les jours fériés');
  }
  trace?.step(5);
  trace?.step(6);
  trace?.step(7);
  const openDays = (workingDays === 'monday-to-friday' ? mondayToFriday : mondayToSaturday) as readonly (
    'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
  )[];
  trace?.step(8, openDays);
  trace?.whereUsed('zone', () => {
    if (workingTimeZone === 'belgian-local-time') {
      trace?.use('belgianZone');
    } else {
      trace?.use('literalCet');
    }
  });
  trace?.whereUsed('openDays', () => {
    if (workingDays === 'monday-to-friday') {
      trace?.use('mondayToFriday');
    } else {
      trace?.use('mondayToSaturday');
    }
  });
  trace?.whereUsed('counting', () => {
    if (!(reactionAllowanceInFull({ motive, priority }).unit === 'working-hour')) {
      trace?.use('reading:dayCounting');
    }
  });
  if (intervention === 'non-typical') return concluded(trace, 9, notApplicableNonTypical);
  if (
    !interventionTariffInFull(
      { intervention: intervention as InterventionTariffInput['intervention'] },
      trace?.enter(10)
    ).reactionTimeApplies
  ) {
    return concluded(trace, 9, notApplicableFootnote1);
  }
  trace?.step(11);
  const openHours = schedule(workingHours.from, workingHours.to, openDays, zone, holidays ?? belgianHolidays, refusals);
  const allowance = reactionAllowanceInFull({ motive, priority }, trace?.enter(12));
  trace?.step(13, allowance);
  trace?.step(14);
  const counting = allowance.unit === 'working-hour' ? 'hours' : dayCounting;
  trace?.step(15, counting);
  switch (counting) {
    case 'hours':
      trace?.step(16);
      return concluded(
        trace,
        17,
        {
          kind: 'due',
          at: (trace?.walks.addOpenTime ?? addOpenTime)(
            loggedAt,
            allowance.value * workingHourLength,
            openHours,
            'loggedAt, motive, priority'
          )
        }
      );
    case 'ten-working-hours':
      return concluded(
        trace,
        18,
        {
          kind: 'due',
          at: (trace?.walks.addOpenTime ?? addOpenTime)(
            loggedAt,
            multiply(allowance.value, openingLength(openHours, 'holidays')) as number,
            openHours,
            'loggedAt, motive, priority, holidays'
          )
        }
      );
    case 'end-of-next-day':
      return concluded(
        trace,
        19,
        {
          kind: 'due',
          at: closing(
            (trace?.walks.addOpenDays ?? addOpenDays)(loggedDay, allowance.value, openHours, 'loggedAt, motive, priority'),
            openHours,
            'loggedAt, motive, priority, holidays'
          )
        }
      );
    default: {
      const startAt = nextOpening(loggedAt, openHours, 'loggedAt');
      trace?.step(20, startAt);
      const startDay = localDate(startAt, zone);
      trace?.step(21, startDay);
      return concluded(
        trace,
        22,
        {
          kind: 'due',
          at: moveInstant(
            localInstant(
              (trace?.walks.addOpenDays ?? addOpenDays)(
                startDay,
                allowance.value,
                openHours,
                'loggedAt, holidays, motive, priority'
              ),
              workingHours.from,
              zone
            ),
            startAt - localInstant(startDay, workingHours.from, zone),
            refusals,
            'loggedAt, holidays'
          )
        }
      );
    }
  }
}

/** Lectures de reactionTimeMet. */
export type ReactionTimeMetReadings = {
  /** Par défaut belgian-local-time. */
  readonly workingTimeZone?: 'belgian-local-time' | 'utc-plus-1' | undefined;
  /** Par défaut monday-to-friday. */
  readonly workingDays?: 'monday-to-friday' | 'monday-to-saturday' | undefined;
  /** Par défaut ten-working-hours. */
  readonly dayCounting?: 'ten-working-hours' | 'end-of-next-day' | 'same-clock-time' | undefined;
  /** Par défaut working-time. */
  readonly reactionComparison?: 'working-time' | 'instants' | undefined;
};

/** Toutes les lectures de reactionTimeMet ; chaque étape est dite à `trace`. */
export function reactionTimeMetInFull(
  input: ReactionTimeMetInput,
  readings: ReactionTimeMetReadings,
  trace?: Trace
): ReactionTimeMetResult {
  const { loggedAt, reactedAt, motive, priority, intervention, holidays } = input;
  const {
    workingTimeZone = 'belgian-local-time',
    workingDays = 'monday-to-friday',
    dayCounting = 'ten-working-hours',
    reactionComparison = 'working-time'
  } = readings;
  trace?.take(input, readings);
  if (reactedAt < loggedAt) {
    throw new InvalidInput('reactedAt, loggedAt', 'la réaction ne peut pas précéder l’enregistrement au journal');
  }
  trace?.step(0);
  trace?.step(1);
  trace?.step(2);
  const zone = workingTimeZone === 'belgian-local-time' ? belgianZone : literalCet;
  trace?.step(3, workingTimeZone === 'belgian-local-time' ? 'Europe/Brussels' : 'Etc/GMT-1');
  if (!(holidays !== undefined || isBetween(localDate(loggedAt, zone), 18_993, 22_280))) {
    throw new InvalidInput(
      'holidays, loggedAt',
      'hors des années du calendrier belge il faut donner les jours fériés (enregistrement)'
    );
  }
  if (!(holidays !== undefined || isBetween(localDate(reactedAt, zone), 18_993, 22_280))) {
    throw new InvalidInput(
      'holidays, reactedAt',
      'hors des années du calendrier belge il faut donner les jours fériés (réaction)'
    );
  }
  trace?.whereUsed('byInstant', () => {
    if (!(reactionComparison === 'instants')) {
      trace?.use('allowance');
      if (Boolean(reactionAllowanceInFull({ motive, priority }).unit === 'working-day')) {
        trace?.use('reading:dayCounting');
      }
    }
  });
  const deadline = reactionDeadlineInFull(
    { loggedAt, motive, priority, intervention, holidays: holidays ?? belgianHolidays },
    { workingTimeZone, workingDays, dayCounting },
    trace?.enter(4)
  ) as { readonly kind: 'due'; readonly at: number }
    | { readonly kind: 'not-applicable'; readonly reason: 'footnote-1' | 'non-typical' };
  trace?.step(5, deadline);
  if (deadline.kind === 'due') {
    trace?.step(6);
    trace?.step(7);
    const byInstant = reactionComparison === 'instants'
      || (
        reactionAllowanceInFull({ motive, priority }, trace?.enter(8)).unit === 'working-day'
        && dayCounting !== 'ten-working-hours'
      );
    trace?.step(9, byInstant);
    if (trace) {
      if (byInstant) {
        trace?.use('reactedAt');
      } else {
        trace?.use('elapsed');
      }
    }
    if (
      byInstant
        ? reactedAt <= deadline.at
        : reactionTimeInFull({ loggedAt, reactedAt, holidays: holidays ?? belgianHolidays }, { workingTimeZone, workingDays }, trace?.enter(10)) <= reactionTimeInFull(
          { loggedAt, reactedAt: deadline.at, holidays: holidays ?? belgianHolidays },
          { workingTimeZone, workingDays },
          trace?.enter(10)
        )
    ) {
      return concluded(trace, 11, 'met');
    }
    return concluded(trace, 11, 'missed');
  }
  return concluded(trace, 12, 'not-applicable');
}

/** Lectures de interventionCost. */
export type InterventionCostReadings = {
  /** Par défaut started-blocks. */
  readonly blockCounting?: 'started-blocks' | 'completed-blocks' | undefined;
};

/** Toutes les lectures de interventionCost ; chaque étape est dite à `trace`. */
export function interventionCostInFull(
  input: InterventionCostInput,
  readings: InterventionCostReadings,
  trace?: Trace
): InterventionCostResult {
  const { intervention, priority, timeSpent, interventionCount = singleIntervention, agreedCredits } = input;
  const { blockCounting = 'started-blocks' } = readings;
  trace?.take(input, readings);
  if (timeSpent !== undefined && timeSpent < 0) throw new InvalidInput('timeSpent', noNegativeDuration);
  if (interventionCount <= 0) throw new InvalidInput('interventionCount', numberAboveZero);
  if (agreedCredits !== undefined && agreedCredits < 0) throw new InvalidInput('agreedCredits', noNegativeNumber);
  let rate: { readonly kind: 'on-request' }
    | { readonly kind: 'free' }
    | { readonly kind: 'metered'; readonly credits: number; readonly block: number }
    | { readonly kind: 'per-intervention'; readonly credits: number };
  if (intervention === 'non-typical') {
    rate = { kind: 'on-request' };
  } else if (priority === 'standard') {
    rate = interventionTariffInFull(
      { intervention: intervention as InterventionTariffInput['intervention'] },
      trace?.enter(0)
    ).standard;
  } else {
    rate = interventionTariffInFull(
      { intervention: intervention as InterventionTariffInput['intervention'] },
      trace?.enter(0)
    ).express;
  }
  trace?.step(1, rate);
  if (!(rate.kind !== 'metered' || timeSpent !== undefined)) {
    throw new InvalidInput(
      'intervention, priority, timeSpent',
      'le temps passé est requis pour une ligne facturée par 15 minutes'
    );
  }
  trace?.whereUsed('rate', () => {
    if (!(intervention === 'non-typical')) {
      trace?.use('priority');
    }
  });
  if (intervention === 'non-typical') {
    if (agreedCredits !== undefined) return concluded(trace, 2, { kind: 'credits', credits: agreedCredits! });
    return concluded(trace, 2, toBeAgreed);
  }
  switch (rate.kind) {
    case 'metered':
      trace?.step(3);
      if (trace) {
        if (blockCounting === 'started-blocks') {
          trace?.use('timeSpent');
        } else {
          trace?.use('timeSpent');
        }
      }
      return concluded(
        trace,
        4,
        {
          kind: 'credits',
          credits: rate.credits * (
            blockCounting === 'started-blocks'
              ? Math.ceil((timeSpent ?? 0) / rate.block)
              : Math.floor((timeSpent ?? 0) / rate.block)
          )
        }
      );
    case 'per-intervention':
      return concluded(trace, 5, { kind: 'credits', credits: rate.credits * interventionCount });
    case 'free':
      return concluded(trace, 6, free);
    default:
      return concluded(trace, 6, onRequest);
  }
}
