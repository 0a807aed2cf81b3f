/** Labels among their neighbours: which list each stands in. */
import { expect, test } from 'vitest';
import { type Label, labelOf } from '../../../compiler/language/printed/label.ts';
import { LabelSeries } from '../../../compiler/language/printed/label-series.ts';

/** `:` stands for words that announce another list. */
function paths(labels: string): string {
  const series = new LabelSeries();
  const signs = labels.split(' ');
  const read = signs.map((sign) => labelOf(`${sign} le prix`));
  return signs
    .map((sign, at) => {
      if (sign === ':') series.interrupt();
      const next = read.slice(at + 1).filter((one): one is Label => one !== undefined);
      return read[at] ? (series.place(read[at], next)?.path ?? '-') : '';
    })
    .filter(Boolean)
    .join(' ');
}

test.each([
  ['(a) (b) (c)', 'a b c'],
  ['(i) (ii) (iii) (iv) (v) (vi)', 'i ii iii iv v vi'],
  ['(a) (i) (ii) (b) (i)', 'a a/i a/ii b b/i'],
  ['(g) (h) (i) (j)', 'g h i j'],
  ['(g) (h) (i) (ii)', 'g h h/i h/ii'],
  ['(t) (u) (v) (w)', 't u v w'],
  ['(u) (i) (ii) (iii) (iv) (v) (vi)', 'u u/i u/ii u/iii u/iv u/v u/vi'],
  ['(iv) (v)', 'iv v'],
  ['(k) (l) (m)', 'k l m'],
  ['1° a) b) 2° a)', '1 1/a 1/b 2 2/a'],
  ['(1) (a) (i) (2)', '1 1/a 1/a/i 2'],
  ['(a) (b) : (i) (ii)', 'a b i ii'],
  ['a. b. c.', 'a b c'],
  ['M.', '-'],
  ['C.', '-'],
  ['A. B. C.', 'a b c'],
  ['(aa) (bb)', 'aa bb'],
])('%s', (labels, expected) => expect(paths(labels)).toBe(expected));

test.each(['M. Dupont', '12 - 14 heures', '(a)', 'les prix', '(abc) x', '5.1. x'])('%s opens with no label', (text) => {
  const label = labelOf(text);
  expect(label && new LabelSeries().place(label, [])).toBeUndefined();
});
