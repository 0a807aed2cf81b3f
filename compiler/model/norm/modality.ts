/** What a norm does, weakest last: the list that shapes, generated types and schemas share. */
export const modalities = [
  'obligation',
  'prohibition',
  'guarantee',
  'best-efforts',
  'burden',
  'power',
  'permission',
  'exclusion',
  'recommendation',
  'declaration',
] as const;

/**
 * `guarantee`: its bearer answers for a result; `burden`: a duty that its bearer owes nobody, and whose neglect costs a right
 * (« à peine de forclusion »); `recommendation`: what its bearer had better do.
 */
export type Modality = (typeof modalities)[number];
