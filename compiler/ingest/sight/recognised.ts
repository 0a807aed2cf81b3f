/**
 * In: what a page paints and what of it is unseen. Out: whether the page is a scan with the layer of words that recognition laid on it.
 * Law: an image fills most of the page, and most of its words are unseen only because they lie under it or are set to be invisible.
 */
import type { Box } from '../record/records.ts';
import { covers } from './contrast.ts';
import type { Painting } from './painted.ts';
import type { Verdict, Verdicts } from './unseen.ts';

const filled = 0.6;
const layered = 0.7;
/** Places a side at which the page is asked whether an image lies there. */
const grid = 20;

export function isRecognised(painting: Painting, verdicts: Verdicts, area: Box): boolean {
  const letters = painting.shows.reduce((sum, { texts }) => sum + texts.length, 0);
  const layer = verdicts.reduce((sum, show) => sum + (show?.filter((verdict) => isLayer(verdict)).length ?? 0), 0);
  return letters > 0 && layer >= layered * letters && imageShare(painting, area) >= filled;
}

/** Unseen in the way that recognised words are: invisible by mode, or painted before the image of the page. */
export const isLayer = (verdict: Verdict | undefined): boolean =>
  verdict?.cause === 'invisible-mode' || (verdict?.cause === 'covered' && verdict.image !== undefined);

function imageShare({ shapes }: Painting, { x0, y0, x1, y1 }: Box): number {
  const images = shapes.filter(({ kind }) => kind === 'image');
  let hits = 0;
  for (let i = 0; i < grid; i++)
    for (let j = 0; j < grid; j++) {
      const [x, y] = [x0 + ((i + 0.5) * (x1 - x0)) / grid, y0 + ((j + 0.5) * (y1 - y0)) / grid];
      if (images.some((image) => covers(image, x, y))) hits++;
    }
  return hits / grid ** 2;
}
