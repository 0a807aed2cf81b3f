/** English words that plainly forbid, oblige or allow. */
import { forceFinder } from '../../normative/force.ts';

/** `may not assign` forbids, `shall pay` obliges, `is free to leave` allows. */
export const forceOf = forceFinder({
  forbids:
    /(?<!\p{L})(?:may|must|shall|will) (?:not|never|in no event|under no circumstances)(?! be (?:liable|responsible|required|obliged|bound|deemed))(?!\p{L})|(?<!\p{L})(?:is|are|shall be) (?:strictly )?(?:prohibited|forbidden)(?!\p{L})/gu,
  obliges:
    /(?<!\p{L})(?:must|shall|undertakes? to|agrees? to|is (?:required|obliged|bound) to|are (?:required|obliged|bound) to)(?! (?:not|never|have the right|be (?:entitled|free|permitted|allowed)))(?!\p{L})/gu,
  allows:
    /(?<!\p{L})(?:may(?! (?:not|never|be required))|(?:is|are|shall be) (?:entitled|free|permitted|allowed) to|(?:has|have|shall have) the right to|reserves? the right)(?!\p{L})/gu,
  subordinate: /(?<!\p{L})(?:if|when|where|unless|until|while|which|who|whose|that|whether|because|as|provided)(?!\p{L})/u,
  unclear:
    /(?<!\p{L})(?:not|no|nor|neither|never|without|unless|except|only|solely|refrain|waives?|exclud\p{L}*|prohibit\p{L}*|avoid|liab\p{L}*)(?!\p{L})/u,
});
