// Generated from contracts/infogerance/contract.md, do not edit.
import { type Exact, per, productOver, quotient, ratio } from 'clausier/runtime/fraction';
import { add, lesser, multiply, subtract, sumOf } from 'clausier/runtime/integer';
import { InvalidInput, refuseNegative, refuseNegatives } from 'clausier/runtime/invalid';
import { dayOfMonth, endOfMonth, monthOf } from 'clausier/runtime/time/calendar';
import { calendarOf } from 'clausier/runtime/time/holidays';
import { openingHours } from 'clausier/runtime/time/opening-hours';
import { addPeriod, clearDaysAfter, recurrence } from 'clausier/runtime/time/period';
import { addOpenTime, openTime } from 'clausier/runtime/time/schedule';
import { addWorkingDays } from 'clausier/runtime/time/workdays';
import { tableZone } from 'clausier/runtime/time/zone';
import type { RuleWords } from 'clausier/runtime/words';

const patchDelay = { months: 0, days: 5 }; // J+5, titre-i/2.1/b
const mondayToFriday: readonly (
  'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
)[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']; // hypothèse : usage, et jours d’ouverture de l’article 4.1
const frenchHolidays: readonly number[] = /* @__PURE__ */ calendarOf(
  [
    20_454, 20_549, 20_574, 20_581, 20_587, 20_598, 20_648, 20_680, 20_758, 20_768, 20_812, 20_819, 20_906, 20_939,
    20_944, 20_946, 20_955, 21_013, 21_045, 21_123, 21_133, 21_177, 21_184, 21_291, 21_305, 21_312, 21_329, 21_340,
    21_379, 21_411, 21_489, 21_499, 21_543, 21_550, 21_641, 21_670, 21_677, 21_679, 21_690, 21_744, 21_776, 21_854,
    21_864, 21_908, 21_915, 22_026, 22_035, 22_042, 22_064, 22_075, 22_109, 22_141, 22_219, 22_229, 22_273, 22_280,
    22_383, 22_400, 22_407, 22_421, 22_432, 22_474, 22_506, 22_584, 22_594, 22_638
  ],
  20_454,
  22_645
); // Jours fériés légaux français
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
const logRetention = { months: 18, days: 0 }; // un an et demi, titre-i/2.1/c
const noNegativeDuration: string = 'une durée ne peut pas être négative';
const responseTime = 200; // 200 ms, titre-i/2.1/d
const noNegativeNumber: string = 'un nombre ne peut pas être négatif';
const bayHeight = 42_000_000; // 42 U, 3.1
const bayPower = 3_000_000; // 3 kVA, 3.1
const noNegativeBytes: string = 'une taille ne peut pas être négative';
const includedTraffic = 10_000_000_000_000; // 10 To, 3.2
const trafficPrice = 2; // 0,02 € HT par Go, 3.2
const parisZone = /* @__PURE__ */ tableZone(
  'Europe/Paris',
  1000,
  561_000,
  '-uozn3l:0 2qx1nl:2s0 5luo0 8y800 a4tc0 7vc00 auqo0 7idc0 b7pc0 6sg00 cyo00 7ayo0 bko00 7rmo0 a2yo0 bvs00 6uao0 902o0 9q000 9d1c0 9d1c0 a2yo0 8n400 9q000 902o0 a2yo0 902o0 a2yo0 8n400 9q000 902o0 a2yo0 8n400 9d1c0 9d1c0 902o0 a2yo0 9d1c0 9d1c0 902o0 9q000 a2yo0 8n400 9d1c0 9d1c0 902o0 9q000 a2yo0 b5uo0 51po0 5p8w0:5k0 18rcc0 7k800 9q000 9d1c0 9nzs0 922w0 8l9c0 fxlx80 9cyk0 9q5k0 902o0 9q000 9d1c0 9d1c0 9d1c0 9q000 902o0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9q000 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9q000 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0',
  1996,
  [[3, 25, 6, 3_600_000, 7_200_000], [10, 25, 6, 3_600_000, 3_600_000]]
); // hypothèse : base de données des fuseaux de l’IANA
const supportWindows: readonly ({ readonly days: readonly ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[]; readonly from: number; readonly to: number })[] = [
  { days: ['monday', 'tuesday', 'wednesday', 'thursday'], from: 540, to: 720 },
  { days: ['monday', 'tuesday', 'wednesday', 'thursday'], from: 840, to: 1080 },
  { days: ['friday'], from: 540, to: 720 },
  { days: ['friday'], from: 840, to: 1020 }
]; // du lundi au jeudi de 9 h à 12 h et de 14 h à 18 h, et le vendredi de 9 h à 12 h et de 14 h à 17 h, 4.1
const workedHour = 3_600_000; // hypothèse : « heure ouvrée » des articles 4.2 et 5.1, une heure des heures d’ouverture
const blockingTime: {
  readonly value: number;
  readonly unit: 'working-hour' | 'working-day'
} = { value: 2, unit: 'working-hour' }; // deux (2) heures ouvrées, 4.2
const majorTime: {
  readonly value: number;
  readonly unit: 'working-hour' | 'working-day'
} = { value: 4, unit: 'working-hour' }; // quatre (4) heures ouvrées, 4.2
const noNegativeMoney: string = 'un montant ne peut pas être négatif';
const repeatFrom = 3; // troisième, 5.3
const penaltyRate = 2; // 2 %, 5.1
const repeatFactor = 2_000_000; // au double, 5.3
const penaltyCap = 1; // un tiers, 5.2
const paymentTime: {
  readonly period: { readonly months: number; readonly days: number };
  readonly basis: 'end-of-month' | 'clear-days'
} = { period: { months: 0, days: 30 }, basis: 'end-of-month' }; // trente (30) jours fin de mois, 6.2
const numberAboveZero: string = 'un nombre doit être supérieur à zéro';
const baseIndex = 312_700_000; // 312,7, 7.1
const whole = 100; // 100 %
const revisionCap = 3_000_000; // 3 points de pourcentage, 7.2
const revisionDay: { readonly month: number; readonly day: number } = { month: 1, day: 1 }; // 1er janvier, 7.1
const revisionNotice = { months: 2, days: 0 }; // deux (2) mois, 7.3
const noNegativePercent: string = 'un taux ne peut pas être négatif';
const interestMargin = 10_000_000; // dix (10) points de pourcentage, 8.1
const interestYear = { months: 0, days: 365 }; // 365 jours, 8.1
const recoveryFee = 40_000_000; // quarante euros (40 €), 8.2
const suspensionDelay: {
  readonly period: { readonly months: number; readonly days: number };
  readonly basis: 'end-of-month' | 'clear-days'
} = { period: { months: 0, days: 8 }, basis: 'clear-days' }; // huit (8) jours francs, 8.3
const startDate = 20_454; // 1er janvier 2026, titre-i/1.1
const initialTerm = { months: 36, days: 0 }; // trois ans, 9.1
const renewalTerm = { months: 12, days: 0 }; // un an, 9.1
const renewalNotice = { months: 3, days: 0 }; // trois mois, 9.1
const repairTime = { months: 0, days: 30 }; // 30 jours calendaires, 9.2
const returnTime = { months: 0, days: 15 }; // une quinzaine, 10.1/1
const capFactor = 1_500_000; // 1,5 fois, 11.1
const capLimit = 500_000_000_000; // 0,5 M€ HT, 11.1
const limitation = { months: 12, days: 0 }; // un an, 11.4
const serverPricesStandard: ServerPriceResult = { price: 120_000_000 }; // Standard, annexe-1/1/serveurs/row-1
const serverPricesReinforced: ServerPriceResult = { price: 210_500_000 }; // Renforcé, annexe-1/1/serveurs/row-2
const fullPriceServers = 10_000_000; // dix serveurs, annexe-1/1/p1
const discount = 15; // 15 %, annexe-1/1/p1
const optionPricesBackup: OptionPriceResult = { price: { kind: 'price', amount: 8_000_000 } }; // Sauvegarde, annexe-1/2/options/row-1
const optionPricesMonitoring: OptionPriceResult = { price: { kind: 'included' } }; // Supervision, annexe-1/2/options/row-2
const optionPricesAudit: OptionPriceResult = { price: { kind: 'on-request' } }; // Audit, annexe-1/2/options/row-3
const auditShare = 1; // 1/12e, annexe-1/2/p1
const revocationTime = 86_400_000; // 24 heures, annexe-2/2

/** Entrées de patchDue. */
export type PatchDueInput = {
  /** Publication du correctif, en jours depuis le 1970-01-01 */
  readonly publishedOn: number;
};

/** Résultat de patchDue, en jours depuis le 1970-01-01. */
export type PatchDueResult = number;

/**
 * Échéance d’un correctif de sécurité. Quel jour au plus tard ce correctif doit-il être appliqué ?
 *
 * titre-i/2.1/b : « b) appliquer les correctifs de sécurité au plus tard à J+5 de leur publication, comptés en
 * jours ouvrés ; »
 *
 * @returns Échéance, en jours depuis le 1970-01-01
 * @throws InvalidInput : le calendrier des jours fériés ne couvre pas cette date
 */
export function patchDue(input: PatchDueInput): PatchDueResult {
  const { publishedOn } = input;
  if (!(publishedOn >= 20_454 && publishedOn < 22_280)) {
    throw new InvalidInput('publishedOn', 'le calendrier des jours fériés ne couvre pas cette date');
  }
  return addWorkingDays(publishedOn, patchDelay.days, mondayToFriday, frenchHolidays, refusals, 'publishedOn');
}

/** Entrées de logKept. */
export type LogKeptInput = {
  /** Date du journal, en jours depuis le 1970-01-01 */
  readonly writtenOn: number;
  /** Date, en jours depuis le 1970-01-01 */
  readonly on: number;
};

/** Résultat de logKept. */
export type LogKeptResult = boolean;

/**
 * Journal d’accès encore conservé. Ce journal doit-il encore être conservé à cette date ?
 *
 * titre-i/2.1/c : « c) conserver les journaux d'accès pendant un an et demi ; »
 *
 * @returns Conservé
 * @throws InvalidInput : la date ne peut pas précéder le journal
 */
export function logKept(input: LogKeptInput): LogKeptResult {
  const { writtenOn, on } = input;
  if (on < writtenOn) throw new InvalidInput('on, writtenOn', 'la date ne peut pas précéder le journal');
  return on <= addPeriod(writtenOn, logRetention);
}

/** Entrées de responseFastEnough. */
export type ResponseFastEnoughInput = {
  /** Temps mesuré, en millisecondes */
  readonly measured: number;
};

/** Résultat de responseFastEnough. */
export type ResponseFastEnoughResult = boolean;

/**
 * Temps de réponse tenu. Ce temps de réponse est-il tenu ?
 *
 * titre-i/2.1/d : « d) garantir un temps de réponse d'au plus 200 ms. »
 *
 * @returns Tenu
 */
export function responseFastEnough(input: ResponseFastEnoughInput): ResponseFastEnoughResult {
  const { measured } = input;
  refuseNegative(measured, 'measured', noNegativeDuration);
  return measured <= responseTime;
}

/** Entrées de bayHolds. */
export type BayHoldsInput = {
  /** Hauteur de chaque équipement, en millionièmes de U */
  readonly heights: readonly number[];
  /** Puissance appelée, en millionièmes de kVA */
  readonly power: number;
};

/** Résultat de bayHolds. */
export type BayHoldsResult = { readonly height: boolean; readonly power: boolean };

/**
 * Équipements admis dans la baie. La baie suffit-elle à ces équipements ?
 *
 * 3.1 : « 3.1 Le Prestataire met à la disposition du Client une baie de 42 U, alimentée à hauteur de 3 kVA. »
 *
 * @returns Suffit
 */
export function bayHolds(input: BayHoldsInput): BayHoldsResult {
  const { heights, power: powerGiven } = input;
  refuseNegatives(heights, 'heights', noNegativeNumber);
  refuseNegative(powerGiven, 'power', noNegativeNumber);
  return { height: sumOf(heights) <= bayHeight, power: powerGiven <= bayPower };
}

/** Entrées de trafficCharge. */
export type TrafficChargeInput = {
  /** Trafic, en octets */
  readonly traffic: number;
};

/** Résultat de trafficCharge, en millionièmes d’euro hors taxes (HT). */
export type TrafficChargeResult = Exact;

/**
 * Trafic facturé. Que coûte le trafic au-delà de ce qui est inclus ?
 *
 * 3.2 : « 3.2 Le trafic inclus dans le prix est de 10 To. Au-delà, le trafic est facturé 0,02 € HT par Go. »
 *
 * @returns Montant, en millionièmes d’euro hors taxes (HT)
 */
export function trafficCharge(input: TrafficChargeInput): TrafficChargeResult {
  const { traffic } = input;
  refuseNegative(traffic, 'traffic', noNegativeBytes);
  return productOver(Math.max(traffic - includedTraffic, 0), trafficPrice, 100_000);
}

/** Entrées de supportTime. */
export type SupportTimeInput = {
  /** Enregistrement de la demande, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly loggedAt: number;
  /** Prise en charge, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly handledAt: number;
};

/** Résultat de supportTime, en millisecondes. */
export type SupportTimeResult = number;

/**
 * Heures d’ouverture écoulées. Combien de temps d’ouverture s’est écoulé entre ces deux instants ?
 *
 * 4.1 : « 4.1 Le support est ouvert du lundi au jeudi de 9 h à 12 h et de 14 h à 18 h, et le vendredi de 9 h à
 * 12 h et de 14 h à 17 h, hors jours fériés. »
 * 4.3 : « 4.3 Le délai court à compter de l'enregistrement de la demande. Une demande reçue hors des heures
 * d'ouverture est réputée reçue à l'ouverture suivante. »
 *
 * @returns Temps d’ouverture, en millisecondes
 * @throws InvalidInput : la prise en charge ne peut pas précéder la demande ; le calendrier des jours fériés ne
 * couvre pas ces dates
 */
export function supportTime(input: SupportTimeInput): SupportTimeResult {
  const { loggedAt, handledAt } = input;
  if (handledAt < loggedAt) {
    throw new InvalidInput('handledAt, loggedAt', 'la prise en charge ne peut pas précéder la demande');
  }
  if (
    !(
      (loggedAt >= 1_767_222_000_000 && loggedAt < 1_924_988_400_000)
      && (handledAt >= 1_767_222_000_000 && handledAt < 1_924_988_400_000)
    )
  ) {
    throw new InvalidInput('loggedAt, handledAt', 'le calendrier des jours fériés ne couvre pas ces dates');
  }
  return openTime(
    loggedAt,
    handledAt,
    openingHours(supportWindows, undefined, parisZone, frenchHolidays, refusals),
    'loggedAt, handledAt'
  );
}

/** Entrées de handlingDue. */
export type HandlingDueInput = {
  /** Gravité */
  readonly severity: 'blocking' | 'major';
  /** Enregistrement de la demande, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly loggedAt: number;
};

/** Résultat de handlingDue, en millisecondes depuis le 1970-01-01T00:00:00Z. */
export type HandlingDueResult = number;

/**
 * Échéance de prise en charge. À quel instant au plus tard l’incident doit-il être pris en charge ?
 *
 * 4.2 : « 4.2 Le Prestataire prend en charge un incident bloquant dans un délai de deux (2) heures ouvrées et un
 * incident majeur dans un délai de quatre (4) heures ouvrées. »
 * 4.1 : « 4.1 Le support est ouvert du lundi au jeudi de 9 h à 12 h et de 14 h à 18 h, et le vendredi de 9 h à
 * 12 h et de 14 h à 17 h, hors jours fériés. »
 * 4.3 : « 4.3 Le délai court à compter de l'enregistrement de la demande. Une demande reçue hors des heures
 * d'ouverture est réputée reçue à l'ouverture suivante. »
 *
 * @returns Échéance, en millisecondes depuis le 1970-01-01T00:00:00Z
 * @throws InvalidInput : le calendrier des jours fériés ne couvre pas cette date
 */
export function handlingDue(input: HandlingDueInput): HandlingDueResult {
  const { severity, loggedAt } = input;
  if (!(loggedAt >= 1_767_222_000_000 && loggedAt < 1_924_988_400_000)) {
    throw new InvalidInput('loggedAt', 'le calendrier des jours fériés ne couvre pas cette date');
  }
  const allowed = workedHour * (severity === 'blocking' ? blockingTime.value : majorTime.value);
  return addOpenTime(
    loggedAt,
    allowed,
    openingHours(supportWindows, undefined, parisZone, frenchHolidays, refusals),
    'loggedAt, severity'
  );
}

/** Entrées de overrun. */
export type OverrunInput = {
  /** Gravité */
  readonly severity: 'blocking' | 'major';
  /** Enregistrement de la demande, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly loggedAt: number;
  /** Prise en charge, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly handledAt: number;
};

/** Résultat de overrun, en millisecondes. */
export type OverrunResult = number;

/**
 * Dépassement du délai de prise en charge. De combien le délai est-il dépassé, en temps d’ouverture ?
 *
 * 4.2 : « 4.2 Le Prestataire prend en charge un incident bloquant dans un délai de deux (2) heures ouvrées et un
 * incident majeur dans un délai de quatre (4) heures ouvrées. »
 * 4.1 : « 4.1 Le support est ouvert du lundi au jeudi de 9 h à 12 h et de 14 h à 18 h, et le vendredi de 9 h à
 * 12 h et de 14 h à 17 h, hors jours fériés. »
 *
 * @returns Dépassement, en millisecondes
 */
export function overrun(input: OverrunInput): OverrunResult {
  const { severity, loggedAt, handledAt } = input;
  const allowed = workedHour * (severity === 'blocking' ? blockingTime.value : majorTime.value);
  return Math.max(supportTime({ loggedAt, handledAt }) - allowed, 0);
}

/** Entrées de penalty. */
export type PenaltyInput = {
  /** Montant mensuel HT, en millionièmes d’euro hors taxes (HT) */
  readonly monthlyAmount: number;
  /** Dépassements du mois */
  readonly overruns: readonly ({ readonly time: number; readonly blockingRank?: number | undefined })[];
};

/** Résultat de penalty, en millionièmes d’euro hors taxes (HT). */
export type PenaltyResult = Exact;

/**
 * Pénalités d’un mois. Quelles pénalités sont dues pour le mois ?
 *
 * 5.1 : « 5.1 Tout dépassement des délais de l'article 4.2 donne lieu à une pénalité de 2 % du montant mensuel
 * HT, due pour chaque heure ouvrée entamée. »
 * 5.2 : « 5.2 Les pénalités d'un mois ne peuvent excéder un tiers du montant mensuel HT. »
 * 5.3 : « 5.3 La pénalité de l'article 5.1 est portée au double à partir du troisième incident bloquant pris en
 * charge hors délai au cours du même trimestre. Le plafond de l'article 5.2 ci-dessus demeure. »
 *
 * Sous ses lectures par défaut ; les autres sont à `penaltyInFull` :
 * - startedHours : each-overrun, their-sum (par défaut each-overrun)
 *
 * @returns Pénalités, en millionièmes d’euro hors taxes (HT)
 */
export function penalty(input: PenaltyInput): PenaltyResult {
  const { monthlyAmount, overruns } = input;
  refuseNegative(monthlyAmount, 'monthlyAmount', noNegativeMoney);
  for (let index = 0; index < overruns.length; index++) {
    const item = overruns[index]!;
    refuseNegative(item.time, 'overruns.time', noNegativeDuration);
  }
  const plain = overruns.filter(
    (item) => item.blockingRank === undefined || item.blockingRank! < repeatFrom
  ) as readonly ({ readonly time: number; readonly blockingRank?: number | undefined })[];
  let plainHours = 0;
  for (let index = 0; index < plain.length; index++) {
    const one = plain[index]!;
    plainHours += Math.ceil(one.time / workedHour);
  }
  const repeated = overruns.filter(
    (item) => item.blockingRank !== undefined && item.blockingRank! >= repeatFrom
  ) as readonly { readonly time: number; readonly blockingRank: number }[];
  let repeatedHours = 0;
  for (let index = 0; index < repeated.length; index++) {
    const one = repeated[index]!;
    repeatedHours += Math.ceil(one.time / workedHour);
  }
  return productOver(
    monthlyAmount,
    Math.min(
      penaltyCap * 100_000_000,
      penaltyRate * Number(add(multiply(plainHours, 1_000_000), multiply(repeatedHours, repeatFactor))) * 3
    ),
    300_000_000
  );
}

/** Entrées de paymentDue. */
export type PaymentDueInput = {
  /** Date de la facture, en jours depuis le 1970-01-01 */
  readonly invoicedOn: number;
};

/** Résultat de paymentDue, en jours depuis le 1970-01-01. */
export type PaymentDueResult = number;

/**
 * Échéance d’une facture. Quel jour au plus tard cette facture est-elle payable ?
 *
 * 6.2 : « 6.2 Les prestations sont facturées à terme échu. Les factures sont payables à trente (30) jours fin de
 * mois. »
 *
 * Sous ses lectures par défaut ; les autres sont à `paymentDueInFull` :
 * - endOfMonthCounting : days-then-end, end-then-days (par défaut days-then-end)
 *
 * @returns Échéance, en jours depuis le 1970-01-01
 */
export function paymentDue(input: PaymentDueInput): PaymentDueResult {
  const { invoicedOn } = input;
  return endOfMonth(addPeriod(invoicedOn, paymentTime.period));
}

/** Entrées de revisedPrice. */
export type RevisedPriceInput = {
  /** Prix, en millionièmes d’euro hors taxes (HT) */
  readonly price: number;
  /** Dernier indice publié, en millionièmes */
  readonly index: number;
};

/** Résultat de revisedPrice, en millionièmes d’euro hors taxes (HT). */
export type RevisedPriceResult = Exact;

/**
 * Prix révisé. Que devient ce prix après révision ?
 *
 * 7.1 : « 7.1 Les prix sont révisables chaque année au 1er janvier, selon la formule suivante, où S est le
 * dernier indice Syntec publié et S0 l'indice de base, soit 312,7 : »
 * 7.1/formule : « P0 x S / S0 »
 * 7.2 : « 7.2 La révision d'une année ne peut excéder 3 points de pourcentage. »
 *
 * @returns Prix révisé, en millionièmes d’euro hors taxes (HT)
 */
export function revisedPrice(input: RevisedPriceInput): RevisedPriceResult {
  const { price, index } = input;
  refuseNegative(price, 'price', noNegativeMoney);
  if (index <= 0) throw new InvalidInput('index', numberAboveZero);
  return quotient(
    multiply(price, lesser(multiply(index, 100_000_000), multiply(whole * 1_000_000 + revisionCap, baseIndex))),
    multiply(baseIndex, 100_000_000)
  );
}

/** Entrées de revisionEffective. */
export type RevisionEffectiveInput = {
  /** Notification, en jours depuis le 1970-01-01 */
  readonly notifiedOn: number;
  /** Prise d’effet, en jours depuis le 1970-01-01 */
  readonly effectiveOn: number;
};

/** Résultat de revisionEffective. */
export type RevisionEffectiveResult = boolean;

/**
 * Révision notifiée à temps. La révision prend-elle effet au 1er janvier ?
 *
 * 7.3 : « 7.3 Le Prestataire notifie la révision au moins deux (2) mois avant sa prise d'effet. À défaut, elle
 * est réputée non écrite pour l'année en cours. »
 * 7.1 : « 7.1 Les prix sont révisables chaque année au 1er janvier, selon la formule suivante, où S est le
 * dernier indice Syntec publié et S0 l'indice de base, soit 312,7 : »
 *
 * @returns Prend effet
 * @throws InvalidInput : une révision prend effet un 1er janvier
 */
export function revisionEffective(input: RevisionEffectiveInput): RevisionEffectiveResult {
  const { notifiedOn, effectiveOn } = input;
  if (!(monthOf(effectiveOn) === revisionDay.month && dayOfMonth(effectiveOn) === revisionDay.day)) {
    throw new InvalidInput('effectiveOn', 'une révision prend effet un 1er janvier');
  }
  return addPeriod(notifiedOn, revisionNotice) <= effectiveOn;
}

/** Entrées de latePayment. */
export type LatePaymentInput = {
  /** Somme due, en millionièmes d’euro */
  readonly amount: number;
  /** Taux de refinancement, en millionièmes de pour cent */
  readonly centralBankRate: number;
  /** Date de la facture, en jours depuis le 1970-01-01 */
  readonly invoicedOn: number;
  /** Paiement, en jours depuis le 1970-01-01 */
  readonly paidOn: number;
};

/** Résultat de latePayment. */
export type LatePaymentResult = { readonly interest: Exact; readonly fee: number };

/**
 * Retard de paiement. Que doit le Client pour cette facture payée en retard ?
 *
 * 8.1 : « 8.1 Toute somme impayée à l'échéance porte intérêt, de plein droit et sans mise en demeure, au taux de
 * refinancement de la Banque centrale européenne majoré de dix (10) points de pourcentage, sur la base d'une
 * année de 365 jours. »
 * 8.2 : « 8.2 Une indemnité forfaitaire de quarante euros (40 €) est due pour frais de recouvrement,
 * conformément à l'article D. 441-5 du code de commerce. »
 * 6.2 : « 6.2 Les prestations sont facturées à terme échu. Les factures sont payables à trente (30) jours fin de
 * mois. »
 *
 * Sous ses lectures par défaut ; les autres sont à `latePaymentInFull` :
 * - endOfMonthCounting : days-then-end, end-then-days (par défaut days-then-end)
 *
 * @returns Sommes dues
 * @throws InvalidInput : un taux ne peut pas dépasser 100 %
 */
export function latePayment(input: LatePaymentInput): LatePaymentResult {
  const { amount, centralBankRate, invoicedOn, paidOn } = input;
  refuseNegative(amount, 'amount', noNegativeMoney);
  refuseNegative(centralBankRate, 'centralBankRate', noNegativePercent);
  if (centralBankRate > whole * 1_000_000) {
    throw new InvalidInput('centralBankRate', 'un taux ne peut pas dépasser 100 %');
  }
  const dueOn = paymentDue({ invoicedOn });
  const daysLate = Math.max(paidOn - dueOn, 0);
  return {
    interest: per(
      ratio(multiply(multiply(amount, centralBankRate + interestMargin), daysLate), interestYear.days),
      100_000_000
    ),
    fee: daysLate > 0 ? recoveryFee : 0
  };
}

/** Entrées de suspensionFrom. */
export type SuspensionFromInput = {
  /** Mise en demeure, en jours depuis le 1970-01-01 */
  readonly noticeOn: number;
};

/** Résultat de suspensionFrom, en jours depuis le 1970-01-01. */
export type SuspensionFromResult = number;

/**
 * Premier jour d’une suspension. À partir de quel jour le Prestataire peut-il suspendre ?
 *
 * 8.3 : « 8.3 Le Prestataire peut suspendre les prestations huit (8) jours francs après une mise en demeure
 * restée sans effet. »
 *
 * @returns Premier jour, en jours depuis le 1970-01-01
 */
export function suspensionFrom(input: SuspensionFromInput): SuspensionFromResult {
  const { noticeOn } = input;
  return clearDaysAfter(noticeOn, suspensionDelay.period);
}

/** Entrées de currentTermEnd. */
export type CurrentTermEndInput = {
  /** Date, en jours depuis le 1970-01-01 */
  readonly on: number;
};

/** Résultat de currentTermEnd, en jours depuis le 1970-01-01. */
export type CurrentTermEndResult = number;

/**
 * Terme de la période en cours. Quand s’achève la période qui court à cette date ?
 *
 * 9.1 : « 9.1 Le contrat est conclu pour trois ans. Il est reconduit tacitement par périodes d'un an, sauf
 * dénonciation notifiée trois mois au moins avant le terme. »
 * titre-i/1.1 : « 1.1 Le présent contrat a pour objet de définir les conditions dans lesquelles le Prestataire
 * assure l'infogérance des serveurs du Client à compter du 1er janvier 2026. »
 *
 * @returns Premier jour après la période, en jours depuis le 1970-01-01
 * @throws InvalidInput : le contrat n’a pas commencé à cette date
 */
export function currentTermEnd(input: CurrentTermEndInput): CurrentTermEndResult {
  const { on } = input;
  if (on < startDate) throw new InvalidInput('on', 'le contrat n’a pas commencé à cette date');
  const initialEnd = addPeriod(startDate, initialTerm);
  if (on < initialEnd) return initialEnd;
  return recurrence(initialEnd, renewalTerm, on, refusals, 'on').endExclusive;
}

/** Entrées de renewalPrevented. */
export type RenewalPreventedInput = {
  /** Notification, en jours depuis le 1970-01-01 */
  readonly notifiedOn: number;
};

/** Résultat de renewalPrevented. */
export type RenewalPreventedResult = boolean;

/**
 * Dénonciation à temps. Une dénonciation notifiée à cette date empêche-t-elle la reconduction ?
 *
 * 9.1 : « 9.1 Le contrat est conclu pour trois ans. Il est reconduit tacitement par périodes d'un an, sauf
 * dénonciation notifiée trois mois au moins avant le terme. »
 *
 * @returns Reconduction empêchée
 */
export function renewalPrevented(input: RenewalPreventedInput): RenewalPreventedResult {
  const { notifiedOn } = input;
  return addPeriod(notifiedOn, renewalNotice) <= currentTermEnd({ on: notifiedOn });
}

/** Entrées de terminable. */
export type TerminableInput = {
  /** Notification du manquement, en jours depuis le 1970-01-01 */
  readonly notifiedOn: number;
  /** Réparation, en jours depuis le 1970-01-01 */
  readonly repairedOn?: number | undefined;
  /** Date, en jours depuis le 1970-01-01 */
  readonly on: number;
};

/** Résultat de terminable. */
export type TerminableResult = boolean;

/**
 * Résiliation pour manquement grave. Le contrat peut-il être résilié à cette date pour ce manquement ?
 *
 * 9.2 : « 9.2 Chacune des parties peut résilier le contrat en cas de manquement grave de l'autre, non réparé
 * dans un délai de 30 jours calendaires à compter de sa notification. »
 *
 * @returns Peut être résilié
 */
export function terminable(input: TerminableInput): TerminableResult {
  const { notifiedOn, repairedOn, on } = input;
  const lastDay = addPeriod(notifiedOn, repairTime);
  return on > lastDay && (repairedOn === undefined || repairedOn! > lastDay);
}

/** Entrées de dataReturnDue. */
export type DataReturnDueInput = {
  /** Fin du contrat, en jours depuis le 1970-01-01 */
  readonly endedOn: number;
};

/** Résultat de dataReturnDue, en jours depuis le 1970-01-01. */
export type DataReturnDueResult = number;

/**
 * Échéance de la restitution. Quel jour au plus tard les données doivent-elles être restituées ?
 *
 * 10.1/1 : « 1° restituer les données du Client dans un délai d'une quinzaine ; »
 *
 * @returns Échéance, en jours depuis le 1970-01-01
 */
export function dataReturnDue(input: DataReturnDueInput): DataReturnDueResult {
  const { endedOn } = input;
  return addPeriod(endedOn, returnTime);
}

/** Entrées de liabilityCap. */
export type LiabilityCapInput = {
  /** Montant annuel HT, en millionièmes d’euro hors taxes (HT) */
  readonly yearlyAmount: number;
};

/** Résultat de liabilityCap, en millionièmes d’euro hors taxes (HT). */
export type LiabilityCapResult = Exact;

/**
 * Plafond de responsabilité. À quel montant la responsabilité du Prestataire est-elle limitée pour l’année ?
 *
 * 11.1 : « 11.1 La responsabilité du Prestataire est limitée, par année civile, à 1,5 fois le montant annuel HT
 * des prestations, dans la limite de 0,5 M€ HT. »
 *
 * @returns Plafond, en millionièmes d’euro hors taxes (HT)
 */
export function liabilityCap(input: LiabilityCapInput): LiabilityCapResult {
  const { yearlyAmount } = input;
  refuseNegative(yearlyAmount, 'yearlyAmount', noNegativeMoney);
  return quotient(lesser(multiply(yearlyAmount, capFactor), multiply(capLimit, 1_000_000)), 1_000_000);
}

/** Entrées de actionBarred. */
export type ActionBarredInput = {
  /** Fait générateur, en jours depuis le 1970-01-01 */
  readonly eventOn: number;
  /** Date de l’action, en jours depuis le 1970-01-01 */
  readonly on: number;
};

/** Résultat de actionBarred. */
export type ActionBarredResult = boolean;

/**
 * Action prescrite. Une action engagée à cette date est-elle prescrite ?
 *
 * 11.4 : « 11.4 Toute action se prescrit par un an à compter du fait générateur, par dérogation à l'article 2224
 * du code civil. »
 *
 * @returns Prescrite
 */
export function actionBarred(input: ActionBarredInput): ActionBarredResult {
  const { eventOn, on } = input;
  return on > addPeriod(eventOn, limitation);
}

/** Entrées de serverPrice. */
export type ServerPriceInput = {
  /** Serveur */
  readonly server: 'standard' | 'reinforced';
};

/** Résultat de serverPrice. */
export type ServerPriceResult = { readonly price: number };

/**
 * Prix d’un serveur. Que coûte ce serveur par mois ?
 *
 * annexe-1/1/serveurs : « Serveur Prix en euros HT par serveur et mois »
 *
 * @returns Prix
 */
export function serverPrice(input: ServerPriceInput): ServerPriceResult {
  return serverPriceOf(input.server);
}

/** Le calcul de serverPrice, que d’autres règles appellent. */
function serverPriceOf(server: ServerPriceInput['server']): ServerPriceResult {
  switch (server) {
    case 'standard':
      return serverPricesStandard;
    default:
      return serverPricesReinforced;
  }
}

/** Entrées de serverFees. */
export type ServerFeesInput = {
  /** Serveur */
  readonly server: 'standard' | 'reinforced';
  /** Nombre de serveurs, en millionièmes de serveur */
  readonly servers: number;
  /** Mois commencés, en millionièmes de month */
  readonly months: number;
};

/** Résultat de serverFees, en millionièmes d’euro hors taxes (HT). */
export type ServerFeesResult = Exact;

/**
 * Redevance des serveurs. Que doit le Client pour ces serveurs ?
 *
 * annexe-1/1/p1 : « Le prix d'un serveur est dû pour tout mois commencé. Au-delà de dix serveurs, une remise de
 * 15 % s'applique à chaque serveur supplémentaire. »
 * annexe-1/1/serveurs : « Serveur Prix en euros HT par serveur et mois »
 *
 * @returns Redevance, en millionièmes d’euro hors taxes (HT)
 */
export function serverFees(input: ServerFeesInput): ServerFeesResult {
  const { server, servers, months } = input;
  refuseNegative(servers, 'servers', noNegativeNumber);
  refuseNegative(months, 'months', noNegativeNumber);
  const supplementary = Math.max(servers - fullPriceServers, 0);
  return quotient(
    multiply(
      multiply(serverPriceOf(server).price, subtract(multiply(servers, 100), multiply(supplementary, discount))),
      months
    ),
    100_000_000_000_000
  );
}

/** Entrées de optionPrice. */
export type OptionPriceInput = {
  /** Option */
  readonly option: 'backup' | 'monitoring' | 'audit';
};

/** Résultat de optionPrice. */
export type OptionPriceResult = {
  readonly price: { readonly kind: 'price'; readonly amount: number }
  | { readonly kind: 'free' }
  | { readonly kind: 'included' }
  | { readonly kind: 'on-request' }
};

/**
 * Prix d’une option. Que coûte cette option par mois ?
 *
 * annexe-1/2/options : « Option Prix en euros HT par mois »
 *
 * @returns Prix
 */
export function optionPrice(input: OptionPriceInput): OptionPriceResult {
  const { option } = input;
  switch (option) {
    case 'backup':
      return optionPricesBackup;
    case 'monitoring':
      return optionPricesMonitoring;
    default:
      return optionPricesAudit;
  }
}

/** Entrées de auditInstalment. */
export type AuditInstalmentInput = {
  /** Prix annuel, en millionièmes d’euro hors taxes (HT) */
  readonly yearlyPrice: number;
};

/** Résultat de auditInstalment, en millionièmes d’euro hors taxes (HT). */
export type AuditInstalmentResult = Exact;

/**
 * Échéance mensuelle d’un audit. Que facture le Prestataire chaque mois pour cet audit ?
 *
 * annexe-1/2/p1 : « Le prix annuel d'un audit est facturé chaque mois à raison de 1/12e. »
 *
 * @returns Échéance, en millionièmes d’euro hors taxes (HT)
 */
export function auditInstalment(input: AuditInstalmentInput): AuditInstalmentResult {
  const { yearlyPrice } = input;
  refuseNegative(yearlyPrice, 'yearlyPrice', noNegativeMoney);
  return quotient(yearlyPrice * auditShare, 12);
}

/** Entrées de accessRevokedInTime. */
export type AccessRevokedInTimeInput = {
  /** Départ, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly leftAt: number;
  /** Révocation, en millisecondes depuis le 1970-01-01T00:00:00Z */
  readonly revokedAt: number;
};

/** Résultat de accessRevokedInTime. */
export type AccessRevokedInTimeResult = boolean;

/**
 * Accès révoqué à temps. L’accès a-t-il été révoqué à temps ?
 *
 * annexe-2/2 : « 2. Il appartient au Client de révoquer les accès de ses salariés dans les 24 heures de leur
 * départ. »
 *
 * @returns À temps
 */
export function accessRevokedInTime(input: AccessRevokedInTimeInput): AccessRevokedInTimeResult {
  const { leftAt, revokedAt } = input;
  return revokedAt <= leftAt + revocationTime;
}
