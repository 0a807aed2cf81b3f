/** The words that a case needs, at build and in the browser, which loads those of its page's language alone. */
import type { FigureWords } from '../data/format/format.ts';
import type { Words } from '../strings/words.ts';

type ShownWords = Pick<
  Words['rulePage'],
  'failed' | 'kept' | 'line' | 'other' | 'refused' | 'removeLine' | 'same' | 'unknownField' | 'unknownReading' | 'withheld'
>;

/** What a field asks for. `jurisdiction` decides the order of a date's numbers. */
export type AskedOf = { readonly kind: string; readonly tax?: string | undefined; readonly jurisdiction?: string | undefined };
/** A text as the language's own grammar reads it → wire JSON; undefined where it states something else. */
export type ReadTyped = (text: string, asked: AskedOf) => unknown;

export type CaseWords = FigureWords &
  Pick<Words, 'boundWords' | 'difference' | 'labelled' | 'messages' | 'quoted' | 'rangeWords' | 'refusals' | 'spaced' | 'stepWords'> & {
    readonly chartWords: Pick<Words['chartWords'], 'tick'>;
    readonly rulePage: ShownWords;
    /** There once a text was typed that the form's own readers refuse. */
    readonly readTyped?: ReadTyped;
  };
