/** The page of price tables. */

export const tariffsPage = {
  title: 'The prices',
  lede: 'The price tables of the contracts, in their own words. Where a rule computes the price, choosing a cell fills the calculation.',
  none: 'No contract has a price table.',
  calculator: (provider: string) => `Compute a price, ${provider}`,
  table: 'The table',
  row: 'Row',
  choose: 'Compute',
  chooseWhich: (row: string, column: string) => `: ${row}, ${column}`,
  flagged: (flag: string) => flag,
  unflagged: (flag: string) => `${flag}: no`,
};
