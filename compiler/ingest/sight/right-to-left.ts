/**
 * In: the runs of a page. Out: a notice for each line of them that is written from right to left: its order is left as the page draws it.
 */
import { groupBy } from '../../language/group-by.ts';
import type { Notice, Run } from '../record/records.ts';
import { boxOf } from '../record/records.ts';
import { textOfRuns } from './text-of-runs.ts';

const script = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export function rightToLeftNotices(runs: readonly Run[]): Notice[] {
  const written = runs.filter(({ text, unseen }) => !unseen && script.test(text));
  return [...groupBy(written, ({ baseline }) => Math.round(baseline)).values()].map((line) => ({
    kind: 'right-to-left',
    page: line[0]!.page,
    box: boxOf(line),
    text: textOfRuns(line),
  }));
}
