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
    const [outer, inner] = [this.styles.chain(paragraph), this.styles.chain(valIn(own, 'w:rStyle'))];
    const { runDefaults } = this.styles;
    const toggle = (name: string): boolean =>
      isOn(own, name) ?? ((isOn(runDefaults, name) ?? false) || firstOn(outer, name) !== firstOn(inner, name));
    const told = [own, ...runsOf(inner), ...runsOf(outer)];
    const value = (name: string): string | undefined => firstOf([...told, runDefaults], (one) => valIn(one, name));
    const font = firstOf([...told, runDefaults], (one) => {
      const fonts = childOf(one, 'w:rFonts')?.attributes;
      return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
    });
    const size = (Number(value('w:sz')) || 2 * USUAL_SIZE) / 2;
    const ground = told.some((one) => isShaded(one) || childOf(one, 'w:highlight') !== undefined);
    return {
      size,
      bold: toggle('w:b'),
      capitals: toggle('w:caps'),
      hidden: toggle('w:vanish') || size < SMALLEST,
      struck: toggle('w:strike') || toggle('w:dstrike'),
      raised: value('w:vertAlign') === 'superscript',
      font,
      white: /^f{6}$/i.test(value('w:color') ?? '') && !ground,
    };
  }
}

/** Whether properties of a run or of a paragraph lay a ground under it. */
export const isShaded = (properties: Xml | undefined): boolean =>
  !/^(?:auto|f{6}|)$/i.test(childOf(properties, 'w:shd')?.attributes['w:fill'] ?? '');

const runsOf = (chain: Chain): (Xml | undefined)[] => chain.map(({ run }) => run);

const firstOn = (chain: Chain, name: string): boolean => firstOf(runsOf(chain), (one) => isOn(one, name)) ?? false;
