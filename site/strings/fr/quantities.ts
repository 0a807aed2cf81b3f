/** Words of quantities that a contract chooses: working time, tax. */
import type { QuantityRow, WireQuantity } from '../../../compiler/runtime/quantities.ts';
import { rowOf } from '../../../compiler/runtime/row-of.ts';
import type { WorkingWord, WorkingWords } from '../shapes.ts';

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
/** What a quantity is called here. */
export const quantityWords = (kind: WireQuantity): QuantityRow['words']['fr'] => rowOf(kind).words.fr;
