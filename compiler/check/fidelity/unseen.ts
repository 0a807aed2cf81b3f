/** Two stretches that the eye takes for one → the characters in which they differ, as code points. */
import { codePointOf } from '../../language/text/invisible.ts';

/** Letters of other scripts, and signs, that are drawn like these. */
const drawnLike: Readonly<Record<string, string>> = {
  a: 'аɑα',
  b: 'Ьƅ',
  c: 'сϲ',
  d: 'ԁ',
  e: 'е',
  g: 'ɡ',
  h: 'һ',
  i: 'іı',
  j: 'ј',
  k: 'к',
  l: 'ӏ',
  n: 'ո',
  o: 'оοօ',
  p: 'рρ',
  q: 'ԛ',
  s: 'ѕ',
  u: 'υս',
  v: 'ѵν',
  w: 'ԝ',
  x: 'х',
  y: 'у',
  A: 'АΑ',
  B: 'ВΒ',
  C: 'СϹ',
  E: 'ЕΕ',
  H: 'НΗ',
  I: 'ІΙ',
  J: 'Ј',
  K: 'КΚ',
  M: 'МΜ',
  N: 'Ν',
  O: 'ОΟ',
  P: 'РΡ',
  S: 'Ѕ',
  T: 'ТΤ',
  X: 'ХΧ',
  Y: 'ҮΥ',
  Z: 'Ζ',
  "'": '’ʼ‘′`´',
  '"': '“”″',
  '-': '‐‑‒–−',
  '·': '•∙',
  '/': '⁄∕',
};

const plain = new Map(Object.entries(drawnLike).flatMap(([sign, others]) => [...others].map((other) => [other, sign] as const)));
const most = 3;

/** `раs` and `pas` → `U+0440 in place of U+0070 …`, an accent too many → `U+0301 added`; nothing where a reader sees the difference. */
export function codePointsApart(found: string, expected: string): string | undefined {
  const [here, there] = [[...found], [...expected]];
  if (found === expected) return undefined;
  if (here.length !== there.length) return strayMarks(here, there);
  if (here.map(fold).join('') !== there.map(fold).join('')) return undefined;
  return told(here.flatMap((sign, at) => (sign === there[at] ? [] : [`${codePointOf(sign)} in place of ${codePointOf(there[at]!)}`])));
}

const mark = /\p{M}/u;

/** Marks that one of the two has and the other has not, where all else is the same. */
function strayMarks(here: readonly string[], there: readonly string[]): string | undefined {
  const letters = (signs: readonly string[]): string => signs.filter((sign) => !mark.test(sign)).join('');
  if (letters(here) !== letters(there)) return undefined;
  const more = here.length > there.length;
  const [long, short] = more ? [here, there] : [there, here];
  const stray = long.filter((sign, at) => mark.test(sign) && short[at] !== sign);
  return told(stray.map((sign) => `${codePointOf(sign)} ${more ? 'added' : 'missing'}`));
}

function told(differences: readonly string[]): string {
  const apart = [...new Set(differences)];
  return apart.slice(0, most).join(', ') + (apart.length > most ? '…' : '');
}

function fold(sign: string): string {
  const [base = '', ...marks] = sign.normalize('NFKD');
  return (plain.get(base) ?? base) + marks.join('');
}
