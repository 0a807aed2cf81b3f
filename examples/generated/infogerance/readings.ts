// Generated from contracts/infogerance/contract.md, do not edit.
import type { Reading } from 'clausier/runtime/reading';

export const readings = {
  startedHours: {
    question: 'Les heures entamées se comptent-elles par dépassement ou sur leur somme ?',
    clause: '5.1',
    quote: 'chaque heure ouvrée entamée',
    options: {
      'each-overrun': { title: 'Chaque dépassement est arrondi à l’heure', favours: 'client' },
      'their-sum': { title: 'Seule la somme du mois est arrondie', favours: 'provider' },
    },
    default: 'each-overrun',
    principle: 'ordinary-words',
    fingerprint: 'cdc3344efaf1a067',
    rules: ['penalty'],
  },
  endOfMonthCounting: {
    question: 'Les trente jours courent-ils avant ou après la fin du mois ?',
    clause: '6.2',
    quote: 'trente (30) jours fin de mois',
    options: {
      'days-then-end': { title: 'Trente jours, puis la fin du mois où ils s’achèvent', favours: 'neither' },
      'end-then-days': { title: 'La fin du mois de la facture, puis trente jours', favours: 'neither' },
    },
    default: 'days-then-end',
    principle: 'ordinary-words',
    fingerprint: '32c7d1d825f88928',
    rules: ['paymentDue', 'latePayment'],
  },
} as const satisfies Record<string, Reading>;
