/**
 * In: how a document numbers its footnotes and endnotes. Out: the mark that each call prints, counted as they come.
 * Law: a note called twice keeps its first mark; a mark that the document prints itself is that mark.
 */
import { printNumber } from '../record/print-number.ts';
import { wordsIn } from './side.ts';
import { childOf, valIn, type Xml } from './xml.ts';

type NoteKind = 'footnote' | 'endnote';
/** Notes by their ids. */
export type Notes = Readonly<Record<NoteKind, ReadonlyMap<string, Xml>>>;
export type NoteCall = { readonly kind: NoteKind; readonly id: string; readonly mark: string };

const USUAL = { footnote: 'decimal', endnote: 'lowerRoman' } as const;

export class NoteMarks {
  readonly calls: NoteCall[] = [];
  private readonly formats: Readonly<Record<NoteKind, string>>;
  private readonly next: Record<NoteKind, number>;
  private readonly known = new Map<string, NoteCall>();
  private readonly worded = new Map<Xml, boolean>();

  private readonly notes: Notes;

  /** From the part of the settings, and the notes that the document has. */
  constructor(settings: Xml | undefined, notes: Notes) {
    this.notes = notes;
    const properties = { footnote: childOf(settings, 'w:footnotePr'), endnote: childOf(settings, 'w:endnotePr') };
    const format = (kind: NoteKind): string => valIn(properties[kind], 'w:numFmt') ?? USUAL[kind];
    const start = (kind: NoteKind): number => Number(valIn(properties[kind], 'w:numStart') ?? 1) || 1;
    this.formats = { footnote: format('footnote'), endnote: format('endnote') };
    this.next = { footnote: start('footnote'), endnote: start('endnote') };
  }

  /** Whether a call leads to words. */
  has(kind: NoteKind, id: string): boolean {
    const note = this.notes[kind].get(id);
    if (note === undefined) return false;
    const known = this.worded.get(note) ?? wordsIn(note).trim() !== '';
    this.worded.set(note, known);
    return known;
  }

  /** How a section marks notes that were called otherwise than the document does: what it says stands after its text. */
  strayIn(section: Xml | undefined): string | undefined {
    const stray = (['footnote', 'endnote'] as const).find((kind) => {
      const own = childOf(section, `w:${kind}Pr`);
      const [format = this.formats[kind], restart = 'continuous'] = [valIn(own, 'w:numFmt'), valIn(own, 'w:numRestart')];
      return (format !== this.formats[kind] || restart !== 'continuous') && this.calls.some((call) => call.kind === kind);
    });
    return (
      stray &&
      `${stray}s marked anew, or otherwise, in a section: ${this.calls.flatMap(({ kind, mark }) => (kind === stray ? [mark] : [])).join(', ')}`
    );
  }

  /** `own` is the mark that the document prints in place of a number. */
  call(kind: NoteKind, id: string, own?: string): string {
    const known = this.known.get(`${kind} ${id}`);
    if (known) return known.mark;
    const call = { kind, id, mark: own ?? printNumber(this.next[kind]++, this.formats[kind]) };
    this.known.set(`${kind} ${id}`, call);
    this.calls.push(call);
    return call.mark;
  }
}
