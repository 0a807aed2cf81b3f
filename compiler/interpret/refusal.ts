/** What the oracle throws where a rule refuses its input; caught by `interpretRule` alone, so it carries no stack. */
export class Refusal {
  readonly message: string;

  constructor(field: string, expected: string) {
    this.message = field === '' ? expected : `${field} : ${expected}`;
  }
}
