/**
 * The glyphs that a page shows, in the order of all its marks, by the operation that shows them.
 * Law: an operation that only goes on from the one before, on its line and set alike, with no mark between them, is part of it:
 * some printers show each glyph by itself.
 */
import type { Show } from '../../sight/painted.ts';
import type { Ink } from './graphics-state.ts';
import type { Setting } from './setting.ts';
import type { Glyph } from './show-text.ts';

/** What all glyphs of an operation share; and whether what follows is clipped to them. */
export type Operation = Pick<Show, 'order' | 'clip' | 'off'> &
  Pick<Setting, 'type' | 'stream' | 'apart' | 'artifact'> & { readonly ink: Ink; readonly clips: boolean };

type Growing = Show & { readonly texts: string[]; readonly places: number[] };

export class PaintedShows {
  readonly shows: Show[] = [];
  readonly settings: Setting[] = [];
  private last: Operation | undefined;
  private show: Growing | undefined;
  private spaced: boolean[] = [];
  /** The order of the last operation. */
  private order = -1;

  /** The first glyph of an operation; gives the show that it is part of. */
  begin(operation: Operation, glyph: Glyph): Show {
    const { show, last, order } = this;
    this.order = operation.order;
    if (!show || !last || order !== operation.order - 1 || !goesOn(last, operation) || !isAhead(show.places, glyph))
      return this.open(operation, glyph);
    this.add(glyph);
    return show;
  }

  /** One more glyph of it. */
  add({ text, spaced, x, y, ax, ay }: Glyph): void {
    const { texts, places } = this.show!;
    texts.push(text);
    places.push(x, y, ax, ay);
    this.spaced.push(spaced);
  }

  private open(operation: Operation, glyph: Glyph): Show {
    const { order, clip, off, ink, type, stream, apart, artifact } = operation;
    const show: Growing = { order, clip, off, ...ink, texts: [], places: [] };
    this.last = operation;
    this.show = show;
    this.spaced = [];
    this.shows.push(show);
    this.settings.push({ type, stream, apart, artifact, spaced: this.spaced });
    this.add(glyph);
    return show;
  }
}

const goesOn = (last: Operation, next: Operation): boolean =>
  !(last.clips || next.clips || next.apart) &&
  isSetAlike(last, next) &&
  last.ink === next.ink &&
  last.clip === next.clip &&
  last.off === next.off;

const isSetAlike = (a: Operation, b: Operation): boolean => a.type === b.type && a.stream === b.stream && a.artifact === b.artifact;

/** On one level line, and not back over what stands there. */
function isAhead(places: readonly number[], { x, y, ay }: Glyph): boolean {
  const at = places.length - 4;
  return places[at + 1] === y && ay === 0 && x >= places[at]!;
}
