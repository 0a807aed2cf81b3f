/** The values of a sentence on the wire, in order; null where words are found and refused. */
export function valuesIn(line: { readonly text: string; readonly language: string }): readonly unknown[];
