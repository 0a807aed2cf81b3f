/** A case in one line: `Montant mensuel : 100,00 € ; Pannes : 1 h 30 min ; 1 h`. */
import type { Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import { wordsOf } from '../../strings/languages.ts';
import { formatWire } from '../format/format.ts';
import { shorten } from '../page/summary.ts';
import { withOptions } from './case-fields.ts';

export function caseWords(manifest: Manifest, { inputs }: RuleModel, given: Readonly<Record<string, unknown>>, longest = 110): string {
  const { labelled, spaced, figures } = wordsOf(manifest);
  const words = inputs
    .filter(({ name }) => given[name] !== undefined)
    .map((input) => spaced(labelled(input.label, inputWords(manifest, input, given[input.name]))));
  return shorten(words.join(figures.semicolon), longest);
}

/** A given value in French: an enum by the title that its options show, alone or in a list. */
export function inputWords(manifest: Manifest, { titles, type }: RuleModel['inputs'][number], value: unknown): string {
  return titles?.[String(value)] ?? formatWire(wordsOf(manifest), value, withOptions(manifest, type));
}
