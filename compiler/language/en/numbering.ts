/** How English contracts number: words before numbers, numbers in words, and what makes a number a quantity. */
import type { Numbering } from '../printed/numbering.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** `one two` → `{ one: '1', two: '2' }`. */
const counted = (list: string): Readonly<Record<string, string>> =>
  Object.fromEntries(words(list).map((word, index) => [word, String(index + 1)]));

const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five';
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';

export const englishNumbering: Numbering = {
  clauses: words('article art. art section sect. sec. sec clause cl. paragraph para. para rule item §'),
  parts: words('book part subpart title subtitle chapter subchapter division module'),
  eitherWay: [],
  annexes: words('schedule exhibit appendix annex annexure attachment addendum amendment'),
  sheets: words('lot sheet'),
  inWords: counted(cardinals),
  ordinals: counted(ordinals),
  firstOfRoman: [],
  beforeOrdinal: ['the'],
  capitalArticles: [],
  listJoints: ['and', 'or'],
  suffixes: words('bis ter quater'),
  signs: words('no. no number nr. nº n°'),
  streets: words('street avenue ave. road lane square drive boulevard'),
  courtesy: [],
  particles: ["d'", 'd’', 'de ', 'van ', 'von '],
  partners: ['and partners', 'and sons', '& partners', '& sons', '& co', 'and co'],
  units: words(
    '% ‰ € $ £ eur usd chf gbp aud day days business working calendar week weeks fortnight month months year years hour hours hr hrs minute minutes min mins second seconds sec ms euro euros dollar dollars pound pounds sterling cent cents pence p gb mb kb tb gbps mbps bits bytes credit credits points person persons people user users times january february march april may june july august september october november december am pm a.m. p.m. km m cm mm kg g l kw kwh mw w v °c °f degrees quarter quarters copies copy pages units percent per st nd rd th',
  ),
  untitled: 'untitled',
};
