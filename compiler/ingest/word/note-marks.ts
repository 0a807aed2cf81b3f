/**
 * In: how a document numbers its footnotes and endnotes. Out: the mark that each call prints, counted as they come.
 * Law: a note called twice keeps its first mark; a mark that the document prints itself is that mark.
 */
import { printNumber } from '../record/print-number.ts';
import { childOf, valIn, type Xml } from './xml.ts';

type NoteKind = 'footnote' | 'endnote';
export type NoteCall = { readonly kind: NoteKind; readonly id: string; readonly mark: string };

const USUAL = { footnote: 'decimal', endnote: 'lowerRoman' } as const;

export class NoteMarks {
  readonly calls: NoteCall[] = [];
  private readonly formats: Readonly<Record<NoteKind, string>>;
  private readonly next: Record<NoteKind, number>;

  /** From the part of the settings. */
  constructor(settings: Xml | undefined) {
    const properties = { footnote: childOf(settings, 'w:footnotePr'), endnote: childOf(settings, 'w:endnotePr') };
    const format = (kind: NoteKind): string => valIn(properties[kind], 'w:numFmt') ?? USUAL[kind];
    const start = (kind: NoteKind): number => Number(valIn(properties[kind], 'w:numStart') ?? 1) || 1;
    this.formats = { footnote: format('footnote'), endnote: format('endnote') };
    this.next = { footnote: start('footnote'), endnote: start('endnote') };
  }

  /** `own` is the mark that the document prints in place of a number. */
  call(kind: NoteKind, id: string, own?: string): string {
    const known = this.calls.find((call) => call.kind === kind && call.id === id);
    if (known) return known.mark;
    const mark = own ?? printNumber(this.next[kind]++, this.formats[kind]);
    this.calls.push({ kind, id, mark });
    return mark;
  }
}
