/** Words of quantities that a contract chooses: working time, tax. */
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
