/** The `id:` mark of a clause, which only some clauses may bear and none twice. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Inline } from './markdown/inline.ts';

/** `[Niveau 1](id:niveau-1)` → `niveau-1`; where none is allowed, every one is reported. */
export function markedName({ marks }: Inline, report: Report, allowed = true): string | undefined {
  const [first, ...more] = marks.filter(({ scheme }) => scheme === 'id');
  for (const mark of allowed ? more : first ? [first, ...more] : []) {
    report(
      diagnose('read/several-ids', { id: mark.id }, [
        { span: mark.span },
        ...(first && first !== mark ? [{ span: first.span, label: 'already named' }] : []),
      ]),
    );
  }
  return allowed ? first?.id : undefined;
}
