/** Diagnostics of the codes `check/…`. */
export const check = {};
