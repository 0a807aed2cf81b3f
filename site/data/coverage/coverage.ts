/** How many of the text's figures and normative sentences are bound or waived, and how many are forgotten. */
import type { Manifest } from '../../../compiler/model/report/manifest.ts';

export type Coverage = { readonly bound: number; readonly waived: number; readonly forgotten: number; readonly percent: string };

export function coverageOf({ coverage }: Manifest): Coverage {
  const items = [...coverage.quantities, ...coverage.sentences];
  const counted = (state: string): number => items.filter((item) => item.state === state).length;
  const forgotten = counted('forgotten');
  const share = items.length === 0 ? 100 : ((items.length - forgotten) / items.length) * 100;
  // Rounded down: 100 % means that nothing is forgotten.
  return { bound: counted('bound'), waived: counted('waived'), forgotten, percent: String(Math.floor(share * 10) / 10) };
}
