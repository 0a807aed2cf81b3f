/** A contract's rules by the kind of question they answer, in the order of the interface. */
import type { Manifest, RuleModel } from '../../../compiler/model/report/manifest.ts';
import { wordsOf } from '../../strings/languages.ts';

export type Family = { readonly kind: string; readonly title: string; readonly rules: readonly RuleModel[] };

export function ruleFamilies(manifest: Manifest): Family[] {
  const { kinds } = wordsOf(manifest);
  const byKind = Map.groupBy(manifest.rules, ({ kind }) => kind);
  const order = [...new Set([...Object.keys(kinds), ...byKind.keys()])];
  return order.flatMap((kind) => {
    const family = byKind.get(kind);
    return family ? [{ kind, title: kinds[kind] ?? kind, rules: family }] : [];
  });
}
