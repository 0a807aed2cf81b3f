/** Diagnostics of the codes `expression/…`. */
export const expression = {};
