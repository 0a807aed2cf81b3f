/** A drawn call of a rule. */

export type Draw = { readonly input: Readonly<Record<string, unknown>>; readonly readings: Readonly<Record<string, string>> };
