/**
 * In: the properties of a run and the styles it stands in. Out: how it looks, as far as that says what its words are.
 * Law: a toggle set by both a paragraph style and a character style is off, as the standard has it; what the run says itself wins.
 */
import type { Look } from '../record/pieces.ts';
import type { Styles } from './styles.ts';
import { childOf, firstOf, isOn, valIn, type Xml } from './xml.ts';

export type RunLook = Look & {
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly raised: boolean;
  readonly font: string | undefined;
  /** In the white of the page, on no ground of its own. */
  readonly white: boolean;
};

type Chain = ReturnType<Styles['chain']>;

const USUAL_SIZE = 10;
/** In points: smaller type is not read. */
const SMALLEST = 3;

export class Looks {
  private readonly styles: Styles;
  private readonly known = new Map<string, RunLook>();
  private readonly styled = new Map<string, Styled>();

  constructor(styles: Styles) {
    this.styles = styles;
  }

  /** `paragraph` is the style of the paragraph; a run without properties of its own looks like all such of that style. */
  of(properties: Xml | undefined, paragraph: string | undefined): RunLook {
    const own = properties?.children.length ? properties : undefined;
    const known = own ? undefined : this.known.get(paragraph ?? '');
    const look = known ?? this.read(own, paragraph);
    if (!own) this.known.set(paragraph ?? '', look);
    return look;
  }

  private read(own: Xml | undefined, paragraph: string | undefined): RunLook {
    const styled = this.styledBy(paragraph, valIn(own, 'w:rStyle'));
    const toggle = (name: Toggle): boolean => isOn(own, name) ?? styled.toggles[name];
    const value = (name: Value): string | undefined => valIn(own, name) ?? styled.values[name];
    const size = (Number(value('w:sz')) || 2 * USUAL_SIZE) / 2;
    return {
      size,
      bold: toggle('w:b'),
      capitals: toggle('w:caps'),
      hidden: toggle('w:vanish') || size < SMALLEST,
      struck: toggle('w:strike') || toggle('w:dstrike'),
      raised: value('w:vertAlign') === 'superscript',
      font: fontIn(own) ?? styled.font,
      white: /^f{6}$/i.test(value('w:color') ?? '') && !styled.ground && !hasGround(own),
    };
  }

  /** What the style of a paragraph and that of a run say together, once for each pair. */
  private styledBy(paragraph: string | undefined, run: string | undefined): Styled {
    const key = `${paragraph ?? ''}\n${run ?? ''}`;
    const known = this.styled.get(key) ?? readStyled(this.styles.chain(paragraph), this.styles.chain(run), this.styles.runDefaults);
    this.styled.set(key, known);
    return known;
  }
}

const TOGGLES = ['w:b', 'w:caps', 'w:vanish', 'w:strike', 'w:dstrike'] as const;
const VALUES = ['w:sz', 'w:vertAlign', 'w:color'] as const;
type Toggle = (typeof TOGGLES)[number];
type Value = (typeof VALUES)[number];

type Styled = {
  readonly toggles: Readonly<Record<Toggle, boolean>>;
  readonly values: Readonly<Partial<Record<Value, string>>>;
  readonly font: string | undefined;
  /** Something is laid under the words. */
  readonly ground: boolean;
};

function readStyled(outer: Chain, inner: Chain, defaults: Xml | undefined): Styled {
  const told = [...runsOf(inner), ...runsOf(outer)];
  const toggle = (name: Toggle): boolean => (isOn(defaults, name) ?? false) || firstOn(outer, name) !== firstOn(inner, name);
  const value = (name: Value): string | undefined => firstOf([...told, defaults], (one) => valIn(one, name));
  return {
    toggles: Object.fromEntries(TOGGLES.map((name) => [name, toggle(name)])) as Record<Toggle, boolean>,
    values: Object.fromEntries(VALUES.map((name) => [name, value(name)])) as Record<Value, string>,
    font: firstOf([...told, defaults], fontIn),
    ground: told.some(hasGround),
  };
}

function fontIn(properties: Xml | undefined): string | undefined {
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
}

const hasGround = (properties: Xml | undefined): boolean => isShaded(properties) || childOf(properties, 'w:highlight') !== undefined;

/** Whether properties of a run or of a paragraph lay a ground under it. */
export const isShaded = (properties: Xml | undefined): boolean =>
  !/^(?:auto|f{6}|)$/i.test(childOf(properties, 'w:shd')?.attributes['w:fill'] ?? '');

const runsOf = (chain: Chain): (Xml | undefined)[] => chain.map(({ run }) => run);

const firstOn = (chain: Chain, name: string): boolean => firstOf(runsOf(chain), (one) => isOn(one, name)) ?? false;
