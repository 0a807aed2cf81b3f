/** What readings make of a month's rows → a bar for each: of amounts their sum, of words the rows that have the word on which readings differ most. */
import type { Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import type { MonthAnswers, MonthPart } from '../../../compiler/model/report/month.ts';
import type { Words } from '../../strings/words.ts';
import { formatWire } from '../format/format.ts';
import { formatNumber } from '../format/format-quantity.ts';
import { chosenTitle } from '../reading/option-title.ts';

export type Bar = {
  /** The options, as the contract calls them. */
  readonly options: readonly string[];
  readonly isDefault: boolean;
  readonly shown: string;
  /** Of the longest bar, in hundredths. */
  readonly share: number;
};
export type Bars = {
  readonly bars: readonly Bar[];
  /** The word whose rows are counted, as the rule calls it; none for amounts. */
  readonly counted?: string;
};

export function barsOf(words: Words, manifest: Pick<Manifest, 'choices'>, rule: RuleModel, { answers }: MonthPart): Bars {
  const word = mostMoved(answers);
  const sizes = answers.map((each) => sizeOf(each, word));
  const most = Math.max(1, ...sizes);
  const open = openChoices(answers);
  const bars = answers.map((each, at) => ({
    options: open.map((choice) => chosenTitle(manifest, choice, each.readings[choice] ?? '')),
    isDefault: rule.readings.every(({ choice, default: own }) => (each.readings[choice] ?? own) === own),
    shown: shownAs(words, rule, each, sizes[at] ?? 0),
    share: Math.round(((sizes[at] ?? 0) / most) * 10_000) / 100,
  }));
  return { bars, ...(word === undefined ? {} : { counted: formatWire(words, word, rule.output) }) };
}

/** Rows of a word under one reading. */
const rowsOf = ({ values }: MonthAnswers, word: string): number => values[0]?.counts.find(({ value }) => value === word)?.rows ?? 0;

/** The word whose rows differ most between readings; of several, the one that fewer rows have. Undefined of amounts. */
function mostMoved(answers: readonly MonthAnswers[]): string | undefined {
  const all = new Set(answers.flatMap(({ values }) => values.flatMap(({ counts }) => counts.map(({ value }) => value))));
  const measured = [...all].map((word) => {
    const rows = answers.map((each) => rowsOf(each, word));
    return { word, moved: Math.max(...rows) - Math.min(...rows), least: Math.min(...rows) };
  });
  return measured.sort((a, b) => b.moved - a.moved || a.least - b.least)[0]?.word;
}

const sizeOf = (answers: MonthAnswers, word: string | undefined): number =>
  word === undefined ? Number(answers.sums[0]?.sum ?? 0) : rowsOf(answers, word);

function shownAs(words: Words, rule: RuleModel, { sums: [sum] }: MonthAnswers, size: number): string {
  return sum ? formatWire(words, `${Number(sum.sum).toFixed(2)} ${sum.currency}`, rule.output) : formatNumber(words, String(size));
}

/** Choices of which the readings have several options. */
const openChoices = (answers: readonly MonthAnswers[]): readonly string[] =>
  Object.keys(answers[0]?.readings ?? {}).filter((choice) => new Set(answers.map(({ readings }) => readings[choice])).size > 1);
