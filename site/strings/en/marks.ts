/** What stands beside an option or a rule that this browser decided; loaded where a page has something to mark. */
export const marks = {
  yours: 'your reading',
  stale: 'position taken on other words',
  signed: 'signed off in this browser, to be exported',
};
