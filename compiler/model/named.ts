/** What a name of a contract stands for, its rules aside. */
import type { Span } from '../source.ts';
import type { Favoured, Principle } from './contract.ts';
import type { Type } from './type.ts';
import type { Value } from './value.ts';

/** A number or the like that the text states (a mark) or that it does not (an assumption). */
export type Constant = {
  readonly id: string;
  readonly label: string;
  readonly type: Type;
  readonly value: Value;
  readonly origin: 'mark' | 'assumption';
  /** Words of the mark that say how its number is meant: `environ`, `at least`. */
  readonly hedge?: string;
  /** The words read, every place they stand at; empty for an assumption. */
  readonly places: readonly {
    readonly clause: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly span: Span;
  }[];
  readonly source?: string;
};

/** Years that a rule accepts, and the holidays of these and of one year more: `days` counts from 1970-01-01, ascending. */
export type Calendar = {
  readonly id: string;
  readonly label: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly days: readonly number[];
};

export type Choice = {
  readonly id: string;
  readonly question: string;
  readonly clause: string;
  readonly quote: string;
  readonly options: readonly { readonly id: string; readonly title: string; readonly favours?: Favoured }[];
  readonly default: string;
  readonly principle?: Principle;
  readonly why: string;
  readonly against?: string;
  readonly ambiguity?: string;
};
