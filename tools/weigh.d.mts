type Sentence = { readonly text: string; readonly normative: boolean };

/** Where a language's file of weights stands. */
export function weightsFile(language: string): string;
/** Its text, from sentences told apart by hand. */
export function weightsText(sentences: readonly Sentence[]): string;
export function seenSentences(language: string): Sentence[];
