/** What is told of a page's glyphs, and what becomes of its runs. */
import { expect, test } from 'vitest';
import type { Shape, Show } from '../../../compiler/ingest/sight/painted.ts';
import { type DrawnRun, seeRuns } from '../../../compiler/ingest/sight/see-runs.ts';
import { sightOf } from '../../../compiler/ingest/sight/sight.ts';
import { unseenNotices } from '../../../compiler/ingest/sight/unseen-notices.ts';
import { a4, shape, show } from '../show.ts';
import { run } from '../typeset.ts';

/** One run for each show, whose words end where the glyphs do. */
const drawn = (...shows: Show[]): DrawnRun[] => {
  let glyph = 0;
  return shows.map(({ texts, places }, i) => ({
    ...run(texts.join(''), places[0]!, places[1]!, { id: i }),
    show: i,
    glyphs: texts.map(() => glyph++),
  }));
};

const see = (shows: Show[], shapes: Shape[] = []) => seeRuns(drawn(...shows), { shows, shapes }, sightOf({ shows, shapes }, a4), 1);

test('a run is cut where what shows of it ends', () => {
  const [shows, shapes] = [[show('Le9000')], [shape({ x0: 110, y0: 190, x1: 131, y1: 203 }, { order: 2 })]];
  const one = { ...drawn(shows[0]!)[0]!, text: 'Le 9000', glyphs: [0, 1, -1, 2, 3, 4, 5] };
  const { runs } = seeRuns([one], { shows, shapes }, sightOf({ shows, shapes }, a4), 1);
  expect(runs.map(({ text, unseen, box }) => [text.trim(), unseen, box.x0])).toEqual([['Le', undefined, 100], ['9000', 'covered', 110]]); // biome-ignore format: one case
});

test('a word of which less than half is covered stays whole', () => {
  const { runs } = see([show('Prix9000')], [shape({ x0: 128, y0: 190, x1: 131, y1: 203 }, { order: 2 })]);
  expect(runs.map(({ text }) => text)).toEqual(['Prix9000']);
});

test('pale type says so', () => expect(see([show('PROJET', { colour: [220, 220, 220] })]).runs[0]).toMatchObject({ pale: true }));

test('stretches of one cause in a row are told once', () => {
  const { runs } = see([show('secret', { bare: true }), show('caché', { bare: true, y: 212 }), show('vu', { y: 224 })]);
  expect(unseenNotices(runs).map(({ cause, text }) => `${cause}: ${text}`)).toEqual(['invisible-mode: secret caché']);
});

test('words beside the page are told though no run has them', () => {
  const shows = [show('vu'), show('dehors', { x: 700 })];
  const { notices } = seeRuns(drawn(shows[0]!), { shows, shapes: [] }, sightOf({ shows, shapes: [] }, a4), 1);
  expect(notices.map(({ cause, text }) => `${cause}: ${text}`)).toEqual(['off-page: dehors']);
});

const scan = (order: number): Shape => shape(a4, { kind: 'image', colour: undefined, order });

test.each([
  ['under the scan', [show('Objet')], [scan(2)], true],
  ['invisible over it', [show('Objet', { bare: true })], [scan(0)], true],
  ['that show', [show('Objet')], [scan(0)], false],
  ['under a picture of half the page', [show('Objet')], [shape({ ...a4, y1: 421 }, { kind: 'image', colour: undefined, order: 2 })], false],
  ['invisible on a page without a scan', [show('Objet', { bare: true })], [], false],
])('words %s are a recognised layer: %#', (_, shows, shapes, expected) => expect(sightOf({ shows, shapes }, a4).recognised).toBe(expected));
