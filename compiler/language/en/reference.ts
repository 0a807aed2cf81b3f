/** How English refers: its words of clauses, parts and points, and what joins their numbers. */
import { ReferenceDetector } from '../reference/detect-references.ts';
import type { Head, ReferenceGrammar } from '../reference/reference-grammar.ts';
import { plainText } from '../text/plain-text.ts';
import { documentAt, ownerAfter } from './document.ts';
import { englishNumbering } from './numbering.ts';

/** `singular/plural/short`: the first names the id. */
const headsOf = (kind: Head['kind'], list: string): [string, Head][] =>
  list.split(' ').flatMap((group) => {
    const [name = '', ...more] = group.split('/');
    return [name, ...more].map((word): [string, Head] => [word, { kind, name, plural: word !== name }]);
  });

const heads: ReadonlyMap<string, Head> = new Map([
  ...headsOf('clause', 'article/articles/art/arts section/sections/sec/secs clause/clauses/cl/cls §/§§'),
  ...headsOf('part', 'part/parts title/titles chapter/chapters book/books'),
  ...headsOf(
    'annex',
    'schedule/schedules exhibit/exhibits appendix/appendices annex/annexes annexure/annexures attachment/attachments addendum/addenda',
  ),
  ...headsOf(
    'point',
    'paragraph/paragraphs/para/paras sub-clause/sub-clauses subclause/subclauses subsection/subsections sub-section/sub-sections subparagraph/subparagraphs sub-paragraph/sub-paragraphs point/points item/items limb/limbs',
  ),
  ...headsOf('note', 'note/notes footnote/footnotes'),
]);

const grammar: ReferenceGrammar = {
  heads,
  verbs: new Set(['book', 'books', 'schedule', 'schedules', 'exhibit', 'exhibits']),
  beforeNoun: /(?:^|[(“"]|(?<!\p{L})(?:the|this|that|in|of|under|to|and|or|see|per|by|with|each|every|from|any|said|our)) $/u,
  inWords: englishNumbering.inWords,
  suffixes: englishNumbering.suffixes,
  codeLetters: '',
  sign: /\.? *(?:no\.? *(?=\d))?/y,
  and: /,? (?:and\/or|and|or|&|as well as) |, ?/y,
  to: / (?:to|through|thru|up to) | ?[–—-] ?/y,
  again: /the /y,
  of: /,? (?:of the |of |in the |in |to the |to )/y,
  beforeLetter: /(?!)/,
  figure: /(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d°]|[.,]\d)/uy,
  ordinals: new Map(Object.entries(englishNumbering.ordinals)),
  following: / (?:et seq\.?|\(inclusive\)|inclusive|ff\.?)(?!\p{L})/uy,
  unit: / *(?:[%€£$]|(?:days?|months?|years?|weeks?|hours?|minutes?|business|working|calendar|copies|euros?|dollars?|pounds?)(?!\p{L}))/uy,
  startOf: (_, at) => at,
  ownerAfter,
  documentAt,
  titled: /(?:,? (?:entitled|titled|headed))? *(?:“([^"]{1,80})"|"([^"]{1,80})"|‘([^']{1,80})')/y,
};

const detector = new ReferenceDetector(grammar);

/** `"Sections 3 and 4"` → two clauses. `documents` are further names of papers that are not here. */
export const detectReferences = (text: string, documents: readonly string[] = []) => detector.detect(text, documents);

/** Where numbers name clauses, schedules and notes: spans that are no quantities. */
export const clauseNumberSpans = (text: string, plain = plainText(text)) => detector.numberSpans(text, plain);
