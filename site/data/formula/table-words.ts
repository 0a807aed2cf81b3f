/** Cells and outputs of a decision table, written in FEEL → French: titles for ids, labels for names, figures for constants. */
import type { Manifest, RuleModel, TypeModel } from '../../../compiler/model/report/manifest.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { Words } from '../../strings/words.ts';
import { optionsOf } from '../case/case-fields.ts';
import { formatDate, formatWire } from '../format/format.ts';
import { formatConstant } from '../format/format-constant.ts';
import { formatDuration } from '../format/format-quantity.ts';

/** A column's French name: an input's or a name's label, a reading's question in short. */
export function columnWords(manifest: Manifest, rule: RuleModel, column: string): string {
  const known = rule.inputs.find(({ name }) => name === column)?.label ?? rule.where.find(({ name }) => name === column)?.label;
  const choice = manifest.choices.find(({ id }) => id === column);
  return known ?? choice?.question ?? translate(manifest, rule, column);
}

export function cellWords(manifest: Manifest, rule: RuleModel, cell: string, column?: string): string {
  if (cell === '-') return '–';
  if (cell === 'true' || cell === 'false') return wordsOf(manifest).formulaText[cell === 'true' ? 'yes' : 'no'];
  return translate(manifest, rule, cell, column);
}

/** An output: a constant record as wire JSON, or an expression. */
export function outputWords(manifest: Manifest, rule: RuleModel, output: string): string {
  if (!output.startsWith('{"')) return cellWords(manifest, rule, output);
  try {
    return formatWire(wordsOf(manifest), JSON.parse(output), rule.output);
  } catch {
    return output;
  }
}

const signsIn = ({ formulaText }: Pick<Words, 'formulaText'>): readonly (readonly [RegExp, string])[] => [
  [/<=/g, '≤'],
  [/>=/g, '≥'],
  [/!=/g, '≠'],
  [/\*/g, '×'],
  [/\band\b/g, formulaText.and],
  [/\bor\b/g, formulaText.or],
  [/\bnot\b/g, formulaText.not],
  [/\bnull\b/g, formulaText.nothing],
  [/\btrue\b/g, formulaText.yes],
  [/\bfalse\b/g, formulaText.no],
  [/\.\./g, formulaText.separator],
];

function translate(manifest: Manifest, rule: RuleModel, text: string, column?: string): string {
  const pieces = text.split(/("[^"]*"|\b[a-z]\w*\b(?:\.\w+)*)/);
  const own = wordsOf(manifest);
  const words = pieces.map((piece, index) => (index % 2 === 1 ? nameWords(manifest, rule, piece, column) : signed(own, piece)));
  return own.spaced(words.join('')).trim();
}

const signed = (words: Words, piece: string): string =>
  signsIn(words).reduce((text, [pattern, sign]) => text.replace(pattern, sign), piece);

function nameWords(manifest: Manifest, rule: RuleModel, piece: string, column: string | undefined): string {
  if (piece.startsWith('"')) return literalWords(manifest, rule, piece.slice(1, -1), column);
  const [base = piece] = piece.split('.');
  const constant = manifest.constants.find(({ id }) => id === base);
  if (constant) return formatConstant(wordsOf(manifest), constant.value, constant.model);
  const label = rule.inputs.find(({ name }) => name === piece)?.label ?? rule.where.find(({ name }) => name === piece)?.label;
  return label ?? signed(wordsOf(manifest), piece);
}

function literalWords(manifest: Manifest, rule: RuleModel, id: string, column: string | undefined): string {
  const options = manifest.choices
    .filter((choice) => rule.readings.some((reading) => reading.choice === choice.id))
    .flatMap(({ options }) => options);
  const input = rule.inputs.find(({ name }) => name === column);
  const inputs = input ? [input] : rule.inputs;
  const titles = inputs.flatMap(({ type, titles }) => [titles?.[id], ...titled(manifest, type, id)]);
  return (
    options.find((option) => option.id === id)?.title ??
    titles.find(Boolean) ??
    rule.output.titles?.[id] ??
    wordsOf(manifest).enumWords[id] ??
    isoWords(wordsOf(manifest), id)
  );
}

/** An ISO duration, period or date in figures; any other text as it is. */
function isoWords(words: Words, text: string): string {
  if (/^-?PT\d/.test(text)) return formatDuration(words, text);
  if (/^-?P\d/.test(text)) return formatWire(words, text, { kind: 'period' } as TypeModel);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? formatDate(words, text) : text;
}

function titled(manifest: Manifest, type: TypeModel, id: string): (string | undefined)[] {
  if (type.kind === 'list' && type.of) return titled(manifest, type.of, id);
  return type.kind === 'enum' ? [optionsOf(manifest, type).find((option) => option.id === id)?.title] : [];
}
