/** What the oracle throws where a rule refuses its input; caught by `interpretRule` alone. */
export class Refusal extends Error {
  constructor(field: string, expected: string) {
    super(field === '' ? expected : `${field} : ${expected}`);
    this.name = 'Refusal';
  }
}
