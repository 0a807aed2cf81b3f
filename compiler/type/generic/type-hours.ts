/** Opening hours in windows, and lists of intervals of time. */
import { date, duration } from '../../algebra/assignable.ts';
import { evaluateConstant } from '../../algebra/evaluate-constant.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { endsOf, intervalsOf } from '../../model/interval-type.ts';
import { type Field, type Type, weekdays } from '../../model/type.ts';
import type { Value } from '../../model/value.ts';
import { typeListOperand } from '../type-compound.ts';
import { build, type GenericCall as Call, refuse } from './generic-call.ts';

/** Windows that all say their own weekdays may go without others. */
export function typeOpeningHours(call: Call): Expression | undefined {
  const { values, scope, typer } = call;
  const windows = typer.typeAs(values[0]!, scope, windowList, 'the windows of openingHours');
  const rest = values.slice(1).map((value, at) => {
    const type = [...(values.length === 4 ? [dayList] : []), zoneName, dateList][at]!;
    return typer.typeAs(value, scope, type, 'an argument of openingHours');
  });
  const given = rest.filter((each) => each !== undefined);
  if (!windows || given.length < rest.length) return undefined;
  if (closesFirst(evaluateConstant(windows))) return refuse(call, windows, 'windows that close after they open, midnight at 24:00');
  const hasDays = windows.type.kind === 'list' && windows.type.of.kind === 'record' && windows.type.of.fields.some(saysDays);
  return hasDays || given.length === 3
    ? build('openingHours', call, [windows, ...given], { kind: 'schedule' })
    : refuse(call, windows, 'windows with days, where no weekdays follow');
}

const saysDays = ({ name, optional: isOptional }: Field): boolean => name === 'days' && !isOptional;
const dayList: Type = { kind: 'list', of: { kind: 'enum', values: weekdays } };
const dateList: Type = { kind: 'list', of: date };
const zoneName: Type = { kind: 'text', format: 'timeZone' };
const windowList: Type = {
  kind: 'list',
  of: {
    kind: 'record',
    fields: [
      { name: 'days', type: dayList, optional: true },
      { name: 'from', type: { kind: 'time' } },
      { name: 'to', type: { kind: 'time' } },
    ],
  },
};

const closesFirst = (value: Value | undefined): boolean => itemsOf(value).some(({ from, to }) => minutesOf(to) <= minutesOf(from));
const itemsOf = (value: Value | undefined): readonly Readonly<Record<string, Value>>[] =>
  typeof value === 'object' && value?.kind === 'list'
    ? value.items.flatMap((item) => (typeof item === 'object' && item?.kind === 'record' ? [item.fields] : []))
    : [];
const minutesOf = (value: Value | undefined): number => (typeof value === 'object' && value?.kind === 'time' ? value.minutes : 0);

/** Lists of intervals of one kind. */
export function typeIntervals(name: 'mergeIntervals' | 'intersectIntervals' | 'intervalsLength', call: Call): Expression | undefined {
  const lists = call.values.map((value) => typeListOperand(value, call.scope, call.typer)?.expression);
  const good = lists.filter((list) => list !== undefined);
  if (good.length < lists.length) return undefined;
  const end = endsOf(good[0]!.type);
  const unfit = end === undefined ? good[0] : good.find(({ type }) => endsOf(type) !== end);
  if (unfit) return refuse(call, unfit, `a list of records whose from and to are ${end ? `${end}s` : 'both dates or both instants'}`);
  return build(name, call, good, name === 'intervalsLength' ? duration : intervalsOf(end!));
}
