/** The sets of readings that a batch answers under: one, those of a comparison, or all of them. */
import { offersOf, type Rule } from '../../model/program.ts';
import { countCombinations, combinationsOf as everyCombination } from '../../runtime/position.ts';
import type { Readings } from '../evaluation/readings.ts';
import { UsageError } from '../host/io.ts';

/** `suffix` ends the names of its result columns; none where it is the only one. */
export type Combination = { readonly readings: Readings; readonly suffix: string };

const most = 64;

/** Throws `UsageError` for readings that the rule has not, and for more than 64 combinations. */
export function combinationsOf(rule: Rule, given: Readings, all: boolean, compared: string | undefined): readonly Combination[] {
  for (const [choice, option] of Object.entries(given)) optionsOf(rule, choice, [option]);
  if (compared !== undefined) return compare(rule, given, compared);
  if (!all) return [{ readings: given, suffix: '' }];
  const open = rule.readings.filter(({ choice }) => given[choice] === undefined);
  const offers = offersOf(rule);
  const count = countCombinations(offers, given);
  if (count > most)
    throw new UsageError(
      `${rule.id} has ${count} combinations of readings, expected at most ${most}: fix some with --reading (${open.map(({ choice, options }) => `${choice}: ${options.length}`).join(', ')})`,
    );
  return everyCombination(offers, given).map((readings) => ({
    readings,
    suffix: `_${open.map(({ choice }) => readings[choice]).join('_')}`.replace(/_$/, ''),
  }));
}

/** `choice=a,b` */
function compare(rule: Rule, given: Readings, pair: string): readonly Combination[] {
  const [choice = '', listed = ''] = pair.split('=');
  const options = listed.split(',');
  if (options.length !== 2 || options[0] === options[1])
    throw new UsageError(`unexpected --compare "${pair}", expected choice=option,option`);
  optionsOf(rule, choice, options);
  return options.map((option) => ({ readings: { ...given, [choice]: option }, suffix: `_${option}` }));
}

function optionsOf(rule: Rule, choice: string, options: readonly string[]): void {
  const found = rule.readings.find((each) => each.choice === choice);
  if (!found)
    throw new UsageError(
      `${rule.id} has no reading "${choice}"${rule.readings.length > 0 ? `, expected one of ${rule.readings.map((each) => each.choice).join(', ')}` : ''}`,
    );
  const wrong = options.find((option) => !found.options.includes(option));
  if (wrong !== undefined) throw new UsageError(`unexpected reading ${choice}=${wrong}, expected one of ${found.options.join(', ')}`);
}
