/** The readings of a contract as data of its generated `readings.ts`: what to choose between, and whom each option favours. */

export type ReadingOption = { readonly title: string; readonly favours?: 'client' | 'provider' | 'neither' };
export type Reading = {
  readonly question: string;
  readonly clause: string;
  readonly quote: string;
  /** By option id, in the order the contract's annotation gives. */
  readonly options: Readonly<Record<string, ReadingOption>>;
  readonly default: string;
  /** What the default rests on: the ordinary words, or the doubt against who drafted the contract. */
  readonly principle?: 'ordinary-words' | 'against-drafter';
  /** Of its words and options: a position taken on others is stale. */
  readonly fingerprint: string;
  /** Ids of the rules that offer it. */
  readonly rules: readonly string[];
};
