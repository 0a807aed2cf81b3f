/** French words that plainly forbid, oblige or allow. */
import { forceFinder } from '../../normative/force.ts';

const may = 'peu(?:t|vent)|pourr(?:a|ont)';
const must = 'doi(?:t|vent)|devr(?:a|ont)';
const none = '(?:pas|plus|jamais|point|en aucun cas|en aucune (?:façon|manière)|sous aucun prétexte)';

/** « ne peut pas céder » forbids, « doit payer » obliges, « est libre de partir » allows. */
export const forceOf = forceFinder({
  forbids: new RegExp(
    `(?<!\\p{L})ne (?:${may}|${must})(?: (?:donc|également|toutefois|alors))? ${none}(?! être tenue?s?| (?:se voir )?(?:être )?(?:dispens|exonér))(?!\\p{L})|(?<!\\p{L}|n')(?:est|sont|sera|seront) (?:\\p{L}+ement )?interdite?s?(?!\\p{L})|(?<!\\p{L})s'interdi(?:t|sent|ra|ront)(?!\\p{L})`,
    'gu',
  ),
  obliges: new RegExp(
    `(?<!\\p{L}|ne )(?:${must})(?!\\p{L})|(?<!\\p{L}|ne )s'(?:engage|oblige)(?:nt|ra|ront)?(?!\\p{L})|(?<!\\p{L}|n')(?:est|sont|sera|seront) tenue?s? (?:de|d'|à)`,
    'gu',
  ),
  allows: new RegExp(
    `(?<!\\p{L}|ne |n')(?:${may})(?![\\p{L}-])|(?<!\\p{L}|n')(?:est|sont|sera|seront) (?:libres?|en droit|autorisée?s?) (?:de|d'|à)|(?<!\\p{L}|n')(?:a|ont|aura|auront) (?:le droit|la faculté|la possibilité) (?:de|d')|se réserv(?:e|ent) (?:le droit|la faculté|la possibilité)`,
    'gu',
  ),
  subordinate:
    /(?<!\p{L})(?:si|s'ils?|qui|qu(?:e(?!\p{L})|')|dont|où|lorsqu|quand|auquel|lequel|laquelle|lesquels|lesquelles|car|comme)(?!\p{L}{3})/u,
  unclear:
    /(?<!\p{L})(?:ne|ni|aucune?s?|jamais|sans|sauf|hormis|excepté|uniquement|seulement|éviter|renonce\p{L}*|interdi\p{L}*|prohib\p{L}*|exclu\p{L}*|facult\p{L}*|responsab\p{L}*|abst(?:ient|en)\p{L}*)(?!\p{L})|(?<!\p{L})n'|s'abst/u,
});
