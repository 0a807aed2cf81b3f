/** What a rule's page and its module share: all that the browser needs beside the generated functions. */

import type { TypeModel } from '../../compiler/model/report/manifest.ts';
import type { Range } from '../../compiler/runtime/wire/range.ts';
import type { Answer, Explanation, Refused } from '../../compiler/runtime/wire/wire.ts';
import type { WorkingWord } from '../strings/shapes.ts';
import type { CaseField } from './case-field.ts';
import type { ChartPlan } from './chart/chart-plan.ts';
import type { Bound } from './result/bounds.ts';

export type Link = { readonly text: string; readonly href: string };
export type ChoiceOffer = {
  readonly id: string;
  readonly default: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
};

export type CaseModel = {
  readonly rule: string;
  readonly fields: readonly CaseField[];
  readonly output: TypeModel;
  readonly choices: readonly ChoiceOffer[];
  /** What the address calls an input, a reading and an option of it (`reading=option`); their own names are read too. */
  readonly keys: Readonly<Record<string, string>>;
  /** Examples that can be loaded, in the order of the page's table; the first fills the form. */
  readonly examples: readonly { readonly given: Readonly<Record<string, unknown>>; readonly readings: Readonly<Record<string, string>> }[];
  /** Links of clauses, readings and rules that steps name. */
  readonly places: Readonly<Record<string, Link>>;
  readonly choiceLinks: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, Link>>;
  /** By rule: types of constants and of the rules that it calls by id, of inputs and names of the rule by name. */
  readonly types: Readonly<Record<string, Readonly<Record<string, TypeModel>>>>;
  /** Constants that a step's value only comes near, as the manifest writes them: `0.05 EUR/GB`, `1/3`. */
  readonly exact: Readonly<Record<string, unknown>>;
  /** The contract's word for working time, and the zone it fixes. */
  readonly working?: WorkingWord | undefined;
  readonly timeZone?: string | undefined;
  /** French titles of enum values. */
  readonly titles: Readonly<Record<string, string>>;
  /** By rule: formulas in French, by the name they define. */
  readonly formulas: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By rule: what formulas hold to, by the name they define. */
  readonly bounds?: Readonly<Record<string, Readonly<Record<string, readonly Bound[]>>>>;
  readonly chart?: ChartPlan | undefined;
};

/** A rule's generated functions, bound to it. */
export type RuleModule = {
  readonly evaluate: (input: unknown, readings?: Readonly<Record<string, string>>) => Answer;
  readonly explain: (input: unknown, readings?: Readonly<Record<string, string>>) => Explanation;
  /** Over every combination of its readings. */
  readonly range?: (input: unknown) => Range | Refused;
  readonly model: CaseModel;
};
