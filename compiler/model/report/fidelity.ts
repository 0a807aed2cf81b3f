/**
 * How much of the original an annotated text keeps: all `words` of the original; `matched` are those that the annotated text has, and those that are `layout`; `percent` is their
 * share, 100 only where nothing differs.
 */
export type Fidelity = { readonly words: number; readonly matched: number; readonly layout: number; readonly percent: number };
