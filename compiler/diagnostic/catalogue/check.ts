/** Diagnostics of the codes `check/…`: a law of the rules is broken. */
import { error, warning } from '../entry.ts';

export const check = {
  'check/fidelity': error<{ kind: 'words' | 'joined' | 'split'; found: string; expected: string; total: number }>({
    message: ({ kind, found, expected }) =>
      kind === 'words'
        ? `Unexpected ${found === '' ? 'gap' : `words "${found}"`}, expected ${expected === '' ? 'no words here' : `"${expected}"`} as in the original`
        : `Unexpected ${kind === 'joined' ? 'joined' : 'parted'} words "${found}", expected "${expected}" as in the original`,
    help: ({ total }) =>
      `Restore the original's words, typos included${total > 1 ? ` (${total} differences in all)` : ''}; layout is listed under furniture.`,
    explanation:
      'The text is the source: without its annotations it equals the original document, word for word. White space counts only within a line of the original.',
  }),
  'check/furniture': error<{ text: string; expected: number; found: number }>({
    message: ({ text, expected, found }) => `Unexpected count of furniture "${text}": found ${found} in the original, expected ${expected}`,
    help: ({ found }) => `State count: ${found}, if each is layout and none is a word of the contract.`,
    explanation: 'Furniture is what the original prints as layout. Its exact count keeps real words from being taken for layout.',
  }),
  'check/original-changed': error<{ expected: string; found: string }>({
    message: ({ expected, found }) => `Unexpected original with sha256 ${found.slice(0, 12)}…, expected ${expected.slice(0, 12)}…`,
    help: () => 'Restore the original file, or annotate the new edition and state its sha256.',
    explanation: 'The original is evidence: a changed file must not pass for the document that was annotated.',
  }),
  'check/original-missing': error<{ file: string }>({
    message: ({ file }) => `Unexpected absence of the original "${file}", expected it beside the contract`,
    help: () => 'Put the original text into the contract’s folder under that name.',
    explanation: 'Without the original nothing proves that the annotated text is the contract.',
  }),
  'check/no-original': warning<Record<string, never>>({
    message: () => 'Unexpected contract without an original, expected original: { file, sha256 } in the front matter',
    help: () => 'Keep the original document beside the annotated text and state it in the front matter.',
    explanation: 'A contract without its original can be tried out, but nothing proves that its words are right.',
  }),
  'check/number-literal': error<{ number: string }>({
    message: ({ number }) => `Unexpected number ${number}, expected a marked value or an assumption`,
    help: () => 'Mark the words that state it: [words](val:name), or declare it under `assumptions` with its source.',
    explanation:
      'No number is typed twice: a rule reads it from the words of the contract, or from an assumption that says where it comes from. Only 0 may be written.',
  }),
  'check/cycle': error<{ what: string; path: readonly string[] }>({
    message: ({ what, path }) => `Unexpected circle: ${what} depends on itself through ${path.join(' → ')}`,
    help: () => 'Take one of the calls out: what both need becomes a rule of its own.',
    explanation:
      'A rule may call rules, and an exception may prevail over exceptions, but never itself through others: nothing would be evaluated first.',
  }),
};
