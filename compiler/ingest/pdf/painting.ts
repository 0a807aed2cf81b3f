/**
 * In: the operator list of a page. Out: what it paints, glyph by glyph and shape by shape, in painting order and page space.
 * Law: only what reaches the page counts: the content of a soft mask and of a layer that is off paints nothing.
 */
import type { Box } from '../record/records.ts';
import type { Painting, Shape, Show } from '../sight/painted.ts';
import { boxOfRings, type Ring } from '../sight/painted.ts';
import type { Operators } from './edges.ts';
import { applyEntries, clipTo, colourOf, type FontFacts, type GraphicsState, initialState } from './graphics-state.ts';
import { cornersOf, identity, isMatrix, type Matrix, multiply, subpaths } from './matrix.ts';
import { pensOf } from './pens.ts';
import { moveLine, type Shown, showText } from './show-text.ts';

/** The codes of pdf.js' OPS this step listens to, by name. */
type PaintingCodes = Readonly<Record<string, number>>;

export type PaintingContext = {
  readonly codes: PaintingCodes;
  readonly fontOf: (name: string) => FontFacts;
  /** Whether a layer shows, by its marked content's properties. */
  readonly shows: (layer: unknown) => boolean;
  /** From user space to page space; the page's own area there. */
  readonly toPage: Matrix;
  readonly area: Box;
  /** Whether images were left out of the operators. */
  readonly withoutImages: boolean;
};

type Args = readonly unknown[];

/** Path buffers longer than this are drawings, which hide and strike nothing. */
const longest = 4000;
/** Points a side that an image has at least: smaller empty boxes are leftovers. */
const leastImage = 4;

export function readPainting(operators: Operators, context: PaintingContext): Painting {
  const painter = new Painter(context);
  operators.fnArray.forEach((code, i) => {
    painter.step(code, (operators.argsArray[i] ?? []) as Args);
  });
  return { shows: painter.shows, shapes: painter.shapes };
}

class Painter {
  readonly shows: Show[] = [];
  readonly shapes: Shape[] = [];
  private state: GraphicsState;
  private readonly stack: { readonly state: GraphicsState; readonly marks: number; readonly matrix: Matrix }[] = [];
  private readonly layers: boolean[] = [];
  private readonly names = new Map<number, string>();
  private pendingClip = false;
  /** How many soft masks the operator stands in; groups that opened one. */
  private masks = 0;
  private readonly groups: boolean[] = [];
  private annotated = false;
  /** The operator before said that the image which follows has a mask. */
  private masked = false;
  private order = 0;
  private readonly context: PaintingContext;

  constructor(context: PaintingContext) {
    this.context = context;
    this.state = initialState(context.toPage, context.area);
    for (const [name, code] of Object.entries(context.codes)) this.names.set(code, name);
  }

  step(code: number, args: Args): void {
    const name = this.names.get(code) ?? '';
    const masked = name === 'setGState' && announcesMask(args[0]);
    this.text(name, args) || this.structure(name, args) || this.colours(name, args) || this.marks(name, args);
    this.masked = masked;
  }

  private get isOff(): boolean {
    return this.layers.includes(false);
  }

  private save(): void {
    this.stack.push({ state: this.state, marks: this.order, matrix: this.state.matrix });
    this.state = { ...this.state };
  }

  /** Where nothing was painted since the matrix was saved and changed, an image was left out: it covers the unit square. */
  private restore(): void {
    const saved = this.stack.pop();
    if (!saved) return;
    if (this.context.withoutImages && saved.marks === this.order && saved.matrix !== this.state.matrix) this.leftOut();
    this.state = saved.state;
  }

  private leftOut(): void {
    const { x0, y0, x1, y1 } = boxOfRings([this.unitSquare()]);
    if (x1 - x0 >= leastImage && y1 - y0 >= leastImage) this.image({ unread: true });
  }

  private unitSquare(): Ring {
    return cornersOf(this.state.matrix, 0, 0, 1, 1);
  }

  private image(more: { readonly unread?: boolean; readonly mixes?: boolean } = {}): void {
    const { fillAlpha, mixes } = this.state;
    this.add('image', [this.unitSquare()], { colour: undefined, alpha: fillAlpha, mixes: more.mixes ?? mixes, ...more });
  }

  private text(name: string, args: Args): boolean {
    const { state } = this;
    if (name === 'showText') this.show(args);
    else if (name === 'setFont') {
      state.font = this.context.fontOf(String(args[0]));
      state.size = Number(args[1]);
    } else if (name === 'setCharSpacing') state.charSpacing = Number(args[0]);
    else if (name === 'setWordSpacing') state.wordSpacing = Number(args[0]);
    else if (name === 'setHScale') state.stretch = Number(args[0]) / 100;
    else if (name === 'setTextRise') state.rise = Number(args[0]);
    else if (name === 'setTextRenderingMode') state.mode = Number(args[0]);
    else return moveLine(state, name, args);
    return true;
  }

  private show(args: Args): void {
    const shown: Shown = showText(this.state, args[0]);
    if (this.annotated || this.masks > 0 || shown.texts.length === 0) return;
    const { clip } = this.state;
    this.shows.push({ order: this.order++, clip, off: this.isOff, ...shown });
  }

  private structure(name: string, args: Args): boolean {
    if (name === 'save') this.save();
    else if (name === 'restore' || name === 'paintFormXObjectEnd') this.restore();
    else if (name === 'transform') this.change(args);
    else if (name === 'paintFormXObjectBegin') this.form(args[0], args[1]);
    else if (name === 'beginGroup') this.openGroup(args[0] as Group);
    else if (name === 'endGroup') this.closeGroup();
    else if (name === 'beginMarkedContentProps') this.layers.push(args[0] !== 'OC' || this.context.shows(args[1]));
    else if (name === 'beginMarkedContent') this.layers.push(true);
    else if (name === 'endMarkedContent') this.layers.pop();
    else if (name === 'beginAnnotation') this.annotation(args);
    else if (name === 'endAnnotation') this.restore();
    else return false;
    return true;
  }

  private change(matrix: unknown): void {
    if (isMatrix(matrix)) this.state.matrix = multiply(this.state.matrix, matrix);
  }

  private form(matrix: unknown, box: unknown): void {
    this.save();
    this.change(matrix);
    this.clipToBox(box);
  }

  private clipToBox(box: unknown): void {
    const [x0, y0, x1, y1] = Array.from((box ?? []) as ArrayLike<number>);
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
    clipTo(this.state, boxOfRings([cornersOf(this.state.matrix, x0, y0, x1, y1)]));
  }

  private openGroup(group: Group): void {
    const isMask = Boolean(group?.smask);
    this.save();
    this.groups.push(isMask);
    if (isMask) this.masks++;
    this.state.groupAlpha *= this.state.fillAlpha;
    this.state.fillAlpha = 1;
    this.state.strokeAlpha = 1;
    this.groupBox(group);
  }

  private groupBox(group: Group): void {
    const { matrix } = this.state;
    this.change(group?.matrix);
    this.clipToBox(group?.bbox);
    this.state.matrix = matrix;
  }

  private closeGroup(): void {
    if (this.groups.pop()) this.masks--;
    this.restore();
  }

  /** Drawn over the page's own content, from a fresh state. */
  private annotation([, box, place, matrix]: Args): void {
    this.annotated = true;
    this.save();
    Object.assign(this.state, initialState(this.context.toPage, this.context.area));
    this.change(place);
    this.change(matrix);
    if (!place) this.clipToBox(box);
  }

  private colours(name: string, args: Args): boolean {
    const { state } = this;
    if (name === 'setFillRGBColor') state.fill = colourOf(args[0]);
    else if (name === 'setStrokeRGBColor') state.stroke = colourOf(args[0]);
    else if (name === 'setFillColorN') state.fill = undefined;
    else if (name === 'setStrokeColorN') state.stroke = undefined;
    else if (name === 'setLineWidth') state.lineWidth = Number(args[0]);
    else if (name === 'setGState') applyEntries(state, args[0]);
    else return false;
    return true;
  }

  private marks(name: string, args: Args): void {
    if (name === 'clip' || name === 'eoClip') this.pendingClip = true;
    else if (name === 'constructPath') this.path(args);
    else if (name === 'shadingFill') this.shading();
    else if (/^paint(?:Inline)?Image.*XObject/.test(name))
      this.image({ mixes: this.masked || this.state.mixes || /Mask|Group|Repeat/.test(name) });
    else if (name === 'paintSolidColorImageMask') this.solid();
  }

  private solid(): void {
    const { fill, fillAlpha, mixes } = this.state;
    this.add('fill', [this.unitSquare()], { colour: fill, alpha: fillAlpha, mixes });
  }

  private shading(): void {
    const { clip, fillAlpha, mixes } = this.state;
    const { x0, y0, x1, y1 } = clip ?? this.context.area;
    this.add('fill', [cornersOf(identity, x0, y0, x1, y1)], { colour: undefined, alpha: fillAlpha, mixes });
  }

  private path([operation, data]: Args): void {
    const buffer = Array.isArray(data) ? (data[0] as ArrayLike<number> | undefined | null) : undefined;
    const isRead = buffer && typeof buffer.length === 'number';
    const rings: Ring[] = isRead ? subpaths(buffer, this.state.matrix).filter((ring) => ring.length > 1) : [];
    if (rings.length > 0 && isRead && buffer.length <= longest) this.paintPath(this.names.get(operation as number) ?? '', rings);
    else this.order++;
    if (this.pendingClip && rings.length > 0) clipTo(this.state, boxOfRings(rings));
    this.pendingClip = false;
  }

  private paintPath(operation: string, rings: readonly Ring[]): void {
    const { fill, stroke, fillAlpha, strokeAlpha, mixes } = this.state;
    if (/fill/i.test(operation)) this.add('fill', rings, { colour: fill, alpha: fillAlpha, mixes, evenOdd: /eo/i.test(operation) });
    if (/stroke/i.test(operation))
      this.add('stroke', pensOf(this.state, rings, /close/i.test(operation)), { colour: stroke, alpha: strokeAlpha, mixes });
  }

  private add(
    kind: Shape['kind'],
    rings: readonly Ring[],
    more: Pick<Shape, 'colour' | 'alpha' | 'mixes'> & { readonly evenOdd?: boolean; readonly unread?: boolean },
  ): void {
    const { clip, groupAlpha } = this.state;
    const order = this.order++;
    if (this.isOff || this.masks > 0 || rings.length === 0) return;
    this.shapes.push({ kind, order, rings, box: boxOfRings(rings), clip, evenOdd: false, ...more, alpha: more.alpha * groupAlpha });
  }
}

/** pdf.js lifts the soft mask right before an image that has one of its own. */
const announcesMask = (entries: unknown): boolean => {
  const [entry, ...more] = Array.isArray(entries) ? (entries as unknown[]) : [];
  return more.length === 0 && Array.isArray(entry) && entry[0] === 'SMask' && entry[1] === false;
};

type Group = { readonly smask?: unknown; readonly matrix?: unknown; readonly bbox?: unknown } | undefined;
