/** Diagnostics of the codes `check/…`: a law of the rules is broken. */
import { error, warning } from './entry.ts';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** What a search for a case came to: a case that was tried, one that was not confirmed, none within its steps. */
type Outcome = 'case' | 'open' | 'undecided';
const simplify = 'Split the table, or simplify the conditions named above.';

const noLayout = {
  sentence: 'part of a sentence',
  once: 'a line that occurs once',
  clause: 'a line that says something',
} as const;

const exampleCures = {
  shape: 'Correct the example, or what the rule declares.',
  otherwise: 'Work the case out from the text, then correct what the example expects, or the rule.',
  rounded: 'Write `rounded: true` beside it if the text leaves the division open, or correct the rule.',
  exact: 'Take `rounded: true` out if the result ends, or correct the rule.',
} as const;

const structures = {
  quote: ['block quote', 'a paragraph like its neighbours, as the original shows no indent'],
  nested: ['nesting', 'what stands beside its neighbours, as the original shows no indent'],
  flat: ['item beside the one before', 'it inside that one, as the original sets it in'],
  item: ['item of a list', 'a paragraph, as the original shows no list glyph'],
  'no-item': ['running text', 'an item of a list, as the original shows its glyph'],
  glyph: ['list glyph', 'the kind the original shows: - for a dash, * for a bullet'],
  joined: ['joined paragraph', 'two, as the original parts them'],
  parted: ['paragraph break', 'none, as the original goes on'],
  title: ['title as running text', 'a heading, as its number and its siblings show'],
  sentence: ['sentence as a heading', 'a paragraph, as the original ends a sentence'],
  'styled-title': ['title as running text', 'a heading, as the original sets it apart from running text'],
  'plain-title': ['running text as a heading', 'a paragraph, as the original sets it'],
  cells: ['cells of a table', 'running text, as the original shows no cells'],
  'cell-edge': ['edge of a cell in the row', 'its cells as the original draws them'],
  'no-table': ['running text', 'a table, as the original draws its cells'],
} as const;

/** What a doubt finds, before the words, and what was expected. */
const doubts = {
  'off-page': ['words off the page', 'words that a reader sees'],
  'no-ink': ['words without ink', 'words that a reader sees'],
  pale: ['words paler than can be read', 'words that a reader sees'],
  tiny: ['words in type under 3 pt', 'words that a reader can read'],
  covered: ['words partly covered', 'words that a reader sees whole'],
  struck: ['struck words', 'the contract without them'],
  versions: ['two versions on one spot', 'one'],
  unmapped: ['glyphs without a character', 'glyphs that say what they are'],
  shape: ['glyphs drawn as another character', 'each drawn as what it is said to be'],
  crowded: ['more on one spot than can be drawn apart', 'a page whose words can be seen one by one'],
  undrawn: ['page that can’t be drawn', 'a page that can be seen'],
  missing: ['words that the contract lacks', 'them in the annotated text, or among its furniture'],
  unshown: ['words that the page doesn’t show', 'only words that a reader sees'],
  swapped: ['figures in each other’s place', 'them in the order of the page'],
  time: ['page that took the witness too long', 'all pages seen'],
  memory: ['page that took the witness too much memory', 'all pages seen'],
  unreadable: ['page that the witness can’t read', 'all pages seen'],
  'too-many-pages': ['page beyond the 2,000th', 'all pages seen'],
} as const;

type DoubtKind = keyof typeof doubts;

const doubtOf = (kind: DoubtKind, quote: string, other: string | undefined): string =>
  `${doubts[kind][0]}${quote === kind ? '' : ` "${quote}"`}${other === undefined ? '' : ` (${otherOf[kind] ?? 'said'} "${other}")`}`;

const otherOf: Partial<Record<DoubtKind, string>> = {
  versions: 'on',
  undrawn: 'as',
  shape: 'drawn',
  missing: 'where it says',
  swapped: 'where it says',
};

const noWitness = {
  missing: 'absence of a witness',
  unreadable: 'unreadable witness',
  'another-file': 'witness of another file in place',
  'another-version': 'witness by another version',
} as const;

export const check = {
  'check/fidelity': error<{ kind: 'words' | 'joined' | 'split'; found: string; expected: string; total: number; apart?: string }>({
    message: ({ kind, found, expected, apart }) =>
      kind === 'words'
        ? `Unexpected ${found === '' ? 'gap' : `words "${found}"`}, expected ${expected === '' ? 'no words here' : `"${expected}"`} as in the original${apart === undefined ? '' : ` (${apart})`}`
        : `Unexpected ${kind === 'joined' ? 'joined' : 'parted'} words "${found}", expected "${expected}" as in the original`,
    help: ({ total }) =>
      `Restore the original's words, typos included${total > 1 ? ` (${total} differences in all)` : ''}; layout is listed under furniture.`,
    explanation:
      'The text is the source: without its annotations it equals the original document, word for word. White space counts only within a line of the original.',
  }),
  'check/fidelity-pdf': error<{ found: string; expected: string; place: string; file: string; total: number; apart?: string }>({
    message: ({ found, expected, place, file, apart }) =>
      `Unexpected ${found === '' ? 'gap' : `words "${found}"`}, expected ${expected === '' ? 'no words here' : `"${expected}"`} as ${place} of ${file}${apart === undefined ? '' : ` (${apart})`}`,
    help: ({ total }) =>
      `Look at that place of the original and restore its words${total > 1 ? ` (${total} differences in all)` : ''}, or name the document that was annotated.`,
    explanation:
      'Where the front matter names a PDF, a Word document or a web page, the annotated text is compared with what it prints, in reading order. List glyphs that open a clause are layout, and so are gaps between the words of a PDF, which has no spaces.',
  }),
  'check/doubt': error<{ kind: DoubtKind; quote: string; other?: string; page: number; file: string; total: number }>({
    message: ({ kind, quote, other, page, file }) =>
      `Unexpected ${doubtOf(kind, quote, other)} on page ${page} of ${file}, expected ${doubts[kind][1]}`,
    help: ({ page, quote, total }) =>
      `Look at the page and correct the annotated text, or decide it in the front matter, with the reason: doubts: [{ page: ${page}, quote: "${quote.replaceAll('"', '\\"')}", verdict: accepted, reason: … }]; contested where the page shows otherwise${total > 1 ? ` (${total} doubts in all)` : ''}.`,
    explanation:
      'A witness apart from the reader of a PDF draws each page with its text and without, and tells where what is said and what is seen differ: words that nobody sees, two versions on one spot, a character drawn as another, words that the page shows and the contract lacks. A doubt stands until a person decides it: accepted, it is so and the contract is right as it stands; contested, it is not so and the witness is mistaken.',
  }),
  'check/no-witness': error<{ file: string; why: keyof typeof noWitness }>({
    message: ({ file, why }) => `Unexpected ${noWitness[why]} of ${file}, expected what the witness saw of it as it is`,
    help: () => 'Run `clausier check --witness`, which looks at each page and stores what it sees beside the PDF.',
    explanation:
      'What a PDF shows is witnessed once, and stored beside it with the digest of its bytes and the version of the witness, so that a check only reads it. Without it nothing but the reading itself says that the contract’s words are what a reader sees.',
  }),
  'check/idle-doubt': error<{ page: number; quote: string }>({
    message: ({ page, quote }) => `Unexpected decision on "${quote}", page ${page}, expected words that the witness doubts there`,
    help: () => 'Take it out of doubts, or give the page and the words of the doubt as it is told.',
    explanation:
      'A decision that answers no doubt is left over, or names another place than it means; it would hide the next doubt on the same words.',
  }),
  'check/idle-kept': error<{ page: number; quote: string }>({
    message: ({ page, quote }) => `Unexpected kept line "${quote}", page ${page}, expected a line that the original prints there`,
    help: () => 'Take it out of kept, or give the page and the whole line as ingest told it when it took the line out.',
    explanation:
      'A line of a PDF that ingest takes for layout, and that is a clause all the same, is kept by its page and words in the front matter. An entry that answers no line is left over, or names another place than it means.',
  }),
  'check/furniture': error<{ text: string; expected: number; found: number }>({
    message: ({ text, expected, found }) => `Unexpected count of furniture "${text}": found ${found} in the original, expected ${expected}`,
    help: ({ found }) => `State count: ${found}, if each is layout and none is a word of the contract.`,
    explanation: 'Furniture is what the original prints as layout. Its exact count keeps real words from being taken for layout.',
  }),
  'check/no-layout': error<{ text: string; why: 'sentence' | 'once' | 'clause' }>({
    message: ({ text, why }) =>
      `Unexpected furniture "${text}", which is ${noLayout[why]}, expected a list glyph, a rule or leader, a line that stands alone and repeats, or a left-over address`,
    help: () => 'Take it off furniture and keep its words in the annotated text.',
    explanation:
      'Layout is what says nothing: a glyph that opens its line and draws an item, a rule, a leader, a running line that repeats from page to page once its page number is masked, a `mailto:` or an address that the extraction left on a line of its own. Words of a sentence, signs such as `+` or `%`, figures and numbered lines are never layout.',
  }),
  'check/names-number': error<{ name: string; words: string }>({
    message: ({ name, words }) => `Unexpected name "${name}", which covers "${words}", expected a proper name with a figure of its own`,
    help: () => 'Mark the words as a value, or waive them where they stand, with a reason.',
    explanation:
      'A name under `names` is waived everywhere, so it may cover no amount, delay, date or number word: only figures that are part of a proper name, such as `Microsoft 365`.',
  }),
  'check/structure': error<{ kind: keyof typeof structures; words: string; total: number }>({
    message: ({ kind, words }) => `Unexpected ${structures[kind][0]} at "${words}", expected ${structures[kind][1]}`,
    help: ({ total }) =>
      `Lay the text out as the original shows it${total > 1 ? ` (${total} differences in all)` : ''}; the words stay where they are.`,
    explanation:
      'Structure is text: what is an item, a quote, a paragraph of its own or a title says how far a sentence reaches. Where the original shows a glyph, a number, an indent or a parted paragraph, or a PDF the type of a title or the cells of a table, the annotated text has the same; where it shows nothing, heading or bold is the author’s choice.',
  }),
  'check/heading-depth': error<{ heading: string; found: number; expected: number }>({
    message: ({ heading, found, expected }) =>
      `Unexpected depth ${found} of the heading "${heading}", expected ${expected} as its neighbours have it`,
    help: ({ expected }) => `Write ${'#'.repeat(Math.max(1, Math.min(6, expected)))} before it, or correct the headings around it.`,
    explanation:
      'Headings nest as their numbers do: 3.1.1 below 3.1, siblings at one depth, with one offset for the whole document; parts above articles count as a level. A title without a number stands right below the title it belongs to, never between the numbers around it.',
  }),
  'check/original-changed': error<{ expected: string; found: string }>({
    message: ({ expected, found }) => `Unexpected original with sha256 ${found.slice(0, 12)}…, expected ${expected.slice(0, 12)}…`,
    help: () => 'Restore the original file, or annotate the new edition and state its sha256.',
    explanation: 'The original is evidence: a changed file must not pass for the document that was annotated.',
  }),
  'check/original-against': error<{ file: string; reference: string; gone: boolean }>({
    message: ({ file, reference, gone }) =>
      `Unexpected original, which ${gone ? 'is gone' : 'differs from what it was'} since ${reference}, expected contracts/${file} as it stands there`,
    help: ({ reference, file }) => `Restore it: git checkout ${reference} -- contracts/${file}. A new edition gets a folder of its own.`,
    explanation:
      'The digest in the front matter can be edited together with the file it proves. `check --against GIT-REF` compares the originals with those of a branch, tag or commit that was reviewed. A contract that the reference does not have is new.',
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
  'check/divisor': error<{ divisor: string; bounds: string }>({
    message: ({ divisor, bounds }) => `Unexpected divisor ${divisor}, which may be zero (${bounds}), expected proof that it is not`,
    help: ({ divisor }) =>
      `Add a requirement such as \`${divisor} > 0\` with its sentence, a sign on the input, or an \`if\` around the division.`,
    explanation: 'Every divisor is proved different from zero from signs, limits, requirements and the conditions around it.',
  }),
  'check/scale': error<{ what: string; found: string; expected: string }>({
    message: ({ what, found, expected }) => `Unexpected ${found} as ${what}, expected ${expected}`,
    help: () => 'Round it with floor or ceiling where the text says how, or compute it without a quotient.',
    explanation:
      'Counts, credits and bytes are whole, durations and bandwidths have at most three decimals. Amounts, rates, plain decimals and units that a contract declares may have more: they are rounded when written. A period is taken a whole number of times.',
  }),
  'check/completeness': error<{ rows: number; outcome: Outcome }>({
    message: ({ rows, outcome }) =>
      ({
        case: `Unexpected hole: none of the ${rows} rows answers the case below`,
        open: `Unexpected table: that one of the ${rows} rows answers the case below is not proved`,
        undecided: `Unexpected number of cases: whether the ${rows} rows answer them all could not be decided`,
      })[outcome],
    help: ({ outcome }) =>
      ({
        case: 'Add a row for it, widen a row, or require that it cannot occur.',
        open: 'Require what excludes it, or read the table from the top, → first, with an otherwise.',
        undecided: simplify,
      })[outcome],
    explanation:
      'A decision table answers every input that the requirements let through. The hole is shown as an example to paste into the rule, which the interpreter has tried; where a case turns on what the proof does not look into, such as a product of two inputs, its conditions are shown instead.',
  }),
  'check/overlap': error<{ what: string; how: string; outcome: Outcome }>({
    message: ({ what, how, outcome }) =>
      ({
        case: `Unexpected overlap: two ${what} ${how} in the case below`,
        open: `Unexpected ${what}: that the two exclude each other in the case below is not proved`,
        undecided: `Unexpected number of cases: whether the ${what} exclude each other could not be decided`,
      })[outcome],
    help: ({ what, outcome }) => {
      if (outcome === 'undecided') return simplify;
      return what === 'rows' ? 'Narrow one of the rows, or read the table from the top: → first.' : 'Say which prevails: over: [id].';
    },
    explanation:
      'In a unique table one row applies, in an any table all that apply agree, and of two exceptions that hold one prevails. The clash is shown as an example that the interpreter has tried, or as the conditions it turns on.',
  }),
  'check/unused-reading': error<{ choice: string; option: string | undefined }>({
    message: ({ choice, option }) =>
      option === undefined
        ? `Unexpected reading ${choice}, which changes nothing, expected a rule whose answer depends on it`
        : `Unexpected option "${option}" of ${choice}, which no condition names, expected a rule that tells it apart`,
    help: () => 'Use it in the formula or the table of a rule that lists it under readings; take it off where it changes nothing.',
    explanation:
      'A reading is declared for the rules whose answer it changes, and a rule offers it only where choosing changes its answer, in the rule itself or in a rule it calls. Otherwise the doubt is shown as settled, and nothing is.',
  }),
  'check/unused': warning<{ what: string; name: string }>({
    message: ({ what, name }) => `Unexpected ${what} "${name}", which nothing reads`,
    help: ({ name }) => `Take "${name}" out, or use it.`,
    explanation: 'An input or a name that nothing reads is most likely a mistake in the formula.',
  }),
  'check/reserved-name': error<{ id: string; owner: string | undefined }>({
    message: ({ id, owner }) =>
      `Unexpected rule id "${id}", expected a name that ${owner === undefined ? 'code may export' : `rule "${owner}" leaves free`}`,
    help: ({ id }) => `Name what the rule answers, such as ${id}Rule.`,
    explanation:
      'A rule becomes an exported function under its own id. Words that the language keeps, and the names of other functions that are generated, are not free.',
  }),
  'check/undefined-term': warning<{ term: string; uses: number }>({
    message: ({ term, uses }) => `Unexpected term "${term}", used ${times(uses)} and defined nowhere`,
    help: () => 'Mark its definition: [words](term:name), give it as another form of a term, or acknowledge it with a reason.',
    explanation:
      'Acronyms and words that take a capital within a sentence read as defined terms. One that the contract defines nowhere leaves its meaning to another document, or to doubt.',
  }),
  'check/other-language': warning<{ language: string; expected: string; sentences: number }>({
    message: ({ language, expected, sentences }) =>
      `Unexpected ${sentences === 1 ? 'sentence' : `${sentences} sentences`} in "${language}", expected "${expected}" as the front matter says`,
    help: ({ language }) =>
      `Say "language: ${language}" if the contract is in it; else annotate the text in its own language, or put foreign words between quotation marks.`,
    explanation:
      'What binds, quantities and references are looked for in one language, that of the front matter. In a sentence of another nothing is found, so nothing is missed either, and "0 forgotten" would say nothing of it.',
  }),
  'check/unused-term': warning<{ term: string; inside: number }>({
    message: ({ term, inside }) =>
      inside === 0
        ? `Unexpected term "${term}", defined and never used`
        : `Unexpected term "${term}", used in its own definition alone (${times(inside)})`,
    help: () => 'List the forms under which the contract uses it (terms: forms), or acknowledge it with a reason.',
    explanation:
      'A definition without use is a leftover, or a sign that the contract means the term under other words than those it defined.',
  }),
  'check/idle-acknowledgement': warning<{ code: string; subject: string; suggestion: string | undefined }>({
    message: ({ code, subject }) => `Unexpected acknowledgement of "${subject}": no warning ${code} stands on these words`,
    help: ({ suggestion }) => (suggestion ? `Write "${suggestion}" if that was meant, or take it out.` : 'Take the acknowledgement out.'),
    explanation:
      'An acknowledgement silences one warning, named by its code and the words it stands on. Once nothing is left to silence it would hide the next one.',
  }),
  'check/default': error<{ input: string }>({
    message: ({ input }) => `Unexpected default of "${input}", expected a value known when compiling`,
    help: () => 'Give a constant, true, false, 0 or a value of the enum.',
    explanation: 'The default of an input is part of its schema, so it is a value and not a computation.',
  }),
  'check/example': error<{
    problem: string;
    expected: string;
    suggestion?: string | undefined;
    answered?: 'otherwise' | 'rounded' | 'exact';
  }>({
    message: ({ problem, expected, answered }) =>
      answered ? `Unexpected ${problem}, expected ${expected} as the example says` : `Unexpected example: ${problem}, expected ${expected}`,
    help: ({ suggestion, answered }) => (suggestion ? `Write "${suggestion}" if that was meant.` : exampleCures[answered ?? 'shape']),
    explanation:
      "An example gives the rule's inputs and its result in their wire form, by the names that the rule declares, and the reference interpreter answers what it says. A wrong example stops `check`, `build` and `mutate`: either the rule or the example misreads the text.",
  }),
};
