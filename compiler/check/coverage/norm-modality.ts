/**
 * Law: a norm says what its quote says. Words that plainly forbid are no permission, words that plainly oblige no permission and no
 * prohibition, words that plainly allow no duty; where they leave room, the norm decides.
 */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Language } from '../../language/language.ts';
import type { Force } from '../../language/normative/force.ts';
import type { Linked } from '../../model/linked.ts';
import type { Modality } from '../../model/norm/modality.ts';

/** What the words can't be, and what they are. */
const contradicts: Readonly<Record<Force, { readonly never: readonly Modality[]; readonly is: string }>> = {
  forbids: { never: ['permission', 'power'], is: 'prohibition' },
  obliges: { never: ['permission', 'power', 'prohibition'], is: 'obligation' },
  allows: { never: ['obligation', 'prohibition'], is: 'permission or power' },
};

export function checkNormModality({ norms }: Linked, { forceOf }: Language, report: Report): void {
  for (const { declaration } of norms) {
    const { id, modality, quote } = declaration;
    const force = forceOf(quote.value);
    if (force === undefined || !contradicts[force].never.some((each) => each === modality.value)) continue;
    const parameters = { id: id.value, modality: modality.value, expected: contradicts[force].is, words: quote.value };
    report(diagnose('coverage/norm-modality', parameters, [{ span: modality.span }, { span: quote.span, label: force }]));
  }
}
