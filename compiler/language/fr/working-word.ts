/** The contract's own word for working time, in French. */
import type { WorkingWord } from '../language.ts';

/** The one that `texts` use more often, `ouvré` where they use both alike; undefined where they use none. */
export function workingWord(texts: readonly string[]): WorkingWord | undefined {
  const found = texts.flatMap((text) => text.match(/ouvr(?:é|able)(?=e?s?(?!\p{L}))/giu) ?? []).map((word) => word.toLowerCase());
  const workable = found.filter((word) => word === 'ouvrable').length;
  if (found.length === 0) return undefined;
  return workable * 2 > found.length ? 'workable' : 'worked';
}
