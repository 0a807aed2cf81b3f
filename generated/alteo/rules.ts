// Generated from contracts/alteo/contract.md, do not edit.
import { type Exact, compare, plus, productOver, ratio, sumExact, times } from '../../compiler/runtime/fraction.ts';
import { type Int, add, floorDivide, lesser, multiply, subtract, sumBy, sumOf } from '../../compiler/runtime/integer.ts';
import { InvalidInput, refuseNegative, refuseNegatives } from '../../compiler/runtime/invalid.ts';
import { distinct, latest } from '../../compiler/runtime/list.ts';
import { nextDayOfMonth, weekday } from '../../compiler/runtime/time/calendar.ts';
import { derived } from '../../compiler/runtime/time/holidays.ts';
import { addPeriod, recurrence, timesPeriod, wholeYears } from '../../compiler/runtime/time/period.ts';
import { addWorkingDays } from '../../compiler/runtime/time/workdays.ts';
import { lastOccurrence, localDate, localInstant, localTime, zoneOf } from '../../compiler/runtime/time/zone.ts';
import { differingComponents } from '../../compiler/runtime/version.ts';
import type { RuleWords } from '../../compiler/runtime/words.ts';

const priorInformation: NoticeRequiredResult = { kind: 'prior-information' };
const none: NoticeRequiredResult = { kind: 'none' };
const unstated: NoticeRequiredResult = { kind: 'unstated' };
const writtenNotificationConstant: NoticeRequiredResult = { kind: 'written-notification' };
const priorWarnings: NoticeRequiredResult = { kind: 'prior-warnings' };
const reductionNotice = 259_200_000; // 72 heures, 3.2.4/p7
const maintenanceNotice = { months: 0, days: 8 }; // huit (8) jours calendaires, 5.5/p1
const noNegativeDuration: string = 'une durée ne peut pas être négative';
const noNegativeMoney: string = 'un montant ne peut pas être négatif';
const capPeriod = { months: 6, days: 0 }; // six (6) derniers mois, 3.1.6/p3
const noNegativeNumber: string = 'un nombre ne peut pas être négatif';
const minimumReminders = 2; // hypothèse : sens courant de « plusieurs » : au moins deux
const bandwidthThreshold = 101_000; // 101 Mbps, 3.2.4/p6
const oneHour = 3_600_000; // hypothèse : sens du mot « horaire »
const firstMajorDigit = 1; // 1er, 4.1.1/niveau-3/p11
const secondMajorDigit = 2; // 2ème digit, 4.1.1/niveau-3/p11
const minorDigit = 3; // 3ème digit, 4.1.1/niveau-3/p11
const afternoonLimit = 960; // 16 heures, 4.1.3/p3
const noon = 720; // hypothèse : lecture « 12 h » de l’après-midi
const providerStatedObligation: ResponsiblePartyResult = { party: 'provider', basis: 'stated', modality: 'obligation' };
const providerInferredObligation: ResponsiblePartyResult = {
  party: 'provider',
  basis: 'inferred',
  modality: 'obligation'
};
const unassigned: ResponsiblePartyResult = { party: 'unassigned' };
const providerStatedPermission: ResponsiblePartyResult = { party: 'provider', basis: 'stated', modality: 'permission' };
const clientStatedObligation: ResponsiblePartyResult = { party: 'client', basis: 'stated', modality: 'obligation' };
const clientInferredObligation: ResponsiblePartyResult = { party: 'client', basis: 'inferred', modality: 'obligation' };
const nobodyStated: ResponsiblePartyResult = { party: 'nobody', basis: 'stated' };
const billingUnit = 900_000; // 1/4 d’heure, 4.1.4/p1
const creditDay = 1; // 1er de chaque mois, 4.1.4/p1
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
const notDue: InterventionStartResult = { kind: 'not-due' };
const extraHoursValidity = { months: 0, days: 30 }; // 30 jours, 4.1.4/p2
const oneOffHoursValidity: {
  readonly value: number;
  readonly unit: 'working-hour' | 'working-day'
} = { value: 30, unit: 'working-day' }; // 30 jours ouvrés, 4.2/p6
const oneDay = { months: 0, days: 1 }; // hypothèse : calendrier
const keptConstant: DomainLapseResult = { kind: 'kept' };
const renewalYears = { months: 12, days: 0 }; // une (1) année, 4.3/p10
const transferNotice = { months: 0, days: 45 }; // 45 jours, 4.3/p12
const spamSuspension = { months: 0, days: 5 }; // cinq jours, 4.4/p4
const minimumCommitment = { months: 12, days: 0 }; // 12 mois, 4.5/p1
const revisionNotice = { months: 0, days: 30 }; // 30 jours, 4.5/p3
const noNegativeBytes: string = 'une taille ne peut pas être négative';
const maximumMessageSize = 2_000_000; // 2 Mo, 4.5/caracteristiques/p1
const singleService = 1; // hypothèse : une suspension porte au moins sur un service
const numberAboveZero: string = 'un nombre doit être supérieur à zéro';
const reinstatementAmount = 500_000_000; // 500 € HT, 4.5/suspension/p2
const sharedRetention = { months: 0, days: 7 }; // 7 jours, 4.6/p2
const backupRetention = { months: 0, days: 28 }; // 28 derniers jours, 4.6/p1
const none2: BackupPlanResult = { kind: 'none' };
const backupTime = 1320; // 22H, 4.6/p1
const shortestMonth = 28; // hypothèse : calendrier grégorien
const longestMonth = 31; // hypothèse : calendrier grégorien
const commonYear = 365; // hypothèse : calendrier grégorien
const leapYear = 366; // hypothèse : calendrier grégorien
const whole = 100; // 100 %
const targetAvailability = 999; // 99,9%, 5.1
const maximumDowntime = 2_592_000; // 43'12'', 5.1/p2
const measuringYear = { months: 12, days: 0 }; // l’année, 5.1/p4
const noNegativePercent: string = 'un taux ne peut pas être négatif';
const tranche = 3_600_000; // 60 mn, 5.1/p6
const penaltyRate = 25; // 2,5%, 5.1/p6
const creditNotePeriod = { months: 0, days: 30 }; // 30 (trente) jours, 5.1/p8
const tier1 = 3_600_000; // 1 heure, 5.2/bullet-1
const tier2 = 7_200_000; // 2 heures, 5.2/bullet-2
const tier3 = 10_800_000; // 3 heures, 5.2/bullet-3
const tier1Rate = 20; // 20 %, 5.2/bullet-1
const tier2Rate = 30; // 30 %, 5.2/bullet-2
const tier3Rate = 40; // 40 %, 5.2/bullet-3
const beyondRate = 50; // 50 %, 5.2/bullet-4

/** Entrées de supportLevel. */
export type SupportLevelInput = {
  /** Nature de la demande */
  readonly requestKind: 'hardware-incident'
  | 'system-software-incident'
  | 'optimisation'
  | 'audit'
  | 'application-incident';
};

/** Résultat de supportLevel. */
export type SupportLevelResult = 'level-1' | 'level-2' | 'level-3' | 'unassigned';

/**
 * Niveau de support technique. Quel niveau de support traite cette demande ?
 *
 * def:support-niveau-1 : « Support technique niveau 1 : Support en charge des incidents matériels loués par
 * Alteo. »
 * def:support-niveau-2 : « Support technique niveau 2 : Support en charge des incidents logiciels systèmes. »
 * def:support-niveau-3 : « Support technique niveau 3 : Support en charge des optimisations et audit. »
 *
 * @returns Niveau
 */
export function supportLevel(input: SupportLevelInput): SupportLevelResult {
  const { requestKind } = input;
  switch (requestKind) {
    case 'hardware-incident':
      return 'level-1';
    case 'system-software-incident':
      return 'level-2';
    case 'optimisation':
    case 'audit':
      return 'level-3';
    default:
      return 'unassigned';
  }
}

/** Entrées de noticeRequired. */
export type NoticeRequiredInput = {
  /** Événement */
  readonly event: 'security-interruption'
  | 'contract-breach-suspension'
  | 'unlawful-use-suspension'
  | 'domain-name-suspension'
  | 'domain-name-termination'
  | 'mass-mailing-suspension'
  | 'mass-mailing-termination'
  | 'transactional-mail-suspension'
  | 'bandwidth-reduction'
  | 'planned-works';
};

/** Résultat de noticeRequired. */
export type NoticeRequiredResult = { readonly kind: 'none' }
  | { readonly kind: 'prior-information' }
  | { readonly kind: 'written-notification' }
  | { readonly kind: 'prior-warnings' }
  | { readonly kind: 'hours'; readonly length: number }
  | { readonly kind: 'days'; readonly length: { readonly months: number; readonly days: number } }
  | { readonly kind: 'unstated' };

/**
 * Préavis d’une suspension ou d’une résiliation. Quel avertissement Alteo doit-elle avant cette suspension,
 * cette réduction ou cette résiliation ?
 *
 * 3.1.2/p9 : « En cas de non-respect par le Client des CPV, des conditions générales Alteo, des lois et
 * règlements applicables et/ou des droits des tiers, Alteo est en droit de suspendre sans préavis le service. »
 * 3.1.3/p8 : « Alteo se réserve le droit de suspendre le service pour une utilisation illicite ou non conforme à
 * la réglementation applicable telle que rappelée ci-dessus, sur simple demande d’une autorité ou d’un tiers ou
 * à titre de mesure préventive. »
 * 3.1.4/p1 : « Pour des raisons de sécurité, dans l’hypothèse où le Serveur mis à disposition du Client
 * représente un danger pour le maintien de la sécurité de l’Infrastructure (en cas notamment de piratage du
 * Serveur, de détection d’une faille dans la sécurité ou de la nécessité d’une mise à jour du Serveur), … »
 * 3.1.4/p2 : « Alteo fera ses meilleurs efforts pour informer préalablement, dans les meilleurs délais, le
 * Client d’une telle interruption, ainsi que de sa durée prévue. Alteo devra mettre fin à l’interruption dès
 * qu’il aura été procédé aux corrections nécessaires. »
 * 3.2.4/p7 : « Alteo notifie alors cette réduction au Client par courrier électronique 72 heures avant que
 * ladite réduction soit effective. »
 * 3.2.4/p9 : « En cas de non-respect par le Client des CPV, des conditions générales Alteo, des lois et
 * règlements applicables et/ou des droits des tiers, Alteo est en droit de suspendre sans préavis le service. »
 * 3.2.5/p6 : « Alteo se réserve le droit de suspendre le Service pour une utilisation illicite ou non conforme à
 * la réglementation applicable telle que rappelée ci-dessus, sur simple demande d’une autorité ou d’un tiers ou
 * à titre de mesure préventive. »
 * 4.3/p7 : « En cas de non-respect, de suspicion de non-respect par le Client de ses obligations telles que
 * définies supra et/ou de revendication d’un tiers relative au nom de domaine, Alteo pourra, à son choix,
 * résilier sans préavis le Service du Client ou de suspendre sans préavis ses Services sur simple … »
 * 4.4/p4 : « Alteo se réserve le droit de suspendre sans préavis les services de messagerie du Client, lorsque
 * des envois massifs de courriels depuis l'offre du Client portent atteinte à l'intégrité et/ou à la sécurité du
 * service Alteo. En cas de non-respect de cet engagement, le Client reconnaît qu’Alteo est en … »
 * 4.5/suspension/p1 : « Alteo peut suspendre les Services sans assumer la moindre responsabilité si : »
 * 5.5/p1 : « Le Client est informé que Alteo est susceptible de réaliser des travaux sur son réseau pouvant
 * affecter, de manière temporaire, le fonctionnement des Services, et ce afin d’assurer le maintien de la
 * qualité de son réseau. Alteo devra en informer préalablement le Client au moins huit (8) jours … »
 *
 * Les relances avant résiliation pour piratage ont leur propre règle. Le non-respect du contrat se lit de même
 * pour le Serveur (3.1.2) et le Cloud Privé (3.2.4).
 *
 * Sous ses lectures par défaut ; les autres sont à `noticeRequiredInFull` :
 * - writtenNotification : both-measures, suspension-only (par défaut both-measures)
 *
 * @returns Avertissement
 */
export function noticeRequired(input: NoticeRequiredInput): NoticeRequiredResult {
  const { event } = input;
  switch (event) {
    case 'security-interruption':
      return priorInformation;
    case 'contract-breach-suspension':
    case 'mass-mailing-suspension':
      return none;
    case 'unlawful-use-suspension':
    case 'transactional-mail-suspension':
      return unstated;
    case 'domain-name-suspension':
    case 'domain-name-termination':
      return writtenNotificationConstant;
    case 'mass-mailing-termination':
      return priorWarnings;
    case 'bandwidth-reduction':
      return { kind: 'hours', length: reductionNotice };
    default:
      return { kind: 'days', length: maintenanceNotice };
  }
}

/** Entrées de replacementDuty. */
export type ReplacementDutyInput = {
  /** Équipement défaillant */
  readonly equipmentFailed: boolean;
  /** Défaillance du fait d’Alteo */
  readonly attributableToProvider: boolean;
  /** Interruption que causerait l’intervention, en millisecondes */
  readonly interruption: number;
  /** Durée habituelle de remplacement, en millisecondes */
  readonly usualReplacementTime: number;
};

/** Résultat de replacementDuty. */
export type ReplacementDutyResult = 'replace' | 'inform-immediately' | 'none';

/**
 * Remplacement d’une pièce défectueuse. Que doit faire Alteo face à un équipement défaillant ?
 *
 * 3.1.5/i : « (i) de maintenir les Équipements en bon état de fonctionnement. En cas de défaillance des
 * Équipements mis à disposition du Client, Alteo devra faire procéder au remplacement de la pièce défectueuse
 * dans les meilleurs délais possibles selon les conditions du fournisseur sélectionné, et ce sauf en cas … »
 *
 * Portée : « service mise à disposition d’un Serveur » (3.1)
 *
 * @returns Devoir
 */
export function replacementDuty(input: ReplacementDutyInput): ReplacementDutyResult {
  const { equipmentFailed, attributableToProvider, interruption, usualReplacementTime } = input;
  refuseNegative(interruption, 'interruption', noNegativeDuration);
  refuseNegative(usualReplacementTime, 'usualReplacementTime', noNegativeDuration);
  const tooLong = interruption > usualReplacementTime;
  if (!equipmentFailed) return 'none';
  if (attributableToProvider && !tooLong) return 'replace';
  if (attributableToProvider && tooLong) return 'inform-immediately';
  return 'inform-immediately';
}

/** Entrées de providerLiability. */
export type ProviderLiabilityInput = {
  /** Événement */
  readonly event: 'supplier-conditions-changed'
  | 'client-intervention'
  | 'hosted-content'
  | 'network-operator'
  | 'domain-name-choice-or-use'
  | 'domain-name-unavailable'
  | 'domain-name-lost'
  | 'mail-service-suspension'
  | 'abnormal-or-fraudulent-use'
  | 'restoration-time-missed';
  /** Suspension dans un des cas de 4.5. N’a d’effet que pour la suspension des mails transactionnels. */
  readonly suspensionCaseListed?: boolean | undefined;
};

/** Résultat de providerLiability. */
export type ProviderLiabilityResult = 'excluded' | 'not-excluded';

/**
 * Exclusion de responsabilité d’Alteo. Le contrat exclut-il expressément la responsabilité d’Alteo pour cet
 * événement ?
 *
 * 3.1.2/p7 : « Le matériel et le réseau étant liés aux fournisseurs sélectionnés pour la réalisation de la
 * prestation, Alteo ne pourra être tenu responsable en cas de limitation ou changement des conditions validées
 * commercialement. »
 * 3.1.3/p3 : « Le Client ne pourra donc chercher à obtenir d’Alteo le remboursement, le remplacement ou toute
 * autre indemnisation pour les dommages susceptibles d’être subis du fait de son intervention. A ce titre, il
 * lui appartient de prendre les mesures nécessaires pour faire assurer l’ensemble des dispositifs … »
 * 3.1.6/p1 : « La responsabilité d’Alteo ne saurait être recherchée, à quelque titre que ce soit, pour tout
 * contenu, information et, de manière générale, toute donnée hébergée accessible sur le Serveur du Client. »
 * 3.1.6/p2 : « De même, la responsabilité de Alteo ne pourra être recherchée en cas de non-respect d’une
 * obligation et/ou une défaillance des opérateurs de réseau, notamment de la part du fournisseur d’accès du
 * Client. »
 * 3.2.5/p2 : « Dans le cadre de ce Service, le Client est le seul responsable des conséquences préjudiciables
 * des actions qu’il entreprend sur le Cloud Privé. Le Client ne pourra donc chercher à obtenir de Alteo le
 * remboursement, le remplacement ou toute autre indemnisation pour les dommages susceptibles d’être … »
 * 4.3/p6 : « En tout état de cause, la responsabilité de Alteo ne saurait en aucun cas être engagée du fait du
 * choix d’un nom de domaine et de son utilisation. »
 * 4.3/p10 : « Dans le cas où le Client viendrait à perdre définitivement les droits de propriété et d’usage d’un
 * nom de domaine, et cela du fait d’un défaut dans le renouvellement de celui-ci et quelle qu’en soit la cause,
 * le Client ne pourra prétendre à une indemnité supérieure au prix du renouvellement pour une … »
 * 4.3/p11 : « Alteo n’agissant qu’en qualité d’intermédiaire technique auprès des organismes de nommage, Alteo
 * ne saurait être tenu responsable de la non-disponibilité d’un nom de domaine commandé. »
 * 4.5/suspension/p1 : « Alteo peut suspendre les Services sans assumer la moindre responsabilité si : »
 * 4.5/suspension/bullet-1 : « Alteo estime raisonnablement que les Services sont utilisés en violation des CGV
 * (dont la PUA); »
 * 4.5/suspension/bullet-2 : « vous ne coopérez pas dans le cadre de notre enquête raisonnable concernant tout
 * manquement présumé au Contrat (dont la PUA); »
 * 4.5/suspension/bullet-3 : « Une attaque est perpétrée à l’égard des Services ou un tiers accède à vos Services
 * et les utilise sans votre consentement ; »
 * 4.5/suspension/bullet-4 : « Alteo est tenue, par la loi ou par un organisme gouvernemental ou de
 * réglementation, de suspendre les Services »
 * 4.5/suspension/bullet-5 : « Un autre événement survient et si Alteo estime raisonnablement que les Services
 * doivent être suspendus afin de protéger le réseau de ses fournisseurs ou celui de nos autres clients. »
 * 5.2/p3 : « En cas de non-respect du délai, le Client a droit au versement d’une indemnité libératoire telle
 * que définie ci-après : »
 * 5.4/tiret-2 : « La responsabilité dAlteo ne pourra être retenue si l’usage du Service est consécutif à un
 * usage anormal et/ou frauduleux par le Client et/ou l’un de ses Utilisateurs. »
 *
 * Dit ce que le contrat écrit, non ce qu’un juge validerait. Les cas de suspension sont ceux de « Suspension du
 * service de mails transactionnels ». Le refus d’un correctif a sa propre règle. Le plafond de 3.1.6 limite la
 * responsabilité sans l’exclure.
 *
 * @returns Résultat
 */
export function providerLiability(input: ProviderLiabilityInput): ProviderLiabilityResult {
  const { event, suspensionCaseListed = false } = input;
  switch (event) {
    case 'supplier-conditions-changed':
    case 'client-intervention':
    case 'hosted-content':
    case 'network-operator':
    case 'domain-name-choice-or-use':
    case 'domain-name-unavailable':
    case 'abnormal-or-fraudulent-use':
      return 'excluded';
    case 'domain-name-lost':
    case 'restoration-time-missed':
      return 'not-excluded';
    default:
      if (suspensionCaseListed) return 'excluded';
      return 'not-excluded';
  }
}

/** Entrées de liabilityCap. */
export type LiabilityCapInput = {
  /** Règlements et leur mois d’abonnement */
  readonly payments: readonly ({
    readonly monthStart: number;
    readonly paidOn?: number | undefined;
    readonly amount: number
  })[];
  /** Fait générateur, en jours depuis le 1970-01-01 */
  readonly eventDate: number;
};

/** Résultat de liabilityCap, en millionièmes d’euro. */
export type LiabilityCapResult = Int;

/**
 * Plafond de responsabilité (Serveur). À quel montant la responsabilité d’Alteo est-elle plafonnée à la date du
 * fait générateur ?
 *
 * 3.1.6/p3 : « Dans le cas où la responsabilité de Alteo serait rapportée dans le cadre du Service objet des
 * CPV, il est expressément convenu qu’elle ne serait tenue à réparation que du préjudice direct et immédiat dans
 * la limite d’un montant de dommages et intérêts ne pouvant excéder le montant des règlements … »
 *
 * Portée : « service mise à disposition d’un Serveur » (3.1)
 *
 * Les règlements sont donnés dans un ordre quelconque ; plusieurs règlements du même mois s’additionnent, et ce
 * mois ne compte qu’une fois parmi les six. Sans date de paiement, il est impayé. Un mois est commencé dès son
 * premier jour, révolu un mois plus tard. Un règlement compte s’il est fait au plus tard le jour du fait
 * générateur. Les six mois se prennent d’abord : un impayé n’en fait pas entrer un autre. Sous « Encaissements
 * », le règlement est postérieur à la date située six mois avant le fait générateur.
 *
 * Sous ses lectures par défaut ; les autres sont à `liabilityCapInFull` :
 * - capBasis : months-begun, complete-months, cash (par défaut months-begun)
 *
 * @returns Plafond, en millionièmes d’euro
 */
export function liabilityCap(input: LiabilityCapInput): LiabilityCapResult {
  const { payments, eventDate } = input;
  for (let index = 0; index < payments.length; index++) {
    const item = payments[index]!;
    refuseNegative(item.amount, 'payments.amount', noNegativeMoney);
  }
  const elapsed = payments.filter((item) => item.monthStart <= eventDate) as readonly ({
    readonly monthStart: number;
    readonly paidOn?: number | undefined;
    readonly amount: number
  })[];
  const months = derived(
    latest(
      derived(distinct(elapsed.map((payment) => payment.monthStart)), elapsed.map((payment) => payment.monthStart)),
      (item) => item,
      capPeriod.months
    ),
    derived(distinct(elapsed.map((payment) => payment.monthStart)), elapsed.map((payment) => payment.monthStart))
  ) as readonly number[];
  const considered = payments.filter((item) => months.includes(item.monthStart)) as readonly ({
    readonly monthStart: number;
    readonly paidOn?: number | undefined;
    readonly amount: number
  })[];
  const paid = considered.filter((item) => item.paidOn !== undefined && item.paidOn! <= eventDate) as readonly {
    readonly monthStart: number;
    readonly paidOn: number;
    readonly amount: number
  }[];
  return sumBy(paid, (payment) => payment.amount);
}

/** Entrées de compensationDue. */
export type CompensationDueInput = {
  /** Cause du dommage */
  readonly cause: 'hosted-content' | 'network-operator' | 'quality-of-service' | 'other';
  /** Préjudice direct et immédiat, en millionièmes d’euro */
  readonly directDamage: number;
  /** Préjudice indirect, en millionièmes d’euro */
  readonly indirectDamage: number;
  /** Plafond de responsabilité, en millionièmes d’euro */
  readonly liabilityCap: number;
  /** Pénalités dues pour la Qualité du service, en millionièmes d’euro */
  readonly penalties?: number | undefined;
};

/** Résultat de compensationDue, en millionièmes d’euro. */
export type CompensationDueResult = number;

/**
 * Indemnité due (Serveur). Quelle indemnité Alteo doit-elle, selon la cause du dommage et compte tenu du plafond
 * ?
 *
 * 3.1.6/p3 : « Dans le cas où la responsabilité de Alteo serait rapportée dans le cadre du Service objet des
 * CPV, il est expressément convenu qu’elle ne serait tenue à réparation que du préjudice direct et immédiat dans
 * la limite d’un montant de dommages et intérêts ne pouvant excéder le montant des règlements … »
 * 3.1.6/p1 : « La responsabilité d’Alteo ne saurait être recherchée, à quelque titre que ce soit, pour tout
 * contenu, information et, de manière générale, toute donnée hébergée accessible sur le Serveur du Client. »
 * 3.1.6/p2 : « De même, la responsabilité de Alteo ne pourra être recherchée en cas de non-respect d’une
 * obligation et/ou une défaillance des opérateurs de réseau, notamment de la part du fournisseur d’accès du
 * Client. »
 * 5.2/p7 : « Les pénalités dues par Alteo conformément aux conditions ci avant exposées constitueront la seule
 * indemnisation due par Alteo et l’unique compensation et recours du Client au titre de la Qualité du service. »
 *
 * Portée : « service mise à disposition d’un Serveur » (3.1), « au titre de la Qualité du service » (5.2/p7)
 *
 * Le préjudice indirect est demandé pour dire qu’il n’ouvre droit à rien. Les pénalités ne jouent que pour la
 * Qualité du service.
 *
 * Sous ses lectures par défaut ; les autres sont à `compensationDueInFull` :
 * - soleRemedy : excludes-damages, penalties-are-a-minimum (par défaut excludes-damages)
 *
 * @returns Indemnité, en millionièmes d’euro
 */
export function compensationDue(input: CompensationDueInput): CompensationDueResult {
  const { cause, directDamage, indirectDamage, liabilityCap: liabilityCapGiven, penalties = 0 } = input;
  refuseNegative(directDamage, 'directDamage', noNegativeMoney);
  refuseNegative(indirectDamage, 'indirectDamage', noNegativeMoney);
  refuseNegative(liabilityCapGiven, 'liabilityCap', noNegativeMoney);
  refuseNegative(penalties, 'penalties', noNegativeMoney);
  switch (cause) {
    case 'hosted-content':
    case 'network-operator':
      return 0;
    case 'quality-of-service':
      return penalties;
    default: {
      const damages = Math.min(directDamage, liabilityCapGiven);
      return damages;
    }
  }
}

/** Entrées de serviceDate. */
export type ServiceDateInput = {
  /** Service */
  readonly service: 'server' | 'private-cloud';
  /** Service opérationnel, en jours depuis le 1970-01-01 */
  readonly operationalOn: number;
  /** Envoi du bon de livraison, en jours depuis le 1970-01-01 */
  readonly deliveryNoteSentOn: number;
};

/** Résultat de serviceDate, en jours depuis le 1970-01-01. */
export type ServiceDateResult = number;

/**
 * Date de Mise en Service. Quelle est la Date de Mise en Service ?
 *
 * def:date-de-mise-en-service : « Date de Mise en Service : signifie la date à laquelle le Service fourni par
 * Alteo est opérationnel et prêt à être utilisé par le Client. »
 * 3.1.1/mise-a-disposition/p2 : « La date d’envoi du bon de livraison correspond à la Date de Mise en Service de
 * la prestation. »
 * 3.2.3/p1 : « Le Client sera informé de la Mise à disposition du Cloud Privé par courrier électronique qui fera
 * office de Bon de livraison. »
 *
 * Sous ses lectures par défaut ; les autres sont à `serviceDateInFull` :
 * - serviceDateRule : delivery-note-for-server, operational-everywhere (par défaut delivery-note-for-server)
 *
 * @returns Date, en jours depuis le 1970-01-01
 */
export function serviceDate(input: ServiceDateInput): ServiceDateResult {
  const { service, operationalOn, deliveryNoteSentOn } = input;
  switch (service) {
    case 'server':
      return deliveryNoteSentOn;
    default:
      return operationalOn;
  }
}

/** Entrées de hackingTerminationAllowed. */
export type HackingTerminationAllowedInput = {
  /** Service */
  readonly service: 'server' | 'private-cloud';
  /** Relances par e-mail */
  readonly reminders: number;
  /** Le Client a agi */
  readonly clientActed: boolean;
};

/** Résultat de hackingTerminationAllowed. */
export type HackingTerminationAllowedResult = boolean;

/**
 * Suspension puis résiliation pour piratage. Alteo peut-elle suspendre puis résilier le service d’un Client
 * piraté ?
 *
 * 3.1.2/p5 : « Si après plusieurs relances par email, aucune action n’est faite par le Client, Alteo se réserve
 * le droit de suspendre, puis de résilier de plein droit le Service, dans les conditions ci-après énoncées
 * relatives à la résiliation. »
 * 3.2.4/p4 : « En cas de détection par Alteo d’un piratage du Cloud Privé du Client, Alteo peut adresser au
 * Client un courrier électronique l’informant de la nécessité d’une procédure de correction pour garantir le
 * maintien de l’intégrité du Cloud Privé, ainsi que de l’ensemble de l'Infrastructure. Alteo peut … »
 *
 * Portée : « service mise à disposition d’un Serveur » (3.1), « Cloud Prive » (3.2)
 *
 * Pour un Cloud Privé, à la lettre, ni relance ni inaction du Client n’est exigée.
 *
 * Sous ses lectures par défaut ; les autres sont à `hackingTerminationAllowedInFull` :
 * - hackingReminders : as-written, required-everywhere (par défaut as-written)
 *
 * @returns Permis
 */
export function hackingTerminationAllowed(input: HackingTerminationAllowedInput): HackingTerminationAllowedResult {
  const { service, reminders, clientActed } = input;
  refuseNegative(reminders, 'reminders', noNegativeNumber);
  switch (service) {
    case 'server': {
      const unanswered = reminders >= minimumReminders && !clientActed;
      return unanswered;
    }
    default:
      return true;
  }
}

/** Entrées de allowedBandwidth. */
export type AllowedBandwidthInput = {
  /** Bande passante totale générée, en millièmes de Mbit/s */
  readonly totalBandwidth: number;
  /** Alteo parvient à maintenir le service */
  readonly serviceMaintained: boolean;
  /** Bande passante du Bon de commande, en millièmes de Mbit/s */
  readonly orderedBandwidth: number;
};

/** Résultat de allowedBandwidth, en millièmes de Mbit/s. */
export type AllowedBandwidthResult = number;

/**
 * Bande passante maintenue (Cloud Privé). Quelle bande passante Alteo doit-elle laisser au Client ?
 *
 * 3.2.4/p6 : « Dans l’hypothèse où le Cloud Privé du Client génère une bande passante totale supérieure à 101
 * Mbps, Alteo fera ses meilleurs efforts pour maintenir le service du Client. Malgré cela et dans l’hypothèse où
 * Alteo ne parviendrait pas à maintenir le service, Alteo se réserve le droit de réduire la … »
 *
 * Portée : « Cloud Prive » (3.2)
 *
 * La réduction ne relève jamais la bande passante.
 *
 * @returns Bande passante, en millièmes de Mbit/s
 */
export function allowedBandwidth(input: AllowedBandwidthInput): AllowedBandwidthResult {
  const { totalBandwidth, serviceMaintained, orderedBandwidth } = input;
  refuseNegative(totalBandwidth, 'totalBandwidth', noNegativeNumber);
  refuseNegative(orderedBandwidth, 'orderedBandwidth', noNegativeNumber);
  if (totalBandwidth > bandwidthThreshold && !serviceMaintained) return Math.min(totalBandwidth, orderedBandwidth);
  return totalBandwidth;
}

/** Entrées de bandwidthReductionEarliest. */
export type BandwidthReductionEarliestInput = {
  /** Notification par courrier électronique, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly notifiedAt: number;
};

/** Résultat de bandwidthReductionEarliest, en millisecondes depuis le 1970-01-01T00:00:00Z. */
export type BandwidthReductionEarliestResult = number;

/**
 * Prise d’effet d’une réduction de bande passante. À quel instant au plus tôt la réduction notifiée prend-elle
 * effet ?
 *
 * 3.2.4/p7 : « Alteo notifie alors cette réduction au Client par courrier électronique 72 heures avant que
 * ladite réduction soit effective. »
 *
 * Portée : « Cloud Prive » (3.2)
 *
 * @returns Au plus tôt, en millisecondes depuis le 1970-01-01T00:00:00Z
 */
export function bandwidthReductionEarliest(input: BandwidthReductionEarliestInput): BandwidthReductionEarliestResult {
  const { notifiedAt } = input;
  return notifiedAt + reductionNotice;
}

/** Entrées de credentialResponsibility. */
export type CredentialResponsibilityInput = {
  /** Service */
  readonly service: 'server' | 'private-cloud';
  /** Infogérance souscrite, quel qu’en soit le niveau */
  readonly managed: boolean;
};

/** Résultat de credentialResponsibility. */
export type CredentialResponsibilityResult = 'client' | 'unassigned';

/**
 * Conséquences liées aux identifiants. Qui répond de la perte des identifiants ou de leur usage par un tiers ?
 *
 * 3.1.3/p10 : « Hors souscription au service d’infogérance, le Client sera seul responsable des conséquences : »
 * 3.2.5/p8 : « Le Client est seul responsable des conséquences : »
 *
 * Portée : « service mise à disposition d’un Serveur » (3.1), « Cloud Prive » (3.2)
 *
 * @returns Responsable
 */
export function credentialResponsibility(input: CredentialResponsibilityInput): CredentialResponsibilityResult {
  const { service, managed } = input;
  switch (service) {
    case 'server':
      if (!managed) return 'client';
      return 'unassigned';
    default:
      return 'client';
  }
}

/** Entrées de outOfScopeIncident. */
export type OutOfScopeIncidentInput = {
  /** Durée de la panne, en millisecondes */
  readonly outage: number;
  /** Temps passé à traiter, en millisecondes */
  readonly timeSpent: number;
  /** Taux horaire, en millionièmes d’euro hors taxes (HT) */
  readonly hourlyRate: number;
};

/** Résultat de outOfScopeIncident. */
export type OutOfScopeIncidentResult = { readonly billed: Exact; readonly excluded: number };

/**
 * Incident hors périmètre. Que facture Alteo pour un Incident hors périmètre et quel temps sort de la
 * Disponibilité ?
 *
 * 4.1.1/niveau-3/p8 : « S'il s'avère que la cause de l'Incident est hors du périmètre confié à Alteo, le temps
 * passé à traiter l'Incident sera facturé au Client au temps passé et sera exclu du calcul de la Disponibilité.
 * »
 * 4.1.1/niveau-4/p5 : « S’il s’avère que la cause racine de l’Incident est hors du périmètre confié à Alteo et
 * notamment le périmètre applicatif, le temps passé à traiter l’Incident sera facturé au Client au temps passé
 * et sera exclu du calcul de la Disponibilité. »
 *
 * Portée : « Niveau 3 - Infogérance Plesk » (4.1.1/niveau-3), « Niveau 4 – Infogérance sur mesure »
 * (4.1.1/niveau-4)
 *
 * Le temps exclu ne dépasse jamais la durée de la panne.
 *
 * Sous ses lectures par défaut ; les autres sont à `outOfScopeIncidentInFull` :
 * - outOfScopeExclusion : handling-time, whole-outage (par défaut handling-time)
 *
 * @returns Suites
 */
export function outOfScopeIncident(input: OutOfScopeIncidentInput): OutOfScopeIncidentResult {
  const { outage, timeSpent, hourlyRate } = input;
  refuseNegative(outage, 'outage', noNegativeDuration);
  refuseNegative(timeSpent, 'timeSpent', noNegativeDuration);
  refuseNegative(hourlyRate, 'hourlyRate', noNegativeMoney);
  const excluded = Math.min(outage, timeSpent);
  return { billed: productOver(hourlyRate, timeSpent, oneHour), excluded };
}

/** Entrées de updateKind. */
export type UpdateKindInput = {
  /** Version avant */
  readonly versionBefore: string;
  /** Version après */
  readonly versionAfter: string;
};

/** Résultat de updateKind. */
export type UpdateKindResult = 'minor' | 'major' | 'none' | 'undetermined';

/**
 * Mise à jour mineure ou majeure. Cette mise à jour est-elle mineure ou majeure ?
 *
 * 4.1.1/niveau-3/p11 : « Des opérations de maintenance et d'application de correctifs sont réalisées
 * régulièrement afin de maintenir le Service en bon état de fonctionnement. Les mises à jour sont dites "
 * mineures" lorsque le numéro de version du logiciel est modifié au niveau du 3ème digit uniquement. Elles sont
 * dites " … »
 * 4.1.1/niveau-4/p9 : « Les mises à jour sont dites « mineures » lorsque le numéro de version du logiciel est
 * modifié au niveau du 3ème digit uniquement. »
 * 4.1.1/niveau-4/p10 : « Elles sont dites « majeures » si cette modification apparaît au niveau du 1er ou 2ème
 * digit. »
 *
 * Portée : « Niveau 3 - Infogérance Plesk » (4.1.1/niveau-3), « Niveau 4 – Infogérance sur mesure »
 * (4.1.1/niveau-4)
 *
 * Les composants se comparent comme des nombres. Un rang absent, à droite, vaut 0 ; chiffre à chiffre, les
 * points sont ignorés. Sans changement au premier ni au deuxième rang, tout changement au-delà du troisième
 * n’est pas prévu par le texte.
 *
 * Sous ses lectures par défaut ; les autres sont à `updateKindInFull` :
 * - versionDigit : component, character (par défaut component)
 *
 * @returns Nature
 */
export function updateKind(input: UpdateKindInput): UpdateKindResult {
  const { versionBefore, versionAfter } = input;
  const changed = differingComponents(versionBefore, versionAfter) as readonly number[];
  if (changed.length === 0) return 'none';
  if (changed.includes(firstMajorDigit) || changed.includes(secondMajorDigit)) return 'major';
  if (changed.every((rank) => rank === minorDigit)) return 'minor';
  return 'undetermined';
}

/** Entrées de patchRefusalExclusion. */
export type PatchRefusalExclusionInput = {
  /** Niveau d’infogérance */
  readonly managedLevel: 'none' | 'level-1' | 'level-2' | 'level-3' | 'level-4';
  /** Refus ou retard du Client */
  readonly clientRefusedOrDelayed: boolean;
  /** Suggéré par Alteo */
  readonly suggestedByProvider: boolean;
  /** Incident résultant de cette décision */
  readonly causedByDecision: boolean;
};

/** Résultat de patchRefusalExclusion. */
export type PatchRefusalExclusionResult = boolean;

/**
 * Exonération en cas de refus d’un correctif. Alteo est-elle exonérée parce que le Client a refusé ou retardé un
 * correctif critique ou une maintenance ?
 *
 * 4.1.1/niveau-3/p15 : « Si le Client refuse ou retarde l'application d'un correctif critique ou la mise en
 * œuvre d'une opération de maintenance sur sa Plateforme, tels que suggérés par le Alteo, celui-ci ne peut être
 * tenu pour responsable de tout Incident ou détérioration de Service du Client résultant de cette décision. »
 * 4.1.1/niveau-4/p14 : « Si le Client refuse ou retarde l'application d'un correctif critique ou la mise en
 * œuvre d'une opération de maintenance sur sa Plateforme, tels que suggérés par Alteo, celui-ci ne peut être
 * tenu pour responsable de tout Incident ou détérioration de Service du Client résultant de cette décision. »
 *
 * Portée : « Niveau 3 - Infogérance Plesk » (4.1.1/niveau-3), « Niveau 4 – Infogérance sur mesure »
 * (4.1.1/niveau-4)
 *
 * @returns Exonérée
 */
export function patchRefusalExclusion(input: PatchRefusalExclusionInput): PatchRefusalExclusionResult {
  const { managedLevel, clientRefusedOrDelayed, suggestedByProvider, causedByDecision } = input;
  return (managedLevel === 'level-3' || managedLevel === 'level-4')
    && clientRefusedOrDelayed
    && suggestedByProvider
    && causedByDecision;
}

/** Entrées de softwareInstallationDue. */
export type SoftwareInstallationDueInput = {
  /** Proposé par Alteo */
  readonly proposedByProvider: boolean;
  /** Choisi par le Client */
  readonly chosenByClient: boolean;
  /** Accepté par Alteo */
  readonly acceptedByProvider: boolean;
};

/** Résultat de softwareInstallationDue. */
export type SoftwareInstallationDueResult = boolean;

/**
 * Installation d’un logiciel (niveau 4). Alteo doit-elle installer ce logiciel ?
 *
 * 4.1.1/niveau-4/bullet-2 : « Installer les différents logiciels proposés par Alteo et/ou choisis par le Client
 * et acceptés par Alteo; »
 *
 * Portée : « Niveau 4 – Infogérance sur mesure » (4.1.1/niveau-4)
 *
 * @returns Due
 */
export function softwareInstallationDue(input: SoftwareInstallationDueInput): SoftwareInstallationDueResult {
  const { proposedByProvider, chosenByClient, acceptedByProvider } = input;
  return proposedByProvider || (chosenByClient && acceptedByProvider);
}

/** Entrées de maintenanceBilling. */
export type MaintenanceBillingInput = {
  /** Niveau d’infogérance */
  readonly managedLevel: 'none' | 'level-1' | 'level-2' | 'level-3' | 'level-4';
  /** Occasion */
  readonly occasion: 'within-hours' | 'emergency' | 'client-request';
  /** Temps de prise en compte de la demande, en millisecondes */
  readonly requestTime: number;
  /** Temps de l’opération, en millisecondes */
  readonly operationTime: number;
  /** Taux horaire, en millionièmes d’euro */
  readonly hourlyRate: number;
};

/** Résultat de maintenanceBilling, en millionièmes d’euro. */
export type MaintenanceBillingResult = Exact;

/**
 * Facturation d’une maintenance. Que facture Alteo pour une opération de maintenance d’un service infogéré ?
 *
 * 4.1.1/niveau-3/p12 : « Les opérations de maintenance sont réalisées en jours et heures ouvrés. »
 * 4.1.1/niveau-3/p13 : « En cas d'urgence, le Alteo peut effectuer ces opérations en dehors dudit créneau sous
 * réserve d'en informer dès que possible le Client. »
 * 4.1.1/niveau-3/p14 : « Dans le cas où le Client souhaite que les opérations soient effectuées en dehors du
 * créneau prévu, le temps passé par les équipes Alteo pour prendre en compte cette demande est facturé au titre
 * de la Prestation. »
 * 4.1.1/niveau-4/p11 : « Les opérations de maintenance sont réalisées en jours et heures ouvrées. »
 * 4.1.1/niveau-4/p12 : « En cas d'urgence, Alteo effectue ces opérations en dehors dudit créneau sous réserve
 * d’en informer dès que possible le Client. »
 * 4.1.1/niveau-4/p13 : « Dans le cas où le Client souhaiterait que les opérations soient effectuées en dehors du
 * créneau prévu, le temps passé par les équipes Alteo pour prendre en compte cette demande sera facturé à titre
 * de la Prestation. »
 *
 * Portée : « Infogérance Plesk » (4.1.1/niveau-3), « Infogérance sur mesure » (4.1.1/niveau-4)
 *
 * En cas d’urgence, Alteo doit seulement informer le Client dès que possible : rien n’est facturé. Seuls les
 * niveaux 3 et 4 comprennent la maintenance.
 *
 * Sous ses lectures par défaut ; les autres sont à `maintenanceBillingInFull` :
 * - requestedMaintenanceTime : request-handling, whole-operation (par défaut request-handling)
 *
 * @returns Montant facturé, en millionièmes d’euro
 */
export function maintenanceBilling(input: MaintenanceBillingInput): MaintenanceBillingResult {
  const { managedLevel, occasion, requestTime, operationTime, hourlyRate } = input;
  refuseNegative(requestTime, 'requestTime', noNegativeDuration);
  refuseNegative(operationTime, 'operationTime', noNegativeDuration);
  refuseNegative(hourlyRate, 'hourlyRate', noNegativeMoney);
  switch (managedLevel) {
    case 'level-3':
    case 'level-4':
      if (occasion === 'client-request') {
        const billedTimeValue = requestTime;
        return productOver(hourlyRate, billedTimeValue, oneHour);
      }
      return 0;
    default:
      return 0;
  }
}

/** Entrées de discouragedUpdateTime. */
export type DiscouragedUpdateTimeInput = {
  /** Instant, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly at: number;
  /** Fuseau horaire du contrat. Le texte n’en fixe aucun. */
  readonly timeZone: string;
  /** Jours fériés, en jours depuis le 1970-01-01. Le calendrier du Prestataire n’est pas annexé. */
  readonly holidays: readonly number[];
};

/** Résultat de discouragedUpdateTime. */
export type DiscouragedUpdateTimeResult = {
  readonly discouraged: boolean;
  readonly reasons: readonly (
    'weekday-after-16h' | 'friday-afternoon' | 'weekend' | 'holiday-eve-afternoon' | 'public-holiday'
  )[]
};

/**
 * Créneau de mise à jour déconseillé. Une mise à jour importante est-elle déconseillée à cet instant, et
 * pourquoi ?
 *
 * 4.1.3/p3 : « Le Client reconnaît avoir été informé qu’il lui est fortement déconseillé de procéder à des mises
 * à jour importantes de sa solution après 16 heures en semaine, les vendredi après-midi, les week-end, veilles
 * de jours fériés après-midi et jours fériés. »
 *
 * Portée : « Infogérance » (4.1)
 *
 * Les motifs suivent l’ordre du texte. « En semaine » : du lundi au vendredi, fériés compris. L’après-midi court
 * de l’heure dite, comprise, à minuit, le vendredi comme les veilles de fériés, quel que soit leur jour. La
 * lecture de « après 16 heures » ne touche que le premier motif.
 *
 * Sous ses lectures par défaut ; les autres sont à `discouragedUpdateTimeInFull` :
 * - sixteenOClock : included, excluded (par défaut excluded)
 * - afternoonStart : from-12h, from-14h (par défaut from-12h)
 *
 * @returns Avis
 */
export function discouragedUpdateTime(input: DiscouragedUpdateTimeInput): DiscouragedUpdateTimeResult {
  const { at, timeZone, holidays } = input;
  const clock = localTime(at, zoneOf(timeZone));
  const late = clock >= afternoonLimit
    && !(at === localInstant(localDate(at, zoneOf(timeZone)), afternoonLimit, zoneOf(timeZone)));
  const localDay = localDate(at, zoneOf(timeZone));
  const weekend = weekday(localDay) === 'saturday' || weekday(localDay) === 'sunday';
  const afternoon = clock >= noon;
  const reasons = ['weekday-after-16h', 'friday-afternoon', 'weekend', 'holiday-eve-afternoon', 'public-holiday'].filter(
    (item) => (item === 'weekday-after-16h' && late && !weekend)
      || (item === 'friday-afternoon' && afternoon && weekday(localDay) === 'friday')
      || (item === 'weekend' && weekend)
      || (item === 'holiday-eve-afternoon' && afternoon && holidays.includes(localDay + 1))
      || (item === 'public-holiday' && holidays.includes(localDay))
  ) as readonly ('weekday-after-16h' | 'friday-afternoon' | 'weekend' | 'holiday-eve-afternoon' | 'public-holiday')[];
  return { discouraged: reasons.length > 0, reasons };
}

/** Entrées de offHoursUpdateBilling. */
export type OffHoursUpdateBillingInput = {
  /** Mises à jour régulières durant les périodes déconseillées */
  readonly regularUpdates: boolean;
  /** Intervention qui en est la conséquence */
  readonly causedByUpdate: boolean;
  /** Durée de l’intervention, en millisecondes */
  readonly interventionTime: number;
  /** Dont en heures non ouvrées, en millisecondes */
  readonly offHoursTime: number;
  /** Tarif horaire des heures non ouvrées, en millionièmes d’euro */
  readonly offHoursRate: number;
};

/** Résultat de offHoursUpdateBilling, en millionièmes d’euro. */
export type OffHoursUpdateBillingResult = Exact;

/**
 * Facturation d’une intervention en heures non ouvrées. Que peut facturer Alteo quand une mise à jour du Client
 * l’oblige à intervenir en heures non ouvrées ?
 *
 * 4.1.3/p4 : « Dans le cas où le Client procède régulièrement à des mises à jour durant ces périodes avec pour
 * conséquence une intervention de Alteo en heures non ouvrés, Alteo sera en droit de facturer notre intervention
 * au tarif des heures non ouvrées en vigueur. »
 * 4.1.3/p3 : « Le Client reconnaît avoir été informé qu’il lui est fortement déconseillé de procéder à des mises
 * à jour importantes de sa solution après 16 heures en semaine, les vendredi après-midi, les week-end, veilles
 * de jours fériés après-midi et jours fériés. »
 *
 * Portée : « Infogérance » (4.1)
 *
 * Le texte ne dit pas à partir de combien de mises à jour elles sont régulières : c’est une donnée. Les périodes
 * déconseillées sont celles de 4.1.3. Une intervention tout entière en heures ouvrées n’est pas visée.
 *
 * Sous ses lectures par défaut ; les autres sont à `offHoursUpdateBillingInFull` :
 * - offHoursBilledTime : off-hours-only, whole-intervention (par défaut off-hours-only)
 *
 * @returns Montant facturable à ce tarif, en millionièmes d’euro
 * @throws InvalidInput : les heures non ouvrées font partie de la durée de l’intervention
 */
export function offHoursUpdateBilling(input: OffHoursUpdateBillingInput): OffHoursUpdateBillingResult {
  const { regularUpdates, causedByUpdate, interventionTime, offHoursTime, offHoursRate } = input;
  refuseNegative(interventionTime, 'interventionTime', noNegativeDuration);
  refuseNegative(offHoursTime, 'offHoursTime', noNegativeDuration);
  refuseNegative(offHoursRate, 'offHoursRate', noNegativeMoney);
  if (offHoursTime > interventionTime) {
    throw new InvalidInput(
      'offHoursTime, interventionTime',
      'les heures non ouvrées font partie de la durée de l’intervention'
    );
  }
  if (regularUpdates && causedByUpdate && offHoursTime > 0) {
    const billedTimeValue = offHoursTime;
    return productOver(offHoursRate, billedTimeValue, oneHour);
  }
  return 0;
}

/** Entrées de responsibleParty. */
export type ResponsiblePartyInput = {
  /** Tâche */
  readonly task: 'hardware-replacement'
  | 'hardware-network-monitoring'
  | 'resource-monitoring'
  | 'application-monitoring'
  | 'client-alert'
  | 'advanced-software-diagnosis'
  | 'software-infrastructure-control'
  | 'solution-deployment-maintenance'
  | 'software-incident-resolution'
  | 'os-patching'
  | 'os-minor-update'
  | 'os-major-update'
  | 'software-critical-patching'
  | 'software-minor-update'
  | 'software-major-update'
  | 'known-vulnerabilities'
  | 'attacks'
  | 'log-management'
  | 'software-inventory'
  | 'configuration-documentation'
  | 'capacity-performance'
  | 'architecture-advice'
  | 'software-installation'
  | 'os-installation'
  | 'administrator-access'
  | 'database-ftp-vhost-creation'
  | 'application-content'
  | 'backup-without-option'
  | 'backup-option-execution'
  | 'backup-option-checking'
  | 'out-of-scope-incident-cost'
  | 'altered-provider-services'
  | 'refused-critical-patch'
  | 'prior-approval-of-new-software'
  | 'prior-notice-of-update'
  | 'client-installed-applications'
  | 'online-assistance'
  | 'licence-fit'
  | 'licence-payment'
  | 'remote-access-24-7'
  | 'emergency-off-hours-maintenance'
  | 'hosted-content-liability';
  /** Service ou niveau d’infogérance */
  readonly context: 'server' | 'private-cloud' | 'level-1' | 'level-2' | 'level-3' | 'level-4';
};

/** Résultat de responsibleParty. */
export type ResponsiblePartyResult = {
  readonly party: 'client' | 'provider' | 'nobody' | 'unassigned';
  readonly basis?: 'stated' | 'inferred' | undefined;
  readonly modality?: 'obligation' | 'permission' | undefined
};

/**
 * Partie responsable d’une tâche. Qui, du Client ou d’Alteo, répond de cette tâche selon le service et le niveau
 * d’infogérance ?
 *
 * 3.1.1/p2 : « Ce Serveur reste l’entière propriété d’Alteo. Dans le cadre de ce service, Alteo n’intervient à
 * aucun moment dans la conception, le développement, la réalisation et la mise en place du Contenu du Client. »
 * 3.1.3/p7 : « Le Client s’engage à respecter les droits des tiers, notamment les droits de la personnalité et
 * les droits de propriété intellectuelle. Il est tenu de s’acquitter de toute licence contractée auprès de Alteo
 * ou d’un tiers. »
 * 3.1.3/p11 : « Le Client est responsable d’effectuer ses sauvegardes, et s’il souscrit à une prestation de
 * sauvegarde “Entreprise” Alteo, il est de sa responsabilité d’opérer les contrôles nécessaires afin de
 * s’assurer du bon fonctionnement de la prestation. »
 * 3.1.5/i : « (i) de maintenir les Équipements en bon état de fonctionnement. En cas de défaillance des
 * Équipements mis à disposition du Client, Alteo devra faire procéder au remplacement de la pièce défectueuse
 * dans les meilleurs délais possibles selon les conditions du fournisseur sélectionné, et ce sauf en cas … »
 * 3.1.5/bullet-1 : « d’assurer l’accès à distance au serveur via Internet 24h/24, 7j/7 (sauf souscription à un
 * service infogéré). Alteo est cependant autorisée à interrompre le service à des fins techniques visant à en
 * améliorer le fonctionnement et à des fins de maintenance ; »
 * 3.1.6/p1 : « La responsabilité d’Alteo ne saurait être recherchée, à quelque titre que ce soit, pour tout
 * contenu, information et, de manière générale, toute donnée hébergée accessible sur le Serveur du Client. »
 * 3.2.1/p3 : « Le Client est seul administrateur de son Cloud Privé, Alteo n’intervient en aucun cas dans
 * l’administration du Cloud Privé du Client. »
 * 3.2.4/p3 : « Dans le cas d’un Cloud Privé, le Client assume les attaques et doit se prémunir contre les
 * failles logicielles connues. »
 * 3.2.5/p3 : « Le Client n’est autorisé à utiliser le Service que dans un but licite, conformément aux lois et
 * règlements applicables. Le Client doit veiller à strictement respecter l’ensemble de la réglementation
 * applicable à la diffusion d’informations sur Internet. En particulier, il est strictement interdit de … »
 * 3.2.5/p5 : « Le Client s’engage à respecter les droits des tiers, notamment les droits de la personnalité et
 * les droits de propriété intellectuelle. Il est tenu de s’acquitter de toute licence contractée auprès de Alteo
 * ou d’un tiers. »
 * 3.2.5/p9 : « Le Client est responsable d’effectuer ses sauvegardes, et s’il souscrit à une prestation de
 * sauvegarde, Alteo il est de sa responsabilité d’opérer les contrôles nécessaires afin de s’assurer du bon
 * fonctionnement de la prestation. »
 * 4.1.1/niveau-1/p1 : « Le Client garde le contrôle et la maîtrise complète de son infrastructure logicielle et
 * reste responsable du déploiement et de la maintenance de la solution. »
 * 4.1.1/niveau-1/p2 : « Alteo s'assure de la disponibilité matériel et réseau des services du Client par le
 * biais de sondes de supervisions, et contacte le client dès la remontée d'une alerte (non-réponse aux Pings)
 * afin de signaler au Client l'incident. Si la défaillance est matériel, Alteo remplace les éléments en défaut …
 * »
 * 4.1.1/niveau-1/p3 : « Le Client devra s’assurer que ses interventions n’altèrent pas les services installés
 * par Alteo (Monitoring, sauvegardes, etc). Dans le cas contraire, il en assumera l’entière responsabilité. S’il
 * est nécessaire que les équipes d’Alteo interviennent pour rétablir le fonctionnement normal des … »
 * 4.1.1/niveau-2/p2 : « Le Client garde le contrôle et la maîtrise complète de son infrastructure logicielle et
 * reste responsable du déploiement et de la maintenance de la solution. Alteo configurera de sondes de
 * supervisions sur son dispositif de monitoring. Ces dernières s'assurent des contrôles matériels (CPU, RAM, … »
 * 4.1.1/niveau-2/p3 : « Le Client assume les mises à jour et les attaques et doit se prémunir contre les failles
 * logicielles connues. »
 * 4.1.1/niveau-2/p4 : « Le Client devra s’assurer que ses interventions n’altèrent pas les services installés
 * par Alteo (Monitoring, sauvegardes, etc). Dans le cas contraire, il en assumera l’entière responsabilité. S’il
 * est nécessaire que les équipes d’Alteo interviennent pour rétablir le fonctionnement normal des … »
 * 4.1.1/niveau-2/p5 : « Alteo prévient le Client lors d'un incident (sous réserve de fournir un contact : nom -
 * téléphone - mail) afin de permettre au Client de prendre les mesures nécessaires en ayant à disposition un
 * plus grand nombre d'informations utiles. En option, sous réserve de disposer d'un crédit temps et … »
 * 4.1.1/niveau-2/bullet-1 : « Consommation de ressources CPU/RAM/Disque + bande passante »
 * 4.1.1/niveau-3/p2 : « Le Client s’assurera de la cohérence entre la licence proposée par Alteo et ses besoins.
 * »
 * 4.1.1/niveau-3/p3 : « Alteo se charge intégralement du contrôle et de la maîtrise du Serveur Plesk du Client »
 * 4.1.1/niveau-3/tiret-1 : « Conseiller au Client une architecture matérielle permettant d'optimiser le
 * fonctionnement de sa solution infogérée Plesk »
 * 4.1.1/niveau-3/tiret-2 : « Installer le logiciel Plesk proposé par Alteo composé des services suivants : »
 * 4.1.1/niveau-3/p5 : « Alteo communique au Client, les accès lui permettant de gérer en toute autonomie le
 * contenu (script, applicatifs utilisateurs) de la solution Plesk (ex : Accès FTP, SQL). »
 * 4.1.1/niveau-3/p6 : « Dans le cadre de l’option managée, les applicatifs systèmes sont uniquement accessibles
 * et modifiables par Alteo. De même, avec l’option managée l'accès Administrateur du serveur Plesk est
 * uniquement accessible et modifiable par Alteo. »
 * 4.1.1/niveau-3/p7 : « Alteo traite tout Incident affectant un élément sous sa gestion afin de rétablir sa
 * disponibilité. »
 * 4.1.1/niveau-3/p8 : « S'il s'avère que la cause de l'Incident est hors du périmètre confié à Alteo, le temps
 * passé à traiter l'Incident sera facturé au Client au temps passé et sera exclu du calcul de la Disponibilité.
 * »
 * 4.1.1/niveau-3/bullet-8 : « Consommation de ressources CPU/RAM/Disque + bande passante »
 * 4.1.1/niveau-3/bullet-9 : « Ping »
 * 4.1.1/niveau-3/bullet-12 : « Procédure automatisée d'application de correctifs et maintenance sur l'OS »
 * 4.1.1/niveau-3/bullet-13 : « Surveillance, analyse et qualification des failles remontés sur l'OS via les
 * outils de Supervision »
 * 4.1.1/niveau-3/bullet-14 : « Gestion des logs (configuration standard et archivage) »
 * 4.1.1/niveau-3/bullet-15 : « Mise à jour des pilotes, mise à jour mineures de l'OS selon les plages de
 * maintenance définies. »
 * 4.1.1/niveau-3/p10 : « La surveillance proactive des logiciels serveur comprend les éléments suivants : »
 * 4.1.1/niveau-3/bullet-16 : « Procédures d'application de correctifs de sécurité critiques sur le Logiciel »
 * 4.1.1/niveau-3/bullet-19 : « Gestion de l'inventaire logiciel »
 * 4.1.1/niveau-3/bullet-20 : « Procédure d'application des mises à jour mineures sur le Logiciel »
 * 4.1.1/niveau-3/bullet-21 : « Maintenance de la documentation de configuration spécifique »
 * 4.1.1/niveau-3/bullet-23 : « Gestion de la capacité et de la performance des Logiciels »
 * 4.1.1/niveau-3/p11 : « Des opérations de maintenance et d'application de correctifs sont réalisées
 * régulièrement afin de maintenir le Service en bon état de fonctionnement. Les mises à jour sont dites "
 * mineures" lorsque le numéro de version du logiciel est modifié au niveau du 3ème digit uniquement. Elles sont
 * dites " … »
 * 4.1.1/niveau-3/p13 : « En cas d'urgence, le Alteo peut effectuer ces opérations en dehors dudit créneau sous
 * réserve d'en informer dès que possible le Client. »
 * 4.1.1/niveau-3/p15 : « Si le Client refuse ou retarde l'application d'un correctif critique ou la mise en
 * œuvre d'une opération de maintenance sur sa Plateforme, tels que suggérés par le Alteo, celui-ci ne peut être
 * tenu pour responsable de tout Incident ou détérioration de Service du Client résultant de cette décision. »
 * 4.1.1/niveau-4/bullet-1 : « Conseiller au Client une architecture matériel permettant d’optimiser le
 * fonctionnement de sa solution infogérée ; »
 * 4.1.1/niveau-4/bullet-2 : « Installer les différents logiciels proposés par Alteo et/ou choisis par le Client
 * et acceptés par Alteo; »
 * 4.1.1/niveau-4/bullet-3 : « Assurer les maintenances correctives des différents logiciels et systèmes
 * d’exploitation installés sur les différentes machines composant l’infrastructure matériel de la solution
 * infogérée et à fournir une assistance en ligne »
 * 4.1.1/niveau-4/bullet-4 : « Surveiller et mesurer la performance, la disponibilité, l’intégrité de la solution
 * infogérée. »
 * 4.1.1/niveau-4/bullet-5 : « L’installation sur les serveurs du Client du système d’exploitation choisi par le
 * Client dans sa dernière version stable ; »
 * 4.1.1/niveau-4/p3 : « Les éléments conteneurs (applicatifs systèmes) sont uniquement accessibles et
 * modifiables par Alteo. Le Client fera des demandes de création des éléments ci-dessous par l'intermédiaire
 * d’une ouverture de ticket auprès du support »
 * 4.1.1/niveau-4/p4 : « Alteo traitera tout Incident et/ou tout problème affectant un élément sous sa gestion
 * afin de rétablir sa disponibilité. »
 * 4.1.1/niveau-4/p5 : « S’il s’avère que la cause racine de l’Incident est hors du périmètre confié à Alteo et
 * notamment le périmètre applicatif, le temps passé à traiter l’Incident sera facturé au Client au temps passé
 * et sera exclu du calcul de la Disponibilité. »
 * 4.1.1/niveau-4/bullet-11 : « Consommation de ressources CPU/RAM/Disque + bande passante »
 * 4.1.1/niveau-4/bullet-12 : « Ping »
 * 4.1.1/niveau-4/bullet-15 : « Procédure automatisée d’application de correctifs et maintenance sur l’OS »
 * 4.1.1/niveau-4/bullet-16 : « Surveillance, analyse et qualification des failles remontées sur l’OS via les
 * outils de supervision Gestion des logs (configuration standard et archivage) »
 * 4.1.1/niveau-4/bullet-17 : « Mise à jour des pilotes, mise à jour mineures de l’OS selon les plages de
 * maintenance définies. »
 * 4.1.1/niveau-4/bullet-18 : « Procédure d’application de correctifs de sécurité critiques sur le Logiciel »
 * 4.1.1/niveau-4/bullet-20 : « Gestion des logs (configuration standard et archivage) »
 * 4.1.1/niveau-4/bullet-21 : « Gestion de l’inventaire logiciel »
 * 4.1.1/niveau-4/bullet-22 : « Procédure d’application des mises à jour mineures sur le Logiciel »
 * 4.1.1/niveau-4/bullet-23 : « Maintenance de la documentation de configuration spécifique »
 * 4.1.1/niveau-4/bullet-25 : « Gestion de la capacité et de la performance des Logiciels »
 * 4.1.1/niveau-4/p12 : « En cas d'urgence, Alteo effectue ces opérations en dehors dudit créneau sous réserve
 * d’en informer dès que possible le Client. »
 * 4.1.1/niveau-4/p14 : « Si le Client refuse ou retarde l'application d'un correctif critique ou la mise en
 * œuvre d'une opération de maintenance sur sa Plateforme, tels que suggérés par Alteo, celui-ci ne peut être
 * tenu pour responsable de tout Incident ou détérioration de Service du Client résultant de cette décision. »
 * 4.1.2/p1 : « Le Client s’engage à informer Alteo et à obtenir son approbation préalablement à l’installation
 * de tout nouveau logiciel. »
 * 4.1.3/p1 : « Le Client s’engage à prévenir le service support d’Alteo https://clients.alteo.fr, avant toute
 * mise à jour de sa solution et/ou des caractéristiques d’hébergement de ses serveurs susceptibles d’avoir une
 * influence sur la fourniture du service objet des présentes. »
 * 4.1.3/p5 : « Le Client est responsable de l’installation de toute application installée par ses soins sur les
 * serveurs, même sur les comptes restreints »
 * 4.6/p1 : « Si elles sont précisées au devis, par défaut les sauvegardes de bases de données (MySQL, Postgresql
 * et MongoDB) seront réalisées quotidiennement à 22H avec une rétention des 28 derniers jours. De même pour les
 * sauvegardes de fichiers, le rythme sera quotidien la nuit, avec une rétention des 28 … »
 *
 * @returns Responsable
 */
export function responsibleParty(input: ResponsiblePartyInput): ResponsiblePartyResult {
  const { task, context } = input;
  switch (task) {
    case 'hardware-replacement':
      switch (context) {
        case 'server':
        case 'level-1':
          return providerStatedObligation;
        case 'level-2':
        case 'level-3':
        case 'level-4':
          return providerInferredObligation;
        default:
          return unassigned;
      }
    case 'hardware-network-monitoring':
      switch (context) {
        case 'level-1':
        case 'level-2':
        case 'level-3':
        case 'level-4':
          return providerStatedObligation;
        default:
          return unassigned;
      }
    case 'resource-monitoring':
    case 'application-monitoring':
      switch (context) {
        case 'level-2':
        case 'level-3':
        case 'level-4':
          return providerStatedObligation;
        default:
          return unassigned;
      }
    case 'client-alert':
      switch (context) {
        case 'level-1':
        case 'level-2':
          return providerStatedObligation;
        default:
          return unassigned;
      }
    case 'advanced-software-diagnosis':
      if (context === 'level-2') return providerStatedPermission;
      return unassigned;
    case 'software-infrastructure-control':
      switch (context) {
        case 'private-cloud':
        case 'level-1':
        case 'level-2':
          return clientStatedObligation;
        case 'level-3':
        case 'level-4':
          return providerStatedObligation;
        default:
          return unassigned;
      }
    case 'solution-deployment-maintenance':
    case 'software-incident-resolution':
    case 'software-installation':
      switch (context) {
        case 'level-1':
        case 'level-2':
          return clientStatedObligation;
        case 'level-3':
        case 'level-4':
          return providerStatedObligation;
        default:
          return unassigned;
      }
    case 'os-patching':
    case 'os-minor-update':
    case 'software-critical-patching':
    case 'software-minor-update':
      switch (context) {
        case 'level-1':
          return clientInferredObligation;
        case 'level-2':
          return clientStatedObligation;
        case 'level-3':
        case 'level-4':
          return providerStatedObligation;
        default:
          return unassigned;
      }
    case 'os-major-update':
    case 'software-major-update':
      switch (context) {
        case 'level-1':
          return clientInferredObligation;
        case 'level-2':
          return clientStatedObligation;
        default:
          return unassigned;
      }
    case 'known-vulnerabilities':
      switch (context) {
        case 'private-cloud':
        case 'level-2':
          return clientStatedObligation;
        case 'level-3':
        case 'level-4':
          return providerStatedObligation;
        default:
          return unassigned;
      }
    case 'attacks':
      switch (context) {
        case 'private-cloud':
        case 'level-2':
          return clientStatedObligation;
        default:
          return unassigned;
      }
    case 'log-management':
    case 'software-inventory':
    case 'configuration-documentation':
    case 'capacity-performance':
    case 'architecture-advice':
      switch (context) {
        case 'level-3':
        case 'level-4':
          return providerStatedObligation;
        default:
          return unassigned;
      }
    case 'os-installation':
    case 'online-assistance':
      if (context === 'level-4') return providerStatedObligation;
      return unassigned;
    case 'administrator-access':
      switch (context) {
        case 'private-cloud':
          return clientStatedObligation;
        case 'level-1':
        case 'level-2':
          return clientInferredObligation;
        case 'level-3':
        case 'level-4':
          return providerStatedObligation;
        default:
          return unassigned;
      }
    case 'database-ftp-vhost-creation':
      switch (context) {
        case 'level-3':
          return clientInferredObligation;
        case 'level-4':
          return providerStatedObligation;
        default:
          return unassigned;
      }
    case 'application-content':
      switch (context) {
        case 'server':
        case 'level-3':
        case 'level-4':
          return clientStatedObligation;
        case 'level-1':
        case 'level-2':
          return clientInferredObligation;
        default:
          return unassigned;
      }
    case 'backup-without-option':
    case 'backup-option-checking':
    case 'licence-payment':
      switch (context) {
        case 'server':
        case 'private-cloud':
          return clientStatedObligation;
        default:
          return clientInferredObligation;
      }
    case 'backup-option-execution':
      switch (context) {
        default:
          return providerStatedObligation;
      }
    case 'out-of-scope-incident-cost':
    case 'refused-critical-patch':
      switch (context) {
        case 'level-3':
        case 'level-4':
          return clientStatedObligation;
        default:
          return unassigned;
      }
    case 'altered-provider-services':
      switch (context) {
        case 'level-1':
        case 'level-2':
          return clientStatedObligation;
        default:
          return unassigned;
      }
    case 'prior-approval-of-new-software':
    case 'prior-notice-of-update':
    case 'client-installed-applications':
      switch (context) {
        case 'level-1':
        case 'level-2':
        case 'level-3':
        case 'level-4':
          return clientStatedObligation;
        default:
          return unassigned;
      }
    case 'licence-fit':
      if (context === 'level-3') return clientStatedObligation;
      return unassigned;
    case 'remote-access-24-7':
      switch (context) {
        case 'server':
          return providerStatedObligation;
        case 'level-1':
        case 'level-2':
        case 'level-3':
        case 'level-4':
          return nobodyStated;
        default:
          return unassigned;
      }
    case 'emergency-off-hours-maintenance':
      switch (context) {
        case 'level-3':
          return providerStatedPermission;
        case 'level-4':
          return providerStatedObligation;
        default:
          return unassigned;
      }
    default:
      switch (context) {
        case 'server':
          return clientStatedObligation;
        default:
          return clientInferredObligation;
      }
  }
}

/** Entrées de billedTime. */
export type BilledTimeInput = {
  /** Temps passé, en millisecondes */
  readonly timeSpent: number;
};

/** Résultat de billedTime, en millisecondes. */
export type BilledTimeResult = number;

/**
 * Temps décompté d’une intervention. Quel temps est décompté pour une intervention ?
 *
 * 4.1.4/p1 : « Selon l’offre d’infogérance sélectionnée, un support technique de niveau 1, 2 ou 3 pourra
 * intervenir. Le détail est indiqué dans le Bon de Commande validé par le Client. De même, selon le Bon de
 * Commande, un temps d’intervention par nos équipes support peut être prévu chaque mois. Il est crédité le … »
 *
 * Portée : « Infogérance » (4.1)
 *
 * Aucun décompte si aucun temps n’est passé.
 *
 * Sous ses lectures par défaut ; les autres sont à `billedTimeInFull` :
 * - quarterHour : per-quarter, minimum-only (par défaut per-quarter)
 *
 * @returns Temps décompté, en millisecondes
 */
export function billedTime(input: BilledTimeInput): BilledTimeResult {
  const { timeSpent } = input;
  refuseNegative(timeSpent, 'timeSpent', noNegativeDuration);
  return billedTimeOf(timeSpent);
}

/** Le calcul de billedTime, que d’autres règles appellent. */
function billedTimeOf(timeSpent: BilledTimeInput['timeSpent']): number {
  if (timeSpent === 0) return 0;
  return billingUnit * Math.ceil(timeSpent / billingUnit);
}

/** Entrées de timeCreditBalance. */
export type TimeCreditBalanceInput = {
  /** Crédit du mois, en millisecondes */
  readonly monthlyCredit: number;
  /** Temps passé à chaque intervention, en millisecondes */
  readonly interventions: readonly number[];
};

/** Résultat de timeCreditBalance. */
export type TimeCreditBalanceResult = { readonly used: Int; readonly left: number; readonly overrun: Int; readonly carriedOver: number };

/**
 * Solde du crédit temps. Que reste-t-il du crédit temps du mois ?
 *
 * 4.1.4/p1 : « Selon l’offre d’infogérance sélectionnée, un support technique de niveau 1, 2 ou 3 pourra
 * intervenir. Le détail est indiqué dans le Bon de Commande validé par le Client. De même, selon le Bon de
 * Commande, un temps d’intervention par nos équipes support peut être prévu chaque mois. Il est crédité le … »
 *
 * Portée : « Infogérance » (4.1)
 *
 * Sous ses lectures par défaut ; les autres sont à `timeCreditBalanceInFull` :
 * - quarterHour : per-quarter, minimum-only (par défaut per-quarter)
 *
 * @returns Solde
 */
export function timeCreditBalance(input: TimeCreditBalanceInput): TimeCreditBalanceResult {
  const { monthlyCredit, interventions } = input;
  refuseNegative(monthlyCredit, 'monthlyCredit', noNegativeDuration);
  refuseNegatives(interventions, 'interventions', noNegativeDuration);
  let used: Int = 0;
  for (let index = 0; index < interventions.length; index++) {
    const one = interventions[index]!;
    used = add(used, billedTimeOf(one));
  }
  const covered = Math.min(monthlyCredit, Number(used));
  return { used, left: monthlyCredit - covered, overrun: subtract(used, covered), carriedOver: 0 };
}

/** Entrées de nextTimeCreditDate. */
export type NextTimeCreditDateInput = {
  /** Date considérée, en jours depuis le 1970-01-01 */
  readonly on: number;
};

/** Résultat de nextTimeCreditDate, en jours depuis le 1970-01-01. */
export type NextTimeCreditDateResult = number;

/**
 * Prochain crédit temps. Quel jour le crédit temps est-il versé ?
 *
 * 4.1.4/p1 : « Selon l’offre d’infogérance sélectionnée, un support technique de niveau 1, 2 ou 3 pourra
 * intervenir. Le détail est indiqué dans le Bon de Commande validé par le Client. De même, selon le Bon de
 * Commande, un temps d’intervention par nos équipes support peut être prévu chaque mois. Il est crédité le … »
 *
 * Portée : « Infogérance » (4.1)
 *
 * Le jour même si la date est un 1er.
 *
 * @returns Date, en jours depuis le 1970-01-01
 */
export function nextTimeCreditDate(input: NextTimeCreditDateInput): NextTimeCreditDateResult {
  const { on } = input;
  return nextDayOfMonth(on, creditDay, refusals);
}

/** Entrées de quoteRequired. */
export type QuoteRequiredInput = {
  /** Niveau d’infogérance */
  readonly managedLevel: 'none' | 'level-1' | 'level-2' | 'level-3' | 'level-4';
};

/** Résultat de quoteRequired. */
export type QuoteRequiredResult = boolean;

/**
 * Devis préalable. Une intervention ponctuelle exige-t-elle un devis préalable ?
 *
 * 4.2/p3 : « Toute intervention sur un service ne bénéficiant pas de prestation d’infogérance Plesk ou
 * infogérance sur mesure, fera l’objet de prestations spécifiques. Pour cela, le Client doit contacter par
 * téléphone ou par e-mail le service commercial (numéro indiqué sur le site et/ou adresse mail … »
 *
 * Portée : « Intervention ponctuelle » (4.2)
 *
 * @returns Requis
 */
export function quoteRequired(input: QuoteRequiredInput): QuoteRequiredResult {
  const { managedLevel } = input;
  return !(managedLevel === 'level-3' || managedLevel === 'level-4');
}

/** Entrées de interventionStart. */
export type InterventionStartInput = {
  /** Devis accepté, en jours depuis le 1970-01-01 */
  readonly quoteAcceptedOn?: number | undefined;
  /** Paiement reçu, en jours depuis le 1970-01-01 */
  readonly paidOn?: number | undefined;
  /** Délai du bon de commande */
  readonly leadTime: { readonly months: number; readonly days: number };
};

/** Résultat de interventionStart. */
export type InterventionStartResult = { readonly kind: 'due'; readonly by: number } | { readonly kind: 'not-due' };

/**
 * Début d’une intervention ponctuelle. Quand l’intervention commandée doit-elle débuter ?
 *
 * 4.2/p5 : « Une fois le devis accepté par le Client et dès la réception du paiement, l’intervention débutera
 * dans les délais fixés par le bon de commande ou dans les délais fixés entre Alteo et le Client. »
 *
 * Portée : « Intervention ponctuelle » (4.2)
 *
 * @returns Début
 */
export function interventionStart(input: InterventionStartInput): InterventionStartResult {
  const { quoteAcceptedOn, paidOn, leadTime } = input;
  if (quoteAcceptedOn !== undefined && paidOn !== undefined) {
    return { kind: 'due', by: addPeriod(Math.max(quoteAcceptedOn!, paidOn!), leadTime) };
  }
  return notDue;
}

/** Entrées de hoursValidity. */
export type HoursValidityInput = {
  /** Achat, en jours depuis le 1970-01-01 */
  readonly purchasedOn: number;
  /** Régime */
  readonly regime: 'extra-hours' | 'one-off-hours';
  /** Jours fériés, en jours depuis le 1970-01-01. Le calendrier du Prestataire n’est pas annexé. */
  readonly holidays: readonly number[];
  /** Jours ouvrés de la semaine */
  readonly workingWeekdays: readonly (
    'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
  )[];
};

/** Résultat de hoursValidity, en jours depuis le 1970-01-01. */
export type HoursValidityResult = number;

/**
 * Validité des heures achetées. Jusqu’à quel jour compris les heures achetées sont-elles valables ?
 *
 * 4.1.4/p2 : « Le Client pourra souscrire à des heures supplémentaires exceptionnelles depuis le site
 * https://www.alixans.com. Ces heures seront valables pour 30 jours. »
 * 4.2/p6 : « La validité des heures commandées est de 30 jours ouvrés. »
 * def:jours-ouvres : « Jours ouvrés : signifie tout jour inclus dans le calendrier du Prestataire en tant que
 * jours ouvrés. »
 *
 * Portée : « Infogérance » (4.1), « Intervention ponctuelle » (4.2)
 *
 * Un jour ouvré est un jour ouvré de la semaine qui n’est pas férié. En jours ouvrés, un achat un jour non ouvré
 * n’est jamais le jour 1.
 *
 * Sous ses lectures par défaut ; les autres sont à `hoursValidityInFull` :
 * - validityDays : per-clause, working-days, calendar-days (par défaut per-clause)
 * - startDay : excluded, included (par défaut excluded)
 *
 * @returns Dernier jour, en jours depuis le 1970-01-01
 * @throws InvalidInput : il faut au moins un jour ouvré par semaine
 */
export function hoursValidity(input: HoursValidityInput): HoursValidityResult {
  const { purchasedOn, regime, holidays, workingWeekdays } = input;
  if (workingWeekdays.length <= 0) {
    throw new InvalidInput('workingWeekdays', 'il faut au moins un jour ouvré par semaine');
  }
  const length = regime === 'extra-hours' ? extraHoursValidity.days : oneOffHoursValidity.value;
  const origin = purchasedOn;
  const inWorkingDays = regime === 'one-off-hours';
  if (inWorkingDays) return addWorkingDays(origin, length, workingWeekdays, holidays, refusals, 'purchasedOn, regime');
  return addPeriod(origin, timesPeriod(oneDay, length, refusals, 'regime'));
}

/** Entrées de domainLapse. */
export type DomainLapseInput = {
  /** Service renouvelé dans les délais */
  readonly renewed: boolean;
  /** Service payé complètement dans les délais */
  readonly paidInFull: boolean;
  /** Date de fin du Whois, en jours depuis le 1970-01-01 */
  readonly whoisEndDate: number;
};

/** Résultat de domainLapse. */
export type DomainLapseResult = { readonly kind: 'lapses'; readonly on: number } | { readonly kind: 'kept' };

/**
 * Résiliation d’un nom de domaine. Le nom de domaine est-il résilié, et quand ?
 *
 * 4.3/p9 : « À défaut de renouvellement du Service et du complet paiement du Service dans les délais impartis,
 * le nom de domaine concerné sera résilié à la date de fin indiquée sur les Whois des organismes de gestion des
 * noms de domaine »
 *
 * Portée : « Nom de domaine » (4.3)
 *
 * Sous ses lectures par défaut ; les autres sont à `domainLapseInFull` :
 * - lapseCondition : either, both (par défaut either)
 *
 * @returns Sort
 */
export function domainLapse(input: DomainLapseInput): DomainLapseResult {
  const { renewed, paidInFull, whoisEndDate } = input;
  const lapses = !renewed || !paidInFull;
  if (lapses) return { kind: 'lapses', on: whoisEndDate };
  return keptConstant;
}

/** Entrées de domainLossCompensation. */
export type DomainLossCompensationInput = {
  /** Préjudice, en millionièmes d’euro */
  readonly damage: number;
  /** Prix du renouvellement pour un an, en millionièmes d’euro */
  readonly annualRenewalPrice: number;
};

/** Résultat de domainLossCompensation, en millionièmes d’euro. */
export type DomainLossCompensationResult = Int;

/**
 * Indemnité de perte d’un nom de domaine. Quelle indemnité le Client peut-il réclamer pour un nom perdu faute de
 * renouvellement ?
 *
 * 4.3/p10 : « Dans le cas où le Client viendrait à perdre définitivement les droits de propriété et d’usage d’un
 * nom de domaine, et cela du fait d’un défaut dans le renouvellement de celui-ci et quelle qu’en soit la cause,
 * le Client ne pourra prétendre à une indemnité supérieure au prix du renouvellement pour une … »
 *
 * Portée : « Nom de domaine » (4.3)
 *
 * @returns Indemnité maximale, en millionièmes d’euro
 */
export function domainLossCompensation(input: DomainLossCompensationInput): DomainLossCompensationResult {
  const { damage, annualRenewalPrice } = input;
  refuseNegative(damage, 'damage', noNegativeMoney);
  refuseNegative(annualRenewalPrice, 'annualRenewalPrice', noNegativeMoney);
  return lesser(damage, multiply(annualRenewalPrice, wholeYears(renewalYears)));
}

/** Entrées de domainTransferAllowed. */
export type DomainTransferAllowedInput = {
  /** Validation de l’offre, en jours depuis le 1970-01-01 */
  readonly validatedOn: number;
  /** Renouvellement, en jours depuis le 1970-01-01 */
  readonly renewalOn: number;
};

/** Résultat de domainTransferAllowed. */
export type DomainTransferAllowedResult = boolean;

/**
 * Transfert d’un nom de domaine. L’offre est-elle validée assez tôt pour transférer le nom de domaine ?
 *
 * 4.3/p12 : « Les transferts de domaines ne sont possibles que si l'offre est validée 45 jours avant la date de
 * renouvellement. »
 *
 * Portée : « Nom de domaine » (4.3)
 *
 * Sous ses lectures par défaut ; les autres sont à `domainTransferAllowedInFull` :
 * - transferLeadTime : at-least-45-days, clear-days, exactly-45-days, within-45-days (par défaut
 * at-least-45-days)
 *
 * @returns Possible
 */
export function domainTransferAllowed(input: DomainTransferAllowedInput): DomainTransferAllowedResult {
  const { validatedOn, renewalOn } = input;
  const lead = renewalOn - validatedOn;
  return lead >= transferNotice.days;
}

/** Entrées de spamSuspensionEarliestEnd. */
export type SpamSuspensionEarliestEndInput = {
  /** Début de la suspension, en jours depuis le 1970-01-01 */
  readonly startedOn: number;
};

/** Résultat de spamSuspensionEarliestEnd, en jours depuis le 1970-01-01. */
export type SpamSuspensionEarliestEndResult = number;

/**
 * Fin d’une suspension pour spam. Quand la suspension peut-elle prendre fin au plus tôt ?
 *
 * 4.4/p4 : « Alteo se réserve le droit de suspendre sans préavis les services de messagerie du Client, lorsque
 * des envois massifs de courriels depuis l'offre du Client portent atteinte à l'intégrité et/ou à la sécurité du
 * service Alteo. En cas de non-respect de cet engagement, le Client reconnaît qu’Alteo est en … »
 *
 * Portée : « Messageries Email mutualisé » (4.4)
 *
 * @returns Au plus tôt, en jours depuis le 1970-01-01
 */
export function spamSuspensionEarliestEnd(input: SpamSuspensionEarliestEndInput): SpamSuspensionEarliestEndResult {
  const { startedOn } = input;
  return addPeriod(startedOn, spamSuspension);
}

/** Entrées de overageCharge. */
export type OverageChargeInput = {
  /** E-mails envoyés */
  readonly emailsSent: number;
  /** Quota vendu */
  readonly quota: number;
  /** Prix unitaire au-delà (Bon de commande), en millionièmes d’euro */
  readonly unitPrice: number;
};

/** Résultat de overageCharge, en millionièmes d’euro. */
export type OverageChargeResult = Int;

/**
 * Surfacturation au-delà du quota. Combien coûtent les e-mails envoyés au-delà du quota ?
 *
 * 4.5/p1 : « Si le service de mail transactionnel est souscrit par le Client auprès d'Alteo, alors il lui sera
 * facturé un abonnement annuel ou mensuel avec engagement minimum de 12 mois. Cet abonnement est facturé selon
 * la tranche définie pour l’offre souscrite par le client. Une surfacturation est également … »
 *
 * Portée : « Service de mails transactionnels » (4.5)
 *
 * @returns Surfacturation, en millionièmes d’euro
 */
export function overageCharge(input: OverageChargeInput): OverageChargeResult {
  const { emailsSent, quota, unitPrice } = input;
  refuseNegative(emailsSent, 'emailsSent', noNegativeNumber);
  refuseNegative(quota, 'quota', noNegativeNumber);
  refuseNegative(unitPrice, 'unitPrice', noNegativeMoney);
  return multiply(unitPrice, emailsSent - Math.min(emailsSent, quota));
}

/** Entrées de commitmentEnd. */
export type CommitmentEndInput = {
  /** Souscription, en jours depuis le 1970-01-01 */
  readonly subscribedOn: number;
  /** Engagement */
  readonly commitment?: { readonly months: number; readonly days: number } | undefined;
};

/** Résultat de commitmentEnd, en jours depuis le 1970-01-01. */
export type CommitmentEndResult = number;

/**
 * Fin d’engagement. Quel est le premier jour où le Client n’est plus engagé ?
 *
 * 4.5/p1 : « Si le service de mail transactionnel est souscrit par le Client auprès d'Alteo, alors il lui sera
 * facturé un abonnement annuel ou mensuel avec engagement minimum de 12 mois. Cet abonnement est facturé selon
 * la tranche définie pour l’offre souscrite par le client. Une surfacturation est également … »
 *
 * Portée : « Service de mails transactionnels » (4.5)
 *
 * @returns Premier jour libre, en jours depuis le 1970-01-01
 * @throws InvalidInput : l’engagement se compte en mois entiers ; l’engagement est de douze mois au moins
 */
export function commitmentEnd(input: CommitmentEndInput): CommitmentEndResult {
  const { subscribedOn, commitment = minimumCommitment } = input;
  if (commitment.days !== 0) throw new InvalidInput('commitment', 'l’engagement se compte en mois entiers');
  if (commitment.months < minimumCommitment.months) {
    throw new InvalidInput('commitment', 'l’engagement est de douze mois au moins');
  }
  return addPeriod(subscribedOn, commitment);
}

/** Entrées de priceRevisionEffectiveDate. */
export type PriceRevisionEffectiveDateInput = {
  /** Annonce, en jours depuis le 1970-01-01 */
  readonly notifiedOn: number;
};

/** Résultat de priceRevisionEffectiveDate, en jours depuis le 1970-01-01. */
export type PriceRevisionEffectiveDateResult = number;

/**
 * Prise d’effet d’une révision mensuelle. Quand un nouveau tarif mensuel s’applique-t-il au plus tôt ?
 *
 * 4.5/p3 : « En cas de paiement annuel, la tarification du service pourra être réévaluée en cours de période au
 * prorata. En cas de paiement mensuel, la tarification pourra être réévaluée sous 30 jours. »
 *
 * Portée : « Service de mails transactionnels » (4.5)
 *
 * Sous ses lectures par défaut ; les autres sont à `priceRevisionEffectiveDateInFull` :
 * - revisionDelay : after-30-days, within-30-days (par défaut after-30-days)
 *
 * @returns Au plus tôt, en jours depuis le 1970-01-01
 */
export function priceRevisionEffectiveDate(input: PriceRevisionEffectiveDateInput): PriceRevisionEffectiveDateResult {
  const { notifiedOn } = input;
  return addPeriod(notifiedOn, revisionNotice);
}

/** Entrées de priceRevisionSupplement. */
export type PriceRevisionSupplementInput = {
  /** Ancien prix annuel, en millionièmes d’euro */
  readonly oldPrice: number;
  /** Nouveau prix annuel, en millionièmes d’euro */
  readonly newPrice: number;
  /** Prise d’effet, en jours depuis le 1970-01-01 */
  readonly effectiveOn: number;
  /** Début de la période payée, en jours depuis le 1970-01-01 */
  readonly periodStart: number;
  /** Fin de la période payée, exclue, en jours depuis le 1970-01-01 */
  readonly periodEnd: number;
};

/** Résultat de priceRevisionSupplement, en millionièmes d’euro. */
export type PriceRevisionSupplementResult = Exact;

/**
 * Complément au prorata d’un tarif annuel. Quel complément la révision d’un tarif annuel entraîne-t-elle ?
 *
 * 4.5/p3 : « En cas de paiement annuel, la tarification du service pourra être réévaluée en cours de période au
 * prorata. En cas de paiement mensuel, la tarification pourra être réévaluée sous 30 jours. »
 *
 * Portée : « Service de mails transactionnels » (4.5)
 *
 * La révision peut prendre effet à la fin de la période : aucun jour ne reste. En mois entiers : ceux qui
 * restent jusqu’à la fin, sur ceux de la période.
 *
 * Sous ses lectures par défaut ; les autres sont à `priceRevisionSupplementInFull` :
 * - prorataBasis : days, whole-months (par défaut days)
 *
 * @returns Complément (négatif en cas de baisse), en millionièmes d’euro
 * @throws InvalidInput : la révision prend effet pendant la période payée ; la période payée ne peut pas être
 * vide, ni sans mois entier si l’on compte en mois
 */
export function priceRevisionSupplement(input: PriceRevisionSupplementInput): PriceRevisionSupplementResult {
  const { oldPrice, newPrice, effectiveOn, periodStart, periodEnd } = input;
  refuseNegative(oldPrice, 'oldPrice', noNegativeMoney);
  refuseNegative(newPrice, 'newPrice', noNegativeMoney);
  if (!(effectiveOn >= periodStart && effectiveOn <= periodEnd)) {
    throw new InvalidInput('effectiveOn, periodStart, periodEnd', 'la révision prend effet pendant la période payée');
  }
  const units = periodEnd - periodStart;
  if (units <= 0) {
    throw new InvalidInput(
      'periodStart, periodEnd',
      'la période payée ne peut pas être vide, ni sans mois entier si l’on compte en mois'
    );
  }
  const remaining = periodEnd - effectiveOn;
  return productOver(newPrice - oldPrice, remaining, units);
}

/** Entrées de messageSendable. */
export type MessageSendableInput = {
  /** En-têtes, en octets */
  readonly headerSize: number;
  /** Contenu, en octets */
  readonly contentSize: number;
  /** Pièces jointes, en octets */
  readonly attachmentSize: number;
};

/** Résultat de messageSendable. */
export type MessageSendableResult = boolean;

/**
 * Taille d’un message. Ce message peut-il être envoyé ?
 *
 * 4.5/caracteristiques/p1 : « La taille maximale de chaque message est établie à 2 Mo. Chaque message dépassant
 * cette limite ne pourra pas être envoyé, ce qui comprend : les en-têtes, le contenu du message (texte et
 * visuels), ainsi que les pièces jointes. Dans le cas d’un même message envoyé à plusieurs destinataires, chaque
 * … »
 *
 * Portée : « Service de mails transactionnels » (4.5)
 *
 * En base64 : quatre octets par groupe de trois, même incomplet, sans saut de ligne ; seules les pièces jointes
 * sont encodées.
 *
 * Sous ses lectures par défaut ; les autres sont à `messageSendableInFull` :
 * - megabyte : decimal, binary (par défaut decimal)
 * - attachmentMeasure : raw, base64 (par défaut raw)
 *
 * @returns Envoyable
 */
export function messageSendable(input: MessageSendableInput): MessageSendableResult {
  const { headerSize, contentSize, attachmentSize } = input;
  refuseNegative(headerSize, 'headerSize', noNegativeBytes);
  refuseNegative(contentSize, 'contentSize', noNegativeBytes);
  refuseNegative(attachmentSize, 'attachmentSize', noNegativeBytes);
  const attachments = attachmentSize;
  return add(add(headerSize, contentSize), attachments) <= maximumMessageSize;
}

/** Entrées de billedEmails. */
export type BilledEmailsInput = {
  /** Destinataires de chaque message */
  readonly recipientsPerMessage: readonly number[];
};

/** Résultat de billedEmails. */
export type BilledEmailsResult = number;

/**
 * E-mails facturés. Combien d’e-mails sont facturés ?
 *
 * 4.5/caracteristiques/p1 : « La taille maximale de chaque message est établie à 2 Mo. Chaque message dépassant
 * cette limite ne pourra pas être envoyé, ce qui comprend : les en-têtes, le contenu du message (texte et
 * visuels), ainsi que les pièces jointes. Dans le cas d’un même message envoyé à plusieurs destinataires, chaque
 * … »
 *
 * Portée : « Service de mails transactionnels » (4.5)
 *
 * @returns E-mails
 */
export function billedEmails(input: BilledEmailsInput): BilledEmailsResult {
  const { recipientsPerMessage } = input;
  refuseNegatives(recipientsPerMessage, 'recipientsPerMessage', noNegativeNumber);
  return sumOf(recipientsPerMessage) as number;
}

/** Entrées de mailServiceSuspensionAllowed. */
export type MailServiceSuspensionAllowedInput = {
  /** Faits. La protection du réseau ne vaut qu’avec un autre événement. */
  readonly facts: readonly (
    'suspected-terms-breach'
    | 'non-cooperation'
    | 'attack'
    | 'unauthorised-access'
    | 'legal-obligation'
    | 'other-event'
    | 'network-protection'
    | 'non-payment'
  )[];
};

/** Résultat de mailServiceSuspensionAllowed. */
export type MailServiceSuspensionAllowedResult = boolean;

/**
 * Suspension du service de mails transactionnels. Ces faits permettent-ils à Alteo de suspendre le service de
 * mails transactionnels ?
 *
 * 4.5/suspension/p1 : « Alteo peut suspendre les Services sans assumer la moindre responsabilité si : »
 * 4.5/suspension/bullet-1 : « Alteo estime raisonnablement que les Services sont utilisés en violation des CGV
 * (dont la PUA); »
 * 4.5/suspension/bullet-2 : « vous ne coopérez pas dans le cadre de notre enquête raisonnable concernant tout
 * manquement présumé au Contrat (dont la PUA); »
 * 4.5/suspension/bullet-3 : « Une attaque est perpétrée à l’égard des Services ou un tiers accède à vos Services
 * et les utilise sans votre consentement ; »
 * 4.5/suspension/bullet-4 : « Alteo est tenue, par la loi ou par un organisme gouvernemental ou de
 * réglementation, de suspendre les Services »
 * 4.5/suspension/bullet-5 : « Un autre événement survient et si Alteo estime raisonnablement que les Services
 * doivent être suspendus afin de protéger le réseau de ses fournisseurs ou celui de nos autres clients. »
 *
 * Portée : « Service de mails transactionnels » (4.5)
 *
 * @returns Permis
 */
export function mailServiceSuspensionAllowed(
  input: MailServiceSuspensionAllowedInput
): MailServiceSuspensionAllowedResult {
  const { facts } = input;
  const listed = facts.some(
    (fact) => fact === 'suspected-terms-breach'
      || fact === 'non-cooperation'
      || fact === 'attack'
      || fact === 'unauthorised-access'
      || fact === 'legal-obligation'
  );
  return listed
    || (
      (facts as readonly string[]).includes('other-event') && (facts as readonly string[]).includes('network-protection')
    );
}

/** Entrées de reinstatementFee. */
export type ReinstatementFeeInput = {
  /** Motif de la suspension */
  readonly suspensionReason: 'non-payment'
  | 'contract-breach'
  | 'acceptable-use-breach'
  | 'attack'
  | 'legal-obligation'
  | 'network-protection';
  /** Service rétabli */
  readonly reinstated: boolean;
  /** Services rétablis */
  readonly serviceCount?: number | undefined;
};

/** Résultat de reinstatementFee, en millionièmes d’euro hors taxes (HT). */
export type ReinstatementFeeResult = Int;

/**
 * Frais de rétablissement. Quels frais de rétablissement le Client doit-il, hors taxes ?
 *
 * 4.5/suspension/p2 : « Le client accepte que si les Services sont rétablis après une suspension pour
 * non-paiement ou pour manquement au Contrat de sa part (y compris la Politique d’Utilisation Acceptable), il
 * sera redevable de frais de rétablissement de 500 € HT. »
 *
 * Portée : « Service de mails transactionnels » (4.5)
 *
 * Sous ses lectures par défaut ; les autres sont à `reinstatementFeeInFull` :
 * - feeBasis : per-event, per-service (par défaut per-event)
 *
 * @returns Frais, en millionièmes d’euro hors taxes (HT)
 */
export function reinstatementFee(input: ReinstatementFeeInput): ReinstatementFeeResult {
  const { suspensionReason, reinstated, serviceCount = singleService } = input;
  if (serviceCount <= 0) throw new InvalidInput('serviceCount', numberAboveZero);
  const fault = suspensionReason === 'non-payment'
    || suspensionReason === 'contract-breach'
    || suspensionReason === 'acceptable-use-breach';
  if (!(reinstated && fault)) return 0;
  return reinstatementAmount;
}

/** Entrées de backupPlan. */
export type BackupPlanInput = {
  /** Données */
  readonly dataKind: 'database' | 'files';
  /** Prévue au devis */
  readonly inQuote: boolean;
  /** Hébergement mutualisé */
  readonly sharedHosting: boolean;
  /** Hébergé chez Alteo */
  readonly hostedByProvider: boolean;
};

/** Résultat de backupPlan. */
export type BackupPlanResult = {
  readonly kind: 'planned';
  readonly schedule: 'daily-22h' | 'daily-night';
  readonly retention: { readonly months: number; readonly days: number }
}
  | { readonly kind: 'none' };

/**
 * Plan de sauvegarde. Quelle sauvegarde Alteo réalise-t-elle, et combien de temps la garde-t-elle ?
 *
 * 4.6/p1 : « Si elles sont précisées au devis, par défaut les sauvegardes de bases de données (MySQL, Postgresql
 * et MongoDB) seront réalisées quotidiennement à 22H avec une rétention des 28 derniers jours. De même pour les
 * sauvegardes de fichiers, le rythme sera quotidien la nuit, avec une rétention des 28 … »
 * 4.6/p2 : « Pour les prestations d’hébergement mutualisé, la rétention sera de 7 jours. »
 * 4.6/p3 : « Si la prestation d’hébergement n’est pas chez Alteo, aucune sauvegarde ne sera prévue. »
 *
 * Portée : « Sauvegardes » (4.6)
 *
 * Sous ses lectures par défaut ; les autres sont à `backupPlanInFull` :
 * - sharedHostingBackup : quote-needed, always-included (par défaut quote-needed)
 *
 * @returns Plan
 */
export function backupPlan(input: BackupPlanInput): BackupPlanResult {
  const { dataKind, inQuote, sharedHosting, hostedByProvider } = input;
  const retention = sharedHosting ? sharedRetention : backupRetention;
  const included = inQuote || (sharedHosting && false);
  if (!(hostedByProvider && included)) return none2;
  if (dataKind === 'database') return { kind: 'planned', schedule: 'daily-22h', retention };
  return { kind: 'planned', schedule: 'daily-night', retention };
}

/** Entrées de backupRestorable. */
export type BackupRestorableInput = {
  /** Date du point de sauvegarde, en jours depuis le 1970-01-01 */
  readonly pointOn: number;
  /** Date de l’incident, en jours depuis le 1970-01-01 */
  readonly incidentOn: number;
  /** Date de la demande, en jours depuis le 1970-01-01 */
  readonly requestedOn: number;
  /** Hébergement mutualisé */
  readonly sharedHosting: boolean;
  /** Option prévue au devis */
  readonly inQuote: boolean;
};

/** Résultat de backupRestorable. */
export type BackupRestorableResult = boolean;

/**
 * Sauvegarde restaurable. Cette sauvegarde peut-elle être restaurée ?
 *
 * 4.6/p1 : « Si elles sont précisées au devis, par défaut les sauvegardes de bases de données (MySQL, Postgresql
 * et MongoDB) seront réalisées quotidiennement à 22H avec une rétention des 28 derniers jours. De même pour les
 * sauvegardes de fichiers, le rythme sera quotidien la nuit, avec une rétention des 28 … »
 * 4.6/p2 : « Pour les prestations d’hébergement mutualisé, la rétention sera de 7 jours. »
 * 4.6/restauration : « Restauration de sauvegarde : En cas de restauration de sauvegarde, Alteo peut restaurer
 * une sauvegarde dans la mesure ou les périodes de sauvegarde coïncident avec l’incident et si l’option de
 * sauvegarde est prévue au devis. Toutes les données suivant le point de restauration seront perdues. »
 *
 * Portée : « Sauvegardes » (4.6)
 *
 * Un point du jour de l’incident, ou postérieur à l’incident ou à la demande, n’est pas restaurable. L’âge est
 * l’écart en jours du point à la demande ; la borne vaut pour les deux rétentions.
 *
 * Sous ses lectures par défaut ; les autres sont à `backupRestorableInFull` :
 * - retentionBound : included, excluded (par défaut included)
 *
 * @returns Restaurable
 */
export function backupRestorable(input: BackupRestorableInput): BackupRestorableResult {
  const { pointOn, incidentOn, requestedOn, sharedHosting, inQuote } = input;
  const retention = sharedHosting ? sharedRetention : backupRetention;
  const lastDay = addPeriod(pointOn, retention);
  const kept = requestedOn <= lastDay;
  return inQuote && pointOn < incidentOn && pointOn <= requestedOn && kept;
}

/** Entrées de databaseRestorePoint. */
export type DatabaseRestorePointInput = {
  /** Incident, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly incidentAt: number;
  /** Fuseau horaire du contrat. Le texte n’en fixe aucun. */
  readonly timeZone: string;
};

/** Résultat de databaseRestorePoint. */
export type DatabaseRestorePointResult = { readonly point: number; readonly lost: number };

/**
 * Point de restauration d’une base. À quel point une base peut-elle être restaurée, et combien de temps de
 * données est perdu ?
 *
 * 4.6/p1 : « Si elles sont précisées au devis, par défaut les sauvegardes de bases de données (MySQL, Postgresql
 * et MongoDB) seront réalisées quotidiennement à 22H avec une rétention des 28 derniers jours. De même pour les
 * sauvegardes de fichiers, le rythme sera quotidien la nuit, avec une rétention des 28 … »
 * 4.6/restauration : « Restauration de sauvegarde : En cas de restauration de sauvegarde, Alteo peut restaurer
 * une sauvegarde dans la mesure ou les périodes de sauvegarde coïncident avec l’incident et si l’option de
 * sauvegarde est prévue au devis. Toutes les données suivant le point de restauration seront perdues. »
 *
 * Portée : « Sauvegardes » (4.6)
 *
 * La dernière sauvegarde de 22 h, heure locale, celle de l’instant de l’incident comprise ; la perte est le
 * temps exact écoulé depuis.
 *
 * @returns Point
 */
export function databaseRestorePoint(input: DatabaseRestorePointInput): DatabaseRestorePointResult {
  const { incidentAt, timeZone } = input;
  const point = lastOccurrence(incidentAt, backupTime, zoneOf(timeZone));
  return { point, lost: incidentAt - point };
}

/** Entrées de downtimeLimit. */
export type DowntimeLimitInput = {
  /** Jours du mois */
  readonly monthDays: number;
  /** Jours de l’année de mesure */
  readonly yearDays: number;
};

/** Résultat de downtimeLimit, en millisecondes. */
export type DowntimeLimitResult = Exact;

/**
 * Temps maximum de panne. Quelle durée de panne l’engagement de 99,9 % tolère-t-il ?
 *
 * 5.1/p2 : « Alteo s’engage à ce que le taux de disponibilité de ses services soit de 99,9%, c'est-à dire un
 * temps maximum de panne de 43'12'' par mois. »
 * 5.1/p4 : « Le temps est l’année et débute à la Date de Mise en Service du Site. Le temps d’Incidents est
 * calculé pendant la période couverte par la GTR définie ci-dessous. »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.1)
 *
 * Sous ses lectures par défaut ; les autres sont à `downtimeLimitInFull` :
 * - availabilityPeriod : fixed-month, calendar-month, contract-year (par défaut fixed-month)
 *
 * @returns Durée tolérée, en millisecondes
 * @throws InvalidInput : un mois compte de 28 à 31 jours ; une année compte 365 ou 366 jours
 */
export function downtimeLimit(input: DowntimeLimitInput): DowntimeLimitResult {
  const { monthDays, yearDays } = input;
  if (!(monthDays >= shortestMonth && monthDays <= longestMonth)) {
    throw new InvalidInput('monthDays', 'un mois compte de 28 à 31 jours');
  }
  if (!(yearDays === commonYear || yearDays === leapYear)) {
    throw new InvalidInput('yearDays', 'une année compte 365 ou 366 jours');
  }
  return maximumDowntime;
}

/** Entrées de availabilityRate. */
export type AvailabilityRateInput = {
  /** Temps total, en millisecondes */
  readonly totalTime: number;
  /** Temps d’Incidents, y compris celui du Client, en millisecondes. Seulement le temps dans la période couverte par la GTR. */
  readonly incidentTime: number;
  /** Dont temps du Client ou d’un Tiers Autorisé, en millisecondes */
  readonly clientIncidentTime?: number | undefined;
  /** Interruptions planifiées, hors Incidents, en millisecondes */
  readonly plannedTime?: number | undefined;
};

/** Résultat de availabilityRate, en millionièmes de pour cent. */
export type AvailabilityRateResult = Exact;

/**
 * Taux de disponibilité. Quel est le taux de disponibilité du service sur la période ?
 *
 * 5.1/formule : « [ [temps total – temps d’Incidents] / [temps total – temps Incidents de responsabilité́Client
 * ou Tiers autorisés] ] x 100 »
 * 5.1/p5 : « Les interruptions planifiées ainsi que les interruptions du fait du Client et/ou d’un Tiers
 * Autorisé sont exclues du calcul du taux de Disponibilité́. »
 * 5.1/p4 : « Le temps est l’année et débute à la Date de Mise en Service du Site. Le temps d’Incidents est
 * calculé pendant la période couverte par la GTR définie ci-dessous. »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.1), « pendant la période couverte par la GTR »
 * (5.1/p4)
 *
 * Le temps d’Incidents est celui qui tombe dans la période couverte par la GTR ; hors de cette période, une
 * panne n’est pas comptée. Le temps planifié n’en fait pas partie : il ne change rien au calcul, sauf à la
 * lecture qui le retire du temps total.
 *
 * Sous ses lectures par défaut ; les autres sont à `availabilityRateInFull` :
 * - availabilityFormula : as-written, client-time-already-removed, client-time-ignored, gross (par défaut
 * as-written)
 * - plannedTime : total-unchanged, removed-from-total (par défaut total-unchanged)
 *
 * @returns Taux, en millionièmes de pour cent
 * @throws InvalidInput : le temps imputable au Client fait partie du temps d’Incidents ; le temps d’Incidents ne
 * peut pas dépasser le temps total ; le temps d’Incidents ne peut pas dépasser le temps total sans le temps
 * planifié ; il doit rester du temps à mesurer
 */
export function availabilityRate(input: AvailabilityRateInput): AvailabilityRateResult {
  const { totalTime, incidentTime, clientIncidentTime = 0, plannedTime = 0 } = input;
  refuseNegative(totalTime, 'totalTime', noNegativeDuration);
  refuseNegative(incidentTime, 'incidentTime', noNegativeDuration);
  refuseNegative(clientIncidentTime, 'clientIncidentTime', noNegativeDuration);
  refuseNegative(plannedTime, 'plannedTime', noNegativeDuration);
  if (clientIncidentTime > incidentTime) {
    throw new InvalidInput(
      'clientIncidentTime, incidentTime',
      'le temps imputable au Client fait partie du temps d’Incidents'
    );
  }
  if (incidentTime > totalTime) {
    throw new InvalidInput('incidentTime, totalTime', 'le temps d’Incidents ne peut pas dépasser le temps total');
  }
  const period = totalTime;
  if (incidentTime > period) {
    throw new InvalidInput(
      'incidentTime, totalTime, plannedTime',
      'le temps d’Incidents ne peut pas dépasser le temps total sans le temps planifié'
    );
  }
  const denominator = period - clientIncidentTime;
  if (denominator <= 0) {
    throw new InvalidInput('totalTime, plannedTime, clientIncidentTime', 'il doit rester du temps à mesurer');
  }
  return times(times(ratio(period - incidentTime, period - clientIncidentTime), whole), 1_000_000);
}

/** Entrées de downtimeLimitExceeded. */
export type DowntimeLimitExceededInput = {
  /** Panne du mois, en millisecondes */
  readonly monthDowntime: number;
  /** Panne de l’année de mesure, en millisecondes */
  readonly yearDowntime: number;
  /** Jours du mois */
  readonly monthDays: number;
  /** Jours de l’année de mesure */
  readonly yearDays: number;
};

/** Résultat de downtimeLimitExceeded. */
export type DowntimeLimitExceededResult = boolean;

/**
 * Temps maximum de panne dépassé. La panne dépasse-t-elle ce que l’engagement tolère ?
 *
 * 5.1/p2 : « Alteo s’engage à ce que le taux de disponibilité de ses services soit de 99,9%, c'est-à dire un
 * temps maximum de panne de 43'12'' par mois. »
 * 5.1/p4 : « Le temps est l’année et débute à la Date de Mise en Service du Site. Le temps d’Incidents est
 * calculé pendant la période couverte par la GTR définie ci-dessous. »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.1)
 *
 * Sous ses lectures par défaut ; les autres sont à `downtimeLimitExceededInFull` :
 * - availabilityPeriod : fixed-month, calendar-month, contract-year, month-or-year (par défaut fixed-month)
 *
 * @returns Dépassé
 * @throws InvalidInput : un mois compte de 28 à 31 jours ; une année compte 365 ou 366 jours ; la panne de
 * l’année comprend celle du mois
 */
export function downtimeLimitExceeded(input: DowntimeLimitExceededInput): DowntimeLimitExceededResult {
  const { monthDowntime, yearDowntime, monthDays, yearDays } = input;
  refuseNegative(monthDowntime, 'monthDowntime', noNegativeDuration);
  refuseNegative(yearDowntime, 'yearDowntime', noNegativeDuration);
  if (!(monthDays >= shortestMonth && monthDays <= longestMonth)) {
    throw new InvalidInput('monthDays', 'un mois compte de 28 à 31 jours');
  }
  if (!(yearDays === commonYear || yearDays === leapYear)) {
    throw new InvalidInput('yearDays', 'une année compte 365 ou 366 jours');
  }
  if (monthDowntime > yearDowntime) {
    throw new InvalidInput('monthDowntime, yearDowntime', 'la panne de l’année comprend celle du mois');
  }
  const overFixedMonth = monthDowntime > maximumDowntime;
  return overFixedMonth;
}

/** Entrées de slaYear. */
export type SlaYearInput = {
  /** Date de Mise en Service, en jours depuis le 1970-01-01 */
  readonly serviceDate: number;
  /** Date considérée, en jours depuis le 1970-01-01 */
  readonly on: number;
};

/** Résultat de slaYear. */
export type SlaYearResult = { readonly start: number; readonly endExclusive: number; readonly days: number };

/**
 * Année de mesure du SLA. Dans quelle année de mesure tombe cette date ?
 *
 * 5.1/p4 : « Le temps est l’année et débute à la Date de Mise en Service du Site. Le temps d’Incidents est
 * calculé pendant la période couverte par la GTR définie ci-dessous. »
 * def:date-de-mise-en-service : « Date de Mise en Service : signifie la date à laquelle le Service fourni par
 * Alteo est opérationnel et prêt à être utilisé par le Client. »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.1)
 *
 * @returns Année
 * @throws InvalidInput : la mesure débute à la Date de Mise en Service
 */
export function slaYear(input: SlaYearInput): SlaYearResult {
  const { serviceDate: serviceDateGiven, on } = input;
  if (on < serviceDateGiven) throw new InvalidInput('on, serviceDate', 'la mesure débute à la Date de Mise en Service');
  const measured = recurrence(serviceDateGiven, measuringYear, on, refusals, 'serviceDate, on') as {
    readonly index: number;
    readonly start: number;
    readonly endExclusive: number
  };
  return { start: measured.start, endExclusive: measured.endExclusive, days: measured.endExclusive - measured.start };
}

/** Entrées de availabilityMet. */
export type AvailabilityMetInput = {
  /** Temps total, en millisecondes */
  readonly totalTime: number;
  /** Temps d’Incidents, y compris celui du Client, en millisecondes. Seulement le temps dans la période couverte par la GTR. */
  readonly incidentTime: number;
  /** Dont temps du Client ou d’un Tiers Autorisé, en millisecondes */
  readonly clientIncidentTime?: number | undefined;
  /** Interruptions planifiées, hors Incidents, en millisecondes */
  readonly plannedTime?: number | undefined;
  /** Taux du Bon de commande, en millionièmes de pour cent */
  readonly committedRate?: number | undefined;
};

/** Résultat de availabilityMet. */
export type AvailabilityMetResult = boolean;

/**
 * Taux de disponibilité respecté. Le taux de disponibilité engagé est-il atteint, avant tout arrondi ?
 *
 * 5.1/p1 : « Toute prestation fournie par Alteo est sujette à un SLA, tel que déterminé sur le Bon de commande.
 * »
 * 5.1/p2 : « Alteo s’engage à ce que le taux de disponibilité de ses services soit de 99,9%, c'est-à dire un
 * temps maximum de panne de 43'12'' par mois. »
 * 5.1/formule : « [ [temps total – temps d’Incidents] / [temps total – temps Incidents de responsabilité́Client
 * ou Tiers autorisés] ] x 100 »
 * 5.1/p4 : « Le temps est l’année et débute à la Date de Mise en Service du Site. Le temps d’Incidents est
 * calculé pendant la période couverte par la GTR définie ci-dessous. »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.1), « pendant la période couverte par la GTR »
 * (5.1/p4)
 *
 * Le temps d’Incidents est celui qui tombe dans la période couverte par la GTR. La comparaison se fait sur le
 * taux exact, avant tout arrondi.
 *
 * Sous ses lectures par défaut ; les autres sont à `availabilityMetInFull` :
 * - availabilityFormula : as-written, client-time-already-removed, client-time-ignored, gross (par défaut
 * as-written)
 * - plannedTime : total-unchanged, removed-from-total (par défaut total-unchanged)
 *
 * @returns Atteint
 * @throws InvalidInput : un taux ne peut pas dépasser 100 %
 */
export function availabilityMet(input: AvailabilityMetInput): AvailabilityMetResult {
  const {
    totalTime,
    incidentTime,
    clientIncidentTime = 0,
    plannedTime = 0,
    committedRate = targetAvailability * 100_000
  } = input;
  refuseNegative(totalTime, 'totalTime', noNegativeDuration);
  refuseNegative(incidentTime, 'incidentTime', noNegativeDuration);
  refuseNegative(clientIncidentTime, 'clientIncidentTime', noNegativeDuration);
  refuseNegative(plannedTime, 'plannedTime', noNegativeDuration);
  refuseNegative(committedRate, 'committedRate', noNegativePercent);
  if (committedRate > whole * 1_000_000) throw new InvalidInput('committedRate', 'un taux ne peut pas dépasser 100 %');
  return compare(availabilityRate({ totalTime, incidentTime, clientIncidentTime, plannedTime }), committedRate) >= 0;
}

/** Entrées de availabilityPenalty. */
export type AvailabilityPenaltyInput = {
  /** Montant mensuel facturé pour le service, en millionièmes d’euro */
  readonly monthlyAmount: number;
  /** Indisponibilités décomptées du mois, en millisecondes */
  readonly outages: readonly number[];
  /** Taux de disponibilité respecté */
  readonly commitmentMet: boolean;
  /** Demandée par ticket */
  readonly requestedByTicket: boolean;
};

/** Résultat de availabilityPenalty, en millionièmes d’euro. */
export type AvailabilityPenaltyResult = Exact;

/**
 * Pénalité de disponibilité. Quelle pénalité Alteo doit-elle pour les indisponibilités du mois ?
 *
 * 5.1/p6 : « En cas de non-respect du taux de disponibilité, le Client peut demander à Alteo, via un ticket
 * auprès du support Client, l’application des pénalités égales à 2,5% du montant mensuel facturé pour le service
 * concerné, par tranches de 60 mn d'indisponibilités. Le montant des pénalités pouvant être … »
 * 5.1/p2 : « Alteo s’engage à ce que le taux de disponibilité de ses services soit de 99,9%, c'est-à dire un
 * temps maximum de panne de 43'12'' par mois. »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.1)
 *
 * Zéro si le taux est respecté ou sans demande par ticket ; jamais plus que le montant mensuel.
 *
 * Sous ses lectures par défaut ; les autres sont à `availabilityPenaltyInFull` :
 * - trancheCounting : completed, started, pro-rata, excess-completed, excess-started (par défaut completed)
 * - trancheAggregation : month-total, per-incident (par défaut month-total)
 *
 * @returns Pénalité, en avoir, en millionièmes d’euro
 */
export function availabilityPenalty(input: AvailabilityPenaltyInput): AvailabilityPenaltyResult {
  const { monthlyAmount, outages, commitmentMet, requestedByTicket } = input;
  refuseNegative(monthlyAmount, 'monthlyAmount', noNegativeMoney);
  refuseNegatives(outages, 'outages', noNegativeDuration);
  if (commitmentMet || !requestedByTicket) return 0;
  const total = sumOf(outages);
  const whole60 = floorDivide(total, tranche) as number;
  const tranches = whole60;
  return productOver(monthlyAmount, Math.min(1000, penaltyRate * tranches), 1000);
}

/** Entrées de availabilityPenaltyForYear. */
export type AvailabilityPenaltyForYearInput = {
  /** Montant mensuel facturé, en millionièmes d’euro */
  readonly monthlyAmount: number;
  /** Indisponibilité de chaque mois, douze au plus, en millisecondes */
  readonly monthlyUnavailability: readonly number[];
};

/** Résultat de availabilityPenaltyForYear, en millionièmes d’euro. */
export type AvailabilityPenaltyForYearResult = Exact;

/**
 * Pénalités de disponibilité d’une année. À combien s’élèvent les pénalités de disponibilité d’une année où le
 * taux n’est pas respecté ?
 *
 * 5.1/p6 : « En cas de non-respect du taux de disponibilité, le Client peut demander à Alteo, via un ticket
 * auprès du support Client, l’application des pénalités égales à 2,5% du montant mensuel facturé pour le service
 * concerné, par tranches de 60 mn d'indisponibilités. Le montant des pénalités pouvant être … »
 * 5.1/p4 : « Le temps est l’année et débute à la Date de Mise en Service du Site. Le temps d’Incidents est
 * calculé pendant la période couverte par la GTR définie ci-dessous. »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.1)
 *
 * Chaque mois donné compte : taux non respecté et pénalité demandée. Tranches et plafond se prennent mois par
 * mois, ou sur le total de l’année.
 *
 * Sous ses lectures par défaut ; les autres sont à `availabilityPenaltyForYearInFull` :
 * - penaltyCap : month, contract-year (par défaut month)
 * - trancheCounting : completed, started (par défaut completed)
 *
 * @returns Total, en avoirs, en millionièmes d’euro
 * @throws InvalidInput : une année compte douze mois au plus
 */
export function availabilityPenaltyForYear(input: AvailabilityPenaltyForYearInput): AvailabilityPenaltyForYearResult {
  const { monthlyAmount, monthlyUnavailability } = input;
  refuseNegative(monthlyAmount, 'monthlyAmount', noNegativeMoney);
  refuseNegatives(monthlyUnavailability, 'monthlyUnavailability', noNegativeDuration);
  if (monthlyUnavailability.length > measuringYear.months) {
    throw new InvalidInput('monthlyUnavailability', 'une année compte douze mois au plus');
  }
  return sumExact(
    monthlyUnavailability.map((outage) => availabilityPenalty({
      monthlyAmount,
      outages: [outage],
      commitmentMet: false,
      requestedByTicket: true
    }))
  );
}

/** Entrées de creditNoteUsable. */
export type CreditNoteUsableInput = {
  /** Usage */
  readonly use: 'new-order' | 'renewal' | 'due-invoice' | 'cash';
};

/** Résultat de creditNoteUsable. */
export type CreditNoteUsableResult = boolean;

/**
 * Usage d’un avoir. L’avoir de disponibilité peut-il servir à cet usage ?
 *
 * 5.1/p6 : « En cas de non-respect du taux de disponibilité, le Client peut demander à Alteo, via un ticket
 * auprès du support Client, l’application des pénalités égales à 2,5% du montant mensuel facturé pour le service
 * concerné, par tranches de 60 mn d'indisponibilités. Le montant des pénalités pouvant être … »
 * 5.1/p7 : « Les avoirs peuvent être utilisés pour régler des factures de nouvelles commandes de prestations de
 * services ou de renouvellement de services. »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.1)
 *
 * Sous ses lectures par défaut ; les autres sont à `creditNoteUsableInFull` :
 * - creditNoteUses : closed-list, open-list (par défaut closed-list)
 *
 * @returns Admis
 */
export function creditNoteUsable(input: CreditNoteUsableInput): CreditNoteUsableResult {
  const { use } = input;
  switch (use) {
    case 'new-order':
    case 'renewal':
      return true;
    default:
      return false;
  }
}

/** Entrées de creditNoteDeadline. */
export type CreditNoteDeadlineInput = {
  /** Demande valide par ticket, en jours depuis le 1970-01-01 */
  readonly requestedOn: number;
};

/** Résultat de creditNoteDeadline, en jours depuis le 1970-01-01. */
export type CreditNoteDeadlineResult = number;

/**
 * Échéance d’émission de l’avoir. Au plus tard quel jour Alteo doit-elle émettre l’avoir demandé ?
 *
 * 5.1/p8 : « Les avoirs sont émis par le service comptable de Alteo au plus tard 30 (trente) jours après que le
 * Client ait émis une demande valide via un ticket auprès du support de Alteo. Le Client ne peut en aucun cas
 * justifier le retard de paiement d’une facture sous aucun prétexte, notamment pour le prétexte … »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.1)
 *
 * Sous ses lectures par défaut ; les autres sont à `creditNoteDeadlineInFull` :
 * - startDay : excluded, included (par défaut excluded)
 *
 * @returns Dernier jour, en jours depuis le 1970-01-01
 */
export function creditNoteDeadline(input: CreditNoteDeadlineInput): CreditNoteDeadlineResult {
  const { requestedOn } = input;
  return addPeriod(requestedOn, creditNotePeriod);
}

/** Entrées de restorationPenaltyRate. */
export type RestorationPenaltyRateInput = {
  /** Temps de rétablissement décompté, en millisecondes */
  readonly restorationTime: number;
  /** GTR du niveau de service (Bon de commande), en millisecondes */
  readonly guaranteedTime: number;
};

/** Résultat de restorationPenaltyRate, en millionièmes de pour cent. */
export type RestorationPenaltyRateResult = number;

/**
 * Taux de la pénalité de rétablissement. Quel pourcentage du montant mensuel le dépassement de la GTR ouvre-t-il
 * ?
 *
 * 5.2/p3 : « En cas de non-respect du délai, le Client a droit au versement d’une indemnité libératoire telle
 * que définie ci-après : »
 * 5.2/bullet-1 : « GTR + 1 heure : 20 % du montant mensuel facturé au titre de la prestation interrompue pour le
 * mois concerné par l’interruption. »
 * 5.2/bullet-2 : « GTR + 2 heures : 30 % du montant mensuel facturé au titre de la prestation interrompue pour
 * le mois concerné par l’interruption. »
 * 5.2/bullet-3 : « GTR + 3 heures : 40 % du montant mensuel facturé au titre de la prestation interrompue pour
 * le mois concerné par l’interruption. »
 * 5.2/bullet-4 : « + 3 heures : 50 % du montant mensuel facturé au titre de la prestation interrompue pour le
 * mois concerné par l’interruption. »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.2)
 *
 * Sous toutes les lectures, rien n’est dû tant que la GTR est tenue. Plafonds exclus : une borne atteinte fait
 * passer au palier suivant. Seuils : 3 h tout juste donnent 40 %, plus de 3 h 50 %. « + 3 heures » après GTR + 3
 * heures : 40 % jusqu’à 6 h comprises. « + 3 heures » au total : 50 % dès que la coupure dépasse 3 h, sinon
 * comme les plafonds. Paliers additionnés : somme des paliers jusqu’à celui atteint.
 *
 * Sous ses lectures par défaut ; les autres sont à `restorationPenaltyRateInFull` :
 * - restorationTiers : ceilings, upper-bounds-excluded, thresholds, three-further-hours, total-duration,
 * cumulative-tiers (par défaut ceilings)
 *
 * @returns Taux, en millionièmes de pour cent
 */
export function restorationPenaltyRate(input: RestorationPenaltyRateInput): RestorationPenaltyRateResult {
  const { restorationTime, guaranteedTime } = input;
  refuseNegative(restorationTime, 'restorationTime', noNegativeDuration);
  refuseNegative(guaranteedTime, 'guaranteedTime', noNegativeDuration);
  return restorationPenaltyRateOf(restorationTime, guaranteedTime) * 1_000_000;
}

/** Le calcul de restorationPenaltyRate, que d’autres règles appellent. */
function restorationPenaltyRateOf(
  restorationTime: RestorationPenaltyRateInput['restorationTime'],
  guaranteedTime: RestorationPenaltyRateInput['guaranteedTime']
): number {
  const overrun = restorationTime - guaranteedTime;
  if (overrun <= 0) return 0;
  if (overrun <= tier1) return tier1Rate;
  if (overrun <= tier2) return tier2Rate;
  if (overrun <= tier3) return tier3Rate;
  return beyondRate;
}

/** Entrées de restorationPenaltyForMonth. */
export type RestorationPenaltyForMonthInput = {
  /** Redevance mensuelle de la prestation, en millionièmes d’euro */
  readonly monthlyFee: number;
  /** Interruptions du mois */
  readonly interruptions: readonly { readonly restorationTime: number; readonly guaranteedTime: number }[];
};

/** Résultat de restorationPenaltyForMonth, en millionièmes d’euro. */
export type RestorationPenaltyForMonthResult = Exact;

/**
 * Pénalités de rétablissement du mois. Combien Alteo doit-elle au titre des GTR dépassées dans le mois ?
 *
 * 5.2/p3 : « En cas de non-respect du délai, le Client a droit au versement d’une indemnité libératoire telle
 * que définie ci-après : »
 * 5.2/p5 : « En tout état de cause, il est expressément convenu que le cumul des pénalités relatives à la
 * Garantie de Temps de Rétablissement est plafonné à la redevance mensuelle par prestation concernée. »
 * 5.2/bullet-1 : « GTR + 1 heure : 20 % du montant mensuel facturé au titre de la prestation interrompue pour le
 * mois concerné par l’interruption. »
 * 5.2/bullet-2 : « GTR + 2 heures : 30 % du montant mensuel facturé au titre de la prestation interrompue pour
 * le mois concerné par l’interruption. »
 * 5.2/bullet-3 : « GTR + 3 heures : 40 % du montant mensuel facturé au titre de la prestation interrompue pour
 * le mois concerné par l’interruption. »
 * 5.2/bullet-4 : « + 3 heures : 50 % du montant mensuel facturé au titre de la prestation interrompue pour le
 * mois concerné par l’interruption. »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.2)
 *
 * Chaque interruption suit le taux de la pénalité de rétablissement.
 *
 * Sous ses lectures par défaut ; les autres sont à `restorationPenaltyForMonthInFull` :
 * - restorationTiers : ceilings, upper-bounds-excluded, thresholds, three-further-hours, total-duration,
 * cumulative-tiers (par défaut ceilings)
 * - restorationPenaltySum : capped-sum, uncapped-sum, largest-only (par défaut capped-sum)
 *
 * @returns Pénalités, en avoir, en millionièmes d’euro
 */
export function restorationPenaltyForMonth(input: RestorationPenaltyForMonthInput): RestorationPenaltyForMonthResult {
  const { monthlyFee, interruptions } = input;
  refuseNegative(monthlyFee, 'monthlyFee', noNegativeMoney);
  for (let index = 0; index < interruptions.length; index++) {
    const item = interruptions[index]!;
    refuseNegative(item.restorationTime, 'interruptions.restorationTime', noNegativeDuration);
    refuseNegative(item.guaranteedTime, 'interruptions.guaranteedTime', noNegativeDuration);
  }
  let ratesSum = 0;
  for (let index = 0; index < interruptions.length; index++) {
    const one = interruptions[index]!;
    ratesSum += restorationPenaltyRateOf(one.restorationTime, one.guaranteedTime);
  }
  return productOver(monthlyFee, Math.min(100, ratesSum), 100);
}

/** Entrées de invoiceAfterCredit. */
export type InvoiceAfterCreditInput = {
  /** Prochaine facture du Service, en millionièmes d’euro */
  readonly invoiceAmount: number;
  /** Avoir, en millionièmes d’euro */
  readonly creditAmount: number;
};

/** Résultat de invoiceAfterCredit. */
export type InvoiceAfterCreditResult = { readonly amountDue: number; readonly creditLeft: number };

/**
 * Facture après avoir. Que reste-t-il à payer et quel avoir subsiste après déduction ?
 *
 * 5.2/p4 : « Lorsque les conditions en seront réunies conformément aux conditions exposées au présent article,
 * il appartiendra au Client de demander à Alteo, le montant des pénalités correspondantes. Le montant dû sera
 * déduit de la prochaine facture du Client afférente au Service. »
 * 5.2/p6 : « Le paiement des pénalités sera fait sous forme d’avoirs non convertibles en numéraire. »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.2)
 *
 * @returns Solde
 */
export function invoiceAfterCredit(input: InvoiceAfterCreditInput): InvoiceAfterCreditResult {
  const { invoiceAmount, creditAmount } = input;
  refuseNegative(invoiceAmount, 'invoiceAmount', noNegativeMoney);
  refuseNegative(creditAmount, 'creditAmount', noNegativeMoney);
  const used = Math.min(invoiceAmount, creditAmount);
  return { amountDue: invoiceAmount - used, creditLeft: creditAmount - used };
}

/** Entrées de combinedOutagePenalty. */
export type CombinedOutagePenaltyInput = {
  /** Montant mensuel facturé, en millionièmes d’euro */
  readonly monthlyAmount: number;
  /** Durée de la panne, en millisecondes */
  readonly outage: number;
  /** GTR du niveau de service (Bon de commande), en millisecondes */
  readonly guaranteedTime: number;
};

/** Résultat de combinedOutagePenalty, en millionièmes d’euro. */
export type CombinedOutagePenaltyResult = Exact;

/**
 * Pénalités d’une même panne. Combien une seule panne coûte-t-elle au total, au titre du SLA et de la GTR ?
 *
 * 5.1/p6 : « En cas de non-respect du taux de disponibilité, le Client peut demander à Alteo, via un ticket
 * auprès du support Client, l’application des pénalités égales à 2,5% du montant mensuel facturé pour le service
 * concerné, par tranches de 60 mn d'indisponibilités. Le montant des pénalités pouvant être … »
 * 5.2/p3 : « En cas de non-respect du délai, le Client a droit au versement d’une indemnité libératoire telle
 * que définie ci-après : »
 * 5.2/p5 : « En tout état de cause, il est expressément convenu que le cumul des pénalités relatives à la
 * Garantie de Temps de Rétablissement est plafonné à la redevance mensuelle par prestation concernée. »
 * 5.2/p7 : « Les pénalités dues par Alteo conformément aux conditions ci avant exposées constitueront la seule
 * indemnisation due par Alteo et l’unique compensation et recours du Client au titre de la Qualité du service. »
 * 5.2/bullet-1 : « GTR + 1 heure : 20 % du montant mensuel facturé au titre de la prestation interrompue pour le
 * mois concerné par l’interruption. »
 * 5.2/bullet-2 : « GTR + 2 heures : 30 % du montant mensuel facturé au titre de la prestation interrompue pour
 * le mois concerné par l’interruption. »
 * 5.2/bullet-3 : « GTR + 3 heures : 40 % du montant mensuel facturé au titre de la prestation interrompue pour
 * le mois concerné par l’interruption. »
 * 5.2/bullet-4 : « + 3 heures : 50 % du montant mensuel facturé au titre de la prestation interrompue pour le
 * mois concerné par l’interruption. »
 * 5.1/p2 : « Alteo s’engage à ce que le taux de disponibilité de ses services soit de 99,9%, c'est-à dire un
 * temps maximum de panne de 43'12'' par mois. »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.1), « applicable à tous les services
 * d’hébergement » (5.2)
 *
 * La panne est la seule du mois ; le taux n’est pas respecté si elle dépasse 43'12''. Tranches complètes,
 * paliers lus comme des plafonds compris.
 *
 * Sous ses lectures par défaut ; les autres sont à `combinedOutagePenaltyInFull` :
 * - penaltyCombination : cumulated, largest-only, common-cap (par défaut cumulated)
 *
 * @returns Total, en avoir, en millionièmes d’euro
 */
export function combinedOutagePenalty(input: CombinedOutagePenaltyInput): CombinedOutagePenaltyResult {
  const { monthlyAmount, outage, guaranteedTime } = input;
  refuseNegative(monthlyAmount, 'monthlyAmount', noNegativeMoney);
  refuseNegative(outage, 'outage', noNegativeDuration);
  refuseNegative(guaranteedTime, 'guaranteedTime', noNegativeDuration);
  const availability = availabilityPenalty({
    monthlyAmount,
    outages: [outage],
    commitmentMet: outage <= maximumDowntime,
    requestedByTicket: true
  });
  const restoration = restorationPenaltyForMonth({
    monthlyFee: monthlyAmount,
    interruptions: [{ restorationTime: outage, guaranteedTime }]
  });
  return plus(availability, restoration);
}

/** Entrées de countedInterruption. */
export type CountedInterruptionInput = {
  /** Ouverture du ticket, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly ticketOpenedAt?: number | undefined;
  /** Rétablissement, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly restoredAt: number;
  /** Début réel de la panne, en millisecondes depuis le 1970-01-01T00:00:00Z. Lu seulement si le décompte part de la panne réelle. */
  readonly outageStartedAt?: number | undefined;
};

/** Résultat de countedInterruption, en millisecondes. */
export type CountedInterruptionResult = number;

/**
 * Durée d’interruption décomptée. Quelle durée d’interruption est décomptée ?
 *
 * 5.3/p1 : « Les Interruptions et les Temps de Rétablissement seront décomptés entre l'heure à laquelle, une
 * Interruption est notifiée par le Client à Alteo, par l’ouverture d’un ticket depuis le Contrôle Panel du
 * Client, et l'heure à laquelle le service est rétabli »
 *
 * Sans ticket, rien n’est décompté ; ni si le service est rétabli avant le départ du décompte.
 *
 * Sous ses lectures par défaut ; les autres sont à `countedInterruptionInFull` :
 * - interruptionClock : ticket, outage (par défaut ticket)
 *
 * @returns Durée, en millisecondes
 * @throws InvalidInput : le début réel de la panne est nécessaire à cette lecture
 */
export function countedInterruption(input: CountedInterruptionInput): CountedInterruptionResult {
  const { ticketOpenedAt, restoredAt } = input;
  const start = ticketOpenedAt;
  if (start !== undefined && restoredAt > start!) return restoredAt - start!;
  return 0;
}

/** Entrées de penaltyDue. */
export type PenaltyDueInput = {
  /** Taux de disponibilité respecté */
  readonly commitmentMet: boolean;
  /** Demandée par ticket */
  readonly requestedByTicket: boolean;
  /** Matérialité de l’incident établie */
  readonly outageProven: boolean;
  /** Responsabilité d’Alteo établie */
  readonly providerResponsible: boolean;
  /** Interruption due à un usage anormal */
  readonly abnormalUse: boolean;
  /** Interruption due à un usage frauduleux */
  readonly fraudulentUse: boolean;
};

/** Résultat de penaltyDue. */
export type PenaltyDueResult = boolean;

/**
 * Pénalité exigible. Les conditions pour exiger une pénalité de disponibilité sont-elles réunies ?
 *
 * 5.1/p6 : « En cas de non-respect du taux de disponibilité, le Client peut demander à Alteo, via un ticket
 * auprès du support Client, l’application des pénalités égales à 2,5% du montant mensuel facturé pour le service
 * concerné, par tranches de 60 mn d'indisponibilités. Le montant des pénalités pouvant être … »
 * 5.4/tiret-1 : « Le fait pour le Client d’ouvrir un ticket d’incident ne suffit pas à démontrer la matérialité
 * de l’incident et la responsabilité d’Alteo. »
 * 5.4/tiret-2 : « La responsabilité dAlteo ne pourra être retenue si l’usage du Service est consécutif à un
 * usage anormal et/ou frauduleux par le Client et/ou l’un de ses Utilisateurs. »
 *
 * Portée : « applicable à tous les services d’hébergement » (5.1)
 *
 * La pénalité suppose le taux de disponibilité manqué : une panne que l’engagement tolère n’en ouvre aucune.
 *
 * @returns Exigible
 */
export function penaltyDue(input: PenaltyDueInput): PenaltyDueResult {
  const { commitmentMet, requestedByTicket, outageProven, providerResponsible, abnormalUse, fraudulentUse } = input;
  if (abnormalUse || fraudulentUse) return false;
  return !commitmentMet && requestedByTicket && outageProven && providerResponsible;
}

/** Entrées de maintenanceNoticeValid. */
export type MaintenanceNoticeValidInput = {
  /** Courrier électronique, en jours depuis le 1970-01-01 */
  readonly notifiedOn: number;
  /** Date prévue, en jours depuis le 1970-01-01 */
  readonly plannedOn: number;
};

/** Résultat de maintenanceNoticeValid. */
export type MaintenanceNoticeValidResult = boolean;

/**
 * Préavis de travaux valable. Alteo a-t-elle annoncé les travaux assez tôt ?
 *
 * 5.5/p1 : « Le Client est informé que Alteo est susceptible de réaliser des travaux sur son réseau pouvant
 * affecter, de manière temporaire, le fonctionnement des Services, et ce afin d’assurer le maintien de la
 * qualité de son réseau. Alteo devra en informer préalablement le Client au moins huit (8) jours … »
 *
 * Sous ses lectures par défaut ; les autres sont à `maintenanceNoticeValidInFull` :
 * - noticeDays : calendar-days, clear-days (par défaut calendar-days)
 *
 * @returns Valable
 */
export function maintenanceNoticeValid(input: MaintenanceNoticeValidInput): MaintenanceNoticeValidResult {
  const { notifiedOn, plannedOn } = input;
  const gap = plannedOn - notifiedOn;
  return gap >= maintenanceNotice.days;
}

/** Entrées de countedMaintenanceTime. */
export type CountedMaintenanceTimeInput = {
  /** Début de l’interruption, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly interruptionStart: number;
  /** Fin de l’interruption, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly interruptionEnd: number;
  /** Annonce par courrier électronique, en jours depuis le 1970-01-01 */
  readonly notifiedOn?: number | undefined;
  /** Début annoncé, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly plannedStart: number;
  /** Durée annoncée, en millisecondes */
  readonly plannedDuration: number;
  /** Fuseau horaire du contrat. Le texte n’en fixe aucun. */
  readonly timeZone: string;
};

/** Résultat de countedMaintenanceTime. */
export type CountedMaintenanceTimeResult = { readonly excluded: number; readonly counted: number };

/**
 * Temps de travaux décompté. Quelle part d’une interruption pour travaux est exclue du SLA et de la GTR ?
 *
 * 5.5/p1 : « Le Client est informé que Alteo est susceptible de réaliser des travaux sur son réseau pouvant
 * affecter, de manière temporaire, le fonctionnement des Services, et ce afin d’assurer le maintien de la
 * qualité de son réseau. Alteo devra en informer préalablement le Client au moins huit (8) jours … »
 * 5.5/p2 : « Les temps d’Interruptions de Service programmées n’entrent pas dans le cadre de la GTR ou dans le
 * SLA définis ci-avant. »
 *
 * La date prévue est la date locale du début annoncé. Sans annonce, ou annoncée tard, l’interruption n’est pas
 * exclue ; sinon, sa part dans la fenêtre annoncée l’est. À l’autre lecture, toute l’interruption est exclue,
 * annoncée ou non, dans la fenêtre ou non.
 *
 * Sous ses lectures par défaut ; les autres sont à `countedMaintenanceTimeInFull` :
 * - noticeDays : calendar-days, clear-days (par défaut calendar-days)
 * - plannedInterruption : valid-notice-window, always-excluded (par défaut valid-notice-window)
 *
 * @returns Partage
 * @throws InvalidInput : l’interruption ne peut pas finir avant de commencer
 */
export function countedMaintenanceTime(input: CountedMaintenanceTimeInput): CountedMaintenanceTimeResult {
  const { interruptionStart, interruptionEnd, notifiedOn, plannedStart, plannedDuration, timeZone } = input;
  refuseNegative(plannedDuration, 'plannedDuration', noNegativeDuration);
  if (interruptionEnd < interruptionStart) {
    throw new InvalidInput('interruptionEnd, interruptionStart', 'l’interruption ne peut pas finir avant de commencer');
  }
  const announced = notifiedOn === undefined
    ? false
    : maintenanceNoticeValid({ notifiedOn: notifiedOn!, plannedOn: localDate(plannedStart, zoneOf(timeZone)) });
  const excluded = announced
    ? Math.max(Math.min(interruptionEnd, plannedStart + plannedDuration) - Math.max(interruptionStart, plannedStart), 0)
    : 0;
  const length = interruptionEnd - interruptionStart;
  return { excluded, counted: length - excluded };
}
