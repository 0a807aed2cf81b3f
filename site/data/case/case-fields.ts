/** A rule's inputs → the fields of its form, with the French titles that the contract gives to choices. */
import type { Manifest, RuleModel, TypeModel } from '../../../compiler/model/report/manifest.ts';
import type { CaseField, FieldKind, Option } from '../../case/case-field.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { WorkingWord } from '../../strings/shapes.ts';
import type { Words } from '../../strings/words.ts';
import { plainTitle } from '../clause/clause-label.ts';
import { clauseTree } from '../clause/clause-tree.ts';
import { delayHints } from '../formula/delay-hints.ts';
import { localZoneOf } from './local-zone.ts';

type Named = { readonly name: string; readonly label: string; readonly optional: boolean; readonly type: TypeModel };

export function caseFields(manifest: Manifest, rule: RuleModel): CaseField[] {
  const delays = delayHints(manifest, rule);
  return rule.inputs.map(({ name, label, type, required, sign, note, titles, default: value }) => ({
    ...caseField(manifest, { name, label, optional: !required, type: withTitles(type, titles) }, sign),
    note: [note, delays[name]].filter(Boolean).join(' ') || undefined,
    ...(value === undefined ? {} : { default: value }),
  }));
}

const withTitles = (type: TypeModel, titles: TypeModel['titles']): TypeModel =>
  titles && type.kind === 'enum' ? { ...type, titles: { ...type.titles, ...titles } } : type;

function caseField(manifest: Manifest, { name, label, optional, type }: Named, sign: CaseField['sign']): CaseField {
  const base = { name, label: sentence(label), optional };
  if (type.kind === 'optional' && type.of) return caseField(manifest, { name, label, optional: true, type: type.of }, sign);
  if (type.kind === 'enum') return { ...base, kind: 'enum', options: optionsOf(manifest, type) };
  if (type.kind === 'list' && type.of?.kind === 'enum') return { ...base, kind: 'set', options: optionsOf(manifest, type.of) };
  if (type.kind === 'list' && type.of)
    return { ...base, kind: 'list', of: caseField(manifest, { name, label, optional: false, type: type.of }, sign) };
  if (type.kind === 'record') {
    const fields = (type.fields ?? []).map((field) =>
      caseField(
        manifest,
        { name: field.name, label: field.label ?? field.name, optional: field.optional ?? false, type: field.type },
        undefined,
      ),
    );
    return { ...base, kind: 'record', fields };
  }
  if (type.kind === 'allowance') return { ...base, kind: 'allowance', sign, options: workingOptions(wordsOf(manifest), type.working) };
  const kind = scalarKind(type);
  return {
    ...base,
    kind,
    sign,
    ...(type.tax ? { tax: type.tax } : {}),
    ...(type.unit ? { unit: type.unit } : {}),
    ...placed(manifest, kind, type),
  };
}

/** What a contract's place decides of dates and moments. */
function placed(manifest: Manifest, kind: FieldKind, { timeZone }: TypeModel): Pick<CaseField, 'zone' | 'jurisdiction'> {
  if (kind === 'date') return { jurisdiction: manifest.jurisdiction };
  return kind === 'instant' ? { jurisdiction: manifest.jurisdiction, zone: timeZone ?? localZoneOf(manifest) } : {};
}

const workingOptions = ({ plainWorking, workingWords }: Words, working: WorkingWord = plainWorking): Option[] =>
  (['working-hour', 'working-day'] as const).map((id) => ({ id, title: workingWords[working][id][1] }));

const scalarKind = (type: TypeModel): FieldKind =>
  (type.kind === 'quantity' ? type.quantity : type.kind === 'text' ? type.format : type.kind) as FieldKind;

const sentence = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** Tasks carry the matrix's labels, a tariff's rows the table's words under its heading; others their declared titles. */
export function optionsOf(manifest: Manifest, { values = [], titles }: TypeModel): Option[] {
  const tasks = new Map(manifest.matrices.flatMap(({ tasks }) => tasks.map(({ id, label }) => [id, { id, title: label }] as const)));
  const rows = new Map(
    manifest.tariffs.flatMap(({ rows }) =>
      rows.map(({ id, label, clause }) => [id, { id, title: label, group: headingOf(manifest, clause) }] as const),
    ),
  );
  return values.map((id) => {
    const title = titles?.[id];
    return title === undefined ? (rows.get(id) ?? tasks.get(id) ?? { id, title: wordsOf(manifest).enumWords[id] ?? id }) : { id, title };
  });
}

/** The first cell of a table's head: what its rows are about. */
function headingOf(manifest: Manifest, row: string): string | undefined {
  const { byId } = clauseTree(manifest);
  const table = byId.get(byId.get(row)?.parent ?? '');
  if (!table) return undefined;
  const head = table.cells?.[0];
  return head ? table.text.slice(head.start, head.end) : plainTitle(table);
}

/** An enum with the titles that its options show, those of tasks and tariff rows included. */
export function withOptions(manifest: Manifest, type: TypeModel): TypeModel {
  if (type.of) return { ...type, of: withOptions(manifest, type.of) };
  return type.kind === 'enum'
    ? { ...type, titles: Object.fromEntries(optionsOf(manifest, type).map(({ id, title }) => [id, title])) }
    : type;
}
