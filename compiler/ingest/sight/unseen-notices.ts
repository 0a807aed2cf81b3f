/**
 * In: the runs of a page. Out: one notice for each stretch of words in a row that were taken out for one cause, with its place.
 */
import type { Notice, Run } from '../record/records.ts';
import { union } from '../record/records.ts';

export function unseenNotices(runs: readonly Run[]): Notice[] {
  const notices: Notice[] = [];
  let last: Run | undefined;
  for (const run of runs) {
    const before = notices.at(-1);
    if (run.unseen && before?.box && last?.unseen === run.unseen)
      notices[notices.length - 1] = { ...before, box: union(before.box, run.box), text: joined(before.text, run) };
    else if (run.unseen) notices.push(noticeOf(run, run.unseen));
    last = run;
  }
  return notices;
}

const joined = (text: string, run: Run): string => `${text}${run.spaceBefore ? ' ' : ''}${run.text.trim()}`;

const noticeOf = ({ page, box, text }: Run, unseen: NonNullable<Run['unseen']>): Notice => ({
  page,
  box,
  text: text.trim(),
  ...(unseen === 'struck' ? { kind: 'struck' } : { kind: 'unseen', cause: unseen }),
});
