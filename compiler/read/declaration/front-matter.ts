/** The front matter of a contract → its data. A contract without one has empty data; what one says wrongly is reported. */
import { diagnose } from '../../diagnostic/catalogue.ts';
import { type Diagnostic, type Report, spoiling } from '../../diagnostic/diagnostic.ts';
import { suggest } from '../../diagnostic/suggest.ts';
import { isCalendarDay } from '../../model/calendar-day.ts';
import type { CalendarDeclaration, FrontMatter, UnitDeclaration } from '../../model/contract.ts';
import { dateYears } from '../../model/type.ts';
import { currencyCodes, isCurrency } from '../../runtime/currency.ts';
import type { Span } from '../../source.ts';
import { spoiltNode } from '../yaml/spoilt.ts';
import { entriesAt, field, itemsAt, optionalText, spanAt, textAt, textMap } from '../yaml/yaml-field.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import { frontMatterShape } from './declaration-shape.ts';
import { leadsOut, linePlace, slashed } from './named-original.ts';
import { readable } from './readable.ts';

export function noFrontMatter(id: string, span: Span): FrontMatter {
  return {
    title: id,
    provider: id,
    parties: {},
    topics: {},
    edition: '',
    language: 'fr',
    jurisdiction: '',
    currency: 'EUR',
    units: [],
    furniture: [],
    doubts: [],
    kept: [],
    names: [],
    calendars: [],
    span,
  };
}

/** A key that says it wrongly, or an item of a list, is left out; what only it could say is not told as missing. */
export function readFrontMatter(whole: YamlNode, span: Span, report: Report): FrontMatter | undefined {
  const node = readable(frontMatterShape, whole, partOf, (diagnostic) => report(frontal(diagnostic)));
  if (!node) return undefined;
  const original = field(node, 'original');
  const calendars = entriesAt(node, 'calendars').map((entry) => readCalendar(entry, report));
  return {
    title: textAt(node, 'title'),
    provider: textAt(node, 'provider'),
    parties: textMap(field(node, 'parties')),
    topics: textMap(field(node, 'topics')),
    edition: textAt(node, 'edition'),
    ...readDay(node, report),
    language: textAt(node, 'language'),
    jurisdiction: textAt(node, 'jurisdiction'),
    currency: readCurrency(node, report),
    units: entriesAt(node, 'units').flatMap((entry) => readUnit(entry, report)),
    ...optionalText(node, 'timeZone'),
    ...(original ? { original: readOriginal(original, report) } : {}),
    furniture: itemsAt(node, 'furniture').map(readFurniture),
    doubts: itemsAt(node, 'doubts').map(readDoubt),
    kept: itemsAt(node, 'kept').map(readKept),
    names: itemsAt(node, 'names').map((item) => ({
      name: textAt(item, 'name'),
      reason: textAt(item, 'reason'),
      span: spanAt(item, 'name'),
    })),
    calendars: calendars.filter((one) => one !== undefined),
    span,
  };
}

/** The day of the edition, where it says one. */
function readDay(node: YamlNode, report: Report): { readonly date?: string } {
  const { date } = optionalText(node, 'date');
  if (date === undefined) return {};
  if (isCalendarDay(date)) return { date };
  const place = { span: spanAt(node, 'date') };
  report(diagnose('read/front-matter', { problem: `date "${date}"`, expected: 'a day such as 2026-01-31' }, place));
  return {};
}

/** A currency of ISO 4217; another is told, and euros stand in for it. */
function readCurrency(node: YamlNode, report: Report): string {
  const code = textAt(node, 'currency');
  if (isCurrency(code)) return code;
  const near = suggest(code, currencyCodes());
  const expected = `a currency of ISO 4217 such as ${near ?? 'EUR'}`;
  report(diagnose('read/front-matter', { problem: `currency "${code}"`, expected }, { span: spanAt(node, 'currency') }));
  return 'EUR';
}

/** A unit and the words it stands under; its own name where none are said. A currency is none. */
function readUnit({ key, node }: YamlNode['entries'][number], report: Report): UnitDeclaration[] {
  const words = node.items.length > 0 ? node.items.map((item) => String(item.text ?? '')) : node.text === undefined ? [] : [node.text];
  if (!isCurrency(key.value)) return [{ id: key.value, words, span: key.span }];
  report(diagnose('read/front-matter', { problem: `unit "${key.value}"`, expected: 'a unit that is no currency' }, { span: key.span }));
  return [];
}

const partOf = (path: readonly string[]): readonly string[] =>
  path.slice(0, /^(?:furniture|doubts|kept|names|calendars|units)$/.test(path[0] ?? '') ? 2 : 1);

const frontal = (diagnostic: Diagnostic): Diagnostic =>
  diagnostic.spoils ? spoiling(diagnostic, { ...diagnostic.spoils, whole: 'front matter' }) : diagnostic;

/** Paths with `/`, whatever the system they were written on; one that leads out of the folder is refused. */
function readOriginal(node: YamlNode, report: Report): NonNullable<FrontMatter['original']> {
  for (const key of ['file', 'pdf']) {
    const path = textAt(node, key);
    if (leadsOut(path)) report(diagnose('read/path-outside', { path }, { span: spanAt(node, key) }));
  }
  const { pdf } = optionalText(node, 'pdf');
  return { file: slashed(textAt(node, 'file')), sha256: textAt(node, 'sha256'), ...(pdf === undefined ? {} : { pdf: slashed(pdf) }) };
}

function readFurniture(item: YamlNode): FrontMatter['furniture'][number] {
  return { text: textAt(item, 'text'), count: Number(field(item, 'count')?.value), what: textAt(item, 'what'), span: spanAt(item, 'text') };
}

function readDoubt(item: YamlNode): FrontMatter['doubts'][number] {
  const verdict = textAt(item, 'verdict') === 'contested' ? 'contested' : 'accepted';
  return { ...readKept(item), verdict };
}

function readKept(item: YamlNode): FrontMatter['kept'][number] {
  return { ...linePlace(item), reason: textAt(item, 'reason'), span: spanAt(item, 'quote') };
}

function readCalendar({ key, node }: YamlNode['entries'][number], report: Report): CalendarDeclaration | undefined {
  const [first, last, ...more] = itemsAt(node, 'years').map(({ value }) => Number(value));
  if (first === undefined || last === undefined || more.length > 0 || first > last || first < dateYears.first || last > dateYears.last) {
    const place = { span: field(node, 'years')?.span ?? key.span };
    const expected = `[first year, last year], from ${dateYears.first} to ${dateYears.last}`;
    const told = diagnose('read/front-matter', { problem: `years of calendar "${key.value}"`, expected }, place);
    report(spoiling(told, spoiltNode(node, [key.value])));
    return undefined;
  }
  return {
    id: key.value,
    label: textAt(node, 'label'),
    country: textAt(node, 'country'),
    firstYear: first,
    lastYear: last,
    source: textAt(node, 'source'),
  };
}
