/**
 * Sentences told apart by hand → recall and precision of the detector of normative sentences. In: the `*.jsonl` files of a
 * folder, lines `{ text, language, normative }`. Out: one row per language, and what was missed or wrongly taken.
 */
import { languageOf } from '../../compiler/language/languages.ts';
import { linesIn } from './lines.mjs';

export function scoreSentences(dir) {
  const judged = linesIn(dir).map((sentence) => ({ ...sentence, found: languageOf(sentence).detectNormative(sentence.text).length > 0 }));
  for (const language of [...new Set(judged.map((each) => each.language))])
    report(
      language,
      judged.filter((each) => each.language === language),
    );
}

function report(language, judged) {
  const count = (test) => judged.filter(test).length;
  const [right, found, normative] = [count((s) => s.found && s.normative), count((s) => s.found), count((s) => s.normative)];
  console.log(
    `${language}: recall ${percent(right, normative)} (${right} of ${normative}), precision ${percent(right, found)} (${right} of ${found})`,
  );
  for (const { text, found: taken } of judged.filter((s) => s.found !== s.normative))
    console.log(`  ${taken ? 'wrong ' : 'missed'}  ${text}`);
}

const percent = (part, whole) => (whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`);
