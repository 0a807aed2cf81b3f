// Generated from contracts/infogerance/contract.md, do not edit.
import { walksOf } from 'clausier/runtime/explain/skipped';
import { type Explained, type Step, type Telling, type ToldChoice, explained } from 'clausier/runtime/explain/trace';
import { rules } from './descriptors.ts';
import {
  patchDueInFull,
  logKeptInFull,
  responseFastEnoughInFull,
  bayHoldsInFull,
  trafficChargeInFull,
  supportTimeInFull,
  handlingDueInFull,
  overrunInFull,
  penaltyInFull,
  paymentDueInFull,
  revisedPriceInFull,
  revisionEffectiveInFull,
  latePaymentInFull,
  suspensionFromInFull,
  currentTermEndInFull,
  renewalPreventedInFull,
  terminableInFull,
  dataReturnDueInFull,
  liabilityCapInFull,
  actionBarredInFull,
  serverPriceInFull,
  serverFeesInFull,
  optionPriceInFull,
  auditInstalmentInFull,
  accessRevokedInTimeInFull,
  type PenaltyReadings,
  type PaymentDueReadings,
  type LatePaymentReadings,
} from './in-full.ts';
import type {
  PatchDueInput,
  PatchDueResult,
  LogKeptInput,
  LogKeptResult,
  ResponseFastEnoughInput,
  ResponseFastEnoughResult,
  BayHoldsInput,
  BayHoldsResult,
  TrafficChargeInput,
  TrafficChargeResult,
  SupportTimeInput,
  SupportTimeResult,
  HandlingDueInput,
  HandlingDueResult,
  OverrunInput,
  OverrunResult,
  PenaltyInput,
  PenaltyResult,
  PaymentDueInput,
  PaymentDueResult,
  RevisedPriceInput,
  RevisedPriceResult,
  RevisionEffectiveInput,
  RevisionEffectiveResult,
  LatePaymentInput,
  LatePaymentResult,
  SuspensionFromInput,
  SuspensionFromResult,
  CurrentTermEndInput,
  CurrentTermEndResult,
  RenewalPreventedInput,
  RenewalPreventedResult,
  TerminableInput,
  TerminableResult,
  DataReturnDueInput,
  DataReturnDueResult,
  LiabilityCapInput,
  LiabilityCapResult,
  ActionBarredInput,
  ActionBarredResult,
  ServerPriceInput,
  ServerPriceResult,
  ServerFeesInput,
  ServerFeesResult,
  OptionPriceInput,
  OptionPriceResult,
  AuditInstalmentInput,
  AuditInstalmentResult,
  AccessRevokedInTimeInput,
  AccessRevokedInTimeResult,
} from './rules.ts';
const startDateWords: Step = {
  name: 'startDate',
  label: 'début du contrat',
  value: '2026-01-01',
  from: { kind: 'text', clause: 'titre-i/1.1', start: 150, end: 166, words: '1er janvier 2026' },
};
const patchDelayWords: Step = {
  name: 'patchDelay',
  label: 'délai d’un correctif',
  value: 'P5D',
  from: { kind: 'text', clause: 'titre-i/2.1/b', start: 55, end: 58, words: 'J+5' },
};
const logRetentionWords: Step = {
  name: 'logRetention',
  label: 'conservation des journaux',
  value: 'P1Y6M',
  from: { kind: 'text', clause: 'titre-i/2.1/c', start: 42, end: 55, words: 'un an et demi' },
};
const responseTimeWords: Step = {
  name: 'responseTime',
  label: 'temps de réponse',
  value: 'PT0.2S',
  from: { kind: 'text', clause: 'titre-i/2.1/d', start: 42, end: 48, words: '200 ms' },
};
const bayHeightWords: Step = {
  name: 'bayHeight',
  label: 'hauteur de la baie',
  value: '42 U',
  from: { kind: 'text', clause: '3.1', start: 62, end: 66, words: '42 U' },
};
const bayPowerWords: Step = {
  name: 'bayPower',
  label: 'puissance de la baie',
  value: '3 kVA',
  from: { kind: 'text', clause: '3.1', start: 91, end: 96, words: '3 kVA' },
};
const includedTrafficWords: Step = {
  name: 'includedTraffic',
  label: 'trafic inclus',
  value: 10000000000000,
  from: { kind: 'text', clause: '3.2', start: 41, end: 46, words: '10 To' },
};
const trafficPriceWords: Step = {
  name: 'trafficPrice',
  label: 'prix du trafic',
  value: '0.00000000002',
  from: { kind: 'text', clause: '3.2', start: 79, end: 95, words: '0,02 € HT par Go' },
};
const supportWindowsWords: Step = {
  name: 'supportWindows',
  label: 'heures d’ouverture',
  value: [
    { days: ['monday', 'tuesday', 'wednesday', 'thursday'], from: '09:00', to: '12:00' },
    { days: ['monday', 'tuesday', 'wednesday', 'thursday'], from: '14:00', to: '18:00' },
    { days: ['friday'], from: '09:00', to: '12:00' },
    { days: ['friday'], from: '14:00', to: '17:00' },
  ],
  from: {
    kind: 'text',
    clause: '4.1',
    start: 26,
    end: 123,
    words: 'du lundi au jeudi de 9 h à 12 h et de 14 h à 18 h, et le vendredi de 9 h à 12 h et de 14 h à 17 h',
  },
};
const blockingTimeWords: Step = {
  name: 'blockingTime',
  label: 'délai d’un incident bloquant',
  value: { value: 2, unit: 'working-hour' },
  from: { kind: 'text', clause: '4.2', start: 73, end: 96, words: 'deux (2) heures ouvrées' },
};
const majorTimeWords: Step = {
  name: 'majorTime',
  label: 'délai d’un incident majeur',
  value: { value: 4, unit: 'working-hour' },
  from: { kind: 'text', clause: '4.2', start: 136, end: 161, words: 'quatre (4) heures ouvrées' },
};
const penaltyRateWords: Step = {
  name: 'penaltyRate',
  label: 'taux de la pénalité',
  value: '2 %',
  from: { kind: 'text', clause: '5.1', start: 78, end: 81, words: '2 %' },
};
const penaltyCapWords: Step = {
  name: 'penaltyCap',
  label: 'plafond des pénalités',
  value: 0.333333,
  from: { kind: 'text', clause: '5.2', start: 47, end: 55, words: 'un tiers' },
};
const repeatFactorWords: Step = {
  name: 'repeatFactor',
  label: 'facteur en cas de répétition',
  value: 2,
  from: { kind: 'text', clause: '5.3', start: 44, end: 53, words: 'au double' },
};
const repeatFromWords: Step = {
  name: 'repeatFrom',
  label: 'rang de l’incident',
  value: 3,
  from: { kind: 'text', clause: '5.3', start: 66, end: 75, words: 'troisième' },
};
const paymentTimeWords: Step = {
  name: 'paymentTime',
  label: 'délai de paiement',
  value: { period: 'P30D', basis: 'end-of-month' },
  from: { kind: 'text', clause: '6.2', start: 78, end: 107, words: 'trente (30) jours fin de mois' },
};
const revisionDayWords: Step = {
  name: 'revisionDay',
  label: 'jour de la révision',
  value: { month: 1, day: 1 },
  from: { kind: 'text', clause: '7.1', start: 45, end: 56, words: '1er janvier' },
};
const baseIndexWords: Step = {
  name: 'baseIndex',
  label: 'indice de base',
  value: 312.7,
  from: { kind: 'text', clause: '7.1', start: 155, end: 160, words: '312,7' },
};
const revisionCapWords: Step = {
  name: 'revisionCap',
  label: 'plafond de la révision',
  value: '3 points',
  from: { kind: 'text', clause: '7.2', start: 44, end: 67, words: '3 points de pourcentage' },
};
const revisionNoticeWords: Step = {
  name: 'revisionNotice',
  label: 'préavis de la révision',
  value: 'P2M',
  from: { kind: 'text', clause: '7.3', start: 48, end: 61, words: 'deux (2) mois' },
};
const interestMarginWords: Step = {
  name: 'interestMargin',
  label: 'majoration du taux',
  value: '10 points',
  from: { kind: 'text', clause: '8.1', start: 160, end: 190, words: 'dix (10) points de pourcentage' },
};
const interestYearWords: Step = {
  name: 'interestYear',
  label: 'année de l’intérêt',
  value: 'P365D',
  from: { kind: 'text', clause: '8.1', start: 219, end: 228, words: '365 jours' },
};
const recoveryFeeWords: Step = {
  name: 'recoveryFee',
  label: 'indemnité de recouvrement',
  value: '40.00 EUR',
  from: { kind: 'text', clause: '8.2', start: 33, end: 54, words: 'quarante euros (40 €)' },
};
const suspensionDelayWords: Step = {
  name: 'suspensionDelay',
  label: 'délai de suspension',
  value: { period: 'P8D', basis: 'clear-days' },
  from: { kind: 'text', clause: '8.3', start: 50, end: 71, words: 'huit (8) jours francs' },
};
const initialTermWords: Step = {
  name: 'initialTerm',
  label: 'durée initiale',
  value: 'P3Y',
  from: { kind: 'text', clause: '9.1', start: 31, end: 40, words: 'trois ans' },
};
const renewalTermWords: Step = {
  name: 'renewalTerm',
  label: 'période de reconduction',
  value: 'P1Y',
  from: { kind: 'text', clause: '9.1', start: 85, end: 90, words: 'un an' },
};
const renewalNoticeWords: Step = {
  name: 'renewalNotice',
  label: 'préavis de dénonciation',
  value: 'P3M',
  from: { kind: 'text', clause: '9.1', start: 119, end: 129, words: 'trois mois' },
};
const repairTimeWords: Step = {
  name: 'repairTime',
  label: 'délai de réparation',
  value: 'P30D',
  from: { kind: 'text', clause: '9.2', start: 116, end: 136, words: '30 jours calendaires' },
};
const returnTimeWords: Step = {
  name: 'returnTime',
  label: 'délai de restitution',
  value: 'P15D',
  from: { kind: 'text', clause: '10.1/1', start: 51, end: 64, words: 'une quinzaine' },
};
const capFactorWords: Step = {
  name: 'capFactor',
  label: 'facteur du plafond',
  value: 1.5,
  from: { kind: 'text', clause: '11.1', start: 71, end: 79, words: '1,5 fois' },
};
const capLimitWords: Step = {
  name: 'capLimit',
  label: 'limite du plafond',
  value: '500000.00 EUR',
  from: { kind: 'text', clause: '11.1', start: 136, end: 145, words: '0,5 M€ HT' },
};
const limitationWords: Step = {
  name: 'limitation',
  label: 'prescription',
  value: 'P1Y',
  from: { kind: 'text', clause: '11.4', start: 34, end: 39, words: 'un an' },
};
const fullPriceServersWords: Step = {
  name: 'fullPriceServers',
  label: 'serveurs au plein tarif',
  value: '10 serveur',
  from: { kind: 'text', clause: 'annexe-1/1/p1', start: 64, end: 76, words: 'dix serveurs' },
};
const discountWords: Step = {
  name: 'discount',
  label: 'remise',
  value: '15 %',
  from: { kind: 'text', clause: 'annexe-1/1/p1', start: 92, end: 96, words: '15 %' },
};
const auditShareWords: Step = {
  name: 'auditShare',
  label: 'part mensuelle',
  value: 0.083333,
  from: { kind: 'text', clause: 'annexe-1/2/p1', start: 62, end: 67, words: '1/12e' },
};
const revocationTimeWords: Step = {
  name: 'revocationTime',
  label: 'délai de révocation',
  value: 'PT24H',
  from: { kind: 'text', clause: 'annexe-2/2', start: 74, end: 83, words: '24 heures' },
};
const parisZoneWords: Step = {
  name: 'parisZone',
  label: 'heure légale française',
  value: 'Europe/Paris',
  from: { kind: 'assumption', id: 'parisZone', source: 'base de données des fuseaux de l’IANA' },
};
const mondayToFridayWords: Step = {
  name: 'mondayToFriday',
  label: 'jours ouvrés',
  value: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  from: { kind: 'assumption', id: 'mondayToFriday', source: 'usage, et jours d’ouverture de l’article 4.1' },
};
const workedHourWords: Step = {
  name: 'workedHour',
  label: 'une heure ouvrée',
  value: 'PT1H',
  from: {
    kind: 'assumption',
    id: 'workedHour',
    source: '« heure ouvrée » des articles 4.2 et 5.1, une heure des heures d’ouverture',
  },
};
const serverPricesStandardWords: Step = {
  name: 'standard',
  label: 'Standard',
  value: { price: '120.00 EUR' },
  from: { kind: 'text', clause: 'annexe-1/1/serveurs/row-1', start: 0, end: 15, words: 'Standard 120,00' },
};
const serverPricesReinforcedWords: Step = {
  name: 'reinforced',
  label: 'Renforcé',
  value: { price: '210.50 EUR' },
  from: { kind: 'text', clause: 'annexe-1/1/serveurs/row-2', start: 0, end: 15, words: 'Renforcé 210,50' },
};
const optionPricesBackupWords: Step = {
  name: 'backup',
  label: 'Sauvegarde',
  value: { price: { kind: 'price', amount: '8.00 EUR' } },
  from: { kind: 'text', clause: 'annexe-1/2/options/row-1', start: 0, end: 15, words: 'Sauvegarde 8,00' },
};
const optionPricesMonitoringWords: Step = {
  name: 'monitoring',
  label: 'Supervision',
  value: { price: { kind: 'included' } },
  from: { kind: 'text', clause: 'annexe-1/2/options/row-2', start: 0, end: 18, words: 'Supervision Inclus' },
};
const optionPricesAuditWords: Step = {
  name: 'audit',
  label: 'Audit',
  value: { price: { kind: 'on-request' } },
  from: { kind: 'text', clause: 'annexe-1/2/options/row-3', start: 0, end: 15, words: 'Audit Sur devis' },
};
const startedHoursChoice: ToldChoice = {
  choice: 'startedHours',
  options: {
    'each-overrun': {
      name: 'startedHours',
      label: 'Les heures entamées se comptent-elles par dépassement ou sur leur somme ?',
      value: 'Chaque dépassement est arrondi à l’heure',
      from: { kind: 'reading', choice: 'startedHours', option: 'each-overrun' },
    },
    'their-sum': {
      name: 'startedHours',
      label: 'Les heures entamées se comptent-elles par dépassement ou sur leur somme ?',
      value: 'Seule la somme du mois est arrondie',
      from: { kind: 'reading', choice: 'startedHours', option: 'their-sum' },
    },
  },
};
const endOfMonthCountingChoice: ToldChoice = {
  choice: 'endOfMonthCounting',
  options: {
    'days-then-end': {
      name: 'endOfMonthCounting',
      label: 'Les trente jours courent-ils avant ou après la fin du mois ?',
      value: 'Trente jours, puis la fin du mois où ils s’achèvent',
      from: { kind: 'reading', choice: 'endOfMonthCounting', option: 'days-then-end' },
    },
    'end-then-days': {
      name: 'endOfMonthCounting',
      label: 'Les trente jours courent-ils avant ou après la fin du mois ?',
      value: 'La fin du mois de la facture, puis trente jours',
      from: { kind: 'reading', choice: 'endOfMonthCounting', option: 'end-then-days' },
    },
  },
};

const patchDueSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'patchDue',
  rule: rules.patchDue,
  skipped: { label: 'jours sautés', walks: walksOf },
  steps: [
    patchDelayWords,
    mondayToFridayWords,
    {
      name: 'patchDue',
      label: 'Échéance',
      type: 'date',
      from: { kind: 'formula', text: 'addWorkingDays(publishedOn, patchDelay.days, mondayToFriday, frenchHolidays)' },
    },
  ],
}))();

/** Les étapes de patchDue. */
export function explainPatchDue(input: PatchDueInput): Explained<PatchDueResult> {
  return explained(patchDueSteps, (trace) => patchDueInFull(input, trace));
}

const logKeptSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'logKept',
  rule: rules.logKept,
  steps: [
    logRetentionWords,
    {
      name: 'logKept',
      label: 'Conservé',
      type: 'boolean',
      from: { kind: 'formula', text: 'on <= writtenOn + logRetention' },
    },
  ],
}))();

/** Les étapes de logKept. */
export function explainLogKept(input: LogKeptInput): Explained<LogKeptResult> {
  return explained(logKeptSteps, (trace) => logKeptInFull(input, trace));
}

const responseFastEnoughSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'responseFastEnough',
  rule: rules.responseFastEnough,
  steps: [
    responseTimeWords,
    {
      name: 'responseFastEnough',
      label: 'Tenu',
      type: 'boolean',
      from: { kind: 'formula', text: 'measured <= responseTime' },
    },
  ],
}))();

/** Les étapes de responseFastEnough. */
export function explainResponseFastEnough(input: ResponseFastEnoughInput): Explained<ResponseFastEnoughResult> {
  return explained(responseFastEnoughSteps, (trace) => responseFastEnoughInFull(input, trace));
}

const bayHoldsSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'bayHolds',
  rule: rules.bayHolds,
  steps: [
    bayHeightWords,
    bayPowerWords,
    {
      name: 'bayHolds',
      label: 'Suffit',
      type: { record: { height: 'boolean', power: 'boolean' } },
      from: { kind: 'formula', text: '{ height: sum(heights) <= bayHeight, power: power <= bayPower }' },
    },
  ],
}))();

/** Les étapes de bayHolds. */
export function explainBayHolds(input: BayHoldsInput): Explained<BayHoldsResult> {
  return explained(bayHoldsSteps, (trace) => bayHoldsInFull(input, trace));
}

const trafficChargeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'trafficCharge',
  rule: rules.trafficCharge,
  steps: [
    includedTrafficWords,
    trafficPriceWords,
    {
      name: 'trafficCharge',
      label: 'Montant',
      type: 'money',
      from: { kind: 'formula', text: 'max(traffic - includedTraffic, 0) * trafficPrice' },
    },
  ],
}))();

/** Les étapes de trafficCharge. */
export function explainTrafficCharge(input: TrafficChargeInput): Explained<TrafficChargeResult> {
  return explained(trafficChargeSteps, (trace) => trafficChargeInFull(input, trace));
}

const supportTimeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'supportTime',
  rule: rules.supportTime,
  skipped: { label: 'jours sautés', walks: walksOf },
  steps: [
    parisZoneWords,
    supportWindowsWords,
    {
      name: 'supportTime',
      label: 'Temps d’ouverture',
      type: 'duration',
      from: { kind: 'formula', text: 'openTime(loggedAt, handledAt, openingHours(supportWindows, parisZone, frenchHolidays))' },
    },
  ],
}))();

/** Les étapes de supportTime. */
export function explainSupportTime(input: SupportTimeInput): Explained<SupportTimeResult> {
  return explained(supportTimeSteps, (trace) => supportTimeInFull(input, trace));
}

const handlingDueSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'handlingDue',
  rule: rules.handlingDue,
  omits: ['blockingTime', 'majorTime'],
  skipped: { label: 'jours sautés', walks: walksOf },
  steps: [
    parisZoneWords,
    workedHourWords,
    blockingTimeWords,
    majorTimeWords,
    {
      name: 'allowed',
      label: 'délai',
      type: 'duration',
      from: { kind: 'formula', text: 'workedHour * (if severity = "blocking" then blockingTime.value else majorTime.value)' },
    },
    supportWindowsWords,
    {
      name: 'handlingDue',
      label: 'Échéance',
      type: 'instant',
      from: { kind: 'formula', text: 'addOpenTime(loggedAt, allowed, openingHours(supportWindows, parisZone, frenchHolidays))' },
    },
  ],
}))();

/** Les étapes de handlingDue. */
export function explainHandlingDue(input: HandlingDueInput): Explained<HandlingDueResult> {
  return explained(handlingDueSteps, (trace) => handlingDueInFull(input, trace));
}

const overrunSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'overrun',
  rule: rules.overrun,
  omits: ['blockingTime', 'majorTime'],
  steps: [
    workedHourWords,
    blockingTimeWords,
    majorTimeWords,
    {
      name: 'allowed',
      label: 'délai',
      type: 'duration',
      from: { kind: 'formula', text: 'workedHour * (if severity = "blocking" then blockingTime.value else majorTime.value)' },
    },
    { name: 'supportTime', label: 'Heures d’ouverture écoulées', called: supportTimeSteps },
    {
      name: 'overrun',
      label: 'Dépassement',
      type: 'duration',
      from: { kind: 'formula', text: 'max(supportTime(loggedAt: loggedAt, handledAt: handledAt) - allowed, 0)' },
    },
  ],
}))();

/** Les étapes de overrun. */
export function explainOverrun(input: OverrunInput): Explained<OverrunResult> {
  return explained(overrunSteps, (trace) => overrunInFull(input, trace));
}

const penaltySteps: Telling = /* @__PURE__ */ (() => ({
  id: 'penalty',
  rule: rules.penalty,
  readings: { startedHours: 'each-overrun' },
  omits: ['overruns', 'plain', 'item', 'repeatFrom', 'one', 'workedHour', 'repeated'],
  inTurn: { plain: ['overruns'], repeated: ['overruns'] },
  steps: [
    repeatFromWords,
    {
      name: 'plain',
      label: 'dépassements simples',
      type: { list: { record: { time: 'duration', blockingRank: { optional: 'count' } } } },
      from: { kind: 'formula', text: 'overruns[item.blockingRank = null or item.blockingRank < repeatFrom]' },
    },
    {
      name: 'repeated',
      label: 'dépassements répétés',
      type: { list: { record: { time: 'duration', blockingRank: 'count' } } },
      from: { kind: 'formula', text: 'overruns[item.blockingRank != null and item.blockingRank >= repeatFrom]' },
    },
    startedHoursChoice,
    workedHourWords,
    {
      name: 'plainHours',
      label: 'heures simples',
      type: 'count',
      from: {
        kind: 'formula',
        text: 'if startedHours = "each-overrun" then sum(for one in plain return ceiling(one.time / workedHour)) else ceiling(sum(for one in plain return one.time) / workedHour)',
      },
    },
    {
      name: 'repeatedHours',
      label: 'heures répétées',
      type: 'count',
      from: {
        kind: 'formula',
        text: 'if startedHours = "each-overrun" then sum(for one in repeated return ceiling(one.time / workedHour)) else ceiling(sum(for one in repeated return one.time) / workedHour)',
      },
    },
    penaltyRateWords,
    repeatFactorWords,
    penaltyCapWords,
    {
      name: 'penalty',
      label: 'Pénalités',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'min(monthlyAmount * penaltyRate * (plainHours + repeatedHours * repeatFactor), monthlyAmount * penaltyCap)',
      },
    },
  ],
}))();

/** Les étapes de penalty. */
export function explainPenalty(input: PenaltyInput, readings: PenaltyReadings = {}): Explained<PenaltyResult> {
  return explained(penaltySteps, (trace) => penaltyInFull(input, readings, trace));
}

const paymentDueSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'paymentDue',
  rule: rules.paymentDue,
  readings: { endOfMonthCounting: 'days-then-end' },
  omits: ['invoicedOn', 'paymentTime'],
  steps: [
    endOfMonthCountingChoice,
    paymentTimeWords,
    {
      name: 'paymentDue',
      label: 'Échéance',
      type: 'date',
      from: {
        kind: 'formula',
        text: 'if endOfMonthCounting = "days-then-end" then endOfMonth(invoicedOn + paymentTime.period) else endOfMonth(invoicedOn) + paymentTime.period',
      },
      uses: ['invoicedOn', 'paymentTime'],
    },
  ],
}))();

/** Les étapes de paymentDue. */
export function explainPaymentDue(input: PaymentDueInput, readings: PaymentDueReadings = {}): Explained<PaymentDueResult> {
  return explained(paymentDueSteps, (trace) => paymentDueInFull(input, readings, trace));
}

const revisedPriceSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'revisedPrice',
  rule: rules.revisedPrice,
  steps: [
    baseIndexWords,
    revisionCapWords,
    {
      name: 'revisedPrice',
      label: 'Prix révisé',
      type: 'money',
      from: { kind: 'formula', text: 'min(formulas.revisedPrice, price * (whole + revisionCap))' },
    },
  ],
}))();

/** Les étapes de revisedPrice. */
export function explainRevisedPrice(input: RevisedPriceInput): Explained<RevisedPriceResult> {
  return explained(revisedPriceSteps, (trace) => revisedPriceInFull(input, trace));
}

const revisionEffectiveSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'revisionEffective',
  rule: rules.revisionEffective,
  omits: ['revisionDay'],
  steps: [
    revisionDayWords,
    revisionNoticeWords,
    {
      name: 'revisionEffective',
      label: 'Prend effet',
      type: 'boolean',
      from: { kind: 'formula', text: 'notifiedOn + revisionNotice <= effectiveOn' },
    },
  ],
}))();

/** Les étapes de revisionEffective. */
export function explainRevisionEffective(input: RevisionEffectiveInput): Explained<RevisionEffectiveResult> {
  return explained(revisionEffectiveSteps, (trace) => revisionEffectiveInFull(input, trace));
}

const latePaymentSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'latePayment',
  rule: rules.latePayment,
  readings: { endOfMonthCounting: 'days-then-end' },
  omits: ['recoveryFee'],
  steps: [
    { name: 'paymentDue', label: 'Échéance d’une facture', called: paymentDueSteps },
    {
      name: 'dueOn',
      label: 'échéance',
      type: 'date',
      from: { kind: 'formula', text: 'paymentDue(invoicedOn: invoicedOn)' },
    },
    {
      name: 'daysLate',
      label: 'jours de retard',
      type: 'count',
      from: { kind: 'formula', text: 'max(daysBetween(dueOn, paidOn), 0)' },
    },
    interestMarginWords,
    interestYearWords,
    recoveryFeeWords,
    {
      name: 'latePayment',
      label: 'Sommes dues',
      type: { record: { interest: 'money', fee: 'money' } },
      from: {
        kind: 'formula',
        text: '{ interest: amount * (centralBankRate + interestMargin) * daysLate / interestYear.days, fee: if daysLate > 0 then recoveryFee else 0 }',
      },
    },
  ],
}))();

/** Les étapes de latePayment. */
export function explainLatePayment(input: LatePaymentInput, readings: LatePaymentReadings = {}): Explained<LatePaymentResult> {
  return explained(latePaymentSteps, (trace) => latePaymentInFull(input, readings, trace));
}

const suspensionFromSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'suspensionFrom',
  rule: rules.suspensionFrom,
  steps: [
    suspensionDelayWords,
    {
      name: 'suspensionFrom',
      label: 'Premier jour',
      type: 'date',
      from: { kind: 'formula', text: 'clearDaysAfter(noticeOn, suspensionDelay.period)' },
    },
  ],
}))();

/** Les étapes de suspensionFrom. */
export function explainSuspensionFrom(input: SuspensionFromInput): Explained<SuspensionFromResult> {
  return explained(suspensionFromSteps, (trace) => suspensionFromInFull(input, trace));
}

const currentTermEndSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'currentTermEnd',
  rule: rules.currentTermEnd,
  omits: ['renewalTerm'],
  steps: [
    startDateWords,
    initialTermWords,
    {
      name: 'initialEnd',
      label: 'fin de la durée initiale',
      type: 'date',
      from: { kind: 'formula', text: 'startDate + initialTerm' },
    },
    {
      name: 'currentTermEnd',
      label: 'Premier jour après la période',
      type: 'date',
      from: {
        kind: 'formula',
        text: 'if on < initialEnd then initialEnd else recurrence(initialEnd, renewalTerm, on).endExclusive',
      },
    },
    renewalTermWords,
    {
      name: 'currentTermEnd',
      label: 'Premier jour après la période',
      type: 'date',
      from: {
        kind: 'formula',
        text: 'if on < initialEnd then initialEnd else recurrence(initialEnd, renewalTerm, on).endExclusive',
      },
      uses: ['renewalTerm'],
    },
  ],
}))();

/** Les étapes de currentTermEnd. */
export function explainCurrentTermEnd(input: CurrentTermEndInput): Explained<CurrentTermEndResult> {
  return explained(currentTermEndSteps, (trace) => currentTermEndInFull(input, trace));
}

const renewalPreventedSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'renewalPrevented',
  rule: rules.renewalPrevented,
  steps: [
    renewalNoticeWords,
    { name: 'currentTermEnd', label: 'Terme de la période en cours', called: currentTermEndSteps },
    {
      name: 'renewalPrevented',
      label: 'Reconduction empêchée',
      type: 'boolean',
      from: { kind: 'formula', text: 'notifiedOn + renewalNotice <= currentTermEnd(on: notifiedOn)' },
    },
  ],
}))();

/** Les étapes de renewalPrevented. */
export function explainRenewalPrevented(input: RenewalPreventedInput): Explained<RenewalPreventedResult> {
  return explained(renewalPreventedSteps, (trace) => renewalPreventedInFull(input, trace));
}

const terminableSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'terminable',
  rule: rules.terminable,
  omits: ['repairedOn'],
  steps: [
    repairTimeWords,
    {
      name: 'lastDay',
      label: 'dernier jour du délai',
      type: 'date',
      from: { kind: 'formula', text: 'notifiedOn + repairTime' },
    },
    {
      name: 'terminable',
      label: 'Peut être résilié',
      type: 'boolean',
      from: { kind: 'formula', text: 'on > lastDay and (repairedOn = null or repairedOn > lastDay)' },
    },
  ],
}))();

/** Les étapes de terminable. */
export function explainTerminable(input: TerminableInput): Explained<TerminableResult> {
  return explained(terminableSteps, (trace) => terminableInFull(input, trace));
}

const dataReturnDueSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'dataReturnDue',
  rule: rules.dataReturnDue,
  steps: [
    returnTimeWords,
    { name: 'dataReturnDue', label: 'Échéance', type: 'date', from: { kind: 'formula', text: 'endedOn + returnTime' } },
  ],
}))();

/** Les étapes de dataReturnDue. */
export function explainDataReturnDue(input: DataReturnDueInput): Explained<DataReturnDueResult> {
  return explained(dataReturnDueSteps, (trace) => dataReturnDueInFull(input, trace));
}

const liabilityCapSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'liabilityCap',
  rule: rules.liabilityCap,
  steps: [
    capFactorWords,
    capLimitWords,
    {
      name: 'liabilityCap',
      label: 'Plafond',
      type: 'money',
      from: { kind: 'formula', text: 'min(yearlyAmount * capFactor, capLimit)' },
    },
  ],
}))();

/** Les étapes de liabilityCap. */
export function explainLiabilityCap(input: LiabilityCapInput): Explained<LiabilityCapResult> {
  return explained(liabilityCapSteps, (trace) => liabilityCapInFull(input, trace));
}

const actionBarredSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'actionBarred',
  rule: rules.actionBarred,
  steps: [
    limitationWords,
    {
      name: 'actionBarred',
      label: 'Prescrite',
      type: 'boolean',
      from: { kind: 'formula', text: 'on > eventOn + limitation' },
    },
  ],
}))();

/** Les étapes de actionBarred. */
export function explainActionBarred(input: ActionBarredInput): Explained<ActionBarredResult> {
  return explained(actionBarredSteps, (trace) => actionBarredInFull(input, trace));
}

const serverPriceSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'serverPrice',
  rule: rules.serverPrice,
  omits: ['serverPrices.standard', 'serverPrices.reinforced'],
  steps: [
    serverPricesStandardWords,
    {
      name: 'serverPrice',
      label: 'Prix',
      type: { record: { price: 'money' } },
      from: { kind: 'row', row: 1, cells: ['"standard"'], clause: 'annexe-1/1/serveurs/row-1', note: 'Standard' },
      uses: ['serverPrices.standard'],
    },
    serverPricesReinforcedWords,
    {
      name: 'serverPrice',
      label: 'Prix',
      type: { record: { price: 'money' } },
      from: { kind: 'row', row: 2, cells: ['"reinforced"'], clause: 'annexe-1/1/serveurs/row-2', note: 'Renforcé' },
      uses: ['serverPrices.reinforced'],
    },
  ],
}))();

/** Les étapes de serverPrice. */
export function explainServerPrice(input: ServerPriceInput): Explained<ServerPriceResult> {
  return explained(serverPriceSteps, (trace) => serverPriceInFull(input, trace));
}

const serverFeesSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'serverFees',
  rule: rules.serverFees,
  steps: [
    fullPriceServersWords,
    {
      name: 'supplementary',
      label: 'serveurs supplémentaires',
      type: '#serveur',
      from: { kind: 'formula', text: 'max(servers - fullPriceServers, 0)' },
    },
    discountWords,
    { name: 'serverPrice', label: 'Prix d’un serveur', called: serverPriceSteps },
    {
      name: 'serverFees',
      label: 'Redevance',
      type: 'money',
      from: { kind: 'formula', text: 'serverPrice(server: server).price * (servers - supplementary * discount) * months' },
    },
  ],
}))();

/** Les étapes de serverFees. */
export function explainServerFees(input: ServerFeesInput): Explained<ServerFeesResult> {
  return explained(serverFeesSteps, (trace) => serverFeesInFull(input, trace));
}

const optionPriceSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'optionPrice',
  rule: rules.optionPrice,
  omits: ['optionPrices.backup', 'optionPrices.monitoring', 'optionPrices.audit'],
  steps: [
    optionPricesBackupWords,
    {
      name: 'optionPrice',
      label: 'Prix',
      type: { record: { price: { union: { price: { amount: 'money' }, free: {}, included: {}, 'on-request': {} } } } },
      from: { kind: 'row', row: 1, cells: ['"backup"'], clause: 'annexe-1/2/options/row-1', note: 'Sauvegarde' },
      uses: ['optionPrices.backup'],
    },
    optionPricesMonitoringWords,
    {
      name: 'optionPrice',
      label: 'Prix',
      type: { record: { price: { union: { price: { amount: 'money' }, free: {}, included: {}, 'on-request': {} } } } },
      from: { kind: 'row', row: 2, cells: ['"monitoring"'], clause: 'annexe-1/2/options/row-2', note: 'Supervision' },
      uses: ['optionPrices.monitoring'],
    },
    optionPricesAuditWords,
    {
      name: 'optionPrice',
      label: 'Prix',
      type: { record: { price: { union: { price: { amount: 'money' }, free: {}, included: {}, 'on-request': {} } } } },
      from: { kind: 'row', row: 3, cells: ['"audit"'], clause: 'annexe-1/2/options/row-3', note: 'Audit' },
      uses: ['optionPrices.audit'],
    },
  ],
}))();

/** Les étapes de optionPrice. */
export function explainOptionPrice(input: OptionPriceInput): Explained<OptionPriceResult> {
  return explained(optionPriceSteps, (trace) => optionPriceInFull(input, trace));
}

const auditInstalmentSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'auditInstalment',
  rule: rules.auditInstalment,
  steps: [
    auditShareWords,
    {
      name: 'auditInstalment',
      label: 'Échéance',
      type: 'money',
      from: { kind: 'formula', text: 'yearlyPrice * auditShare' },
    },
  ],
}))();

/** Les étapes de auditInstalment. */
export function explainAuditInstalment(input: AuditInstalmentInput): Explained<AuditInstalmentResult> {
  return explained(auditInstalmentSteps, (trace) => auditInstalmentInFull(input, trace));
}

const accessRevokedInTimeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'accessRevokedInTime',
  rule: rules.accessRevokedInTime,
  steps: [
    revocationTimeWords,
    {
      name: 'accessRevokedInTime',
      label: 'À temps',
      type: 'boolean',
      from: { kind: 'formula', text: 'revokedAt <= leftAt + revocationTime' },
    },
  ],
}))();

/** Les étapes de accessRevokedInTime. */
export function explainAccessRevokedInTime(input: AccessRevokedInTimeInput): Explained<AccessRevokedInTimeResult> {
  return explained(accessRevokedInTimeSteps, (trace) => accessRevokedInTimeInFull(input, trace));
}
