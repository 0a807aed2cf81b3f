/** Words of quantities that a contract chooses: working time, tax. */
import type { OneMany, WorkingWord, WorkingWords } from '../shapes.ts';

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
export const taxWords: Readonly<Record<string, string>> = { HT: 'Amount excluding VAT', TTC: 'Amount including VAT' };
/** Beside an amount. */
export const taxSigns: Readonly<Record<string, string>> = { HT: 'excl. VAT', TTC: 'incl. VAT' };
/** Of a size, and of its multiples by a thousand. */
export const sizeWords: { readonly bytes: OneMany; readonly multiples: readonly string[] } = {
  bytes: ['byte', 'bytes'],
  multiples: ['KB', 'MB', 'GB', 'TB', 'PB'],
};
