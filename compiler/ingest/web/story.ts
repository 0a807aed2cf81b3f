/**
 * What reading a page gathers, block after block: its characters by run, the paragraph that is open, what is gone and what a person
 * is to look at. One is made for each reading and given to all of its steps.
 */

import type { Locale } from '../../language/locale.ts';
import type { RankedBlock } from '../blocks/ranks.ts';
import { paragraphOf } from '../record/paragraph-of.ts';
import { type Look, type Piece, wordsOf } from '../record/pieces.ts';
import type { Removal, RemovalReason, Word } from '../record/records.ts';
import type { Review } from '../record/review.ts';

/** Where the block that is open stands, and what it is. */
export type Frame = { readonly indent: number; readonly rank: number | undefined };

/** Points: of running text, and by which a list or a quotation is set in. */
const SIZE = 10;
export const STEP = 18;

export class PageStory {
  readonly locale: Locale;
  readonly texts = new Map<number, string>();
  readonly removals: Removal[] = [];
  readonly reviews: Review[] = [];
  blocks: RankedBlock[] = [];
  /** Number of the block being read, from 1. */
  at = 1;
  /** A label that waits for the first words after it, and whether the open block has one. */
  label: string | undefined;
  private labelled = false;
  private pieces: Piece[] = [];

  constructor(locale: Locale) {
    this.locale = locale;
  }

  add(text: string, { bold, capitals }: Omit<Look, 'size'>, gone?: RemovalReason, call = false): void {
    if (this.label !== undefined && !gone && text.trim() !== '') this.write(this.takeLabel(), { bold, capitals: false }, undefined, false);
    this.write(text, { bold, capitals }, gone, call);
  }

  /** An item begins; its label follows that of an item which begins with it. */
  expect(label: string | undefined): void {
    this.label = this.label === undefined || label === undefined ? (label ?? this.label) : `${this.label} ${label}`;
  }

  private takeLabel(): string {
    const { label = '' } = this;
    this.label = undefined;
    this.labelled = true;
    return `${label} `;
  }

  private write(text: string, look: Omit<Look, 'size'>, gone: RemovalReason | undefined, call: boolean): void {
    const run = this.texts.size;
    this.texts.set(run, text);
    this.pieces.push({ text, run, look: { ...look, size: SIZE }, ...(gone ? { gone } : {}), ...(call ? { call } : {}) });
  }

  /** What the open block prints so far. */
  get written(): string {
    return this.pieces.map(({ text, gone }) => (gone ? '' : text)).join('');
  }

  /** Ends the open block, if it has words. */
  close({ indent, rank }: Frame): void {
    const { labelled } = this;
    const words = this.take();
    if (words.length === 0) return;
    const paragraph = paragraphOf(words, { indent, inset: indent, centred: false });
    const own = rank ?? (labelled && !paragraph.bold ? 'none' : undefined);
    this.blocks.push(own === undefined ? paragraph : { ...paragraph, rank: own, bold: paragraph.bold || rank !== undefined });
  }

  /** The words of the open block, which ends. */
  take(): Word[] {
    const { words, removals } = wordsOf(this.pieces, this.at, this.locale.language);
    this.removals.push(...removals);
    for (const { reason, text } of removals) if (reason === 'unseen' || reason === 'struck') this.review(reason, text);
    if (this.pieces.length > 0) this.at++;
    this.pieces = [];
    this.labelled = false;
    return words;
  }

  review(kind: Review['kind'], text: string): void {
    if (text.trim() !== '') this.reviews.push({ kind, page: this.at, text: text.replace(/\s+/g, ' ').trim() });
  }

  /** Words that are no text, all at once. */
  remove(reason: RemovalReason, text: string): void {
    const bare = text.replace(/\s+/g, ' ').trim();
    if (bare === '') return;
    const run = this.texts.size;
    this.texts.set(run, bare);
    const box = { x0: 0, y0: this.at, x1: bare.length, y1: this.at + 1 };
    this.removals.push({ reason, page: this.at, box, text: bare, sources: [{ run, start: 0, end: bare.length }] });
    if (reason === 'unseen') this.review('unseen', bare);
  }
}
