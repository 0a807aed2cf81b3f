/** In: runs in a row. Out: what they say, with white space where the page has some between them. */
import type { Run } from '../record/records.ts';

export const textOfRuns = (runs: readonly Run[]): string =>
  runs.map(({ text, spaceBefore }, i) => `${i > 0 && spaceBefore ? ' ' : ''}${text.trim()}`).join('');
