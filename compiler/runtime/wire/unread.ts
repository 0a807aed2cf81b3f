/** JSON that is not what was asked for, before it is said in a language: whoever knows the contract's words says it. */
import { InvalidInput } from '../invalid.ts';
import type { QuantityRow } from '../quantities.ts';
import { type Asked, filled, type WireWords } from '../words.ts';

/** What stands in the sentence: a quantity by all its words. */
export type Values = {
  readonly quantity?: QuantityRow['words'];
  readonly scale?: number;
  readonly values?: string;
};

export class Unread extends InvalidInput {
  declare readonly asked: Asked;
  declare readonly values: Values;

  constructor(field: string, asked: Asked, values: Values = {}) {
    super(field, asked);
    this.asked = asked;
    this.values = values;
  }
}

const whole: ReadonlySet<Asked> = new Set<Asked>(['required', 'unknownInput', 'unknownReading', 'resultYears']);

/** The refusal in a language; one that a rule has said stays as it is. */
export function said(refusal: InvalidInput, words: WireWords): InvalidInput {
  if (!(refusal instanceof Unread)) return refusal;
  const { field, asked, values } = refusal;
  const quantity = values.quantity?.[words.language].expected;
  const sentence = filled(words.asked[asked], { ...values, ...(quantity === undefined ? {} : { quantity }) } as never);
  return new InvalidInput(field, whole.has(asked) ? sentence : filled(words.expected, { expected: sentence }), words.colon);
}
