/** A formula drawn: leaves carry words; a constant keeps its id, so that its figure links to its words. */

export type MathNode =
  | { readonly kind: 'text' | 'operator' | 'number'; readonly text: string }
  | { readonly kind: 'constant'; readonly id: string; readonly text: string }
  | { readonly kind: 'row'; readonly of: readonly MathNode[] }
  | { readonly kind: 'fraction'; readonly of: readonly [MathNode, MathNode] }
  | { readonly kind: 'cases'; readonly of: readonly (readonly [value: MathNode, condition: MathNode | undefined])[] };
