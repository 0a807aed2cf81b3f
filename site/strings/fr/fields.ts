/** Fields of records that no contract declares: of a matrix's answers and of a recurrence. A contract's own fields carry their labels. */

export const fieldWords: Readonly<Record<string, string>> = {
  party: 'partie',
  basis: 'fondement',
  modality: 'modalité',
  index: 'rang',
  start: 'début',
  endExclusive: 'fin, exclue',
};
