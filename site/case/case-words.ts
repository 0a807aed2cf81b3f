/** The words that a case needs, at build and in the browser, which loads those of its page's language alone. */
import type { FigureWords } from '../data/format.ts';
import type { Words } from '../strings/words.ts';

type ShownWords = Pick<
  Words['rulePage'],
  'failed' | 'kept' | 'line' | 'other' | 'refused' | 'removeLine' | 'same' | 'unknownField' | 'unknownReading' | 'withheld'
>;

export type CaseWords = FigureWords &
  Pick<Words, 'difference' | 'labelled' | 'messages' | 'quoted' | 'rangeWords' | 'refusals' | 'spaced' | 'stepWords'> & {
    readonly chartWords: Pick<Words['chartWords'], 'tick'>;
    readonly rulePage: ShownWords;
  };
