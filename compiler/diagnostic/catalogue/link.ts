/** Diagnostics of the codes `link/…`. */
export const link = {};
