/** French words of addresses and of numbers that name, and those a year follows. */
import type { DesignationWords } from '../../quantity/designation.ts';

export const designationWords: DesignationWords = {
  street:
    /\d{1,4}(?: ?(?:bis|ter|[A-Z]))?,? (?:rue|avenue|av\.|bd|boulevard|place|quai|chemin|impasse|allées?|route de|route du|cours|square|chaussée)(?!\p{L})[^.;:()\d]{0,60}(?:(?:[A-Z]{1,2}-)?\d{4,5}(?= \p{Lu}))?/uy,
  numbered:
    /(?:numéro|n[°º]|référence|matricule)(?: de (?:client|contrat|police|dossier|compte|commande))?[ :]*[A-Z]{0,4}[ -]?(?:\d{5,}[\d.-]*|\d{3}(?:[ .]\d{3}){2,})(?![\d\p{L}])(?! ?[%€])/uy,
};

export const beforeYear =
  /(?<!\p{L})(?:en|depuis|années?|exercice|l'an|édition|fin|début|printemps|été|automne|hiver|dès|courant|millésime) $/u;
