/**
 * In: the operator list of a page. Out: what it paints, glyph by glyph and shape by shape, in painting order and page space, and how the glyphs are set.
 * Law: only what reaches the page counts: the content of a soft mask and of a layer that is off paints nothing.
 */
import type { Box } from '../../record/records.ts';
import type { Painting } from '../../sight/painted.ts';
import { boxOfRings, type Ring } from '../../sight/painted.ts';
import type { Operators } from '../edges.ts';
import { cornersOf, isMatrix, type Matrix, multiply, subpaths } from '../matrix.ts';
import { applyEntries, clipTo, type FontFacts, type GraphicsState, initialState } from './graphics-state.ts';
import { PageContent } from './page-content.ts';
import { PaintedShapes } from './painted-shapes.ts';
import { PaintedShows } from './painted-shows.ts';
import { inkOf, type Setting, typeOf } from './setting.ts';
import { type Glyph, showText } from './show-text.ts';
import { stateChanges } from './state-changes.ts';

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
type Step = (args: Args) => void;

/** Path buffers longer than this are drawings, which hide and strike nothing. */
const longest = 4000;
/** The mode that paints nothing and clips what follows. */
const clipOnly = 7;

/** One setting for each of the shows. */
export type PageRead = Painting & { readonly settings: readonly Setting[] };

export function readPainting(operators: Operators, context: PaintingContext): PageRead {
  const painter = new Painter(context);
  operators.fnArray.forEach((code, i) => {
    painter.step(code, (operators.argsArray[i] ?? []) as Args);
  });
  const { shows, settings } = painter.shown;
  return { shows, shapes: painter.painted.shapes, settings };
}

class Painter {
  readonly shown = new PaintedShows();
  private state: GraphicsState;
  private readonly stack: { readonly state: GraphicsState; readonly marks: number; readonly matrix: Matrix }[] = [];
  private readonly content = new PageContent();
  private readonly steps: (Step | undefined)[] = [];
  private readonly names = new Map<number, string>();
  private pendingClip = false;
  /** How many soft masks the operator stands in; groups that opened one. */
  private masks = 0;
  private readonly groups: boolean[] = [];
  private annotated = false;
  /** The operator before said that the image which follows has a mask. */
  private masked = false;
  readonly painted = new PaintedShapes(() => !this.content.isOff && this.masks === 0);
  private readonly context: PaintingContext;

  constructor(context: PaintingContext) {
    this.context = context;
    this.state = initialState(context.toPage, context.area);
    const steps: Readonly<Record<string, Step>> = { ...this.texts(), ...this.structure(), ...this.marks() };
    for (const [name, code] of Object.entries(context.codes)) {
      this.names.set(code, name);
      this.steps[code] = /^paint(?:Inline)?Image.*XObject/.test(name) ? () => this.picture(name) : steps[name];
    }
  }

  step(code: number, args: Args): void {
    this.steps[code]?.(args);
    this.masked = code === this.context.codes.setGState && announcesMask(args[0]);
  }

  private save(): void {
    this.stack.push({ state: this.state, marks: this.painted.order, matrix: this.state.matrix });
    this.state = { ...this.state };
  }

  /** Where nothing was painted since the matrix was saved and changed, or glyphs became a clip, an image was left out: it covers the unit square. */
  private restore(): void {
    const saved = this.stack.pop();
    if (!saved) return;
    const { matrix, outlined } = this.state;
    const isUnmarked = saved.marks === this.painted.order && saved.matrix !== matrix;
    const isWithinGlyphs = outlined.some((shown) => shown.matrix !== matrix);
    if (this.context.withoutImages && (isUnmarked || isWithinGlyphs)) this.painted.leftOut(this.state);
    this.state = saved.state;
  }

  private texts(): Record<string, Step> {
    const changes = Object.entries(stateChanges).map(([name, change]): [string, Step] => [name, (args) => change(this.state, args)]);
    return { ...Object.fromEntries(changes), showText: (args) => this.show(args), setFont: ([name, size]) => this.font(name, size) };
  }

  private font(name: unknown, size: unknown): void {
    this.state.font = this.context.fontOf(String(name));
    this.state.size = Number(size);
  }

  private show([glyphs]: Args): void {
    if (this.annotated || this.masks > 0) {
      showText(this.state, glyphs, false, () => {});
      return;
    }
    const { stream } = this.content;
    let isShowing = false;
    stream.open = showText(this.state, glyphs, stream.open, (glyph) => {
      if (isShowing) this.shown.add(glyph);
      else this.begin(glyph);
      isShowing = true;
    });
  }

  /** The first glyph of an operation. */
  private begin(glyph: Glyph): void {
    const { state, content } = this;
    const clips = state.mode === clipOnly;
    const order = this.painted.next();
    const marks = { apart: content.apart, artifact: content.isArtifact, off: content.isOff, clips };
    const set = { order, clip: state.clip, ink: inkOf(state), type: typeOf(state), stream: content.stream.id };
    const show = this.shown.begin({ ...set, ...marks }, glyph);
    if (clips) state.outlined = [...state.outlined, { shown: show, matrix: state.matrix }];
    content.apart = false;
  }

  private structure(): Record<string, Step> {
    return {
      save: () => this.save(),
      restore: () => this.restore(),
      transform: (args) => this.change(args),
      paintFormXObjectBegin: ([matrix, box]) => this.form(matrix, box),
      paintFormXObjectEnd: () => this.closeForm(),
      beginGroup: ([group]) => this.openGroup(group as Group),
      endGroup: () => this.closeGroup(),
      beginMarkedContentProps: ([tag, properties]) => this.content.mark(tag, tag !== 'OC' || this.context.shows(properties)),
      beginMarkedContent: ([tag]) => this.content.mark(tag, true),
      endMarkedContent: () => this.content.unmark(),
      beginAnnotation: (args) => this.annotation(args),
      endAnnotation: () => this.restore(),
    };
  }

  private change(matrix: unknown): void {
    if (isMatrix(matrix)) this.state.matrix = multiply(this.state.matrix, matrix);
  }

  private form(matrix: unknown, box: unknown): void {
    this.save();
    this.change(matrix);
    this.clipToBox(box);
    this.content.openForm();
  }

  private closeForm(): void {
    this.content.closeForm();
    this.restore();
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

  private entries(entries: unknown): void {
    applyEntries(this.state, entries);
    const font = Array.isArray(entries) ? (entries as unknown[]).find((entry) => Array.isArray(entry) && entry[0] === 'Font') : undefined;
    const [name, size] = ((font as Args | undefined)?.[1] ?? []) as Args;
    if (name !== undefined) this.font(name, size);
  }

  private marks(): Record<string, Step> {
    const clip = (): void => {
      this.pendingClip = true;
    };
    return {
      clip,
      eoClip: clip,
      setGState: ([entries]) => this.entries(entries),
      constructPath: (args) => this.path(args),
      shadingFill: () => this.painted.shading(this.state, this.context.area),
      paintSolidColorImageMask: () => this.painted.solid(this.state),
    };
  }

  private picture(name: string): void {
    this.content.apart = true;
    this.painted.image(this.state, { mixes: this.masked || this.state.mixes || /Mask|Group|Repeat/.test(name) });
  }

  private path([operation, data]: Args): void {
    const buffer = Array.isArray(data) ? (data[0] as ArrayLike<number> | undefined | null) : undefined;
    const isRead = buffer && typeof buffer.length === 'number';
    const rings: Ring[] = isRead ? subpaths(buffer, this.state.matrix).filter((ring) => ring.length > 1) : [];
    if (rings.length > 0 && isRead && buffer.length <= longest)
      this.painted.path(this.state, this.names.get(operation as number) ?? '', rings);
    else this.painted.next();
    if (this.pendingClip && rings.length > 0) clipTo(this.state, boxOfRings(rings));
    this.pendingClip = false;
  }
}

/** pdf.js lifts the soft mask right before an image that has one of its own. */
const announcesMask = (entries: unknown): boolean => {
  const [entry, ...more] = Array.isArray(entries) ? (entries as unknown[]) : [];
  return more.length === 0 && Array.isArray(entry) && entry[0] === 'SMask' && entry[1] === false;
};

type Group = { readonly smask?: unknown; readonly matrix?: unknown; readonly bbox?: unknown } | undefined;
