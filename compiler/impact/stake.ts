/**
 * A change → the gravest thing that it moves: the sense of a sentence, amounts, times, other figures, who owes what, words, or their
 * place. A figure counts as what the rules that read it answer, since a delay may move a penalty.
 */
import type { Language } from '../language/language.ts';
import { typedValue } from '../language/quantity/built-in-type.ts';
import { contextOf } from '../language/quantity/reading.ts';
import type { Program } from '../model/program.ts';
import { type Change, type ChangeKind, type Stake, stakes } from '../model/report/impact.ts';
import { basesOf, isMonetary, type Type } from '../model/type.ts';
import { overlaps } from '../source.ts';
import { isChanged } from './align/redline.ts';
import type { Classified } from './classify.ts';
import { ruleOf } from './rule-uses.ts';

type Told = Pick<Change, 'touches' | 'unbound' | 'turns'>;

export function stakeOf(one: Classified, { touches, unbound, turns = [] }: Told, program: Program, language: Language): Stake {
  const found = new Set<Stake>([
    ...(turns.length > 0 ? (['meaning'] as const) : []),
    ...touches.values.filter(({ state }) => state !== 'same').flatMap(({ id }) => stakesOfValue(program, id)),
    ...touches.rules
      .filter(({ by }) => by.some(({ what }) => ['value', 'formula', 'call'].includes(what)))
      .flatMap(({ id }) => stakesOfRule(program, id)),
    ...figuresIn(one, program, language),
    ...(owes(touches) || unbound.sentences.length > 0 ? (['duty'] as const) : []),
    placeOrWords(one.kinds),
  ]);
  return stakes.find((stake) => found.has(stake)) ?? 'words';
}

const owes = ({ rules, norms, readings, responsibilities, terms, waivers }: Change['touches']): boolean =>
  [rules, norms, readings, responsibilities, terms, waivers].some((list) => list.length > 0);

const wordKinds: readonly ChangeKind[] = ['added', 'removed', 'reworded'];
const placeOrWords = (kinds: readonly ChangeKind[]): Stake => (kinds.some((kind) => wordKinds.includes(kind)) ? 'words' : 'place');

/** A tariff's row goes by the name of its tariff and its own. */
function stakesOfValue({ constants, linked }: Program, id: string): Stake[] {
  const type = constants.find((one) => one.id === id)?.type ?? linked.tariffs.get(id.split('.')[0]!)?.type;
  return type ? [stakeOfType(type)] : [];
}

function stakesOfRule(program: Program, id: string): Stake[] {
  const output = ruleOf(program, id)?.output;
  return output ? [stakeOfType(output)] : [];
}

/** The figures that stand in what came or went. */
function figuresIn({ line }: Classified, program: Program, language: Language): Stake[] {
  const context = contextOf(program.linked.contract.meta);
  const changed = line.hunks.filter(isChanged);
  const side = (clauses: typeof line.old, tokens: typeof line.oldTokens, name: 'old' | 'new'): Stake[] => {
    const touched = changed.flatMap((hunk) => tokens.slice(...hunk[name]));
    return clauses.flatMap(({ text }, at) =>
      language
        .detectQuantities(text, context)
        .filter((found) => touched.some((token) => token.at === at && overlaps(token, found)))
        .flatMap(({ form, quantity }): Stake[] => {
          if (form === 'date') return ['delay'];
          return quantity ? [stakeOfType(typedValue(quantity).type)] : form === 'number' ? ['figure'] : [];
        }),
    );
  };
  return [...side(line.old, line.oldTokens, 'old'), ...side(line.new, line.newTokens, 'new')];
}

const timely: readonly Type['kind'][] = ['date', 'instant', 'period', 'allowance', 'time', 'schedule'];

function stakeOfType(type: Type): Stake {
  if (type.kind === 'quantity')
    return isMonetary(type.unit) || basesOf(type.unit).includes('credit') ? 'money' : basesOf(type.unit).includes('s') ? 'delay' : 'figure';
  if (timely.includes(type.kind)) return 'delay';
  const within = partsOf(type).map(stakeOfType);
  return stakes.find((stake) => within.includes(stake)) ?? 'duty';
}

function partsOf(type: Type): Type[] {
  if (type.kind === 'list' || type.kind === 'optional') return [type.of];
  if (type.kind === 'record') return type.fields.map((field) => field.type);
  return type.kind === 'union' ? type.variants.flatMap(({ fields }) => fields.map((field) => field.type)) : [];
}
