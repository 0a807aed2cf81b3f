/** The French words that turn what a sentence says. */
import { type TurnPattern, turnFinder, whole } from '../turning-words.ts';

const patterns: readonly TurnPattern[] = [
  [
    'exception',
    'except',
    `${whole("sauf|hormis|excepté|nonobstant|à moins que|hors|par exception|à l'exception|à l'exclusion")}|à moins qu'|à moins de (?=\\p{L}+er )`,
  ],
  [
    'exception',
    'subject',
    whole('sous réserve|sous la réserve|à (?:la )?condition(?: expresse)? (?:que|de)|dès lors que|si et seulement si|sans préjudice'),
  ],
  ['exception', 'derogates', whole('par dérogation|en dérogation|déroge|dérogent')],
  ['limit', 'net', whole('hors taxes?|ht')],
  ['limit', 'gross', whole('toutes taxes comprises|taxes comprises|ttc')],
  ['limit', 'at-least', whole('au moins|au minimum|minimum|minimale?s?|a minima|pas moins')],
  ['limit', 'at-most', whole("au plus(?! tôt)|au maximum|maximum|maximale?s?|pas plus|dans la limite|jusqu'à concurrence|plafonnée?s?")],
  ['limit', 'above', whole('supérieure?s?|excèd(?:e|ent)|excéder|dépass(?:e|ent|er)|plus de|au-delà')],
  ['limit', 'below', whole('inférieure?s?|moins de|en deçà')],
  ['limit', 'before', whole("avant|antérieure?s?|préalable(?:ment)?|d'avance")],
  ['limit', 'after', whole("après|postérieure?s?|à compter|à l'issue")],
  ['limit', 'only', whole('uniquement|exclusivement|seulement|seuls?|seules?|exclusive?s?|exclusifs?')],
  ['limit', 'included', whole('inclus|incluse?s?|comprise?s?|compris')],
  ['limit', 'excluded', whole('exclus|exclue?s?|non comprise?s?')],
  [
    'negation',
    'not',
    `${whole('ne|pas|jamais|aucun|aucune|nul|nulle|nullement|guère|ni|sans|non|rien')}|n'(?=\\p{L})|(?<=(?:ne|n')(?: ?\\p{L}+){1,3} )${whole('plus|point')}`,
  ],
  [
    'modality',
    'obliges',
    whole(
      "doi(?:t|vent|ve)|devr(?:a|ont)|est tenue?|sont tenue?s|sera tenue?|seront tenue?s|s'engage(?:nt)?|s'engager(?:a|ont)|s'oblige(?:nt|ra|ront)?|obligatoire(?:ment|s)?|impérativement|il (?:lui )?(?:incombe|appartient)|est obligée?|sont obligée?s",
    ),
  ],
  [
    'modality',
    'allows',
    whole(
      'peu(?:t|vent)|pourr(?:a|ont)|puiss(?:e|ent)|est (?:libre|autorisée?|en droit|fondée?)|sont (?:libres|autorisée?s|en droit|fondée?s)|(?:a|ont|aura|auront) (?:le droit|la faculté|la possibilité)|se réserv(?:e|ent)|facultati(?:f|ve|fs|ves)|facultativement',
    ),
  ],
  [
    'modality',
    'forbids',
    whole(
      "s'interdi(?:t|sent|ra|ront)|(?:est|sont|sera|seront) interdite?s?|interdite?s?|s'abst(?:ient|iennent|iendra|iendront)|prohibée?s?",
    ),
  ],
  [
    'modality',
    'advises',
    whole(
      "devrai(?:t|ent)|il est (?:recommandé|conseillé|souhaitable)|est invitée?|s'efforc(?:e|ent|era|eront)|fera ses meilleurs efforts|meilleurs efforts",
    ),
  ],
  ['modality', 'may-be', whole('pourrai(?:t|ent)|susceptibles?|éventuel(?:le)?(?:s|ment)?')],
  ['choice', 'both', whole('et')],
  ['choice', 'either', whole('ou|soit')],
];

export const detectTurns = turnFinder(patterns);
