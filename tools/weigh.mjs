#!/usr/bin/env node
/**
 * npm run weigh: the sentences of test/fixtures/sentences/seen, told apart by hand → each language's `normative/weights.ts`, by logistic
 * regression on the marks of their words. The same sentences give the same file; those kept aside are never read.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languageIds } from '../compiler/language/languages.ts';
import { marksOf } from '../compiler/language/normative/evidence.ts';
import { linesOf } from './score/lines.mjs';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
export const weightsFile = (language) => path(`compiler/language/${language}/normative/weights.ts`);

/** A mark counts when so many sentences have it, and is written when it weighs so much. */
const [leastSentences, leastWeight] = [2, 0.2];
const [rounds, rate, decay, baseRate] = [25, 0.3, 0.01, 0.02];

function marksOfAll(sentences) {
  const all = sentences.map(({ text }) => [...marksOf(text)]);
  const counts = new Map();
  for (const mark of all.flat()) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return all.map((marks) => marks.filter((mark) => counts.get(mark) >= leastSentences));
}

/** One step down the gradient of a sentence, each weight at a rate that falls as it moves. */
function learn(weights, moved, marks, gap) {
  for (const mark of marks) {
    const weight = weights.get(mark) ?? 0;
    const slope = gap + decay * weight;
    const sum = (moved.get(mark) ?? 0) + slope * slope;
    moved.set(mark, sum);
    weights.set(mark, weight - (rate / Math.sqrt(1 + sum)) * slope);
  }
}

/** `base` and the weight of each mark, in log-odds. */
function weightsFrom(sentences) {
  const marks = marksOfAll(sentences);
  const [weights, moved] = [new Map(), new Map()];
  let base = 0;
  for (let round = 0; round < rounds; round += 1)
    for (let step = 0; step < sentences.length; step += 1) {
      const at = (step * 7919 + round * 131) % sentences.length;
      const odds = marks[at].reduce((sum, mark) => sum + (weights.get(mark) ?? 0), base);
      const gap = 1 / (1 + Math.exp(-odds)) - (sentences[at].normative ? 1 : 0);
      base -= baseRate * gap;
      learn(weights, moved, marks[at], gap);
    }
  return { base, weights };
}

const byCode = (one, other) => (one < other ? -1 : Number(one > other));

/** The text of a language's file of weights. */
export function weightsText(sentences) {
  const { base, weights } = weightsFrom(sentences);
  const rows = new Map();
  for (const [mark, weight] of [...weights].sort(([one], [other]) => byCode(one, other)))
    if (Math.abs(weight) >= leastWeight) rows.set(weight.toFixed(1), [...(rows.get(weight.toFixed(1)) ?? []), mark]);
  const lines = [...rows].sort(([one], [other]) => one - other).map(([weight, marks]) => [weight, ...marks].join('\t'));
  return `/** What the words of a sentence weigh, counted: generated from test/fixtures/sentences/seen by \`npm run weigh\`. */\n\nexport const weights = \`${[base.toFixed(2), ...lines].join('\n')}\`;\n`;
}

export const seenSentences = (language) => linesOf(path(`test/fixtures/sentences/seen/${language}.jsonl`));

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const language of languageIds) writeFileSync(weightsFile(language), weightsText(seenSentences(language)));
