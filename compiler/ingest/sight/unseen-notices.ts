/**
 * In: the runs of a page. Out: one notice for each stretch of words in a row that were taken out for one cause, with its place.
 */
import type { Notice, Run } from '../record/records.ts';
import { boxOf } from '../record/records.ts';
import { textOfRuns } from './text-of-runs.ts';

export function unseenNotices(runs: readonly Run[]): Notice[] {
  const stretches: Run[][] = [];
  runs.forEach((run, i) => {
    if (!run.unseen) return;
    if (runs[i - 1]?.unseen === run.unseen) stretches.at(-1)!.push(run);
    else stretches.push([run]);
  });
  return stretches.map(noticeOf);
}

function noticeOf(stretch: readonly Run[]): Notice {
  const { page, unseen } = stretch[0]!;
  const what = unseen === 'struck' ? ({ kind: 'struck' } as const) : ({ kind: 'unseen', cause: unseen! } as const);
  return { page, box: boxOf(stretch), text: textOfRuns(stretch), ...what };
}
