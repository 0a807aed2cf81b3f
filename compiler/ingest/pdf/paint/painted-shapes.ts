/**
 * The shapes and images that a page paints, in the order of all its marks.
 * Law: what is painted while glyphs are the clip shows in them alone: it makes them seen, and hides nothing.
 */
import type { Box } from '../../record/records.ts';
import type { Ring, Shape } from '../../sight/painted.ts';
import { boxOfRings } from '../../sight/painted.ts';
import { cornersOf, identity } from '../matrix.ts';
import type { GraphicsState } from './graphics-state.ts';
import { pensOf } from './pens.ts';

type Ink = Pick<Shape, 'colour' | 'alpha' | 'mixes'> & { readonly evenOdd?: boolean; readonly unread?: boolean };

/** Points a side that an image has at least: smaller empty boxes are leftovers. */
const leastImage = 4;

export class PaintedShapes {
  readonly shapes: Shape[] = [];
  private marks = 0;
  /** Whether what is painted now reaches the page. */
  private readonly reaches: () => boolean;

  constructor(reaches: () => boolean) {
    this.reaches = reaches;
  }

  /** How many marks were made so far. */
  get order(): number {
    return this.marks;
  }

  /** The place of a mark that is no shape. */
  next(): number {
    return this.marks++;
  }

  image(state: GraphicsState, more: { readonly unread?: boolean; readonly mixes?: boolean } = {}): void {
    const { fillAlpha, mixes } = state;
    this.add(state, 'image', [unitSquare(state)], { colour: undefined, alpha: fillAlpha, mixes: more.mixes ?? mixes, ...more });
  }

  /** An image that is not among the operators covers the unit square. */
  leftOut(state: GraphicsState): void {
    const { x0, y0, x1, y1 } = boxOfRings([unitSquare(state)]);
    if (x1 - x0 >= leastImage && y1 - y0 >= leastImage) this.image(state, { unread: true });
  }

  solid(state: GraphicsState): void {
    const { fill, fillAlpha, mixes } = state;
    this.add(state, 'fill', [unitSquare(state)], { colour: fill, alpha: fillAlpha, mixes });
  }

  shading(state: GraphicsState, area: Box): void {
    const { clip, fillAlpha, mixes } = state;
    const { x0, y0, x1, y1 } = clip ?? area;
    this.add(state, 'fill', [cornersOf(identity, x0, y0, x1, y1)], { colour: undefined, alpha: fillAlpha, mixes });
  }

  /** `operation` is the name of the operator that paints the path. */
  path(state: GraphicsState, operation: string, rings: readonly Ring[]): void {
    const { fill, stroke, fillAlpha, strokeAlpha, mixes } = state;
    if (/fill/i.test(operation)) this.add(state, 'fill', rings, { colour: fill, alpha: fillAlpha, mixes, evenOdd: /eo/i.test(operation) });
    if (/stroke/i.test(operation))
      this.add(state, 'stroke', pensOf(state, rings, /close/i.test(operation)), { colour: stroke, alpha: strokeAlpha, mixes });
  }

  private add({ clip, groupAlpha, outlined }: GraphicsState, kind: Shape['kind'], rings: readonly Ring[], ink: Ink): void {
    const order = this.next();
    if (!this.reaches() || rings.length === 0) return;
    if (outlined.length > 0) reveal(outlined);
    else this.shapes.push({ kind, order, rings, box: boxOfRings(rings), clip, evenOdd: false, ...ink, alpha: ink.alpha * groupAlpha });
  }
}

const unitSquare = ({ matrix }: GraphicsState): Ring => cornersOf(matrix, 0, 0, 1, 1);

function reveal(outlined: GraphicsState['outlined']): void {
  for (const { shown } of outlined) {
    shown.bare = false;
    shown.colour = undefined;
  }
}
