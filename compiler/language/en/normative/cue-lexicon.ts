/**
 * The words that make an English sentence normative: each cue's forms, with the words that must stand near them.
 * The non-obvious law: recall first; a context is asked for only where the word alone means something else (*May*, *goodwill*).
 */
import { type Cue, list, near } from '../../normative/cue.ts';

const be = near(4, 'is are be been being was were remain remains shall will');
const party = near(
  6,
  'party parties customer client supplier provider vendor licensor licensee lessor lessee landlord tenant employer employee buyer seller contractor company insurer insured processor controller it they each either neither',
);

export const cueLexicon: readonly Cue[] = [
  { cue: 'shall', on: list('shall must') },
  { cue: 'will', on: ['will'], notBefore: near(1, 'at free a the good their his her last') },
  {
    cue: 'may',
    on: ['may'],
    notBefore: near(1, 'in of on by since until before after during from to'),
    notAfter: near(1, 'of contain include vary'),
  },
  { cue: 'be entitled to', on: list('entitled authorised authorized permitted allowed'), before: be },
  { cue: 'right', on: list('right rights'), before: near(4, 'has have reserves reserve no sole') },
  {
    cue: 'undertake',
    on: list(
      'undertakes undertake agrees agree covenants covenant commits commit acknowledges acknowledge accepts accept consents consent',
    ),
  },
  { cue: 'warrant', on: list('warrants warrant represents represent guarantees guarantee'), before: party },
  { cue: 'waive', on: list('waives waive indemnifies indemnify grants grant assigns assign') },
  { cue: 'liable', on: list('liable liability responsible responsibility obliged obligated required prohibited forbidden') },
  { cue: 'be deemed', on: list('deemed considered'), before: be },
  { cue: 'be due', on: list('payable due'), before: be },
  { cue: 'be governed by', on: list('governed subject'), before: be },
  { cue: 'property of', on: list('property ownership title'), before: near(4, 'remains remain retains retain is') },
];
