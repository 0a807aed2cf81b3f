/** What stands beside an option or a rule that this browser decided; loaded where it decided anything. */
export const marks = {
  yours: 'your reading',
  stale: 'position taken on other words',
  signed: 'signed off in this browser, to be exported',
};
