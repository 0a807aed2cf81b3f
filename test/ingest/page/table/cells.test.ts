import { expect, test } from 'vitest';
import { joinWords } from '../../../../compiler/ingest/page/table/cells.ts';
import { toWords } from '../../../../compiler/ingest/page/words.ts';
import { numbered, run } from '../../typeset.ts';

test('the words of a cell are read line by line, in whatever order they were drawn', () => {
  const drawn = toWords(numbered([run('ouvrables', 0, 22), run('heures', 15, 10), run('4', 0, 10)]));
  expect(joinWords(drawn).map((word) => word.text)).toEqual(['4', 'heures', 'ouvrables']);
  expect(joinWords([])).toEqual([]);
});
