/** French words of addresses and of numbers that name, and those a year follows. */
import { type DesignationWords, registerAfter } from '../../quantity/designation.ts';
import { type NamingWords, namingHeads } from '../../quantity/named-number.ts';

export const designationWords: DesignationWords = {
  street:
    /\d{1,4}(?: ?(?:bis|ter|[A-Z]))?,? (?:rue|avenue|av\.|bd|boulevard|place|quai|chemin|impasse|allées?|route de|route du|cours|square|chaussée)(?!\p{L})(?:[ '’](?:de|du|des|d|la|les?|l|aux?|et|sur|\p{Lu}[\p{L}’'-]*)(?!\p{L})){0,8}(?:,? (?:[A-Z]{1,2}-)?\d{4,5}(?= \p{Lu}))?|(?<=(?<!\p{L})(?:[Ss]iège|[Dd]omicili\p{L}+|sise?|située?|[Aa]dresse|demeurant|rue|avenue|boulevard|étage|bâtiment)(?!\p{L})[^.;]{0,80}(?:à|,|–|-) ?)\d{4,5}(?= \p{Lu}\p{Ll})|(?<=(?<!\p{L})(?:[Aa]ppel\p{L}*|[Jj]oignable|[Tt]éléphon\p{L}+|[Cc]ompose\p{L}*)(?!\p{L})[^.;]{0,30} (?:au|le) )\d{4}(?![\d\p{L}]|[.,]\d| \d)/uy,
  numbered:
    /(?:numéro|n[°º]|référence|matricule)(?: de (?:client|contrat|police|dossier|compte|commande))?[ :]*[A-Z]{0,4}[ -]?(?:\d{5,}[\d.-]*|\d{1,3}(?:[ .]\d{3}){2,}|\d{4}\/S \d{3}-\d+|\d{2,}(?:[-/]\d{2,})+)(?![\d\p{L}])(?! ?[%€])|(?:section|cadastrée?s?) [A-Z]{1,2}(?: n[°º])? ?\d{1,4}(?![\d\p{L}])|[Cc]ode postal(?: est(?: le)?)?[ :]*\d{4,5}(?![\d\p{L}])/uy,
  register: registerAfter('n[°ºo]\\.?|[Nn]uméro|intracommunautaire|de(?= )|sous le|est(?= )'),
  beforeYear:
    /(?<!\p{L})(?:en|depuis|années?|exercice|l'an|édition|fin|début|printemps|été|automne|hiver|dès|courant|millésime|trimestre|semestre|t[1-4]|s[12]|saison|campagne|noël|pâques|échéance|horizon|millésimes|exercices|(?:loi|décret|code|convention|traité|ordonnance|règlement|recensement|millésime|rentrée) de) $|(?<!\p{L})mi-$/u,
  beforeLoneYear: /(?<!\p{L})(?:d'ici|avant|après|jusqu'à|de|à) $/u,
};

/** No verb is among them: « l'ascenseur porte 8 personnes » counts. */
export const namingWords: NamingWords = {
  heads: namingHeads(
    'département départements port ports vol vols train trains bus tram tramway salle salles chambre chambres lot lots bâtiment bâtiments immeuble appartement appartements studio bureau bureaux local étage escalier hall parcelle parcelles cellule box stand emplacement emplacements entrepôt hangar quai quais voie voies ligne lignes rangée allée îlot page pages tableau schéma formulaire modèle sortie guichet terminal casier cabine pavillon villa atelier silo cuve armoire baie',
  ),
  counting: /(?<!\p{L})(?:par|chaque|toute?) $/u,
  article: /(?<!\p{L})(?:le|la|les|l'|au|aux|du|des|chaque|un|une|son|sa|ses|tout|toute) ?$/u,
  joint: /, ?| (?:et|ou|à) |[-–]/uy,
  sign: / (?:[Nn][°º]s? ?|[Nn]uméros? |[A-Z]{2} )/uy,
};
