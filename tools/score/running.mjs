/**
 * Sentences whose quantities were read by hand → how many are found and read right. In: the `*.jsonl` files of a folder, lines
 * `{ text, language, values }`: in order, the value on the wire of each quantity, null where words are found and must be refused; what
 * names a thing (a standard, a phone) is none. Out: a row per language, then what is read otherwise.
 */
import { languageOf } from '../../compiler/language/languages.ts';
import { linesIn } from './lines.mjs';
import { wireValue } from './wire-value.mjs';

/** Forms that state no value, unless they are read as one. */
const names = new Set(['designation', 'phone', 'law', 'version', 'code', 'date']);

/** The values of a sentence, in order: as each is read where it stands, else as its words alone are. */
export function valuesIn({ text, language }) {
  const { detectQuantities, parseQuantity } = languageOf({ language });
  return detectQuantities(text).flatMap(({ text: words, form, quantity }) => {
    const alone = quantity === undefined && !names.has(form) ? parseQuantity(words) : undefined;
    const read = quantity ?? (alone?.ok ? alone.value : undefined);
    return read ? [wireValue(read)] : names.has(form) ? [] : [null];
  });
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

export function scoreRunning(dir) {
  const lines = linesIn(dir);
  for (const language of new Set(lines.map((line) => line.language))) {
    const judged = lines.filter((line) => line.language === language).map((line) => ({ ...line, found: valuesIn(line) }));
    const wrong = judged.filter(({ values, found }) => !same(values, found));
    const falsely = wrong.filter(({ values, found }) => found.some((one) => one !== null && !values.some((value) => same(one, value))));
    console.log(`${language}: ${judged.length - wrong.length} of ${judged.length} sentences right, ${falsely.length} with a wrong value`);
    for (const { text, values, found } of wrong) console.log(`  ${text}  → ${JSON.stringify(found)}, expected ${JSON.stringify(values)}`);
  }
}
