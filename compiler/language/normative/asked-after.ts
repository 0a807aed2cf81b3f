/** Verbs that bind where certain words follow: each of their forms, with those words; undefined where the verb alone says enough. */

type Asked = readonly [form: string, after: RegExp | undefined];

/** `formsOf`: the forms that a language has of each verb of a list. */
export const askedAfter =
  (formsOf: (verbs: string) => readonly string[]) =>
  (verbs: string, after?: RegExp): readonly Asked[] =>
    formsOf(verbs).map((form) => [form, after]);
