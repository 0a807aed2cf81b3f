/** Diagnostics of the codes `read/…`: the annotated source is not written as the format says. */
import { error } from '../entry.ts';

export const read = {
  'read/unknown-mark': error<{ scheme: string }>({
    message: ({ scheme }) => `Unexpected mark "${scheme}:", expected val, term, ref, formula, id or skip`,
    help: () => 'Use one of the six schemes, or write the words without a link.',
    explanation: 'Marks are links whose scheme is one of ours. Any other link would add words or addresses to the contract.',
  }),
};
