/** French words of addresses and of numbers that name, and those a year follows. */
import { type DesignationWords, registerAfter } from '../../quantity/designation.ts';

export const designationWords: DesignationWords = {
  street:
    /\d{1,4}(?: ?(?:bis|ter|[A-Z]))?,? (?:rue|avenue|av\.|bd|boulevard|place|quai|chemin|impasse|allées?|route de|route du|cours|square|chaussée)(?!\p{L})(?:[ '’](?:de|du|des|d|la|les?|l|aux?|et|sur|\p{Lu}[\p{L}’'-]*)(?!\p{L})){0,8}(?:,? (?:[A-Z]{1,2}-)?\d{4,5}(?= \p{Lu}))?|(?<=(?<!\p{L})(?:[Ss]iège|[Dd]omicili\p{L}+|sise?|située?|[Aa]dresse|demeurant)(?!\p{L})[^.;]{0,80}(?:à|,|–|-) ?)\d{4,5}(?= \p{Lu}\p{Ll})/uy,
  numbered:
    /(?:numéro|n[°º]|référence|matricule)(?: de (?:client|contrat|police|dossier|compte|commande))?[ :]*[A-Z]{0,4}[ -]?(?:\d{5,}[\d.-]*|\d{3}(?:[ .]\d{3}){2,})(?![\d\p{L}])(?! ?[%€])/uy,
  register: registerAfter('n[°ºo]\\.?|[Nn]uméro|intracommunautaire|de(?= )|sous le'),
  beforeYear:
    /(?<!\p{L})(?:en|depuis|années?|exercice|l'an|édition|fin|début|printemps|été|automne|hiver|dès|courant|millésime|(?:loi|décret|code|convention|traité|ordonnance|règlement|recensement|millésime|rentrée) de) $/u,
};
