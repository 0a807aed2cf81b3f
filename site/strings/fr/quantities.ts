/** Words of quantities that a contract chooses: working time, tax. */
import type { OneMany, WorkingWord, WorkingWords } from '../shapes.ts';

/** Working time in the contract's own word: a `jour ouvré` is never called `ouvrable`. */
export const workingWords: WorkingWords = {
  worked: { 'working-hour': ['heure ouvrée', 'heures ouvrées'], 'working-day': ['jour ouvré', 'jours ouvrés'], time: 'temps ouvré' },
  workable: {
    'working-hour': ['heure ouvrable', 'heures ouvrables'],
    'working-day': ['jour ouvrable', 'jours ouvrables'],
    time: 'temps ouvrable',
  },
};
/** The word where no contract says one. */
export const plainWorking: WorkingWord = 'worked';
/** HT, TTC: as the contract writes them. */
export const taxWords: Readonly<Record<string, string>> = { HT: 'Montant hors taxes', TTC: 'Montant toutes taxes comprises' };
/** Beside an amount. */
export const taxSigns: Readonly<Record<string, string>> = { HT: 'HT', TTC: 'TTC' };
/** Of a size, and of its multiples by a thousand. */
export const sizeWords: { readonly bytes: OneMany; readonly multiples: readonly string[] } = {
  bytes: ['octet', 'octets'],
  multiples: ['Ko', 'Mo', 'Go', 'To', 'Po'],
};
