/** What stands beside an option or a rule that this browser decided; loaded where a page has something to mark. */
export const marks = {
  yours: 'votre lecture',
  stale: 'position prise sur d’autres mots',
  signed: 'validée dans ce navigateur, à exporter',
};
