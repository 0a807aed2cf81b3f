/**
 * Quantities read by hand → how many the grammar reads with the right value, and how many with a wrong one. In: the `*.jsonl`
 * files of a folder, lines `{ text, language, value, jurisdiction? }`, the value in wire form, ` HT` or ` TTC` after it where tax
 * is said, null where the words must be refused. Out: a row per language, then what is missed or wrong.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../compiler/language/languages.ts';
import { typedValue } from '../../compiler/language/quantity/built-in-type.ts';
import { wireOf } from '../../compiler/manifest/wire-of.ts';

const linesOf = (path) => readFileSync(path, 'utf8').split('\n').filter(Boolean);

/** The wire value of a text, as one text; undefined where it is refused. */
function wireValue({ text, language, jurisdiction }) {
  const read = languageOf({ language }).parseQuantity(text, undefined, jurisdiction === undefined ? {} : { jurisdiction });
  if (!read.ok) return undefined;
  const { value, type } = typedValue(read.value);
  const wire = wireOf(value, type);
  const tax = type.kind === 'quantity' && type.unit.tax ? ` ${type.unit.tax}` : '';
  return `${typeof wire === 'string' ? wire : JSON.stringify(wire)}${tax}`;
}

export function scoreQuantities(dir) {
  const files = readdirSync(dir).filter((file) => file.endsWith('.jsonl'));
  if (files.length === 0) {
    console.error(`${dir} holds no .jsonl file`);
    process.exit(2);
  }
  const stated = files.flatMap((file) => linesOf(join(dir, file)).map((line) => JSON.parse(line)));
  const judged = stated.map((each) => ({ ...each, found: wireValue(each) }));
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
