/** TSDoc of generated declarations: the rule's question, its clauses' own words, units, readings and refusals. */
import type { Input, Program, Rule } from '../../model/program.ts';
import { type Type, type Unit, wireQuantityOf } from '../../model/type.ts';
import { rowOf } from '../../runtime/quantities.ts';

const reordering = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text for a comment on one line: no sign that turns the order of what is read. */
export const lineOf = (text: string): string => text.toWellFormed().replaceAll(reordering, '').replaceAll(/\s+/g, ' ').trim();

/** Text inside a comment: it can neither end it nor start a tag. */
const safe = (text: string): string => lineOf(text).replaceAll('*/', '*​/').replaceAll('@', '＠');

export function ruleDocumentation(program: Program, rule: Rule): string {
  const quotes = rule.clauses.flatMap((id) => {
    const clause = program.linked.clauses.get(id);
    return clause ? [`${id} : « ${safe(shortened(clause.text))} »`] : [];
  });
  const readings = rule.readings.map(
    ({ choice, options, default: option }) => `- ${choice} : ${options.join(', ')} (par défaut ${option})`,
  );
  const refused = rule.requires.map(({ says }) => safe(says));
  const lines = [
    `${safe(rule.title)}. ${safe(rule.question)}`,
    ...(quotes.length > 0 ? ['', ...quotes] : []),
    ...(rule.scope.length > 0
      ? ['', `Portée : ${rule.scope.map(({ text, clause }) => `« ${safe(shortened(text))} » (${clause})`).join(', ')}`]
      : []),
    ...(rule.note ? ['', safe(rule.note)] : []),
    ...(readings.length > 0 ? ['', 'Lectures :', ...readings] : []),
    '',
    `@returns ${safe(rule.outputLabel)}${unitOf(rule.output)}`,
    ...(refused.length > 0 ? [`@throws InvalidInput : ${refused.join(' ; ')}`] : []),
  ];
  return lines.map(folded).join('\n');
}

/** Lines of at most 110 characters, or one word. */
const folded = (line: string): string => line.replaceAll(/(.{1,110})(?: |$)/g, '$1\n').trimEnd();

export function inputDocumentation(input: Input): string {
  return [`${safe(input.label)}${unitOf(input.type)}`, ...(input.note ? [safe(input.note)] : [])].join('. ');
}

export function unitOf(type: Type): string {
  const unit = unitText(type);
  return unit ? `, ${unit}` : '';
}

/** `hors taxes (HT)`; nothing where the contract does not say it. */
export function taxWords({ tax }: Unit): string | undefined {
  return tax && { HT: 'hors taxes (HT)', TTC: 'toutes taxes comprises (TTC)' }[tax];
}

function nativeUnit(unit: Unit): string | undefined {
  const kind = wireQuantityOf(unit);
  return kind && rowOf(kind).words.fr.native;
}

function unitText(type: Type): string | undefined {
  switch (type.kind) {
    case 'quantity':
      return [nativeUnit(type.unit), taxWords(type.unit)].filter(Boolean).join(' ');
    case 'date':
      return 'en jours depuis le 1970-01-01';
    case 'instant':
      return 'en millisecondes depuis le 1970-01-01T00:00:00Z';
    case 'list':
    case 'optional':
      return unitText(type.of);
    default:
      return undefined;
  }
}

function shortened(text: string): string {
  if (text.length <= 300) return text;
  return `${text.slice(0, text.lastIndexOf(' ', 300))} …`;
}
