/** What the oracle throws where a rule refuses its input; caught by `interpretRule` alone, so it carries no stack. Its words are the contract's language's. */
import type { Messages } from '../language/messages.ts';

type Says = (messages: Messages) => string;

export class Refusal {
  private readonly field: string;
  private readonly says: Says;

  constructor(field: string, says: Says) {
    this.field = field;
    this.says = says;
  }

  /** `amount : attendu, ≥ 0`, or its like in another language. */
  told(messages: Messages): string {
    const { colon = ' : ' } = messages.wire;
    return this.field === '' ? this.says(messages) : `${this.field}${colon}${this.says(messages)}`;
  }
}

/** The sentence that asks for what no language changes: `≥ 0`, `"100.00 EUR"`. */
export const expecting =
  (sign: string): Says =>
  ({ wire }) =>
    wire.expected.replace('{expected}', () => sign);

/** The sentence that asks for one of what the wire knows, with its values. */
export const asking =
  (asked: keyof Messages['wire']['asked'], values: Readonly<Record<string, string | number>> = {}): Says =>
  (messages) =>
    expecting(filled(messages.wire.asked[asked], values))(messages);

/** The same of what is a sentence by itself. */
export const saying =
  (asked: keyof Messages['wire']['asked']): Says =>
  ({ wire }) =>
    wire.asked[asked];

/** Why a function of time refuses what it is given. */
export const ruling =
  (words: Exclude<keyof Messages['rule'], 'colon'>, values: Readonly<Record<string, string | number>> = {}): Says =>
  ({ rule }) =>
    filled(rule[words], values);

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
