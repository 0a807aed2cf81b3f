/** A piece of text and the source it was written as; `exact` when the two are the same characters. */
export type TextPiece = { readonly text: string; readonly start: number; readonly end: number; readonly exact: boolean };
