/**
 * Quantities read by hand → how many the grammar reads with the right value, and how many with a wrong one. In: the `*.jsonl`
 * files of a folder, lines `{ text, language, value, jurisdiction? }`, the value in wire form, ` HT` or ` TTC` after it where tax
 * is said, null where the words must be refused. Out: a row per language, then what is missed or wrong.
 */
import { languageOf } from '../../compiler/language/languages.ts';
import { linesIn } from './lines.mjs';
import { wireValue } from './wire-value.mjs';

/** The wire value of a text, as one text; undefined where it is refused. */
function wireText({ text, language, jurisdiction }) {
  const read = languageOf({ language }).parseQuantity(text, undefined, jurisdiction === undefined ? {} : { jurisdiction });
  if (!read.ok) return undefined;
  const wire = wireValue(read.value);
  return typeof wire === 'string' ? wire : JSON.stringify(wire);
}

export function scoreQuantities(dir) {
  const judged = linesIn(dir).map((each) => ({ ...each, found: wireText(each) }));
  for (const language of [...new Set(judged.map((each) => each.language))])
    report(
      language,
      judged.filter((each) => each.language === language),
    );
}

const wanted = ({ value }) => (value === null ? undefined : typeof value === 'string' ? value : JSON.stringify(value));

function report(language, judged) {
  const right = judged.filter((each) => each.found === wanted(each));
  const wrong = judged.filter((each) => each.found !== undefined && each.found !== wanted(each));
  const share = ((100 * right.length) / judged.length).toFixed(1);
  console.log(`${language}: ${share} % right (${right.length} of ${judged.length}), ${wrong.length} wrong`);
  for (const each of judged.filter((one) => !right.includes(one)))
    console.log(
      `  ${each.found === undefined ? 'unread' : 'wrong '}  ${each.text}  → ${each.found ?? '—'}, expected ${wanted(each) ?? 'a refusal'}`,
    );
}
