import { expect, test } from 'vitest';
import { withoutKept } from '../../../compiler/ingest/page/kept-lines.ts';
import { chunks, run } from '../typeset.ts';

const [line] = chunks([run('Conditions générales', 50, 30)]);
const left = (page: number, quote: string): number => withoutKept(new Map([[line!, 'running-head']]), [{ page, quote }]).size;

test('a line that a person keeps is no layout, on its own page and in its own words', () => {
  expect([left(1, 'Conditions  générales'), left(2, 'Conditions générales'), left(1, 'Conditions')]).toEqual([0, 1, 1]);
});
