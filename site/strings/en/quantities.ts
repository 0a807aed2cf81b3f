/** Words of quantities that a contract chooses: working time, tax. */
import type { QuantityRow, WireQuantity } from '../../../compiler/runtime/quantities.ts';
import { rowOf } from '../../../compiler/runtime/row-of.ts';
import type { WorkingWord, WorkingWords } from '../shapes.ts';

/** A business day and a working day are one notion here. */
export const workingWords: WorkingWords = {
  worked: {
    'working-hour': ['business hour', 'business hours'],
    'working-day': ['business day', 'business days'],
    time: 'business hours',
  },
  workable: {
    'working-hour': ['working hour', 'working hours'],
    'working-day': ['working day', 'working days'],
    time: 'working time',
  },
};
/** The word where no contract says one. */
export const plainWorking: WorkingWord = 'worked';
export const taxWords: Readonly<Record<string, string>> = { HT: 'Amount excluding tax', TTC: 'Amount including tax' };
/** What a quantity is called here. */
export const quantityWords = (kind: WireQuantity): QuantityRow['words']['fr'] => rowOf(kind).words.en;
