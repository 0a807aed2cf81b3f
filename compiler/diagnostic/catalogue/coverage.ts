/** Diagnostics of the codes `coverage/…`. */
export const coverage = {};
