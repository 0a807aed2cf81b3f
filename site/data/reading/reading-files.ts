/** The readings to decide with how far their options lie apart on the cases of the data, largest difference first. */
import type { ChoiceModel, Manifest, RuleModel, TypeModel } from '../../../compiler/model/report/manifest.ts';
import { isDuration, quantityRow } from '../../case/quantity-row.ts';
import { milliseconds } from '../../case/result/difference.ts';

export type ReadingFile = { readonly manifest: Manifest; readonly choice: ChoiceModel; readonly cases: readonly ReadingCase[] };
export type ReadingCase = { readonly rule: RuleModel; readonly comparison: ChoiceModel['comparisons'][number] };

export function readingFiles(manifests: readonly Manifest[]): ReadingFile[] {
  const files = manifests.flatMap((manifest) => manifest.choices.map((choice) => ({ manifest, choice, cases: casesOf(manifest, choice) })));
  const gap = ({ choice, cases }: ReadingFile): Gap => largest(cases.map(({ rule, comparison }) => gapOf(rule.output, choice, comparison)));
  return files
    .map((file) => ({ file, gap: gap(file) }))
    .toSorted((a, b) => a.gap.rank - b.gap.rank || b.gap.size - a.gap.size)
    .map(({ file }) => file);
}

const shown = 3;

/** Those of a rule that offers more of the options come first, so that each option is priced where any rule prices it. */
function casesOf(manifest: Manifest, choice: ChoiceModel): ReadingCase[] {
  const cases = choice.comparisons.flatMap((comparison) => {
    const rule = manifest.rules.find(({ id }) => id === comparison.rule);
    return rule ? [{ rule, comparison }] : [];
  });
  return cases
    .toSorted(
      (a, b) => offered(b) - offered(a) || compare(gapOf(a.rule.output, choice, a.comparison), gapOf(b.rule.output, choice, b.comparison)),
    )
    .slice(0, shown);
}

const offered = ({ comparison }: ReadingCase): number => comparison.results.length;

/** Money comes first, then days, hours, percents, counts, other quantities; answers that only differ come last. */
type Gap = { readonly rank: number; readonly size: number };

const compare = (a: Gap, b: Gap): number => a.rank - b.rank || b.size - a.size;
const largest = (gaps: readonly Gap[]): Gap => gaps.toSorted(compare)[0] ?? { rank: 9, size: 0 };

function gapOf(type: TypeModel, choice: ChoiceModel, { results }: ReadingCase['comparison']): Gap {
  const kept = results.find(({ option }) => option === choice.default)?.result;
  return largest(results.map(({ result }) => between(type, kept, result)));
}

const ranks = ['money', 'date', 'duration', 'percent', 'credits', 'count'];

function between(type: TypeModel, from: unknown, to: unknown): Gap {
  if (from === undefined || to === undefined || JSON.stringify(from) === JSON.stringify(to)) return { rank: 8.5, size: 0 };
  const fields = type.fields ?? type.variants?.flatMap(({ fields }) => fields);
  if (fields)
    return largest(
      fields
        .map((field) => between(field.type, (from as Record<string, unknown>)[field.name], (to as Record<string, unknown>)[field.name]))
        .concat({ rank: 8, size: 1 }),
    );
  const rank = rankOf(type);
  return rank === undefined ? { rank: 8, size: 1 } : { rank, size: Math.abs(numberOf(type, to) - numberOf(type, from)) };
}

function rankOf(type: TypeModel): number | undefined {
  const name = type.kind === 'instant' ? 'duration' : (type.quantity ?? type.kind);
  const rank = ranks.indexOf(name);
  if (rank !== -1) return rank;
  return quantityRow(type) && ranks.length;
}

function numberOf(type: TypeModel, wire: unknown): number {
  if (type.kind === 'date' || type.kind === 'instant') return Date.parse(String(wire));
  return isDuration(type) ? milliseconds(String(wire)) : Number.parseFloat(String(wire));
}

/** Ambiguities of a contract in order of their codes. */
export const ambiguitiesOf = (manifest: Manifest): Manifest['ambiguities'] =>
  manifest.ambiguities.toSorted((a, b) => a.id.localeCompare(b.id, 'fr', { numeric: true }));
