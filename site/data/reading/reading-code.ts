/** How a reading is cited: by its ambiguity, and by a letter where several readings come of one. */
import type { ChoiceModel, Manifest } from '../../../compiler/model/report/manifest.ts';

/** `A-29`; `A-06 a` and `A-06 b` where two share it; empty without an ambiguity. */
export function readingCode({ choices }: Pick<Manifest, 'choices'>, { id, ambiguity = '' }: Pick<ChoiceModel, 'id' | 'ambiguity'>): string {
  const same = choices.filter((choice) => ambiguity !== '' && choice.ambiguity === ambiguity);
  const letter = String.fromCharCode('a'.charCodeAt(0) + same.findIndex((choice) => choice.id === id));
  return same.length > 1 ? `${ambiguity}\u00a0${letter}` : ambiguity;
}
