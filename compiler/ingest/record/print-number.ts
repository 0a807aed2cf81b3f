/**
 * In: a count and the name of a format of numbers. Out: how a word processor prints it.
 * Law: a format that is not known is printed in figures, and the caller can tell (`isKnownFormat`).
 */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
/** Numerals and repeated letters beyond this are figures: no count of a document goes so far. */
const LONGEST = 5000;

function roman(count: number): string {
  let [left, text] = [count, ''];
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) text += sign;
  return text;
}

/** 27 → `AA`, 53 → `AAA`, as word processors go on after `Z`. */
const letter = (count: number): string => String.fromCharCode(65 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));

const CHICAGO = ['*', '†', '‡', '§'];
const chicago = (count: number): string => CHICAGO[(count - 1) % 4]!.repeat(Math.ceil(count / 4));

const FORMATS: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  decimalZero: (count) => String(count).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (count) => roman(count).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (count) => letter(count).toLowerCase(),
  chicago,
  numberInDash: (count) => `- ${count} -`,
  decimalEnclosedParen: (count) => `(${count})`,
  decimalEnclosedFullstop: (count) => `${count}.`,
  none: () => '',
};

/** `001`: as many figures as it has. */
const PADDED = /^0+1$/;

export const isKnownFormat = (format: string): boolean => format in FORMATS || format === 'bullet' || PADDED.test(format);

/** 4 in `upperRoman` → `IV`, in `001` → `004`; counts below 1 have neither numerals nor letters. */
export function printNumber(count: number, format: string): string {
  if (PADDED.test(format)) return String(count).padStart(format.length, '0');
  const print = FORMATS[format] ?? String;
  return format !== 'decimal' && format !== 'none' && (count < 1 || count > LONGEST) ? String(count) : print(count);
}
