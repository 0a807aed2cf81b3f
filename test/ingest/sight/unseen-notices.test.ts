import { expect, test } from 'vitest';
import type { Run } from '../../../compiler/ingest/record/records.ts';
import { unseenNotices } from '../../../compiler/ingest/sight/unseen-notices.ts';
import { run } from '../typeset.ts';

const hidden = (text: string, unseen: Run['unseen'], x = 0): Run => ({ ...run(text, x, 100), ...(unseen && { unseen }) });

test('words in a row that were taken out for one cause are told once', () =>
  expect(unseenNotices([hidden('un', 'tiny'), hidden('deux', 'tiny', 20), hidden('trois', 'covered', 60)])).toMatchObject([
    { kind: 'unseen', cause: 'tiny', text: 'un deux', box: { x0: 0, x1: 40 } },
    { cause: 'covered', text: 'trois' },
  ]));

test('what is seen between them parts them; what is struck has no cause', () => {
  const notices = unseenNotices([hidden('un', 'struck'), hidden('vu', undefined), hidden('deux', 'struck')]);
  expect(notices.map(({ kind, text }) => [kind, text])).toEqual([['struck', 'un'], ['struck', 'deux']]); // biome-ignore format: two notices
  expect(notices[0]).not.toHaveProperty('cause');
});
