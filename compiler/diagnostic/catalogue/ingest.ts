/** Diagnostics of the codes `ingest/…`. */
export const ingest = {};
