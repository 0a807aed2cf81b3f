// Generated from contracts/telenet/contract.md, do not edit.
import type { Exact } from '../../compiler/runtime/fraction.ts';
import { type Int, multiply } from '../../compiler/runtime/integer.ts';
import { InvalidInput, refuseNegative } from '../../compiler/runtime/invalid.ts';
import { latest } from '../../compiler/runtime/list.ts';
import { calendarOf } from '../../compiler/runtime/time/holidays.ts';
import { addPeriod, equalPeriods, recurrence } from '../../compiler/runtime/time/period.ts';
import { type Schedule, addOpenTime, isOpen, openTime, openingLength, schedule } from '../../compiler/runtime/time/schedule.ts';
import { tableZone } from '../../compiler/runtime/time/zone.ts';
import type { RuleWords } from '../../compiler/runtime/words.ts';

const belgianZone = /* @__PURE__ */ tableZone(
  'Europe/Brussels',
  900_000,
  0,
  '-15g2o:4 13zw:8 bc0 elk beo fk0 beo 46g:0 86o g2o 9uo io0 aio go0 b6o eio eio cg0 cyo e00 dhc dhc eio cg0 e00 cyo eio cz0 eio cg0 e00 cyo eio cg0 dhc dhc cyo eio dhc dhc cyo e00 eio cg0 dhc dhc cyo e00 eio g2o 79c 6ao:8 1ud8 aw0 e00 dhc cdc elc cdc i5c ag0 mww0 cyo e00 dhc dhc dhc e00 cyo dhc dhc dhc dhc dhc dhc dhc e00 dhc dhc dhc dhc dhc dhc dhc dhc dhc dhc dhc e00 dhc dhc dhc dhc dhc dhc dhc dhc dhc dhc',
  1996,
  [[3, 25, 6, 3_600_000, 7_200_000], [10, 25, 6, 3_600_000, 3_600_000]]
); // hypothèse : base de données des fuseaux de l’IANA ; lecture « heure légale belge »
const mondayToFriday: readonly (
  'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
)[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']; // hypothèse : Code civil belge, art. 1.7 § 3 ; lecture « du lundi au vendredi »
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
const usualHours: Schedule = /* @__PURE__ */ schedule(
  workingHours.from,
  workingHours.to,
  mondayToFriday,
  belgianZone,
  belgianHolidays,
  refusals
);

/** Entrées de reactionTime. */
export type ReactionTimeInput = {
  /** Enregistrement au journal, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly loggedAt: number;
  /** Réaction, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly reactedAt: number;
  /** Jours fériés à retenir, en jours depuis le 1970-01-01. À défaut : les jours fériés légaux belges. */
  readonly holidays?: readonly number[] | undefined;
};

/** Résultat de reactionTime, en millisecondes. */
export type ReactionTimeResult = number;

/**
 * Temps de réaction mesuré. Combien de temps de travail s’est écoulé entre l’enregistrement au journal et la
 * réaction ?
 *
 * def:delai-de-reaction : « Délai de réaction »
 * def:reaction : « Réaction »
 * def:heures-de-travail : « Heures de travail »
 *
 * Sous ses lectures par défaut ; les autres sont à `reactionTimeInFull` :
 * - workingTimeZone : belgian-local-time, utc-plus-1 (par défaut belgian-local-time)
 * - workingDays : monday-to-friday, monday-to-saturday (par défaut monday-to-friday)
 *
 * @returns Temps de travail écoulé, en millisecondes
 * @throws InvalidInput : la réaction ne peut pas précéder l’enregistrement au journal ; hors des années du
 * calendrier belge il faut donner les jours fériés (enregistrement) ; hors des années du calendrier belge il
 * faut donner les jours fériés (réaction)
 */
export function reactionTime(input: ReactionTimeInput): ReactionTimeResult {
  const { loggedAt, reactedAt, holidays } = input;
  if (reactedAt < loggedAt) {
    throw new InvalidInput('reactedAt, loggedAt', 'la réaction ne peut pas précéder l’enregistrement au journal');
  }
  if (!(holidays !== undefined || (loggedAt >= 1_640_991_600_000 && loggedAt < 1_924_988_400_000))) {
    throw new InvalidInput(
      'holidays, loggedAt',
      'hors des années du calendrier belge il faut donner les jours fériés (enregistrement)'
    );
  }
  if (!(holidays !== undefined || (reactedAt >= 1_640_991_600_000 && reactedAt < 1_924_988_400_000))) {
    throw new InvalidInput(
      'holidays, reactedAt',
      'hors des années du calendrier belge il faut donner les jours fériés (réaction)'
    );
  }
  const openHours = holidays === undefined
    ? usualHours
    : schedule(workingHours.from, workingHours.to, mondayToFriday, belgianZone, holidays, refusals);
  return openTime(loggedAt, reactedAt, openHours, 'loggedAt, reactedAt');
}

/** Entrées de domainMoveKind. */
export type DomainMoveKindInput = {
  /** Le titulaire change */
  readonly ownerChanges: boolean;
  /** Le registraire change */
  readonly registrarChanges: boolean;
};

/** Résultat de domainMoveKind. */
export type DomainMoveKindResult = 'trade' | 'transfer' | 'trade-and-transfer' | 'none';

/**
 * Nature d’un mouvement de nom de domaine. Ce mouvement est-il un Trade, un Transfert ou les deux ?
 *
 * def:trade : « Trade »
 * def:transfert : « Transfert »
 * 4.1.1 : « 4.1.1. Dans le cadre du service « Noms de domaine », Telenet, en sa qualité d'agent d'enregistrement
 * (« Registraire »), est responsable de l'enregistrement (dans le cas de nouveaux noms de domaine) ou du
 * transfert (par le biais d'un transfert ou d’une commercialisation) (dans le cas de noms de … »
 *
 * Portée : « Noms de domaine » (4)
 *
 * @returns Nature
 */
export function domainMoveKind(input: DomainMoveKindInput): DomainMoveKindResult {
  const { ownerChanges, registrarChanges } = input;
  if (ownerChanges && !registrarChanges) return 'trade';
  if (!ownerChanges && registrarChanges) return 'transfer';
  if (ownerChanges && registrarChanges) return 'trade-and-transfer';
  return 'none';
}

/** Entrées de isWorkingTime. */
export type IsWorkingTimeInput = {
  /** Instant, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly at: number;
  /** Jours fériés à retenir, en jours depuis le 1970-01-01. À défaut : les jours fériés légaux belges. */
  readonly holidays?: readonly number[] | undefined;
};

/** Résultat de isWorkingTime. */
export type IsWorkingTimeResult = boolean;

/**
 * Heures de travail. Cet instant est-il dans les heures de travail de Telenet ?
 *
 * def:heures-de-travail : « Heures de travail »
 *
 * Sous ses lectures par défaut ; les autres sont à `isWorkingTimeInFull` :
 * - workingTimeZone : belgian-local-time, utc-plus-1 (par défaut belgian-local-time)
 * - workingDays : monday-to-friday, monday-to-saturday (par défaut monday-to-friday)
 *
 * @returns Dans les heures de travail
 * @throws InvalidInput : hors des années du calendrier belge il faut donner les jours fériés
 */
export function isWorkingTime(input: IsWorkingTimeInput): IsWorkingTimeResult {
  const { at, holidays } = input;
  if (!(holidays !== undefined || (at >= 1_640_991_600_000 && at < 1_924_988_400_000))) {
    throw new InvalidInput('holidays, at', 'hors des années du calendrier belge il faut donner les jours fériés');
  }
  return isOpen(
    at,
    holidays === undefined
      ? usualHours
      : schedule(workingHours.from, workingHours.to, mondayToFriday, belgianZone, holidays, refusals),
    'at'
  );
}

/** Entrées de termsAcceptedBeforeUse. */
export type TermsAcceptedBeforeUseInput = {
  /** Composant */
  readonly component: 'hosting-platform' | 'cms';
  /** Acceptation, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly acceptedAt?: number | undefined;
  /** Usage, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly usedAt: number;
};

/** Résultat de termsAcceptedBeforeUse. */
export type TermsAcceptedBeforeUseResult = boolean;

/**
 * Conditions acceptées avant usage. Le client a-t-il accepté les conditions de la plate-forme ou du CMS avant de
 * l’utiliser ?
 *
 * 3.1.1 : « 3.1.1. Dans le cadre du service « Hébergement web partagé », Telenet est responsable de
 * l'hébergement du site web sur les serveurs de Telenet. Telenet met la plate-forme d'hébergement web à la
 * disposition du client à cette fin. L'utilisation de la plate-forme d'hébergement web, outre l'application … »
 * 3.2.1 : « 3.2.1. Dans le cadre du service « Hébergement web CMS », Telenet fournit au client un système de
 * gestion de contenu (« CMS ») préinstallé et configuré. L'utilisation du CMS, outre l'application du contrat,
 * est soumise aux conditions applicables du CMS proprement dit. Le client doit accepter les … »
 *
 * Portée : « Hébergement web partagé » (3.1), « Hébergement web CMS » (3.2)
 *
 * @returns Acceptées avant usage
 */
export function termsAcceptedBeforeUse(input: TermsAcceptedBeforeUseInput): TermsAcceptedBeforeUseResult {
  const { component, acceptedAt, usedAt } = input;
  switch (component) {
    default:
      return acceptedAt !== undefined && acceptedAt! < usedAt;
  }
}

/** Entrées de responsibleParty. */
export type ResponsiblePartyInput = {
  /** Tâche */
  readonly task: 'host-website'
  | 'provide-hosting-platform'
  | 'comply-platform-terms'
  | 'follow-telenet-instructions'
  | 'create-and-maintain-site'
  | 'secure-site-content'
  | 'prevent-content-loss'
  | 'site-content'
  | 'respect-hosting-limits'
  | 'backup'
  | 'additional-backup'
  | 'restore-backup'
  | 'provide-cms'
  | 'comply-cms-terms'
  | 'update-cms'
  | 'verify-after-update'
  | 'report-problem-after-update'
  | 'speed-up-display'
  | 'migrate-site-at-end'
  | 'register-domain'
  | 'transfer-domain'
  | 'manage-domain'
  | 'decide-domain-registration'
  | 'supply-registry-terms-copy'
  | 'supply-accurate-domain-data'
  | 'supply-registry-info'
  | 'previous-registrar-obligations'
  | 'manage-dns-records'
  | 'renew-domain'
  | 'transfer-domain-out'
  | 'request-ssl-from-ca'
  | 'decide-ssl-issue'
  | 'supply-ssl-info'
  | 'replace-revoked-ssl'
  | 'install-ssl'
  | 'warn-ssl-expiry'
  | 'allocate-licences'
  | 'install-m365'
  | 'pay-unallocated-licences'
  | 'end-user-mca-compliance'
  | 'create-ticket'
  | 'select-motive-and-priority'
  | 'change-motive-and-priority'
  | 'quote-ticket-number'
  | 'give-access'
  | 'buy-credits'
  | 'supply-accurate-information-for-advice'
  | 'react-to-ticket'
  | 'indemnify-third-party-claims';
  /** Le client veut plus de sauvegardes */
  readonly needsMoreBackups?: boolean | undefined;
  /** Le client veut une conservation plus longue */
  readonly needsLongerRetention?: boolean | undefined;
  /** Demandé */
  readonly requested?: boolean | undefined;
  /** Crédits de service payés, ou paiement accepté */
  readonly creditsPaid?: boolean | undefined;
  /** Option CMS commandée */
  readonly cmsOrdered?: boolean | undefined;
  /** Option CMS géré */
  readonly cmsManaged?: boolean | undefined;
  /** Mise en cache activée */
  readonly cachingEnabled?: boolean | undefined;
  /** Le client a résilié */
  readonly clientTerminated?: boolean | undefined;
  /** Le registre l’exige */
  readonly registryRequires?: boolean | undefined;
  /** Transfert de registraire */
  readonly transfer?: boolean | undefined;
  /** Nom enregistré ou transféré par Telenet */
  readonly throughProvider?: boolean | undefined;
  /** Faute du client */
  readonly clientAtFault?: boolean | undefined;
  /** Intervention commandée */
  readonly interventionOrdered?: boolean | undefined;
  /** Services d’accueil couvrant la tâche */
  readonly onboardingCoversTask?: boolean | undefined;
  /** Telenet exige l’achat préalable */
  readonly prepaymentRequired?: boolean | undefined;
  /** Intervention typique */
  readonly typicalIntervention?: boolean | undefined;
  /** Ligne marquée de la note 1 */
  readonly reactionTimeExcluded?: boolean | undefined;
};

/** Résultat de responsibleParty. */
export type ResponsiblePartyResult = {
  readonly party: 'client' | 'provider' | 'registry' | 'certification-authority' | 'nobody' | 'unassigned';
  readonly basis?: 'stated' | 'inferred' | undefined;
  readonly modality?: 'obligation'
  | 'best-efforts'
  | 'warranty'
  | 'power'
  | 'permission'
  | 'burden'
  | 'intervention'
  | 'as-agreed'
  | undefined
};

/**
 * Partie responsable d’une tâche. Qui, du client, de Telenet ou d’un tiers, répond de cette tâche ?
 *
 * 3.1.1 : « 3.1.1. Dans le cadre du service « Hébergement web partagé », Telenet est responsable de
 * l'hébergement du site web sur les serveurs de Telenet. Telenet met la plate-forme d'hébergement web à la
 * disposition du client à cette fin. L'utilisation de la plate-forme d'hébergement web, outre l'application … »
 * 3.1.2 : « 3.1.2. Le client est toujours seul responsable (i) de la création et de la maintenance du site
 * internet ; (ii) de la prise des mesures nécessaires pour assurer la sécurité du contenu du site internet ; et
 * (iii) de la prise des mesures nécessaires pour empêcher la perte du contenu du site internet. »
 * 3.1.3 : « 3.1.3. Le client est responsable du contenu du site web et garantit qu'il est véridique, non
 * trompeur, non mensonger, non immoral, non offensant, non obscène, non contraire à l'ordre public ou aux bonnes
 * mœurs et non illégal, qu'il ne contient pas de plagiat et qu'il ne diffame pas, ne discrédite … »
 * 3.1.4 : « 3.1.4. Le client doit respecter les limites en termes d'espace d'hébergement et de trafic de données
 * telles que mentionnées dans les spécifications et/ou la commande. L'utilisation de l'espace d'hébergement par
 * le client ne doit pas compromettre la stabilité et/ou la sécurité des serveurs, du réseau … »
 * 3.1.5 : « 3.1.5. Telenet conserve des sauvegardes du Site web pendant un minimum de 14 jours, mais la
 * régularité avec laquelle ces sauvegardes sont effectuées et la durée de conservation des sauvegardes dépendent
 * de la plate-forme d'hébergement web concernée. Le client est lui-même responsable de la … »
 * 3.2.1 : « 3.2.1. Dans le cadre du service « Hébergement web CMS », Telenet fournit au client un système de
 * gestion de contenu (« CMS ») préinstallé et configuré. L'utilisation du CMS, outre l'application du contrat,
 * est soumise aux conditions applicables du CMS proprement dit. Le client doit accepter les … »
 * 3.2.2 : « 3.2.2. Si le client opte pour le service « Hébergement web CMS géré », Telenet est également
 * responsable de la mise à jour régulière du CMS et de l’application des correctifs. Après chaque mise à jour ou
 * correctif mis en œuvre par Telenet, le client est tenu de vérifier toutes les fonctionnalités du … »
 * 3.3.1 : « 3.3.1. L'activation du service « Mise en cache » signifie que les composants standard du site web
 * sont déjà préchargés et sont donc disponibles plus rapidement. À cet égard, Telenet fait tous les efforts
 * raisonnables pour accélérer l'affichage du site web pour les utilisateurs du site web. »
 * 3.5 : « 3.5. Si le client résilie le contrat, le client est responsable (i) du transfert du site internet vers
 * un autre hébergeur ; et/ou (ii) de la migration ou de la copie de tout le contenu du site internet (le cas
 * échéant) avant la date de fin du contrat. Telenet ne sera pas responsable de la perte de … »
 * 4.1.1 : « 4.1.1. Dans le cadre du service « Noms de domaine », Telenet, en sa qualité d'agent d'enregistrement
 * (« Registraire »), est responsable de l'enregistrement (dans le cas de nouveaux noms de domaine) ou du
 * transfert (par le biais d'un transfert ou d’une commercialisation) (dans le cas de noms de … »
 * 4.1.2 : « 4.1.2. La demande, l'enregistrement, la cession (transfert ou commercialisation), l'utilisation, le
 * renouvellement et les litiges relatifs aux noms de domaine sont toujours soumis aux conditions générales
 * applicables (y compris toutes les conditions d'octroi qui y sont incluses) imposées par le … »
 * 4.2.1 : « 4.2.1. Telenet fait tous les efforts raisonnables pour effectuer l'enregistrement ou le transfert
 * (transfert ou commercialisation) du nom de domaine à la demande du client. Étant donné que le registre
 * compétent décide de l'enregistrement ou du transfert du nom de domaine, le client comprend que … »
 * 4.2.3 : « 4.2.3. Le client sait qu'en cas de transfert, il peut être tenu de respecter certaines obligations
 * (contractuelles) (par exemple, le paiement d’une indemnité de rupture) envers le registraire précédent. Le
 * respect de ces obligations relève exclusivement de la responsabilité du client et non de … »
 * 4.3.1 : « 4.3.1. Suite à l'enregistrement, au transfert ou à la commercialisation du nom de domaine, le client
 * a le droit d'utiliser les serveurs de noms de domaine primaires et secondaires de Telenet pour ce nom de
 * domaine. Pour chaque nom de domaine enregistré ou transféré par Telenet, le client peut créer, … »
 * 4.4.2 : « 4.4.2. Telenet fera tous les efforts raisonnables pour faire renouveler le nom de domaine si le
 * client le demande. Le client reconnaît que Telenet ne peut pas garantir ce renouvellement. Si le client
 * indique qu'il ne souhaite pas renouveler le nom de domaine, le client reconnaît que Telenet a le … »
 * 4.4.3 : « 4.4.3. Si le client résilie le contrat, il est responsable du transfert de son ou ses noms de
 * domaine à un autre registraire, le cas échéant. »
 * 5.1.1 : « 5.1.1. Le client peut demander à Telenet de demander l'émission de certificats SSL pour le client
 * auprès d'une autorité de certification. Telenet fait tous les efforts raisonnables pour satisfaire cette
 * demande. Le client accepte que la demande et l'octroi de certificats SSL soient soumis aux … »
 * 5.1.1/al2 : « Telenet n'est pas responsable de tout dommage que le client subirait à la suite d'une révocation
 * des certificats SSL par l'autorité de certification, y compris une révocation due à un manque de fiabilité du
 * certificat SSL à la seule discrétion de l'autorité de certification. En cas de révocation … »
 * 5.1.2 : « 5.1.2. Une fois qu'un certificat SSL est accordé et délivré au client, ce dernier est responsable de
 * l'installation du certificat SSL sur le serveur et de son intégration dans le portail de gestion. Le client a
 * la possibilité de consulter Telenet pour une telle installation ou intégration dans le … »
 * 5.2.2 : « 5.2.2. Telenet informera le client à l'avance de l'expiration de la durée du contrat. À la demande
 * du client, Telenet introduira une nouvelle demande de délivrance d'un certificat SSL conformément à l'article
 * 5.1. des présentes conditions particulières. »
 * 6.1.3 : « 6.1.3. Sauf accord contraire conformément à l'article 6.1.4. des présentes conditions particulières,
 * le client est responsable de : »
 * 6.2.1 : « 6.2.1. Le client reconnaît que Telenet agit en tant que revendeur des licences sur les produits M365
 * et que leur utilisation est soumise aux dispositions du Microsoft Customer Agreement (y compris toutes les
 * conditions (d'utilisation) applicables (telles que les exigences minimales en matière de … »
 * 7.2 : « 7.2. Telenet crée un ticket d'assistance pour chaque demande d'intervention. Lors de la demande, le
 * client sélectionne le motif de l'intervention et indique également un niveau de priorité conformément à ce
 * tableau : »
 * 7.2/al2 : « Le niveau de priorité et le motif de l'intervention sont mentionnés sur le ticket de support.
 * Telenet peut modifier le niveau de priorité et le motif de l'intervention à tout moment et à sa discrétion. Le
 * client peut suivre le statut du ticket d'assistance et y ajouter des commentaires via le … »
 * 7.3 : « 7.3. Le client accepte que, pour effectuer une intervention, Telenet puisse avoir besoin d'accéder à
 * toutes les configurations requises du client dans le portail de gestion. Le client s'engage à fournir à
 * Telenet les informations requises relatives à ces droits d'accès à la première demande de … »
 * 7.4 : « 7.4. Pour l'exécution des interventions typiques par Telenet, des crédits de service seront facturés
 * au client comme indiqué à l'annexe 1. Pour les interventions qui ne peuvent pas être considérées comme des
 * interventions typiques, Telenet et le client conviennent d'un commun accord du nombre de … »
 * 7.5 : « 7.5. Si le client demande des conseils dans le cadre d'une demande d'information et que Telenet
 * fournit ces conseils, Telenet fournira ces conseils au mieux de ses capacités. Le client comprend que les
 * conseils peuvent dépendre de l'exhaustivité et de l'exactitude des informations fournies par le … »
 * 7.6 : « 7.6. En fonction du niveau de priorité attribué au ticket d'assistance, Telenet fera tous les efforts
 * raisonnables pour respecter les délais de réponse suivants pour les interventions typiques : »
 * 8.1 : « 8.1. Le client indemnisera et tiendra Telenet, ses sociétés associées et leurs directeurs, employés,
 * agents, partenaires, fournisseurs et sous-traitants respectifs à l'écart de tous les dommages et réclamations
 * résultant d'une infractions aux droits de tiers (en particulier les infractions aux … »
 * annexe-1/note-1 : « 1 Les délais de réaction ne sont pas d’application »
 *
 * La première ligne dont la tâche et tous les faits correspondent l’emporte ; sans ligne, le texte est muet.
 *
 * @returns Responsable
 */
export function responsibleParty(input: ResponsiblePartyInput): ResponsiblePartyResult {
  const { task } = input;
  switch (task) {
    case 'host-website':
    case 'provide-hosting-platform':
    case 'backup':
    case 'manage-domain':
    case 'warn-ssl-expiry':
    case 'create-ticket':
      return providerStatedObligation;
    case 'comply-platform-terms':
    case 'follow-telenet-instructions':
    case 'create-and-maintain-site':
    case 'secure-site-content':
    case 'prevent-content-loss':
    case 'respect-hosting-limits':
    case 'comply-cms-terms':
    case 'supply-ssl-info':
    case 'pay-unallocated-licences':
    case 'end-user-mca-compliance':
    case 'select-motive-and-priority':
    case 'quote-ticket-number':
    case 'indemnify-third-party-claims':
      return clientStatedObligation;
    case 'site-content':
      return clientStatedWarranty;
    case 'additional-backup':
      if (input.needsMoreBackups ?? false) return clientStatedObligation;
      if (input.needsLongerRetention ?? false) return clientStatedObligation;
      return unassigned;
    case 'restore-backup':
      if ((input.requested ?? false) && (input.creditsPaid ?? false)) return providerStatedObligation;
      return unassigned;
    case 'provide-cms':
      if (input.cmsOrdered ?? false) return providerStatedObligation;
      return unassigned;
    case 'update-cms':
      if (input.cmsManaged ?? false) return providerStatedObligation;
      return clientInferredObligation;
    case 'verify-after-update':
    case 'report-problem-after-update':
      if (input.cmsManaged ?? false) return clientStatedObligation;
      return unassigned;
    case 'speed-up-display':
      if (input.cachingEnabled ?? false) return providerStatedBestEfforts;
      return unassigned;
    case 'migrate-site-at-end':
    case 'transfer-domain-out':
      if (input.clientTerminated ?? false) return clientStatedObligation;
      return unassigned;
    case 'register-domain':
    case 'transfer-domain':
      return providerStatedBestEfforts;
    case 'decide-domain-registration':
      return registryStatedPower;
    case 'supply-registry-terms-copy':
      if (input.requested ?? false) return providerStatedObligation;
      return unassigned;
    case 'supply-accurate-domain-data':
    case 'supply-accurate-information-for-advice':
      return clientStatedBurden;
    case 'supply-registry-info':
      if (input.registryRequires ?? false) return clientStatedObligation;
      return unassigned;
    case 'previous-registrar-obligations':
      if (input.transfer ?? false) return clientStatedObligation;
      return unassigned;
    case 'manage-dns-records':
      if (input.throughProvider ?? false) return clientStatedPermission;
      return unassigned;
    case 'renew-domain':
    case 'request-ssl-from-ca':
      if (input.requested ?? false) return providerStatedBestEfforts;
      return unassigned;
    case 'decide-ssl-issue':
      return certificationAuthorityStatedPower;
    case 'replace-revoked-ssl':
      if (!(input.clientAtFault ?? false)) return providerStatedBestEfforts;
      return unassigned;
    case 'install-ssl':
      if (input.interventionOrdered ?? false) return providerStatedIntervention;
      return clientStatedObligation;
    case 'allocate-licences':
    case 'install-m365':
      if (input.onboardingCoversTask ?? false) return providerStatedAsAgreed;
      return clientStatedObligation;
    case 'change-motive-and-priority':
      return providerStatedPower;
    case 'give-access':
      if (input.requested ?? false) return clientStatedObligation;
      return unassigned;
    case 'buy-credits':
      if (input.prepaymentRequired ?? false) return clientStatedBurden;
      return unassigned;
    default:
      if ((input.typicalIntervention ?? false) && !(input.reactionTimeExcluded ?? false)) return providerStatedBestEfforts;
      if (input.reactionTimeExcluded ?? false) return nobodyStated;
      return unassigned;
  }
}

/** Entrées de hostingLimitsRespected. */
export type HostingLimitsRespectedInput = {
  /** Espace utilisé, en octets */
  readonly storageUsed: number;
  /** Limite d’espace, en octets */
  readonly storageLimit: number;
  /** Trafic utilisé, en octets */
  readonly trafficUsed: number;
  /** Limite de trafic, en octets */
  readonly trafficLimit: number;
};

/** Résultat de hostingLimitsRespected. */
export type HostingLimitsRespectedResult = { readonly storage: boolean; readonly traffic: boolean };

/**
 * Limites d’hébergement. Le client respecte-t-il les limites d’espace et de trafic de sa commande ?
 *
 * 3.1.4 : « 3.1.4. Le client doit respecter les limites en termes d'espace d'hébergement et de trafic de données
 * telles que mentionnées dans les spécifications et/ou la commande. L'utilisation de l'espace d'hébergement par
 * le client ne doit pas compromettre la stabilité et/ou la sécurité des serveurs, du réseau … »
 *
 * Portée : « Hébergement web partagé » (3.1)
 *
 * Les limites viennent des spécifications ou de la commande.
 *
 * @returns Respect
 */
export function hostingLimitsRespected(input: HostingLimitsRespectedInput): HostingLimitsRespectedResult {
  const { storageUsed, storageLimit, trafficUsed, trafficLimit } = input;
  refuseNegative(storageUsed, 'storageUsed', noNegativeBytes);
  refuseNegative(storageLimit, 'storageLimit', noNegativeBytes);
  refuseNegative(trafficUsed, 'trafficUsed', noNegativeBytes);
  refuseNegative(trafficLimit, 'trafficLimit', noNegativeBytes);
  return { storage: storageUsed <= storageLimit, traffic: trafficUsed <= trafficLimit };
}

/** Entrées de backupRetention. */
export type BackupRetentionInput = {
  /** Date de la sauvegarde, en jours depuis le 1970-01-01 */
  readonly takenOn: number;
  /** Date voulue, en jours depuis le 1970-01-01 */
  readonly neededOn: number;
};

/** Résultat de backupRetention. */
export type BackupRetentionResult = 'guaranteed' | 'platform-dependent';

/**
 * Conservation d’une sauvegarde. La conservation de cette sauvegarde est-elle garantie à la date voulue ?
 *
 * 3.1.5 : « 3.1.5. Telenet conserve des sauvegardes du Site web pendant un minimum de 14 jours, mais la
 * régularité avec laquelle ces sauvegardes sont effectuées et la durée de conservation des sauvegardes dépendent
 * de la plate-forme d'hébergement web concernée. Le client est lui-même responsable de la … »
 *
 * Portée : « Hébergement web partagé » (3.1)
 *
 * Sous ses lectures par défaut ; les autres sont à `backupRetentionInFull` :
 * - retentionFloor : floor, platform-decides (par défaut floor)
 *
 * @returns Garantie
 * @throws InvalidInput : la date voulue ne peut pas précéder la sauvegarde
 */
export function backupRetention(input: BackupRetentionInput): BackupRetentionResult {
  const { takenOn, neededOn } = input;
  if (neededOn < takenOn) {
    throw new InvalidInput('neededOn, takenOn', 'la date voulue ne peut pas précéder la sauvegarde');
  }
  const lastGuaranteedDay = addPeriod(takenOn, minimumRetention);
  if (neededOn <= lastGuaranteedDay) return 'guaranteed';
  return 'platform-dependent';
}

/** Entrées de optionOrderable. */
export type OptionOrderableInput = {
  /** Option */
  readonly option: 'cms' | 'managed-cms' | 'caching';
  /** Le client achète aussi l’hébergement web partagé */
  readonly sharedHosting: boolean;
};

/** Résultat de optionOrderable. */
export type OptionOrderableResult = boolean;

/**
 * Option d’hébergement achetable. Le client peut-il acheter, ou garder, cette option d’hébergement web ?
 *
 * 3.2.3 : « 3.2.3. Le service « Hébergement web CMS (géré) » est facultatif et ne peut être acheté que si et
 * aussi longtemps que le client achète également le service « Hébergement web partagé ». »
 * 3.3.2 : « 3.3.2. Le service « Mise en cache » est facultatif et ne peut être acheté que si et aussi longtemps
 * que le client achète également le service « Hébergement web partagé ». »
 *
 * Portée : « Hébergement web CMS (géré) (en option) » (3.2), « Mise en cache (en option) » (3.3)
 *
 * « aussi longtemps que » vaut à tout moment du contrat ; l’option tombe quand l’hébergement prend fin.
 *
 * @returns Achetable
 */
export function optionOrderable(input: OptionOrderableInput): OptionOrderableResult {
  const { option, sharedHosting } = input;
  switch (option) {
    default:
      if (sharedHosting) return true;
      return false;
  }
}

/** Entrées de contractTermAllowed. */
export type ContractTermAllowedInput = {
  /** Service */
  readonly service: 'shared-hosting' | 'domain-name' | 'ssl-certificate' | 'm365';
  /** Durée d’une période */
  readonly term: { readonly months: number; readonly days: number };
};

/** Résultat de contractTermAllowed. */
export type ContractTermAllowedResult = boolean;

/**
 * Durée de contrat admise. Cette durée de période est-elle admise pour ce service ?
 *
 * 3.4.1 : « 3.4.1. En dérogation à l'article 9.1.3. des conditions générales, le contrat est conclu pour des
 * périodes fixes successives d'un an. Telenet se réserve le droit de subordonner le renouvellement au paiement
 * préalable par le client des redevances dues pour la nouvelle période. »
 * 4.4.1 : « 4.4.1. En dérogation à l'article 9.1.3. des conditions générales, le contrat est conclu pour des
 * périodes successives identiques d'au moins un an, tel que stipulé dans la commande. Telenet se réserve le
 * droit de subordonner le renouvellement au paiement préalable par le client des redevances dues … »
 * 5.2.1 : « 5.2.1. En dérogation à l'article 9.1.3. des conditions générales, le contrat est conclu pour la
 * durée de validité du certificat SSL, soit une période d'un an à compter de la délivrance du certificat SSL
 * concerné. »
 * 6.3.1 : « 6.3.1. Le contrat est conclu pour une durée initiale déterminée d'un mois ou d'un an, comme indiqué
 * dans la commande. »
 *
 * Une durée s’exprime en mois ou en années (P12M = P1Y) ; une durée qui comporte des jours n’est pas admise.
 *
 * @returns Admise
 */
export function contractTermAllowed(input: ContractTermAllowedInput): ContractTermAllowedResult {
  const { service, term } = input;
  switch (service) {
    case 'shared-hosting':
      return equalPeriods(term, hostingTerm);
    case 'domain-name':
      return term.days === 0 && term.months >= domainMinimumTerm.months;
    case 'ssl-certificate':
      return equalPeriods(term, sslTerm);
    default:
      return equalPeriods(term, m365MonthlyTerm) || equalPeriods(term, m365YearlyTerm);
  }
}

/** Entrées de contractPeriod. */
export type ContractPeriodInput = {
  /** Service */
  readonly service: 'shared-hosting' | 'domain-name' | 'm365';
  /** Début du contrat, en jours depuis le 1970-01-01 */
  readonly start: number;
  /** Durée d’une période. Facultatif pour l’hébergement (un an) ; requis pour les autres services. */
  readonly term?: { readonly months: number; readonly days: number } | undefined;
  /** Date considérée, en jours depuis le 1970-01-01 */
  readonly on: number;
};

/** Résultat de contractPeriod. */
export type ContractPeriodResult = { readonly index: number; readonly start: number; readonly endExclusive: number };

/**
 * Période contractuelle en cours. Dans quelle période du contrat tombe cette date ?
 *
 * 3.4.1 : « 3.4.1. En dérogation à l'article 9.1.3. des conditions générales, le contrat est conclu pour des
 * périodes fixes successives d'un an. Telenet se réserve le droit de subordonner le renouvellement au paiement
 * préalable par le client des redevances dues pour la nouvelle période. »
 * 4.4.1 : « 4.4.1. En dérogation à l'article 9.1.3. des conditions générales, le contrat est conclu pour des
 * périodes successives identiques d'au moins un an, tel que stipulé dans la commande. Telenet se réserve le
 * droit de subordonner le renouvellement au paiement préalable par le client des redevances dues … »
 * 6.3.1 : « 6.3.1. Le contrat est conclu pour une durée initiale déterminée d'un mois ou d'un an, comme indiqué
 * dans la commande. »
 * 6.3.2 : « 6.3.2. En dérogation aux conditions générales : »
 *
 * @returns Période
 * @throws InvalidInput : la date considérée ne peut pas précéder le début du contrat ; la durée d’une période
 * est requise pour ce service ; cette durée n’est pas admise pour ce service
 */
export function contractPeriod(input: ContractPeriodInput): ContractPeriodResult {
  const { service, start, term, on } = input;
  if (on < start) throw new InvalidInput('on, start', 'la date considérée ne peut pas précéder le début du contrat');
  if (!(service === 'shared-hosting' || term !== undefined)) {
    throw new InvalidInput('service, term', 'la durée d’une période est requise pour ce service');
  }
  const period = term ?? hostingTerm;
  if (!contractTermAllowed({ service, term: period })) {
    throw new InvalidInput('service, term', 'cette durée n’est pas admise pour ce service');
  }
  return recurrence(start, period, on, refusals, 'start, term, on');
}

/** Entrées de renewalOutcome. */
export type RenewalOutcomeInput = {
  /** Service */
  readonly service: 'shared-hosting' | 'domain-name' | 'ssl-certificate' | 'm365';
  /** Le client a résilié */
  readonly clientTerminated: boolean;
  /** Telenet exige le paiement préalable */
  readonly prepaymentRequired: boolean;
  /** La nouvelle période est payée */
  readonly prepaid: boolean;
};

/** Résultat de renewalOutcome. */
export type RenewalOutcomeResult = 'renewed' | 'blocked' | 'ended';

/**
 * Renouvellement à l’échéance. Que devient le contrat à l’échéance de la période ?
 *
 * 3.4.1 : « 3.4.1. En dérogation à l'article 9.1.3. des conditions générales, le contrat est conclu pour des
 * périodes fixes successives d'un an. Telenet se réserve le droit de subordonner le renouvellement au paiement
 * préalable par le client des redevances dues pour la nouvelle période. »
 * 4.4.1 : « 4.4.1. En dérogation à l'article 9.1.3. des conditions générales, le contrat est conclu pour des
 * périodes successives identiques d'au moins un an, tel que stipulé dans la commande. Telenet se réserve le
 * droit de subordonner le renouvellement au paiement préalable par le client des redevances dues … »
 * 5.2.1 : « 5.2.1. En dérogation à l'article 9.1.3. des conditions générales, le contrat est conclu pour la
 * durée de validité du certificat SSL, soit une période d'un an à compter de la délivrance du certificat SSL
 * concerné. »
 * 5.2.2 : « 5.2.2. Telenet informera le client à l'avance de l'expiration de la durée du contrat. À la demande
 * du client, Telenet introduira une nouvelle demande de délivrance d'un certificat SSL conformément à l'article
 * 5.1. des présentes conditions particulières. »
 * 6.3.2 : « 6.3.2. En dérogation aux conditions générales : »
 *
 * @returns Issue
 */
export function renewalOutcome(input: RenewalOutcomeInput): RenewalOutcomeResult {
  const { service, clientTerminated, prepaymentRequired, prepaid } = input;
  switch (service) {
    case 'ssl-certificate':
      return 'ended';
    case 'm365':
      if (clientTerminated) return 'ended';
      return 'renewed';
    default:
      if (clientTerminated) return 'ended';
      if (!prepaymentRequired) return 'renewed';
      if (prepaid) return 'renewed';
      return 'blocked';
  }
}

/** Entrées de siteMigrationInTime. */
export type SiteMigrationInTimeInput = {
  /** Fin de la migration, en jours depuis le 1970-01-01 */
  readonly completedOn: number;
  /** Date de fin du contrat, en jours depuis le 1970-01-01 */
  readonly contractEnd: number;
};

/** Résultat de siteMigrationInTime. */
export type SiteMigrationInTimeResult = boolean;

/**
 * Migration du site avant la fin. Le site a-t-il été transféré ou copié avant la date de fin du contrat ?
 *
 * 3.5 : « 3.5. Si le client résilie le contrat, le client est responsable (i) du transfert du site internet vers
 * un autre hébergeur ; et/ou (ii) de la migration ou de la copie de tout le contenu du site internet (le cas
 * échéant) avant la date de fin du contrat. Telenet ne sera pas responsable de la perte de … »
 *
 * Portée : « Hébergement web » (3)
 *
 * @returns À temps
 */
export function siteMigrationInTime(input: SiteMigrationInTimeInput): SiteMigrationInTimeResult {
  const { completedOn, contractEnd } = input;
  return completedOn < contractEnd;
}

/** Entrées de providerLiability. */
export type ProviderLiabilityInput = {
  /** Événement */
  readonly event: 'platform-terms-changed'
  | 'cms-terms-changed'
  | 'site-content-loss'
  | 'domain-loss'
  | 'ssl-revocation-by-authority'
  | 'microsoft-product-change'
  | 'm365-automatic-termination'
  | 'advice-result-not-achieved'
  | 'backup-not-kept'
  | 'reaction-time-missed';
  /** Après la résiliation par le client. N’a d’effet que pour une perte de contenu. */
  readonly afterClientTermination?: boolean | undefined;
};

/** Résultat de providerLiability. */
export type ProviderLiabilityResult = 'excluded' | 'not-excluded';

/**
 * Exclusion de responsabilité de Telenet. Le contrat exclut-il expressément la responsabilité de Telenet pour
 * cet événement ?
 *
 * 3.1.1 : « 3.1.1. Dans le cadre du service « Hébergement web partagé », Telenet est responsable de
 * l'hébergement du site web sur les serveurs de Telenet. Telenet met la plate-forme d'hébergement web à la
 * disposition du client à cette fin. L'utilisation de la plate-forme d'hébergement web, outre l'application … »
 * 3.2.1 : « 3.2.1. Dans le cadre du service « Hébergement web CMS », Telenet fournit au client un système de
 * gestion de contenu (« CMS ») préinstallé et configuré. L'utilisation du CMS, outre l'application du contrat,
 * est soumise aux conditions applicables du CMS proprement dit. Le client doit accepter les … »
 * 3.5 : « 3.5. Si le client résilie le contrat, le client est responsable (i) du transfert du site internet vers
 * un autre hébergeur ; et/ou (ii) de la migration ou de la copie de tout le contenu du site internet (le cas
 * échéant) avant la date de fin du contrat. Telenet ne sera pas responsable de la perte de … »
 * 4.2.4 : « 4.2.4. Le client reconnaît que Telenet ne peut en aucun cas être tenue responsable de toute perte
 * d'enregistrement et d'utilisation du nom de domaine. En outre, le client reconnaît également que, même s'il
 * est enregistré ou transféré, l'attribution et l'utilisation du nom de domaine peuvent être … »
 * 5.1.1/al2 : « Telenet n'est pas responsable de tout dommage que le client subirait à la suite d'une révocation
 * des certificats SSL par l'autorité de certification, y compris une révocation due à un manque de fiabilité du
 * certificat SSL à la seule discrétion de l'autorité de certification. En cas de révocation … »
 * 6.2.2 : « 6.2.2. Le client reconnaît par ailleurs que Microsoft peut modifier les produits M365 conformément
 * aux dispositions du Microsoft Customer Agreement, diffuser de nouvelles versions des produits M365 ou ajouter,
 * supprimer ou modifier des fonctionnalités des produits. Le client reconnaît que Telenet … »
 * 6.3.3 : « 6.3.3. En outre, le contrat sera automatiquement résilié (i) si le client ne dispose plus de
 * licences actives sur les produits M365 ; et (ii) si Telenet, pour quelque raison que ce soit, cesse d'agir en
 * tant que revendeur de Microsoft. Telenet ne peut être tenue responsable des dommages éventuels … »
 * 7.5 : « 7.5. Si le client demande des conseils dans le cadre d'une demande d'information et que Telenet
 * fournit ces conseils, Telenet fournira ces conseils au mieux de ses capacités. Le client comprend que les
 * conseils peuvent dépendre de l'exhaustivité et de l'exactitude des informations fournies par le … »
 *
 * Dit ce que le contrat écrit, non ce qu’un juge validerait.
 *
 * Sous ses lectures par défaut ; les autres sont à `providerLiabilityInFull` :
 * - contentLossScope : after-termination, any-time (par défaut after-termination)
 *
 * @returns Résultat
 */
export function providerLiability(input: ProviderLiabilityInput): ProviderLiabilityResult {
  const { event, afterClientTermination = false } = input;
  switch (event) {
    case 'platform-terms-changed':
    case 'cms-terms-changed':
    case 'domain-loss':
    case 'ssl-revocation-by-authority':
    case 'microsoft-product-change':
    case 'm365-automatic-termination':
    case 'advice-result-not-achieved':
      return 'excluded';
    case 'site-content-loss':
      if (afterClientTermination) return 'excluded';
      return 'not-excluded';
    default:
      return 'not-excluded';
  }
}

/** Entrées de nameServerEntitlement. */
export type NameServerEntitlementInput = {
  /** Nom enregistré ou transféré par Telenet */
  readonly throughProvider: boolean;
  /** Demandé par le client */
  readonly requested: boolean;
};

/** Résultat de nameServerEntitlement. */
export type NameServerEntitlementResult = 'right' | 'discretionary' | 'none';

/**
 * Usage des serveurs de noms. Le client a-t-il droit aux serveurs de noms de Telenet pour ce nom de domaine ?
 *
 * 4.3.1 : « 4.3.1. Suite à l'enregistrement, au transfert ou à la commercialisation du nom de domaine, le client
 * a le droit d'utiliser les serveurs de noms de domaine primaires et secondaires de Telenet pour ce nom de
 * domaine. Pour chaque nom de domaine enregistré ou transféré par Telenet, le client peut créer, … »
 * 4.3.2 : « 4.3.2. À la demande du client, Telenet peut également accorder l'utilisation de ses serveurs de noms
 * de domaine pour des noms de domaine qui n'ont pas été enregistrés ou transférés par Telenet. »
 *
 * Portée : « Noms de domaine » (4)
 *
 * @returns Droit
 */
export function nameServerEntitlement(input: NameServerEntitlementInput): NameServerEntitlementResult {
  const { throughProvider, requested } = input;
  if (throughProvider) return 'right';
  if (requested) return 'discretionary';
  return 'none';
}

/** Entrées de sslReplacementDuty. */
export type SslReplacementDutyInput = {
  /** Certificat révoqué */
  readonly revoked: boolean;
  /** Révocation imputable à une faute du client */
  readonly clientAtFault: boolean;
};

/** Résultat de sslReplacementDuty. */
export type SslReplacementDutyResult = 'best-efforts' | 'none';

/**
 * Remplacement d’un certificat révoqué. Telenet doit-elle s’efforcer de remplacer le certificat ?
 *
 * 5.1.1/al2 : « Telenet n'est pas responsable de tout dommage que le client subirait à la suite d'une révocation
 * des certificats SSL par l'autorité de certification, y compris une révocation due à un manque de fiabilité du
 * certificat SSL à la seule discrétion de l'autorité de certification. En cas de révocation … »
 *
 * Portée : « Certificats SSL » (5)
 *
 * @returns Devoir
 */
export function sslReplacementDuty(input: SslReplacementDutyInput): SslReplacementDutyResult {
  const { revoked, clientAtFault } = input;
  if (revoked && !clientAtFault) return 'best-efforts';
  if (revoked && clientAtFault) return 'none';
  return 'none';
}

/** Entrées de sslContractEnd. */
export type SslContractEndInput = {
  /** Délivrance du certificat, en jours depuis le 1970-01-01 */
  readonly issuedOn: number;
};

/** Résultat de sslContractEnd, en jours depuis le 1970-01-01. */
export type SslContractEndResult = number;

/**
 * Fin du contrat d’un certificat SSL. Quand prend fin le contrat d’un certificat SSL délivré à cette date ?
 *
 * 5.2.1 : « 5.2.1. En dérogation à l'article 9.1.3. des conditions générales, le contrat est conclu pour la
 * durée de validité du certificat SSL, soit une période d'un an à compter de la délivrance du certificat SSL
 * concerné. »
 *
 * Portée : « Certificats SSL » (5)
 *
 * @returns Fin (premier jour hors contrat), en jours depuis le 1970-01-01
 */
export function sslContractEnd(input: SslContractEndInput): SslContractEndResult {
  const { issuedOn } = input;
  return addPeriod(issuedOn, sslTerm);
}

/** Entrées de m365Eligible. */
export type M365EligibleInput = {
  /** Pays d’établissement */
  readonly country: string;
};

/** Résultat de m365Eligible. */
export type M365EligibleResult = boolean;

/**
 * Accès au service Microsoft 365. Un client établi dans ce pays peut-il acheter le service ?
 *
 * 6.1.2 : « 6.1.2. Le service ne peut être acheté que par des clients établis dans l'Union européenne. Le client
 * reconnaît également que le nombre d'utilisateurs finals par produit M365 ou par plan, conformément aux
 * spécifications, peut être limité. »
 *
 * Portée : « Microsoft 365 » (6)
 *
 * Sous ses lectures par défaut ; les autres sont à `m365EligibleInFull` :
 * - unionScope : eu-member-states, eea (par défaut eu-member-states)
 *
 * @returns Admis
 */
export function m365Eligible(input: M365EligibleInput): M365EligibleResult {
  const { country } = input;
  return euMemberStates.includes(country);
}

/** Entrées de onboardingCovers. */
export type OnboardingCoversInput = {
  /** Commande de la licence, en jours depuis le 1970-01-01 */
  readonly licenceOrderedOn: number;
  /** Début du contrat, en jours depuis le 1970-01-01 */
  readonly contractStart: number;
  /** Convention expresse contraire */
  readonly expresslyAgreed: boolean;
};

/** Résultat de onboardingCovers. */
export type OnboardingCoversResult = boolean;

/**
 * Licences couvertes par les services d’accueil. Les services d’accueil couvrent-ils cette licence ?
 *
 * 6.1.4 : « 6.1.4. Lorsqu'il commande le service « Microsoft 365 », le client a la possibilité de commander
 * certains services d'accueil facultatifs. L'étendue et les modalités exactes (par exemple, les actions
 * concrètes qui seront exécutées par Telenet, le calendrier, le prix, etc.) sont convenues avec le … »
 *
 * Portée : « Microsoft 365 » (6)
 *
 * @returns Couverte
 */
export function onboardingCovers(input: OnboardingCoversInput): OnboardingCoversResult {
  const { licenceOrderedOn, contractStart, expresslyAgreed } = input;
  if (expresslyAgreed) return true;
  return licenceOrderedOn <= contractStart;
}

/** Entrées de licenceCancellation. */
export type LicenceCancellationInput = {
  /** Prix d’une échéance, par licence, en millionièmes d’euro */
  readonly instalmentFee: number;
  /** Échéances de la période de licence en cours */
  readonly instalmentsTotal: number;
  /** Échéances payées */
  readonly instalmentsPaid: number;
  /** Licences annulées */
  readonly licences: number;
};

/** Résultat de licenceCancellation. */
export type LicenceCancellationResult = { readonly stillDue: Int; readonly refund: number };

/**
 * Annulation de licences M365. Que reste-t-il dû, et que rembourse-t-on, quand le client annule des licences ?
 *
 * 6.1.5 : « 6.1.5. Le client peut, à tout moment, pendant la durée du contrat, commander des licences
 * supplémentaires ou en annuler via le portail de gestion. En cas d'annulation, (i) le client reste tenu de
 * payer les frais jusqu'à la date de fin de la période de licence en cours et (ii) le client n'a pas le … »
 *
 * Portée : « Microsoft 365 » (6)
 *
 * @returns Solde
 * @throws InvalidInput : il ne peut pas y avoir plus d’échéances payées que d’échéances
 */
export function licenceCancellation(input: LicenceCancellationInput): LicenceCancellationResult {
  const { instalmentFee, instalmentsTotal, instalmentsPaid, licences } = input;
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
  return { stillDue: multiply(multiply(instalmentFee, instalmentsLeft), licences), refund: 0 };
}

/** Entrées de priceIncreasePassThrough. */
export type PriceIncreasePassThroughInput = {
  /** Prix actuel du client, en millionièmes d’euro */
  readonly currentPrice: number;
  /** Ancien prix de Microsoft, en millionièmes d’euro */
  readonly oldMicrosoftPrice: number;
  /** Nouveau prix de Microsoft, en millionièmes d’euro */
  readonly newMicrosoftPrice: number;
};

/** Résultat de priceIncreasePassThrough. */
export type PriceIncreasePassThroughResult = { readonly allowed: boolean; readonly maxPrice: Exact };

/**
 * Répercussion d’une hausse de Microsoft. Telenet peut-elle relever son prix, et jusqu’où, quand Microsoft
 * relève le sien ?
 *
 * 6.1.6 : « 6.1.6. Le client reconnaît que le prix proposé par Telenet au client pour l'exécution du service
 * dépend des prix imposés à Telenet par Microsoft. Le client convient que toute augmentation des prix par
 * Microsoft est une raison valable pour Telenet de répercuter cette augmentation, conformément à … »
 *
 * Portée : « Microsoft 365 » (6)
 *
 * Sans hausse de Microsoft le prix reste le même ; une baisse n’est jamais répercutée.
 *
 * Sous ses lectures par défaut ; les autres sont à `priceIncreasePassThroughInFull` :
 * - increaseBasis : absolute-amount, same-percentage (par défaut absolute-amount)
 *
 * @returns Hausse
 * @throws InvalidInput : sans ancien prix le pourcentage de la hausse ne se calcule pas
 */
export function priceIncreasePassThrough(input: PriceIncreasePassThroughInput): PriceIncreasePassThroughResult {
  const { currentPrice, oldMicrosoftPrice, newMicrosoftPrice } = input;
  refuseNegative(currentPrice, 'currentPrice', noNegativeMoney);
  refuseNegative(oldMicrosoftPrice, 'oldMicrosoftPrice', noNegativeMoney);
  refuseNegative(newMicrosoftPrice, 'newMicrosoftPrice', noNegativeMoney);
  if (newMicrosoftPrice <= oldMicrosoftPrice) return { allowed: false, maxPrice: currentPrice };
  return { allowed: true, maxPrice: currentPrice + newMicrosoftPrice - oldMicrosoftPrice };
}

/** Entrées de m365ContractEnd. */
export type M365ContractEndInput = {
  /** Début du contrat, en jours depuis le 1970-01-01 */
  readonly start: number;
  /** Durée initiale. Un mois ou un an. */
  readonly term: { readonly months: number; readonly days: number };
  /** Date de la résiliation, en jours depuis le 1970-01-01 */
  readonly noticeOn: number;
  /** Canal utilisé */
  readonly channel: 'portal' | 'email' | 'phone' | 'letter' | 'helpdesk';
};

/** Résultat de m365ContractEnd. */
export type M365ContractEndResult = { readonly kind: 'ends'; readonly endExclusive: number } | { readonly kind: 'channel-not-listed' };

/**
 * Fin du contrat M365 après résiliation. Quand prend fin le contrat Microsoft 365 que le client résilie ?
 *
 * 6.3.1 : « 6.3.1. Le contrat est conclu pour une durée initiale déterminée d'un mois ou d'un an, comme indiqué
 * dans la commande. »
 * 6.3.2 : « 6.3.2. En dérogation aux conditions générales : »
 *
 * Portée : « Microsoft 365 » (6)
 *
 * Sous ses lectures par défaut ; les autres sont à `m365ContractEndInFull` :
 * - terminationChannels : closed-list, any-provable-notice (par défaut closed-list)
 *
 * @returns Fin
 * @throws InvalidInput : la résiliation ne peut pas précéder le début du contrat ; la durée est d’un mois ou
 * d’un an
 */
export function m365ContractEnd(input: M365ContractEndInput): M365ContractEndResult {
  const { start, term, noticeOn, channel } = input;
  if (noticeOn < start) {
    throw new InvalidInput('noticeOn, start', 'la résiliation ne peut pas précéder le début du contrat');
  }
  if (!contractTermAllowed({ service: 'm365', term })) {
    throw new InvalidInput('term', 'la durée est d’un mois ou d’un an');
  }
  const listed = channel === 'portal' || channel === 'email' || channel === 'phone';
  if (listed) {
    return {
      kind: 'ends',
      endExclusive: recurrence(start, term, noticeOn, refusals, 'start, term, noticeOn').endExclusive
    };
  }
  return channelNotListed;
}

/** Entrées de m365AutoTermination. */
export type M365AutoTerminationInput = {
  /** Licences actives */
  readonly activeLicences: number;
  /** Telenet est encore revendeur de Microsoft */
  readonly providerIsReseller: boolean;
};

/** Résultat de m365AutoTermination. */
export type M365AutoTerminationResult = boolean;

/**
 * Résiliation automatique M365. Le contrat Microsoft 365 est-il résilié automatiquement ?
 *
 * 6.3.3 : « 6.3.3. En outre, le contrat sera automatiquement résilié (i) si le client ne dispose plus de
 * licences actives sur les produits M365 ; et (ii) si Telenet, pour quelque raison que ce soit, cesse d'agir en
 * tant que revendeur de Microsoft. Telenet ne peut être tenue responsable des dommages éventuels … »
 *
 * Portée : « Microsoft 365 » (6)
 *
 * Sous ses lectures par défaut ; les autres sont à `m365AutoTerminationInFull` :
 * - autoTerminationEvents : either-event, both-events (par défaut either-event)
 *
 * @returns Résilié
 */
export function m365AutoTermination(input: M365AutoTerminationInput): M365AutoTerminationResult {
  const { activeLicences, providerIsReseller } = input;
  refuseNegative(activeLicences, 'activeLicences', noNegativeNumber);
  const noLicence = activeLicences === 0;
  return noLicence || !providerIsReseller;
}

/** Entrées de priorityForImpact. */
export type PriorityForImpactInput = {
  /** Impact */
  readonly impact: 'minor' | 'medium' | 'high';
};

/** Résultat de priorityForImpact. */
export type PriorityForImpactResult = 'standard' | 'express';

/**
 * Niveau de priorité selon l’impact. Quel niveau de priorité correspond à l’impact sur les activités du client ?
 *
 * 7.2/table : « Niveau de priorité Description »
 *
 * @returns Niveau
 */
export function priorityForImpact(input: PriorityForImpactInput): PriorityForImpactResult {
  const { impact } = input;
  switch (impact) {
    case 'minor':
      return 'standard';
    default:
      return 'express';
  }
}

/** Entrées de ticketClassification. */
export type TicketClassificationInput = {
  /** Motif choisi par le client */
  readonly motive: 'incident' | 'information-request' | 'change-request';
  /** Priorité choisie par le client */
  readonly priority: 'standard' | 'express';
  /** Changements décidés par Telenet, dans un ordre quelconque */
  readonly changes: readonly ({
    readonly at: number;
    readonly motive?: 'incident' | 'information-request' | 'change-request' | undefined;
    readonly priority?: 'standard' | 'express' | undefined
  })[];
  /** Instant considéré, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly at: number;
};

/** Résultat de ticketClassification. */
export type TicketClassificationResult = {
  readonly motive: 'incident' | 'information-request' | 'change-request';
  readonly priority: 'standard' | 'express'
};

/**
 * Motif et priorité en vigueur. Quels motif et niveau de priorité porte le ticket à un instant donné, après les
 * changements décidés par Telenet ?
 *
 * 7.2 : « 7.2. Telenet crée un ticket d'assistance pour chaque demande d'intervention. Lors de la demande, le
 * client sélectionne le motif de l'intervention et indique également un niveau de priorité conformément à ce
 * tableau : »
 * 7.2/al2 : « Le niveau de priorité et le motif de l'intervention sont mentionnés sur le ticket de support.
 * Telenet peut modifier le niveau de priorité et le motif de l'intervention à tout moment et à sa discrétion. Le
 * client peut suivre le statut du ticket d'assistance et y ajouter des commentaires via le … »
 * 7.6 : « 7.6. En fonction du niveau de priorité attribué au ticket d'assistance, Telenet fera tous les efforts
 * raisonnables pour respecter les délais de réponse suivants pour les interventions typiques : »
 *
 * Un changement vaut dès son instant. L’ordre de la liste est sans effet : deux derniers changements du même
 * instant qui se contredisent sont refusés.
 *
 * @returns Classement
 * @throws InvalidInput : deux changements de motif du même instant se contredisent ; deux changements de
 * priorité du même instant se contredisent
 */
export function ticketClassification(input: TicketClassificationInput): TicketClassificationResult {
  const { motive, priority, changes, at } = input;
  const motiveChanges = changes.filter((item) => item.at <= at && item.motive !== undefined) as readonly ({
    readonly at: number;
    readonly motive: 'incident' | 'information-request' | 'change-request';
    readonly priority?: 'standard' | 'express' | undefined
  })[];
  const lastMotive = latest(motiveChanges, (item) => item.at, motiveChanges.length).at(-1) as {
    readonly at: number;
    readonly motive: 'incident' | 'information-request' | 'change-request';
    readonly priority?: 'standard' | 'express' | undefined
  }
    | undefined;
  const motiveInForce = lastMotive?.motive ?? motive;
  if (!motiveChanges.every((change) => change.at < (lastMotive?.at ?? at) || change.motive === motiveInForce)) {
    throw new InvalidInput('changes, at, motive', 'deux changements de motif du même instant se contredisent');
  }
  const priorityChanges = changes.filter((item) => item.at <= at && item.priority !== undefined) as readonly ({
    readonly at: number;
    readonly motive?: 'incident' | 'information-request' | 'change-request' | undefined;
    readonly priority: 'standard' | 'express'
  })[];
  const lastPriority = latest(priorityChanges, (item) => item.at, priorityChanges.length).at(-1) as {
    readonly at: number;
    readonly motive?: 'incident' | 'information-request' | 'change-request' | undefined;
    readonly priority: 'standard' | 'express'
  }
    | undefined;
  const priorityInForce = lastPriority?.priority ?? priority;
  if (!priorityChanges.every((change) => change.at < (lastPriority?.at ?? at) || change.priority === priorityInForce)) {
    throw new InvalidInput('changes, at, priority', 'deux changements de priorité du même instant se contredisent');
  }
  return { motive: motiveInForce, priority: priorityInForce };
}

/** Entrées de creditPayment. */
export type CreditPaymentInput = {
  /** Crédits disponibles, en crédits */
  readonly balance: number;
  /** Coût de l’intervention, en crédits */
  readonly cost: number;
  /** Telenet exige l’achat préalable */
  readonly prepaymentRequired: boolean;
};

/** Résultat de creditPayment. */
export type CreditPaymentResult = { readonly creditsLeft: number; readonly creditsToBuy: number; readonly mayWithhold: boolean };

/**
 * Paiement en crédits de service. Le solde de crédits suffit-il, combien de crédits faut-il acheter, et Telenet
 * peut-elle attendre cet achat ?
 *
 * def:credits-de-service : « Crédits de service »
 * 7.4 : « 7.4. Pour l'exécution des interventions typiques par Telenet, des crédits de service seront facturés
 * au client comme indiqué à l'annexe 1. Pour les interventions qui ne peuvent pas être considérées comme des
 * interventions typiques, Telenet et le client conviennent d'un commun accord du nombre de … »
 *
 * Le solde s’entend après paiement complet, l’éventuel complément étant acheté.
 *
 * @returns Paiement
 */
export function creditPayment(input: CreditPaymentInput): CreditPaymentResult {
  const { balance, cost, prepaymentRequired } = input;
  refuseNegative(balance, 'balance', noNegativeNumber);
  refuseNegative(cost, 'cost', noNegativeNumber);
  return {
    creditsLeft: Math.max(0, balance - cost),
    creditsToBuy: Math.max(0, cost - balance),
    mayWithhold: prepaymentRequired && cost > balance
  };
}

/** Entrées de reactionAllowance. */
export type ReactionAllowanceInput = {
  /** Motif */
  readonly motive: 'incident' | 'information-request' | 'change-request';
  /** Niveau de priorité */
  readonly priority: 'standard' | 'express';
};

/** Résultat de reactionAllowance. */
export type ReactionAllowanceResult = { readonly value: number; readonly unit: 'working-hour' | 'working-day' };

/**
 * Délai de réaction contractuel. Quel délai de réaction le tableau de l’article 7.6 fixe-t-il pour ce motif et
 * ce niveau de priorité ?
 *
 * 7.6/table : « Incidents Délai de réaction »
 *
 * @returns Délai
 */
export function reactionAllowance(input: ReactionAllowanceInput): ReactionAllowanceResult {
  return reactionAllowanceOf(input.motive, input.priority);
}

/** Le calcul de reactionAllowance, que d’autres règles appellent. */
function reactionAllowanceOf(
  motive: ReactionAllowanceInput['motive'],
  priority: ReactionAllowanceInput['priority']
): ReactionAllowanceResult {
  switch (motive) {
    case 'incident':
      switch (priority) {
        case 'standard':
          return incidentStandard;
        default:
          return incidentExpress;
      }
    case 'information-request':
      switch (priority) {
        case 'standard':
          return informationRequestStandard;
        default:
          return informationRequestExpress;
      }
    default:
      switch (priority) {
        case 'standard':
          return changeRequestStandard;
        default:
          return changeRequestExpress;
      }
  }
}

/** Entrées de interventionTariff. */
export type InterventionTariffInput = {
  /** Ligne de l’annexe 1 */
  readonly intervention: 'hosting-information-request'
  | 'hosting-site-unreachable'
  | 'hosting-second-ftp-account'
  | 'hosting-anonymous-access-change'
  | 'hosting-coding-request'
  | 'hosting-hacking-investigation'
  | 'hosting-internal-site-migration'
  | 'hosting-external-site-migration'
  | 'hosting-file-restore'
  | 'hosting-remote-assistance'
  | 'hosting-plesk-panel-use'
  | 'hosting-plesk-os-assistance'
  | 'hosting-plesk-migration'
  | 'domain-information-request'
  | 'domain-registration'
  | 'domain-record-update'
  | 'm365-information-request'
  | 'm365-service-incident'
  | 'm365-post-onboarding-configuration'
  | 'm365-other-software-configuration'
  | 'm365-mail-migration'
  | 'ssl-information-request'
  | 'ssl-request-and-creation'
  | 'ssl-integration-hosting-platform'
  | 'ssl-integration-dynamic-cloud';
};

/** Résultat de interventionTariff. */
export type InterventionTariffResult = {
  readonly standard: { readonly kind: 'free' }
  | { readonly kind: 'metered'; readonly credits: number; readonly block: number }
  | { readonly kind: 'per-intervention'; readonly credits: number }
  | { readonly kind: 'on-request' };
  readonly express: { readonly kind: 'free' }
  | { readonly kind: 'metered'; readonly credits: number; readonly block: number }
  | { readonly kind: 'per-intervention'; readonly credits: number }
  | { readonly kind: 'on-request' };
  readonly reactionTimeApplies: boolean
};

/**
 * Tarif d’une intervention typique. Quel est le prix, en crédits de service, d’une ligne de l’annexe 1 aux
 * niveaux Standard et Express, et les délais de réaction s’y appliquent-ils ?
 *
 * 7.4 : « 7.4. Pour l'exécution des interventions typiques par Telenet, des crédits de service seront facturés
 * au client comme indiqué à l'annexe 1. Pour les interventions qui ne peuvent pas être considérées comme des
 * interventions typiques, Telenet et le client conviennent d'un commun accord du nombre de … »
 * annexe-1 : « Annexe 1 - Interventions typiques »
 * annexe-1/note-1 : « 1 Les délais de réaction ne sont pas d’application »
 *
 * Le chiffre 1 collé au libellé d’une ligne est l’appel de note, jamais une quantité.
 *
 * @returns Tarif
 */
export function interventionTariff(input: InterventionTariffInput): InterventionTariffResult {
  return interventionTariffOf(input.intervention);
}

/** Le calcul de interventionTariff, que d’autres règles appellent. */
function interventionTariffOf(intervention: InterventionTariffInput['intervention']): InterventionTariffResult {
  switch (intervention) {
    case 'hosting-information-request':
      return interventionTariffHostingInformationRequest;
    case 'hosting-site-unreachable':
      return interventionTariffHostingSiteUnreachable;
    case 'hosting-second-ftp-account':
      return interventionTariffHostingSecondFtpAccount;
    case 'hosting-anonymous-access-change':
      return interventionTariffHostingAnonymousAccessChange;
    case 'hosting-coding-request':
      return interventionTariffHostingCodingRequest;
    case 'hosting-hacking-investigation':
      return interventionTariffHostingHackingInvestigation;
    case 'hosting-internal-site-migration':
      return interventionTariffHostingInternalSiteMigration;
    case 'hosting-external-site-migration':
      return interventionTariffHostingExternalSiteMigration;
    case 'hosting-file-restore':
      return interventionTariffHostingFileRestore;
    case 'hosting-remote-assistance':
      return interventionTariffHostingRemoteAssistance;
    case 'hosting-plesk-panel-use':
      return interventionTariffHostingPleskPanelUse;
    case 'hosting-plesk-os-assistance':
      return interventionTariffHostingPleskOsAssistance;
    case 'hosting-plesk-migration':
      return interventionTariffHostingPleskMigration;
    case 'domain-information-request':
      return interventionTariffDomainInformationRequest;
    case 'domain-registration':
      return interventionTariffDomainRegistration;
    case 'domain-record-update':
      return interventionTariffDomainRecordUpdate;
    case 'm365-information-request':
      return interventionTariffM365InformationRequest;
    case 'm365-service-incident':
      return interventionTariffM365ServiceIncident;
    case 'm365-post-onboarding-configuration':
      return interventionTariffM365PostOnboardingConfiguration;
    case 'm365-other-software-configuration':
      return interventionTariffM365OtherSoftwareConfiguration;
    case 'm365-mail-migration':
      return interventionTariffM365MailMigration;
    case 'ssl-information-request':
      return interventionTariffSslInformationRequest;
    case 'ssl-request-and-creation':
      return interventionTariffSslRequestAndCreation;
    case 'ssl-integration-hosting-platform':
      return interventionTariffSslIntegrationHostingPlatform;
    default:
      return interventionTariffSslIntegrationDynamicCloud;
  }
}

/** Entrées de reactionDeadline. */
export type ReactionDeadlineInput = {
  /** Enregistrement au journal, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly loggedAt: number;
  /** Motif */
  readonly motive: 'incident' | 'information-request' | 'change-request';
  /** Niveau de priorité */
  readonly priority: 'standard' | 'express';
  /** Intervention demandée */
  readonly intervention: 'hosting-information-request'
  | 'hosting-site-unreachable'
  | 'hosting-second-ftp-account'
  | 'hosting-anonymous-access-change'
  | 'hosting-coding-request'
  | 'hosting-hacking-investigation'
  | 'hosting-internal-site-migration'
  | 'hosting-external-site-migration'
  | 'hosting-file-restore'
  | 'hosting-remote-assistance'
  | 'hosting-plesk-panel-use'
  | 'hosting-plesk-os-assistance'
  | 'hosting-plesk-migration'
  | 'domain-information-request'
  | 'domain-registration'
  | 'domain-record-update'
  | 'm365-information-request'
  | 'm365-service-incident'
  | 'm365-post-onboarding-configuration'
  | 'm365-other-software-configuration'
  | 'm365-mail-migration'
  | 'ssl-information-request'
  | 'ssl-request-and-creation'
  | 'ssl-integration-hosting-platform'
  | 'ssl-integration-dynamic-cloud'
  | 'non-typical';
  /** Jours fériés à retenir, en jours depuis le 1970-01-01. À défaut : les jours fériés légaux belges. */
  readonly holidays?: readonly number[] | undefined;
};

/** Résultat de reactionDeadline. */
export type ReactionDeadlineResult = { readonly kind: 'due'; readonly at: number }
  | { readonly kind: 'not-applicable'; readonly reason: 'footnote-1' | 'non-typical' };

/**
 * Échéance de réaction. À quel instant au plus tard Telenet doit-elle s’efforcer de réagir au ticket ?
 *
 * 7.6 : « 7.6. En fonction du niveau de priorité attribué au ticket d'assistance, Telenet fera tous les efforts
 * raisonnables pour respecter les délais de réponse suivants pour les interventions typiques : »
 * 7.6/table : « Incidents Délai de réaction »
 * def:delai-de-reaction : « Délai de réaction »
 * def:enregistrement-au-journal : « Enregistrement au journal »
 * def:heures-de-travail : « Heures de travail »
 * annexe-1/note-1 : « 1 Les délais de réaction ne sont pas d’application »
 *
 * Un délai épuisé à 18 h échoit à 18 h, non à la réouverture.
 *
 * Sous ses lectures par défaut ; les autres sont à `reactionDeadlineInFull` :
 * - workingTimeZone : belgian-local-time, utc-plus-1 (par défaut belgian-local-time)
 * - workingDays : monday-to-friday, monday-to-saturday (par défaut monday-to-friday)
 * - dayCounting : ten-working-hours, end-of-next-day, same-clock-time (par défaut ten-working-hours)
 *
 * @returns Échéance
 * @throws InvalidInput : hors des années du calendrier belge il faut donner les jours fériés
 */
export function reactionDeadline(input: ReactionDeadlineInput): ReactionDeadlineResult {
  const { loggedAt, motive, priority, intervention, holidays } = input;
  if (!(holidays !== undefined || (loggedAt >= 1_640_991_600_000 && loggedAt < 1_924_988_400_000))) {
    throw new InvalidInput('holidays, loggedAt', 'hors des années du calendrier belge il faut donner les jours fériés');
  }
  switch (intervention) {
    case 'non-typical':
      return notApplicableNonTypical;
    case 'hosting-coding-request':
    case 'hosting-hacking-investigation':
    case 'hosting-external-site-migration':
    case 'hosting-file-restore':
    case 'hosting-plesk-migration':
    case 'm365-mail-migration':
      return notApplicableFootnote1;
    default: {
      const openHours = holidays === undefined
        ? usualHours
        : schedule(workingHours.from, workingHours.to, mondayToFriday, belgianZone, holidays, refusals);
      const allowance = reactionAllowanceOf(motive, priority);
      if (allowance.unit === 'working-hour') {
        return {
          kind: 'due',
          at: addOpenTime(loggedAt, allowance.value * workingHourLength, openHours, 'loggedAt, motive, priority')
        };
      }
      return {
        kind: 'due',
        at: addOpenTime(
          loggedAt,
          multiply(allowance.value, openingLength(openHours, 'holidays')) as number,
          openHours,
          'loggedAt, motive, priority, holidays'
        )
      };
    }
  }
}

/** Entrées de reactionTimeMet. */
export type ReactionTimeMetInput = {
  /** Enregistrement au journal, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly loggedAt: number;
  /** Réaction, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly reactedAt: number;
  /** Motif */
  readonly motive: 'incident' | 'information-request' | 'change-request';
  /** Niveau de priorité */
  readonly priority: 'standard' | 'express';
  /** Intervention demandée */
  readonly intervention: 'hosting-information-request'
  | 'hosting-site-unreachable'
  | 'hosting-second-ftp-account'
  | 'hosting-anonymous-access-change'
  | 'hosting-coding-request'
  | 'hosting-hacking-investigation'
  | 'hosting-internal-site-migration'
  | 'hosting-external-site-migration'
  | 'hosting-file-restore'
  | 'hosting-remote-assistance'
  | 'hosting-plesk-panel-use'
  | 'hosting-plesk-os-assistance'
  | 'hosting-plesk-migration'
  | 'domain-information-request'
  | 'domain-registration'
  | 'domain-record-update'
  | 'm365-information-request'
  | 'm365-service-incident'
  | 'm365-post-onboarding-configuration'
  | 'm365-other-software-configuration'
  | 'm365-mail-migration'
  | 'ssl-information-request'
  | 'ssl-request-and-creation'
  | 'ssl-integration-hosting-platform'
  | 'ssl-integration-dynamic-cloud'
  | 'non-typical';
  /** Jours fériés à retenir, en jours depuis le 1970-01-01. À défaut : les jours fériés légaux belges. */
  readonly holidays?: readonly number[] | undefined;
};

/** Résultat de reactionTimeMet. */
export type ReactionTimeMetResult = 'met' | 'missed' | 'not-applicable';

/**
 * Délai de réaction respecté. La réaction de Telenet est-elle intervenue dans le délai de l’article 7.6 ?
 *
 * 7.6 : « 7.6. En fonction du niveau de priorité attribué au ticket d'assistance, Telenet fera tous les efforts
 * raisonnables pour respecter les délais de réponse suivants pour les interventions typiques : »
 * 7.6/table : « Incidents Délai de réaction »
 * def:delai-de-reaction : « Délai de réaction »
 * def:heures-de-travail : « Heures de travail »
 * annexe-1/note-1 : « 1 Les délais de réaction ne sont pas d’application »
 *
 * Sous ses lectures par défaut ; les autres sont à `reactionTimeMetInFull` :
 * - workingTimeZone : belgian-local-time, utc-plus-1 (par défaut belgian-local-time)
 * - workingDays : monday-to-friday, monday-to-saturday (par défaut monday-to-friday)
 * - dayCounting : ten-working-hours, end-of-next-day, same-clock-time (par défaut ten-working-hours)
 * - reactionComparison : working-time, instants (par défaut working-time)
 *
 * @returns Résultat
 * @throws InvalidInput : la réaction ne peut pas précéder l’enregistrement au journal ; hors des années du
 * calendrier belge il faut donner les jours fériés (enregistrement) ; hors des années du calendrier belge il
 * faut donner les jours fériés (réaction)
 */
export function reactionTimeMet(input: ReactionTimeMetInput): ReactionTimeMetResult {
  const { loggedAt, reactedAt, motive, priority, intervention, holidays } = input;
  if (reactedAt < loggedAt) {
    throw new InvalidInput('reactedAt, loggedAt', 'la réaction ne peut pas précéder l’enregistrement au journal');
  }
  if (!(holidays !== undefined || (loggedAt >= 1_640_991_600_000 && loggedAt < 1_924_988_400_000))) {
    throw new InvalidInput(
      'holidays, loggedAt',
      'hors des années du calendrier belge il faut donner les jours fériés (enregistrement)'
    );
  }
  if (!(holidays !== undefined || (reactedAt >= 1_640_991_600_000 && reactedAt < 1_924_988_400_000))) {
    throw new InvalidInput(
      'holidays, reactedAt',
      'hors des années du calendrier belge il faut donner les jours fériés (réaction)'
    );
  }
  const deadline = reactionDeadline({
    loggedAt,
    motive,
    priority,
    intervention,
    holidays: holidays ?? belgianHolidays
  }) as { readonly kind: 'due'; readonly at: number }
    | { readonly kind: 'not-applicable'; readonly reason: 'footnote-1' | 'non-typical' };
  if (deadline.kind === 'due') {
    const allowance = reactionAllowanceOf(motive, priority);
    const byInstant = allowance.unit === 'working-day' && false;
    if (
      byInstant
        ? reactedAt <= deadline.at
        : reactionTime({ loggedAt, reactedAt, holidays: holidays ?? belgianHolidays }) <= reactionTime({
          loggedAt,
          reactedAt: deadline.at,
          holidays: holidays ?? belgianHolidays
        })
    ) {
      return 'met';
    }
    return 'missed';
  }
  return 'not-applicable';
}

/** Entrées de interventionCost. */
export type InterventionCostInput = {
  /** Intervention demandée. L’annexe 1 ne mentionne pas toutes les interventions : la dernière du choix est celle qu’elle ne mentionne pas expressément. */
  readonly intervention: 'hosting-information-request'
  | 'hosting-site-unreachable'
  | 'hosting-second-ftp-account'
  | 'hosting-anonymous-access-change'
  | 'hosting-coding-request'
  | 'hosting-hacking-investigation'
  | 'hosting-internal-site-migration'
  | 'hosting-external-site-migration'
  | 'hosting-file-restore'
  | 'hosting-remote-assistance'
  | 'hosting-plesk-panel-use'
  | 'hosting-plesk-os-assistance'
  | 'hosting-plesk-migration'
  | 'domain-information-request'
  | 'domain-registration'
  | 'domain-record-update'
  | 'm365-information-request'
  | 'm365-service-incident'
  | 'm365-post-onboarding-configuration'
  | 'm365-other-software-configuration'
  | 'm365-mail-migration'
  | 'ssl-information-request'
  | 'ssl-request-and-creation'
  | 'ssl-integration-hosting-platform'
  | 'ssl-integration-dynamic-cloud'
  | 'non-typical';
  /** Niveau de priorité */
  readonly priority: 'standard' | 'express';
  /** Temps passé, en millisecondes. Requis pour une ligne facturée par 15 minutes, sans effet ailleurs. */
  readonly timeSpent?: number | undefined;
  /** Nombre d’interventions. Utilisé par la ligne facturée à l’intervention. */
  readonly interventionCount?: number | undefined;
  /** Crédits convenus d’un commun accord, en crédits. Pour une intervention non typique, sans effet ailleurs. */
  readonly agreedCredits?: number | undefined;
};

/** Résultat de interventionCost. */
export type InterventionCostResult = { readonly kind: 'free' }
  | { readonly kind: 'credits'; readonly credits: number }
  | { readonly kind: 'on-request' }
  | { readonly kind: 'to-be-agreed' };

/**
 * Coût d’une intervention. Combien de crédits de service coûte une intervention ?
 *
 * 7.4 : « 7.4. Pour l'exécution des interventions typiques par Telenet, des crédits de service seront facturés
 * au client comme indiqué à l'annexe 1. Pour les interventions qui ne peuvent pas être considérées comme des
 * interventions typiques, Telenet et le client conviennent d'un commun accord du nombre de … »
 * annexe-1 : « Annexe 1 - Interventions typiques »
 * def:intervention-typique : « Intervention typique »
 *
 * Sous ses lectures par défaut ; les autres sont à `interventionCostInFull` :
 * - blockCounting : started-blocks, completed-blocks (par défaut started-blocks)
 *
 * @returns Coût
 * @throws InvalidInput : le temps passé est requis pour une ligne facturée par 15 minutes
 */
export function interventionCost(input: InterventionCostInput): InterventionCostResult {
  const { intervention, priority, timeSpent, interventionCount = singleIntervention, agreedCredits } = input;
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
    rate = interventionTariffOf(intervention as InterventionTariffInput['intervention']).standard;
  } else {
    rate = interventionTariffOf(intervention as InterventionTariffInput['intervention']).express;
  }
  if (!(rate.kind !== 'metered' || timeSpent !== undefined)) {
    throw new InvalidInput(
      'intervention, priority, timeSpent',
      'le temps passé est requis pour une ligne facturée par 15 minutes'
    );
  }
  if (intervention === 'non-typical') {
    if (agreedCredits !== undefined) return { kind: 'credits', credits: agreedCredits! };
    return toBeAgreed;
  }
  switch (rate.kind) {
    case 'metered':
      return { kind: 'credits', credits: rate.credits * Math.ceil((timeSpent ?? 0) / rate.block) };
    case 'per-intervention':
      return { kind: 'credits', credits: rate.credits * interventionCount };
    case 'free':
      return free;
    default:
      return onRequest;
  }
}
