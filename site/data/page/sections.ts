/** Which of the pages that contracts share have something to show: the others are not offered. */
import { wordsOf } from '../../strings/languages.ts';
import { contracts } from '../load.ts';
import { monthParts } from '../month/month.ts';
import { answersIn } from '../topic/situations.ts';

const some = (has: (manifest: (typeof contracts)[number]['manifest']) => boolean): boolean =>
  contracts.some(({ manifest }) => has(manifest));

export const sections = {
  contracts: true,
  rules: some(({ rules }) => rules.length > 0),
  responsibilities: some(({ matrices }) => matrices.length > 0),
  compare: contracts.length > 1,
  readings: some(({ choices, ambiguities }) => choices.length + ambiguities.length > 0),
  situations: contracts.some(({ manifest }) => wordsOf(manifest).situations.some(({ id }) => answersIn(manifest, id) !== undefined)),
  tariffs: some(({ tariffs }) => tariffs.length > 0),
  month: monthParts.length > 0,
};

/** More contracts than a reader takes in at once: pages then offer a choice, or less of each. */
export const areMany = contracts.length > 3;
