/**
 * What reading a document gathers, paragraph after paragraph: its characters by run, what is gone, what a person is to look at,
 * the notes it calls, and the fields that are open. One is made for each reading and given to all of its steps.
 */
import type { Locale } from '../../language/locale.ts';
import type { Side } from '../../language/printed/how-read.ts';
import { Refusal } from '../failure.ts';
import type { Look, Piece } from '../record/pieces.ts';
import type { Removal, RemovalReason } from '../record/records.ts';
import type { Review } from '../record/review.ts';
import { Fields } from './fields.ts';
import { Looks } from './look.ts';
import type { NoteMarks } from './note-marks.ts';
import { Numbering } from './numbering.ts';
import { authorOf, sideOf, wordsIn } from './side.ts';
import { type Styles, stylesOf } from './styles.ts';
import type { Xml } from './xml.ts';

/** Some thousand pages. */
const MOST = { paragraphs: 30_000, characters: 3_500_000 };

const tooMany = (what: string): Refusal => new Refusal('too-large', `The document has more than ${what}.`);

/** A remark beside the text: who made it, and its words. */
export type Remark = { readonly author: string; readonly text: string };

const VERBS: Readonly<Record<string, string>> = {
  'w:ins': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'moved from here',
  'w:moveTo': 'moved to here',
};

type Made = {
  readonly side: Side;
  readonly locale: Locale;
  readonly styles: Xml | undefined;
  readonly numbering: Xml | undefined;
  readonly marks: NoteMarks;
  readonly remarks: ReadonlyMap<string, Remark>;
};

export class Story {
  readonly side: Side;
  readonly locale: Locale;
  readonly styles: Styles;
  readonly looks: Looks;
  readonly numbering: Numbering;
  readonly marks: NoteMarks;
  readonly remarks: ReadonlyMap<string, Remark>;
  readonly texts = new Map<number, string>();
  readonly removals: Removal[] = [];
  readonly reviews: Review[] = [];
  /** Boxes of text that stand beside the paragraph being read: their paragraphs follow it. */
  boxes: Xml[] = [];
  fields = new Fields();
  /** Number of the paragraph being read, from 1. */
  at = 0;
  /** Why all that is read now is gone: a deleted row, the contents of a table of contents. */
  gone: RemovalReason | undefined;
  /** What is read stands on a ground that may be coloured: in a table, a box of text, a shaded paragraph. */
  grounded = false;
  /** How many tracked changes were met; and whether what is read now stands within one that is told whole. */
  changes = 0;
  private told = false;
  private characters = 0;
  private reviewed = 0;

  constructor({ side, locale, styles, numbering, marks, remarks }: Made) {
    this.side = side;
    this.locale = locale;
    this.styles = stylesOf(styles);
    this.looks = new Looks(this.styles);
    this.numbering = new Numbering(numbering, this.styles);
    this.marks = marks;
    this.remarks = remarks;
  }

  /** The next paragraph begins. */
  begin(): void {
    if (++this.at > MOST.paragraphs) throw tooMany(`${MOST.paragraphs} paragraphs`);
  }

  /** A stretch of characters of the document. */
  piece(text: string, look: Look, gone?: RemovalReason, call = false): Piece {
    this.characters += text.length;
    if (this.characters > MOST.characters) throw tooMany(`${MOST.characters} characters`);
    const run = this.texts.size;
    this.texts.set(run, text);
    return { text, run, look, ...(gone ? { gone } : {}), ...(call ? { call } : {}) };
  }

  review(kind: Review['kind'], text: string): void {
    this.reviewed += text.length;
    if (this.reviewed > MOST.characters) throw tooMany(`${MOST.characters} characters to look at`);
    if (text.trim() !== '') this.reviews.push({ kind, page: Math.max(1, this.at), text: text.replace(/\s+/g, ' ').trim() });
  }

  /** Reads what one tracked change holds, which is told whole: those within it are not told again, and on the other side all is gone. */
  changed(change: Xml | undefined, whole: Xml, read: () => void): void {
    if (!change) {
      read();
      return;
    }
    this.tellChange(change, () => wordsIn(whole));
    const before = this.told;
    this.told = true;
    this.without(sideOf(change) === this.side ? undefined : 'deleted', read);
    this.told = before;
  }

  /** One review for each change; `words` may be none, where the mark of a paragraph is what changed. */
  tellChange(change: Xml, wordsOf: () => string): void {
    this.changes++;
    if (this.told) return;
    const words = wordsOf();
    const author = authorOf(change);
    const verb = VERBS[change.name] ?? 'changed';
    if (words.trim() !== '') this.review('tracked-change', `${verb}${author === '' ? '' : ` by ${author}`}: ${words}`);
  }

  /** Reads what may stand on a coloured ground. */
  onGround(read: () => void, isGround = true): void {
    const before = this.grounded;
    this.grounded ||= isGround;
    read();
    this.grounded = before;
  }

  /** Reads with all of it gone for one reason. */
  without(reason: RemovalReason | undefined, read: () => void): void {
    const before = this.gone;
    this.gone ??= reason;
    read();
    this.gone = before;
  }
}
