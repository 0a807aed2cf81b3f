/** The English words that turn what a sentence says. */
import { type TurnPattern, turnFinder, whole } from '../turning-words.ts';

const patterns: readonly TurnPattern[] = [
  ['exception', 'except', whole('unless|except(?:ed|ing)?|save|other than|with the exception|excluding|exclusion|notwithstanding')],
  ['exception', 'subject', whole('subject to|provided that|on condition that|without prejudice|if and only if')],
  ['limit', 'net', whole('exclusive of|plus vat|net of|before tax')],
  ['limit', 'gross', whole('inclusive of|including vat|after tax')],
  ['limit', 'at-least', whole('at least|no less than|not less than|minimum|no fewer than|not fewer than')],
  ['limit', 'at-most', whole('at most|up to|no more than|not more than|maximum|not exceed(?:ing)?|no later than|not later than')],
  ['limit', 'above', whole('exceed(?:s|ing)?|more than|greater than|above|over|beyond')],
  ['limit', 'below', whole('less than|fewer than|lower than|below|under')],
  ['limit', 'before', whole('before|prior to|in advance|preceding')],
  ['limit', 'after', whole('after|following|from the end|subsequent')],
  ['limit', 'only', whole('only|solely|exclusively|sole|exclusive')],
  ['limit', 'included', whole('including|included|inclusive')],
  ['limit', 'excluded', whole('excluded|exclusive')],
  ['negation', 'not', whole("not|no|never|nothing|nobody|none|neither|nor|without|cannot|can't|won't|shan't|doesn't|isn't|aren't|hasn't")],
  [
    'modality',
    'obliges',
    whole('shall|must|undertakes? to|agrees? to|covenants? to|(?:is|are|be) (?:required|obliged|bound) to|has to|have to|mandatory'),
  ],
  [
    'modality',
    'allows',
    whole(
      'may|can|(?:is|are|be) (?:entitled|free|permitted|allowed) to|(?:has|have) the right to|reserves? the right|at (?:its|their|his) (?:sole )?discretion|optional(?:ly)?',
    ),
  ],
  ['modality', 'forbids', whole('(?:is|are|be) (?:prohibited|forbidden)|refrains? from|prohibited|forbidden')],
  ['modality', 'advises', whole('should|endeavours? to|(?:reasonable|best) (?:endeavours|efforts)|recommended|encouraged')],
  ['modality', 'promises', whole('will')],
  ['modality', 'may-be', whole('might|could|would')],
  ['choice', 'both', whole('and')],
  ['choice', 'either', whole('or')],
];

export const detectTurns = turnFinder(patterns);
