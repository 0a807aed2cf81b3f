/** The one error a rule throws: an input that no clause can be applied to, with a sentence in the contract's language that says what was expected. */

export class InvalidInput extends Error {
  /** The input with its path (`payments[2].amount`); all that are at odds (`a, b`); empty for the input as a whole. */
  declare readonly field: string;
  declare readonly sentence: string;

  /** `colon` stands between the two as the contract's language sets it; without it, as French does. */
  constructor(field: string, sentence: string, colon = ' : ') {
    super(field === '' ? sentence : `${field}${colon}${sentence}`);
    this.name = 'InvalidInput';
    this.field = field;
    this.sentence = sentence;
  }
}

/** Refuses an amount, a duration or a number below zero. */
export function refuseNegative(value: number, field: string, sentence: string, colon?: string): void {
  if (value < 0) throw new InvalidInput(field, sentence, colon);
}

/** Refuses a list with such a one. */
export function refuseNegatives(values: readonly number[], field: string, sentence: string, colon?: string): void {
  for (let index = 0; index < values.length; index++) refuseNegative(values[index] as number, field, sentence, colon);
}
