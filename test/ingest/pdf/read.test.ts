import { expect, test } from 'vitest';
import { readRuns } from '../../../compiler/ingest/pdf/read.ts';

const item = (str: string, more: object = {}) => ({
  str,
  dir: 'ltr',
  transform: [10, 0, 0, 10, 50, 700],
  width: 40,
  height: 10,
  fontName: 'f1',
  hasEOL: false,
  ...more,
});
const read = (items: readonly object[]) => readRuns({ items: items as never }, 1, 5, { left: 0, top: 800 });

test('a run stands where it is drawn, counted from the top left', () => {
  expect(read([item('Objet')])[0]).toMatchObject({
    id: 5,
    page: 1,
    text: 'Objet',
    baseline: 100,
    size: 10,
    angle: 0,
    box: { x0: 50, y0: 92.5, x1: 90 },
  });
});

test('white space between runs is kept as a mark on the next', () => {
  expect(
    read([item('con'), item('trat'), item(' '), item('du'), item('client', {}), item('paie', { hasEOL: true }), item('tout')]).map(
      (run) => run.spaceBefore,
    ),
  ).toEqual([true, false, true, false, false, true]);
});

test('what is tagged an artifact says so', () => {
  const marked = [{ type: 'beginMarkedContent', tag: 'Artifact' }, item('Page 1'), { type: 'endMarkedContent' }, item('Objet')];
  expect(read(marked).map((run) => run.artifact)).toEqual([true, false]);
});

test('a matrix that turns gives the angle', () =>
  expect(read([item('Objet', { transform: [0, 10, -10, 0, 50, 700] })])[0]).toMatchObject({ angle: 90, size: 10 }));
