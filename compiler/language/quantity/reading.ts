/** What a contract says beside its words, which decides how some of them are read: nothing is guessed from the machine. */
export type ReadingContext = {
  /** ISO 3166 of its law: `GB` reads 03/04/2026 as 3 April, `US` as 4 March, none reads it as a date. */
  readonly jurisdiction?: string;
  /** The units that its front matter declares, by their words: `utilisateurs` → `user`. */
  readonly units?: ReadonlyMap<string, string>;
};
