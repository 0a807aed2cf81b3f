type Line = { readonly text: string; readonly language: string };
type Wrong = { readonly text: string; readonly found?: string; readonly wanted: string };

/** Lines of a battery → how many are read wholly right, as a number and a share, and the others. */
export function numberingScore(
  kind: 'headings' | 'references',
  lines: readonly Line[],
): { readonly right: number; readonly share: number; readonly wrong: readonly Wrong[] };
