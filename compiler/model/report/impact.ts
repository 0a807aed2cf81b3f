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

/** `redirected`: a reference, unchanged, names another clause than it did. */
export const changeKinds = ['added', 'removed', 'reworded', 'split', 'merged', 'moved', 'renumbered', 'redirected'] as const;

export const turnKinds = ['negation', 'exception', 'modality', 'party', 'limit', 'choice', 'reference'] as const;

/** Words that turn the meaning of what stays: those that went, those that came. Of a reference: what it named, what it names. */
const turnModel = z.object({ what: z.enum(turnKinds), old: text.optional(), new: text.optional() });

/** What a change moves, the gravest first: the sense of a sentence, amounts, times, other figures, who owes what, words, or their place. */
export const stakes = ['meaning', 'money', 'delay', 'figure', 'duty', 'words', 'place'] as const;

const changeModel = z.object({
  kinds: z.array(z.enum(changeKinds)),
  old: z.array(clauseReference),
  new: z.array(clauseReference),
  /** Clauses below it that only follow: moved or renumbered with it. */
  following: z.int(),
  redline: z.array(redlinePart),
  /** The gravest thing that it moves: changes are told in this order. */
  moves: z.enum(stakes).optional(),
  /** Absent where no sense is turned. */
  turns: z.array(turnModel).optional(),
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
  /** By what they move, the gravest first, then in the order of the new edition, a removed clause where it stood. */
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
export type Turn = z.infer<typeof turnModel>;
export type Stake = (typeof stakes)[number];
export type ChangeKind = (typeof changeKinds)[number];
