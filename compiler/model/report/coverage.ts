/** What of a text something carries: law 3, item by item. */

export type CoverageItem = {
  readonly clause: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly state: 'bound' | 'waived' | 'forgotten';
  /** What binds it (`value:…`, `norm:…`, `rule:…`, several parted by a comma), or why it is waived; empty when forgotten. */
  readonly by: string;
};

export type Coverage = { readonly quantities: readonly CoverageItem[]; readonly sentences: readonly CoverageItem[] };
