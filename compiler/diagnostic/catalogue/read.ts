/** Diagnostics of the codes `read/…`: the annotated source is not written as the format says. */
import { error } from './entry.ts';

const didYouMean = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean "${suggestion}"? ${otherwise}`;

export const read = {
  'read/path-outside': error<{ path: string }>({
    message: ({ path }) => `Unexpected path "${path}", expected a file of the contract's own folder`,
    help: () => 'Put the file itself into the contract’s folder, and name it from there.',
    explanation:
      'A contract’s folder holds all it is compiled from. A path through `..`, an absolute one, or a link on disk that leads elsewhere would tie its meaning to files that nobody reviews with it.',
  }),
  'read/invisible': error<{ sign: string; count: number }>({
    message: ({ sign, count }) =>
      `Unexpected invisible character ${sign}${count > 1 ? ` (${count} of them in this file)` : ''}, expected characters that print`,
    help: ({ sign }) => `Delete ${sign} there: nobody who reads the text can see it.`,
    explanation:
      'Zero-width characters, direction marks, soft hyphens and a byte order mark within the text print nothing, but would part words, reverse them or make two names that look alike. One mark at the very start of a file is no character of it.',
  }),
  'read/unknown-mark': error<{ scheme: string; suggestion?: string }>({
    message: ({ scheme }) => `Unexpected mark "${scheme}:", expected val, term, ref, formula, id or skip`,
    help: ({ suggestion }) => didYouMean(suggestion, 'Use one of the six schemes, or write the words without a link.'),
    explanation: 'Marks are links whose scheme is one of ours. Any other link would add words or addresses to the contract.',
  }),
  'read/mark-id': error<{ scheme: string; id: string; expected: string }>({
    message: ({ scheme, id, expected }) => `Unexpected id "${id}" in a ${scheme} mark, expected ${expected}`,
    help: ({ scheme, expected }) => `Write ${scheme}: followed by ${expected}.`,
    explanation: 'The id of a mark becomes a name in rules or an address on the site, so its letters are limited.',
  }),
  'read/empty-mark': error<{ id: string }>({
    message: ({ id }) => `Unexpected mark "${id}" without words, expected words between its brackets`,
    help: () => 'Put the brackets around the words of the contract, or remove the mark.',
    explanation: 'A mark says what words mean; without words there is nothing to bind.',
  }),
  'read/broken-mark': error<{ mark: string; found: string; expected: string; help: string }>({
    message: ({ mark, found, expected }) => `Unexpected ${found} of mark "${mark}", expected ${expected}`,
    help: ({ help }) => help,
    explanation:
      'A mark is a Markdown link: brackets around the words, at once a parenthesis, the id, a title in straight quotes, the parenthesis closed. Written otherwise, Markdown takes it for words.',
  }),
  'read/nested-mark': error<Record<string, never>>({
    message: () => 'Unexpected mark left among the words, expected a mark that stands alone',
    help: () => 'Keep one of the two marks and bind the other by quote (values, terms, waivers).',
    explanation: 'Links cannot nest in CommonMark: the outer one turns into words.',
  }),
  'read/skip-reason': error<Record<string, never>>({
    message: () => 'Unexpected skip mark without a reason, expected a reason as its title',
    help: () => 'Write [words](skip: "the reason").',
    explanation: 'Nothing is left unbound in silence: whoever skips a quantity or an obligation says why.',
  }),
  'read/link': error<{ address: string }>({
    message: ({ address }) => `Unexpected link to "${address}", expected words or a mark`,
    help: () => 'Write the words without a link; a bare address in the text needs none.',
    explanation: 'A link adds an address that the contract does not state, and a page could be led elsewhere by it.',
  }),
  'read/reference-link': error<Record<string, never>>({
    message: () => 'Unexpected reference-style link, expected words or a mark with its target in parentheses',
    help: () => 'Write the mark as [words](scheme:id), or escape the brackets: \\[words\\].',
    explanation: 'A link whose target stands elsewhere hides what the words mean, and takes its definition out of the text.',
  }),
  'read/image': error<Record<string, never>>({
    message: () => 'Unexpected image, expected words',
    help: () => 'Remove the image; if the exclamation mark is a word of the contract, escape it: \\!.',
    explanation: 'The words are the source. An image has no words that could be compared with the original.',
  }),
  'read/markup': error<{ what: string }>({
    message: ({ what }) => `Unexpected ${what}, expected plain words, bold or italics`,
    help: () => 'Escape the characters that Markdown takes for syntax with a backslash.',
    explanation: 'Backticks, tildes and check boxes vanish when Markdown is read, so the words would differ from the original.',
  }),
  'read/block': error<{ what: string }>({
    message: ({ what }) => `Unexpected ${what}, expected a heading, a paragraph, a list, a table or a footnote`,
    help: () => 'Escape a rule with a backslash (\\___); take the indentation of four spaces away.',
    explanation: 'Rules and indented code are Markdown syntax: their characters would be lost from the words.',
  }),
  'read/list-marker': error<Record<string, never>>({
    message: () => 'Unexpected list marker "+", expected "*" for ● or "-" for a dash',
    help: () => 'Choose the glyph the original prints; if the plus sign is a word of the contract, escape it: \\+.',
    explanation: 'The marker says which glyph the original prints, and bullets and dashes are counted apart.',
  }),
  'read/ordered-list': error<Record<string, never>>({
    message: () => 'Unexpected numbered list, expected a number that is a word',
    help: () => 'Escape the point after the number: 1\\. words.',
    explanation: 'Markdown takes the number of a numbered list for syntax, so it would be lost from the words.',
  }),
  'read/several-ids': error<{ id: string }>({
    message: ({ id }) => `Unexpected id mark "${id}", expected at most one id mark, on a clause that can bear a name`,
    help: () => 'Remove the id mark. Rows are numbered and cannot be named; a table is named in its head.',
    explanation: 'A clause has one id, so that every reference to it means the same words.',
  }),
  'read/duplicate-clause': error<{ id: string }>({
    message: ({ id }) => `Unexpected second clause "${id}", expected each clause id once`,
    help: () => 'Name one of the two with an id mark: [words](id:name).',
    explanation: 'Rules, norms and pages find a clause by its id; two clauses with one id cannot be told apart.',
  }),
  'read/fence-kind': error<{ info: string; expected: string; suggestion?: string }>({
    message: ({ info, expected }) => `Unexpected fence "${info}", expected yaml and one of: ${expected}`,
    help: ({ suggestion }) => didYouMean(suggestion && `yaml ${suggestion}`, 'Write the kind after yaml: ```yaml rule.'),
    explanation: 'What stands in a fence is not the contract’s words, so each fence must be a declaration the compiler knows.',
  }),
  'read/fence-open': error<Record<string, never>>({
    message: () => 'Unexpected end of the file in a fence, expected its closing line',
    help: () => 'Close the fence with as many backticks as it was opened with.',
    explanation: 'A fence that is never closed would hide all the words after it.',
  }),
  'read/yaml-space': error<{ key: string }>({
    message: ({ key }) => `Unexpected space that is no plain one beside key "${key}", expected the key alone`,
    help: ({ key }) =>
      `Write "${key}:" anew, with plain spaces: a no-break space, as French typography puts beside a colon, belongs to the key.`,
    explanation: 'YAML takes a no-break space for a letter, so the key would be another one that looks the same.',
  }),
  'read/yaml-syntax': error<{ problem: string; cure?: string | undefined }>({
    message: ({ problem }) => `Unexpected YAML: ${problem}, expected a document that parses`,
    help: ({ cure }) => cure ?? 'Check the indentation, the quotes and the brackets at this place.',
    explanation: 'The declarations are YAML 1.2. An item that does not parse is reported and left out; those beside it are kept.',
  }),
  'read/yaml-alias': error<{ what: string }>({
    message: ({ what }) => `Unexpected YAML ${what}, expected plain values`,
    help: () => 'Write the value where it is used.',
    explanation: 'Aliases can grow without bound, and anchors, tags and merge keys hide what a declaration says.',
  }),
  'read/yaml-duplicate-key': error<{ key: string }>({
    message: ({ key }) => `Unexpected second key "${key}", expected each key once`,
    help: () => 'Remove or rename one of the two.',
    explanation: 'Of two equal keys only one would count, and nobody could tell which.',
  }),
  'read/yaml-shape': error<{ path: string; found: string; expected: string; suggestion?: string }>({
    message: ({ path, found, expected }) => `Unexpected ${found}${path === '' ? '' : ` at ${path}`}, expected ${expected}`,
    help: ({ found, expected, suggestion }) => didYouMean(suggestion, shapeCure(found, expected)),
    explanation: 'Each declaration has fixed keys and kinds of values; a misspelt key would otherwise be ignored in silence.',
  }),
  'read/yaml-comma': error<{ path: string; rest: string }>({
    message: ({ path, rest }) => `Unexpected "${rest}" after a comma in ${path}, expected the text in quotes`,
    help: () => 'Put the whole text between quotes: { key: "a, b" }.',
    explanation: 'Between braces a comma ends a value, so a text that holds one must be quoted.',
  }),
  'read/front-matter': error<{ problem: string; expected: string }>({
    message: ({ problem, expected }) => `Unexpected ${problem}, expected ${expected}`,
    help: () => 'Correct it between the two lines --- at the top of contract.md, the only place for a front matter.',
    explanation: 'Title, provider, edition and original of a contract are stated once.',
  }),
  'read/too-deep': error<Record<string, never>>({
    message: () => 'Unexpected nesting, expected at most 60 levels',
    help: () => 'Write the same with fewer levels, or escape the characters that open them.',
    explanation: 'No contract nests this deep; such a text is meant to exhaust the reader.',
  }),
  'read/no-text': error<{ contract: string }>({
    message: ({ contract }) => `Unexpected contract "${contract}" without words, expected annotated Markdown`,
    help: () => 'Put the contract’s words in contract.md.',
    explanation: 'Everything is compiled from the words; without them there is nothing to prove or to run.',
  }),
};

/** How YAML writes what was expected. */
function shapeCure(found: string, expected: string): string {
  const absent = /^absence of "(.+)"$/.exec(found)?.[1];
  if (absent !== undefined) return `Add the key ${absent}: ${expected}.`;
  if (expected === 'it under a table') return 'Take it off, or say the other answers in a table.';
  if (expected === 'a list') return 'Write a list: one item a line, each after `- `, or [a, b] on one line.';
  if (expected === 'a mapping') return 'Write a mapping: one `key: value` a line, or { key: value } on one line.';
  if (expected === 'a text' && /^(?:list|mapping)$/.test(found))
    return 'Write one text; between quotes where it holds brackets, braces or a colon.';
  return 'See the format of declarations in contracts/README.md of the package clausier.';
}
