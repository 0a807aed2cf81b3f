/** Text of a column → an input as stored, NULL where it is none: numbers plain or as the wire writes them, ISO dates, instants with an offset. */
import { type Type, type Unit, wireQuantityOf } from '../../../model/type.ts';
import { rowOf } from '../../../runtime/row-of.ts';
import { quoted } from '../print/dialect.ts';
import { wireRange } from '../value/stored.ts';
import { millisecondsOf, type TimeUnit } from './time-unit.ts';

const matches = (sql: string, pattern: string): string => `regexp_full_match(${sql}, ${quoted(pattern)})`;
const when = (condition: string, value: string): string => `CASE WHEN ${condition} THEN ${value} END`;

export function readText(type: Type, sql: string, unit?: TimeUnit, comma = false): string {
  switch (type.kind) {
    case 'quantity':
      return readQuantity(type.unit, sql, unit, comma);
    case 'boolean':
      return `CASE lower(${sql}) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`;
    case 'date':
      return when(matches(sql, '\\d{4}-\\d{2}-\\d{2}'), `TRY_CAST(${sql} AS DATE) - DATE '1970-01-01'`);
    case 'instant':
      return when(
        matches(sql, '\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3}0*)?(Z|[+-]\\d{2}(:?\\d{2})?)'),
        `epoch_ms(TRY_CAST(${sql} AS TIMESTAMPTZ))`,
      );
    case 'time':
      return when(matches(sql, '\\d{2}:\\d{2}(:\\d{2})?'), `epoch_ms(TRY_CAST(${sql} AS TIME))`);
    case 'period':
      return readPeriod(sql);
    default:
      return sql;
  }
}

function readQuantity(unit: Unit, sql: string, timeUnit: TimeUnit | undefined, comma: boolean): string {
  const kind = wireQuantityOf(unit) ?? 'count';
  if (kind === 'duration') return readDuration(sql, timeUnit, comma);
  const { scale } = wireRange(unit);
  const { wire } = rowOf(kind);
  const suffix = wire.form === 'suffixed' ? wire.suffix : '';
  const plain = decimalText(suffix === '' ? sql : `replace(${sql}, ${quoted(suffix)}, '')`, comma);
  return when(
    matches(sql, `-?\\d{1,16}${fraction(scale, comma)}${suffix === '' ? '' : `(${suffix})?`}`),
    `(${plain}::DECIMAL(38,${scale}) * ${10n ** BigInt(scale)})::BIGINT`,
  );
}

const decimalText = (sql: string, comma: boolean): string => (comma ? `replace(${sql}, ',', '.')` : sql);
const fraction = (scale: number, comma: boolean): string => (scale === 0 ? '' : `(${comma ? '[.,]' : '\\.'}\\d{1,${scale}}0*)?`);

/** A number in the unit that is told, ISO 8601 (`PT1H30M`) or a clock (`01:30:00`). */
function readDuration(sql: string, unit: TimeUnit | undefined, comma: boolean): string {
  const part = (name: string, factor: number): string =>
    `coalesce(nullif(regexp_extract(${sql}, '(\\d+)${name}', 1), '')::BIGINT, 0) * ${factor}`;
  const iso = `(CASE WHEN starts_with(${sql}, '-') THEN -1 ELSE 1 END) * (${part('D', 86_400_000)} + ${part('H', 3_600_000)} + ${part('M', 60_000)} + (coalesce(nullif(regexp_extract(${sql}, '(\\d+(\\.\\d+)?)S', 1), '')::DECIMAL(18,3), 0) * 1000)::BIGINT)`;
  const clock = `(split_part(${sql}, ':', 1)::BIGINT * 3600000 + split_part(${sql}, ':', 2)::BIGINT * 60000 + (split_part(${sql}, ':', 3)::DECIMAL(18,3) * 1000)::BIGINT)`;
  const cases = [
    `WHEN ${matches(sql, '-?P(\\d{1,9}D)?(T(\\d{1,9}H)?(\\d{1,9}M)?(\\d{1,12}(\\.\\d{1,3}0*)?S)?)?')} AND NOT regexp_matches(${sql}, '[PT]$') THEN ${iso}`,
    `WHEN ${matches(sql, '\\d{1,7}:[0-5]\\d:[0-5]\\d(\\.\\d{1,3}0*)?')} THEN ${clock}`,
  ];
  if (unit !== undefined) {
    const raised = `${decimalText(sql, comma)}::DECIMAL(38,9) * ${millisecondsOf[unit]}`;
    cases.push(`WHEN ${matches(sql, `-?\\d{1,13}${fraction(9, comma)}`)} AND ${raised} = trunc(${raised}) THEN (${raised})::BIGINT`);
  }
  return `CASE ${cases.join(' ')} END`;
}

function readPeriod(sql: string): string {
  const part = (name: string): string => `coalesce(nullif(regexp_extract(${sql}, '(\\d+)${name}', 1), '')::BIGINT, 0)`;
  return when(
    `${matches(sql, 'P(\\d{1,7}Y)?(\\d{1,7}M)?(\\d{1,7}W)?(\\d{1,7}D)?')} AND ${sql} <> 'P'`,
    `{'months': ${part('Y')} * 12 + ${part('M')}, 'days': ${part('W')} * 7 + ${part('D')}}`,
  );
}
