/**
 * All that generated modules say in a language: refusals of rules and of their wire, labels of steps, documentation of code
 * and schemas. In a sentence, `{name}` stands for a value.
 */
import type { Tax } from '../model/type.ts';
import type { RuleWords, WireWords } from '../runtime/words.ts';

export type Messages = {
  readonly rule: RuleWords;
  readonly wire: WireWords;
  readonly steps: { readonly scope: string; readonly skipped: string };
  readonly documentation: Documentation;
  readonly schema: SchemaWords;
};

/** Of generated code, by what it stands above. */
export type Documentation = {
  readonly input: string;
  readonly readings: string;
  readonly result: string;
  readonly usual: string;
  readonly forRules: string;
  readonly inFull: string;
  readonly steps: string;
  readonly quoted: string;
  readonly scope: string;
  readonly place: string;
  readonly choices: string;
  readonly choice: string;
  readonly throws: string;
  readonly days: string;
  readonly milliseconds: string;
  readonly tax: Readonly<Record<Tax, string>>;
  readonly assumption: string;
  readonly day: string;
};

/** Limits that a pattern does not say. */
export type SchemaWords = {
  readonly taxed: string;
  readonly suffixed: string;
  readonly duration: string;
  readonly instant: string;
  readonly date: string;
  readonly period: string;
};
