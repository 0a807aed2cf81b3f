/** Warnings that the contract acknowledges, with a reason, are not reported again: `{ code, subject, reason }`, the subject being the words they point at. */
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Linked } from '../model/linked.ts';

/** A report that keeps errors and the warnings nobody has acknowledged. */
export function withoutAcknowledged({ contract }: Linked, report: Report): Report {
  const isAcknowledged = ({ code, severity, places: [place] }: Diagnostic): boolean => {
    const text = contract.sources.find(({ file }) => file === place?.span.file)?.text;
    const words = place && text?.slice(place.span.start, place.span.end);
    return severity === 'warning' && contract.acknowledged.some((each) => each.code === code && each.subject.value === words);
  };
  return (diagnostic) => {
    if (!isAcknowledged(diagnostic)) report(diagnostic);
  };
}
