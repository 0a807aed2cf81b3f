/** A text that is all of its file, never parsed before. */
import type { PlacedText } from '../../../compiler/language/feel/locate.ts';
import { forgetful } from '../../../compiler/model/memo.ts';

export const placed = (text: string, file = 'f'): PlacedText => ({ text, place: (start, end) => ({ file, start, end }), memo: forgetful });
