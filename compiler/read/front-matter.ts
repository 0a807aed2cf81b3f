/** The front matter of a contract → its data. A contract without one has empty data; what one says wrongly is reported. */
import { diagnose } from '../diagnostic/catalogue.ts';
import { type Diagnostic, type Report, spoiling } from '../diagnostic/diagnostic.ts';
import type { CalendarDeclaration, FrontMatter } from '../model/contract.ts';
import type { Span } from '../source.ts';
import { frontMatterShape } from './declaration-shape.ts';
import { readable } from './readable.ts';
import { spoiltNode } from './spoilt.ts';
import type { YamlNode } from './yaml.ts';
import { entriesAt, field, itemsAt, optionalText, textAt, textMap } from './yaml-field.ts';

export function noFrontMatter(id: string, span: Span): FrontMatter {
  return {
    title: id,
    provider: id,
    parties: {},
    edition: '',
    language: 'fr',
    jurisdiction: '',
    currency: 'EUR',
    furniture: [],
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
    edition: textAt(node, 'edition'),
    language: textAt(node, 'language'),
    jurisdiction: textAt(node, 'jurisdiction'),
    currency: textAt(node, 'currency'),
    ...optionalText(node, 'timeZone'),
    ...(original
      ? { original: { file: textAt(original, 'file'), sha256: textAt(original, 'sha256'), ...optionalText(original, 'pdf') } }
      : {}),
    furniture: itemsAt(node, 'furniture').map(readFurniture),
    names: itemsAt(node, 'names').map((item) => ({ name: textAt(item, 'name'), reason: textAt(item, 'reason') })),
    calendars: calendars.filter((one) => one !== undefined),
    span,
  };
}

const partOf = (path: readonly string[]): readonly string[] => path.slice(0, /^(?:furniture|names|calendars)$/.test(path[0] ?? '') ? 2 : 1);

const frontal = (diagnostic: Diagnostic): Diagnostic =>
  diagnostic.spoils ? spoiling(diagnostic, { ...diagnostic.spoils, whole: 'front matter' }) : diagnostic;

function readFurniture(item: YamlNode): FrontMatter['furniture'][number] {
  return { text: textAt(item, 'text'), count: Number(field(item, 'count')?.value), what: textAt(item, 'what') };
}

function readCalendar({ key, node }: YamlNode['entries'][number], report: Report): CalendarDeclaration | undefined {
  const [first, last, ...more] = itemsAt(node, 'years').map(({ value }) => Number(value));
  if (first === undefined || last === undefined || more.length > 0 || first > last || last - first > 200) {
    const place = { span: field(node, 'years')?.span ?? key.span };
    const told = diagnose('read/front-matter', { problem: `years of calendar "${key.value}"`, expected: '[first year, last year]' }, place);
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
