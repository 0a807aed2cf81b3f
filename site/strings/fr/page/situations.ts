/** Situations that readers come with: what they say, and how contracts speak of it. Addresses and topics are the same in every language. */
import type { Situation } from '../../shapes.ts';
import { of, spaced } from '../typography.ts';

export const situations: readonly Situation[] = [
  {
    id: 'panne',
    title: 'Mon site est en panne',
    lede: 'Ce qui est promis, à partir de quand cela se compte, ce qui est dû, et ce qu’il faut faire pour le demander.',
    topics: ['availability', 'incidents'],
    words: /panne|indisponib|interruption|rétabliss|réaction|hors périmètre/i,
  },
  {
    id: 'depart',
    title: 'Je veux partir',
    lede: 'Quand le contrat finit, avec quel préavis, ce qui reste dû, et ce qui arrive aux noms, aux sites et aux données.',
    topics: ['termination', 'term', 'reversibility'],
    words: /résili|renouvel|fin d’engagement|échéance de la période|fin du contrat|migration|transférer le nom|annul/i,
  },
  {
    id: 'prix',
    title: 'On augmente mes prix',
    lede: 'Si le prix peut monter, de combien, à partir de quand, et ce qui reste au client.',
    topics: ['indexation'],
    words: /hausse|augment|révision|révisé|relever son prix|nouveau tarif/i,
  },
];

export const situationsPage = {
  title: 'Situations',
  lede: spaced('Partez de ce qui arrive : les règles et les normes qui y répondent, ensemble, contrat par contrat.'),
  none: 'Aucun contrat n’y répond encore.',
  rules: 'Les questions à poser au contrat',
  read: (provider: string) => spaced(`Lire le contrat ${of(provider)}`),
};
