/** Words for what the witness of a PDF doubts, and for what was decided of it. */
import { spaced } from '../typography.ts';

export const doubts = {
  title: 'Ce que montre le PDF',
  lede: 'Chaque page a été regardée par un second témoin, indépendant de la lecture. Là où il doute, une personne a tranché.',
  page: 'Page',
  words: 'Mots',
  doubt: 'Doute',
  decision: 'Décision',
  accepted: spaced('Admis :'),
  contested: spaced('Contesté :'),
  open: 'À trancher',
  kinds: {
    'off-page': 'hors de la page',
    'no-ink': 'sans encre',
    pale: 'trop pâles pour être lus',
    tiny: 'en corps de moins de 3 points',
    covered: 'en partie couverts',
    struck: 'barrés',
    versions: 'deux versions au même endroit',
    unmapped: 'glyphes sans caractère',
    shape: 'glyphe dessiné comme un autre caractère',
    crowded: 'trop de texte au même endroit',
    undrawn: 'page impossible à dessiner',
    missing: 'montrés par la page, absents du texte annoté',
    unshown: 'dans le texte annoté, absents de la page',
    swapped: 'chiffres intervertis',
    time: 'page trop longue à regarder',
    memory: 'page trop lourde à regarder',
    unreadable: 'page illisible pour le témoin',
    'too-many-pages': 'page au-delà de la 2 000e',
  } as Readonly<Record<string, string>>,
};
