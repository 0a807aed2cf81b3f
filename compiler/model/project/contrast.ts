/** Whether a chosen colour can be read where the site shows it: its contrast, as WCAG 2 measures it, on each ground that it stands on. */

/** The grounds of `site/styles/look/tokens.css`, in light and in dark: the page, its margin, and the tint of the colour's own name. */
const grounds = {
  paper: ['#fdfdfa', '#14161a'],
  margin: ['#f4f4ee', '#1b1e24'],
  rubric: ['#fbeceb', '#3a1d1f'],
  read: ['#e8eff9', '#1a2740'],
  open: ['#faf0da', '#32280f'],
  sound: ['#e5f2e9', '#16301f'],
} as const;
/** Of text, and of what only frames. */
const least = { text: 4.5, frame: 3 } as const;

/** The colours of the site that a project may change, by what they say: the contract's own numbers, what was read, what is to be decided, what was checked. */
export const colorNames = ['rubric', 'read', 'open', 'sound', 'focus'] as const;
export type ColorName = (typeof colorNames)[number];
export type Weak = { readonly theme: 'light' | 'dark'; readonly color: string; readonly ratio: number; readonly least: number };

/** The first theme in which a colour, one for both or one for each, has too little contrast; undefined where it has enough. */
export function weakIn(name: ColorName, color: string | readonly [string, string]): Weak | undefined {
  const needed = name === 'focus' ? least.frame : least.text;
  const themes = ['light', 'dark'] as const;
  return themes
    .map((theme, index) => ({ theme, color: typeof color === 'string' ? color : (color[index] ?? ''), index }))
    .map(({ theme, color, index }) => ({ theme, color, ratio: ratioIn(name, color, index), least: needed }))
    .find(({ ratio }) => ratio < needed);
}

/** The least of the contrasts with the grounds of a theme. */
function ratioIn(name: ColorName, color: string, theme: number): number {
  const under = [grounds.paper, grounds.margin, ...(name === 'focus' ? [] : [grounds[name]])];
  return Math.min(...under.map((ground) => contrast(color, ground[theme] ?? '')));
}

/** From 1, the same, to 21, black on white. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** `#rrggbb` → 0, black, to 1, white. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (share: number): number => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
