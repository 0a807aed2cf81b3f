/**
 * In: what a page paints. Out: a mark on each glyph that a reader does not take for the text: unseen, struck or overprinted.
 * Law: the words that recognition laid under a scan are the text, whatever hides them.
 */
import type { Box, Cause } from '../record/records.ts';
import type { Painting, Show } from './painted.ts';
import { isLayer, isRecognised } from './recognised.ts';
import { struckGlyphs } from './struck.ts';
import { type Overprint, overprints } from './superseded.ts';
import { unseenGlyphs, type Verdict } from './unseen.ts';

/** `sure` where the mark holds for the sign alone, whatever the rest of its word. */
export type Mark = { readonly cause?: Cause | undefined; readonly struck?: boolean; readonly over?: Overprint; readonly sure: boolean };

export type Sight = {
  /** By show, then by glyph; nothing for a show without a mark. */
  readonly marks: readonly (readonly (Mark | undefined)[] | undefined)[];
  readonly recognised: boolean;
  /** Some words lie under an image that was left out: only its pixels say whether it hides them. */
  readonly unread: boolean;
};

/** `struckAreas` are those that an annotation strikes out. */
export function sightOf(painting: Painting, area: Box, struckAreas: readonly Box[] = []): Sight {
  const unseen = unseenGlyphs(painting, area);
  const recognised = isRecognised(painting, unseen, area);
  const verdicts = recognised ? unseen.map((show) => show?.map((verdict) => (isLayer(verdict) ? undefined : verdict))) : unseen;
  const struck = struckGlyphs(painting, struckAreas);
  const over = overprints(painting.shows, (show, glyph) => verdicts[show]?.[glyph] === undefined);
  const marks = painting.shows.map(({ texts }, i) =>
    verdicts[i] || struck[i] || over[i] ? texts.map((_, j) => markOf(verdicts[i]?.[j], struck[i]?.[j], over[i]?.[j])) : undefined,
  );
  return { marks, recognised, unread: verdicts.some((show) => show?.some((verdict) => verdict?.image === 'unread')) };
}

function markOf(verdict: Verdict | undefined, struck: boolean | undefined, over: Overprint): Mark | undefined {
  if (verdict) return { cause: verdict.cause, sure: verdict.sure };
  if (struck) return { struck, sure: false };
  return over && { over, sure: false };
}

/** Of 255, between ink and paper. */
const paleness = 110;

/** Pale or half transparent, as a watermark is. */
export const isPale = ({ colour, alpha }: Show): boolean => alpha * (colour ? 255 - Math.min(...colour) : 255) < paleness;
