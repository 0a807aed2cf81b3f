/** French verbs of the present that bind nobody after a party: what one is, has, wants or thinks, and what one does for a living. */
import { presents } from './verbs.ts';

/** What one does in one's trade: told as a fact, unless words of an agreement follow. */
export const trades: ReadonlySet<string> = new Set(
  presents(`employer fabriquer regrouper rassembler travailler chercher rechercher développer commercialiser exploiter proposer
  accueillir organiser distribuer former porter détenir trouver produire réunir réaliser varier diriger encadrer animer enseigner gérer piloter`),
);

/** What says what somebody wants, thinks or is made of, and what is told. */
export const descriptions: ReadonlySet<string> = new Set(
  presents(`souhaiter désirer envisager projeter compter comprendre posséder connaître estimer penser espérer décrire figurer concerner
  représenter désigner signifier appeler constituer comporter contenir consister exister expliquer récapituler résumer illustrer permettre
  ignorer croire refléter dater siéger composer fêter célébrer sponsoriser raconter situer alterner reposer habiter résider relater évoquer
  rappeler ressembler ambitionner œuvrer remercier aimer adorer préférer apprécier`),
);

/** What binds nobody, whatever follows. */
export const describing: ReadonlySet<string> = new Set([
  ...descriptions,
  ...'veut veulent sait savent vient viennent va vont est sont a ont soit soient fut était étaient étant ayant vit vivent dit disent peut peuvent doit doivent'.split(
    ' ',
  ),
]);
