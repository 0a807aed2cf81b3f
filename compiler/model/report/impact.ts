/**
 * What a new edition changes and what each change touches: one record per contract and edition, printed by the command,
 * written as JSON and shown on the edition page. It crosses a border, hence zod; values in it are wire JSON.
 */
import { z } from 'zod';

const wire = z.json();
const text = z.string();
const ids = z.array(text);

const clauseReference = z.object({
  id: text,
  /** As printed: `5.1`, `(i)`. */
  number: text.optional(),
  /** The heading it stands under, or its own. */
  heading: text,
  text,
});

/** A run of words that both editions have, or only one; joined with the words of an edition they give its text. */
const redlinePart = z.object({ op: z.enum(['same', 'removed', 'added']), text });

const changedValue = z.object({
  id: text,
  label: text,
  /**
   * `changed`: another value; `conflict`: another, but elsewhere the text says otherwise; `same`: other words for it;
   * `unreadable`, `retyped`: no value that the rules can take; `gone`: no words left.
   */
  state: z.enum(['changed', 'conflict', 'same', 'unreadable', 'retyped', 'gone']),
  oldWords: text,
  newWords: text.optional(),
  old: wire,
  new: wire.optional(),
  clause: text,
  rules: ids,
});

const touchedRule = z.object({
  id: text,
  title: text,
  /** Why it is touched: `value` and `formula` may change its answers, the others what it rests on. */
  by: z.array(z.object({ what: z.enum(['value', 'formula', 'words', 'place', 'call', 'responsibility', 'scope']), name: text })),
});

/** A quoted declaration whose words changed: its quote in the old edition, what stands there now. */
const touchedQuote = z.object({ id: text, says: text, clause: text, quote: text, now: text.optional() });

const answer = z.object({ result: wire.optional(), rounded: z.boolean(), message: text.optional() });

/** An example whose answer differs once the changed values are put in. */
const changedExample = z.object({
  rule: text,
  /** Its place among the rule's examples, counted from 1. */
  number: z.int(),
  given: z.record(text, wire),
  readings: z.record(text, text),
  old: answer,
  new: answer,
});

const signOff = z.object({ rule: text, by: text, on: text });

const touchesModel = z.object({
  values: z.array(changedValue),
  rules: z.array(touchedRule),
  norms: z.array(touchedQuote),
  readings: z.array(touchedQuote),
  responsibilities: z.array(touchedQuote),
  terms: z.array(touchedQuote),
  waivers: z.array(touchedQuote),
  examples: z.array(changedExample),
  reviews: z.array(signOff),
});

export const changeKinds = ['added', 'removed', 'reworded', 'split', 'merged', 'moved', 'renumbered'] as const;

const changeModel = z.object({
  kinds: z.array(z.enum(changeKinds)),
  old: z.array(clauseReference),
  new: z.array(clauseReference),
  /** Clauses below it that only follow: moved or renumbered with it. */
  following: z.int(),
  redline: z.array(redlinePart),
  touches: touchesModel,
  /** What the new words state that nothing is bound to yet. */
  unbound: z.object({ quantities: ids, sentences: ids }),
});

export const impactModel = z.object({
  contract: text,
  from: z.object({ edition: text, clauses: z.int() }),
  to: z.object({
    edition: text,
    file: text,
    clauses: z.int(),
    /** Made up to show what a page of editions is: nobody published it. */
    isDemonstration: z.boolean().optional(),
  }),
  /** Clauses whose words, number and order are those of the old edition. */
  unchanged: z.int(),
  /** Changes in the order of the new edition, a removed clause where it stood. */
  changes: z.array(changeModel),
  /** Every example whose answer changes once all changed values are put in together. */
  examples: z.array(changedExample),
});

export type Impact = z.infer<typeof impactModel>;
export type Change = z.infer<typeof changeModel>;
export type Touches = z.infer<typeof touchesModel>;
export type ClauseReference = z.infer<typeof clauseReference>;
export type ChangedValue = z.infer<typeof changedValue>;
export type ChangedExample = z.infer<typeof changedExample>;
export type TouchedQuote = z.infer<typeof touchedQuote>;
export type TouchedRule = z.infer<typeof touchedRule>;
export type RedlinePart = z.infer<typeof redlinePart>;
export type ChangeKind = (typeof changeKinds)[number];
