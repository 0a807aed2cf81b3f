/** Law: a proper name hides no number of the contract. Its figures are its own: no amount, delay, date or number word, here or where it stands. */

import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { clauseQuantities } from '../../language/clause-quantities.ts';
import type { DetectedQuantity } from '../../language/detected.ts';
import type { Language } from '../../language/language.ts';
import type { Clause, FrontMatter } from '../../model/contract.ts';
import type { Linked } from '../../model/linked.ts';
import { spanOf } from '../../model/place.ts';

type Name = FrontMatter['names'][number];

export function checkNames({ contract: { meta, clauses } }: Linked, language: Language, report: Report): void {
  const quantities = new Map<Clause, DetectedQuantity[]>();
  const quantitiesOf = (clause: Clause): DetectedQuantity[] => {
    const known = quantities.get(clause) ?? clauseQuantities(clause, language);
    quantities.set(clause, known);
    return known;
  };
  for (const name of meta.names) {
    const own = ownNumber(name.name, language);
    if (own) report(diagnose('check/names-number', { name: name.name, words: own }, { span: name.span }));
    else reportFirstUse(name, clauses, quantitiesOf, report);
  }
}

const figures = /^[\d\s.,/-]+$/;
/** Words of everyday language and figures alone: no proper name. */
const common = /^[\p{Ll}\p{M}\d\s.,'’-]+$/u;

/** A tag's `x="1"` reads as seconds. */
const markup = /<\p{L}/u;

/** What a name says beyond its figures: `14 jours`, `deuxième`; all of it where it names nothing. */
function ownNumber(name: string, { detectQuantities }: Language): string | undefined {
  if (markup.test(name)) return undefined;
  const found = detectQuantities(name).find((one) => isAmount(one, name));
  if (found) return found.text;
  return /\d/.test(name) && common.test(name) ? name : undefined;
}

/** Forms of numbers that are names themselves. */
const named: ReadonlySet<string> = new Set(['code', 'version', 'designation']);

/** Bare figures and codes may be part of a name; whatever has a unit, a date, or is written in letters is not. */
const isAmount = ({ form, text }: DetectedQuantity, name: string): boolean =>
  !named.has(form) && (!figures.test(text) || name.trim() === text);

/** The first place where the name takes words of a quantity that is not its own. */
function reportFirstUse(
  { name, span }: Name,
  clauses: readonly Clause[],
  quantitiesOf: (clause: Clause) => DetectedQuantity[],
  report: Report,
): void {
  for (const clause of clauses) {
    for (let at = name === '' ? -1 : clause.text.indexOf(name); at !== -1; at = clause.text.indexOf(name, at + name.length)) {
      const hidden = quantitiesOf(clause).find(
        ({ form, start, end }) =>
          form !== 'code' && form !== 'designation' && start < at + name.length && end > at && (start < at || end > at + name.length),
      );
      if (!hidden) continue;
      const place = { span: spanOf(clause, hidden.start, hidden.end), label: 'covered here' };
      report(diagnose('check/names-number', { name, words: hidden.text }, [{ span }, place]));
      return;
    }
  }
}
