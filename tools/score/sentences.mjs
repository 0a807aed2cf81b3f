/**
 * Sentences told apart by hand → recall and precision of the detector of normative sentences. In: the `*.jsonl` files of a
 * folder, lines `{ text, language, normative }`. Out: one row per language, and what was missed or wrongly taken.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../compiler/language/languages.ts';

const linesOf = (path) => readFileSync(path, 'utf8').split('\n').filter(Boolean);

export function scoreSentences(dir) {
  const files = readdirSync(dir).filter((file) => file.endsWith('.jsonl'));
  if (files.length === 0) {
    console.error(`${dir} holds no .jsonl file`);
    process.exit(2);
  }
  const sentences = files.flatMap((file) => linesOf(join(dir, file)).map((line) => JSON.parse(line)));
  const judged = sentences.map((sentence) => ({ ...sentence, found: languageOf(sentence).detectNormative(sentence.text).length > 0 }));
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
