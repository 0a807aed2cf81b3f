/**
 * The words after a verb in, whether only an agreement says them of a deed out: a deadline, a form, who bears the cost, a restriction.
 * The non-obvious law: what somebody makes, sells or runs is told as a fact, unless such words make it a promise.
 */

const span = '(?:\\d+|[a-z-]+)(?: [a-z-]+){0,2} (?:days?|hours?|months?|weeks?|minutes?|years?)';
const anchor = new RegExp(
  `(?<!\\p{L})(?:within (?:the |a )?${span}|(?:not?|never) (?:later|more|less|fewer) than|at (?:least|most)|in writing|in advance|(?:with|without) (?:the )?(?:prior|written)|promptly|immediately|forthwith|without (?:undue )?delay|(?:free of|without|at no) (?:extra |additional )?(?:charge|cost)|at (?:its|his|her|their|your|our|the)(?: [a-z]+)?(?: s)?(?: own| sole)? (?:cost|expense|risk|request|discretion|option)|(?:up)?on (?:request|demand|expiry|termination|receipt|notice)|at the disposal of|only|solely|exclusively|unless|provided that|if|in the event|(?:once|twice) (?:a|every|per)|in accordance with|in compliance with|in the manner|as (?:directed|presented|agreed|instructed)|at (?:the (?:rate|price) of )?(?:\\p{L}{3} )?\\d[\\d ]* per|according to the|(?:between|from) \\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|between (?:january|february|march|april|may|june|july|august|september|october|november|december) and|against (?:a )?receipt|as long as|until|(?:at|by|before|from|between) (?:\\d{1,2}(?: \\d\\d)? (?:and \\d{1,2} )?(?:am|pm|[ap] m)|noon|midnight))(?!\\p{L})|(?<!\\p{L})(?:before|after|prior to) (?:the |any |each |every )`,
  'u',
);

/** `rest` is what follows the verb, in plain words. */
export const isAnchored = (rest: string): boolean => anchor.test(rest);

const level = new RegExp(
  `(?<!\\p{L})(?:within (?:the |a )?${span}|(?:no|not) (?:later|more|less|fewer)|${span} (?:before|prior to|in advance|beforehand)|not exceeding)(?!\\p{L})`,
  'u',
);

/** Whether the words say a level that somebody keeps: a deadline, a floor, a ceiling. */
export const isLevel = (rest: string): boolean => level.test(rest);
