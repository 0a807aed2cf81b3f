/** Diagnostics → JSON, GitHub annotations or SARIF 2.1.0, for programs that read them. */
import { positionAt } from '../source.ts';
import { catalogue } from './catalogue.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import type { Sources } from './render-pretty.ts';

type Region = { file: string; line: number; column: number; endLine: number; endColumn: number };

/** An array of `{ code, severity, message, help?, details?, places: [{ file, line, column, endLine, endColumn, label? }] }`. */
export function renderJson(diagnostics: readonly Diagnostic[], sources: Sources): string {
  const rows = diagnostics.map(({ places, spoils: _, ...rest }) => ({
    ...rest,
    places: places.map((place) => ({ ...regionOf(place, sources), ...(place.label ? { label: place.label } : {}) })),
  }));
  return JSON.stringify(rows, null, 2);
}

/** Workflow commands: one `::error` or `::warning` line each. */
export function renderGithub(diagnostics: readonly Diagnostic[], sources: Sources): string {
  return diagnostics.map((diagnostic) => githubLine(diagnostic, sources)).join('\n');
}

export function renderSarif(diagnostics: readonly Diagnostic[], sources: Sources): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'clausier', rules: [...new Set(diagnostics.map(({ code }) => code))].map(sarifRule) } },
        results: diagnostics.map((diagnostic) => sarifResult(diagnostic, sources)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function regionOf(place: Place, sources: Sources): Region {
  const source = sources.get(place.span.file) ?? { file: place.span.file, text: '' };
  const start = positionAt(source, place.span.start);
  const end = positionAt(source, place.span.end);
  return { file: place.span.file, ...start, endLine: end.line, endColumn: end.column };
}

function githubLine(diagnostic: Diagnostic, sources: Sources): string {
  const place = diagnostic.places[0];
  const region = place && regionOf(place, sources);
  const where = region ? ` file=${property(region.file)},line=${region.line},col=${region.column},endLine=${region.endLine}` : ' ';
  const body = [diagnostic.message, ...(diagnostic.details ?? []), ...(diagnostic.help ? [`help: ${diagnostic.help}`] : [])].join('\n');
  return `::${diagnostic.severity}${where},title=${property(diagnostic.code)}::${escapeData(body)}`;
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function sarifRule(code: string): object {
  const entry = (catalogue as Record<string, { explanation: string }>)[code];
  return { id: code, ...(entry ? { fullDescription: { text: entry.explanation } } : {}) };
}

function sarifResult(diagnostic: Diagnostic, sources: Sources): object {
  return {
    ruleId: diagnostic.code,
    level: diagnostic.severity,
    message: { text: [diagnostic.message, diagnostic.help].filter(Boolean).join(' ') },
    locations: diagnostic.places.map((place) => {
      const { file, line, column, endLine, endColumn } = regionOf(place, sources);
      return {
        physicalLocation: { artifactLocation: { uri: file }, region: { startLine: line, startColumn: column, endLine, endColumn } },
      };
    }),
  };
}
