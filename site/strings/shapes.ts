/** Shapes that the words of every language share where their values do not say them. */
import type { FunctionName, TypeModel } from '../../compiler/model/report/manifest.ts';

/** A contract's word for working time. */
export type WorkingWord = NonNullable<TypeModel['working']>;
/** For one and for many. */
export type OneMany = readonly [one: string, many: string];

export type WorkingWords = Readonly<
  Record<WorkingWord, { readonly 'working-hour': OneMany; readonly 'working-day': OneMany; readonly time: string }>
>;

/** How a formula says each function that has no sign of its own. `#` stands for an argument, `#…` for all of them. */
export type FunctionWords = Readonly<Record<Exclude<FunctionName, 'floor' | 'ceiling' | 'min' | 'max'>, string>>;

/** What a reader comes with, and how contracts speak of it. */
export type Situation = {
  /** In the address. */
  readonly id: string;
  readonly title: string;
  readonly lede: string;
  /** Topics of norms that are all about it. */
  readonly topics: readonly string[];
  /** What a rule's question or a norm's words say that are about it. */
  readonly words: RegExp;
};

/** How many of all are signed off or decided. */
export type Tally = { readonly done: number; readonly all: number };
