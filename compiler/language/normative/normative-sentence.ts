/** What the detector of normative sentences gives: where a sentence stands, and the cues that make it so. */

/** `cue` names the expression (`devoir`, `être tenu`, `futur`); `text` is the slice of the paragraph. */
export type NormativeCue = { readonly start: number; readonly end: number; readonly text: string; readonly cue: string };

export type NormativeSentence = {
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly cues: readonly NormativeCue[];
};
