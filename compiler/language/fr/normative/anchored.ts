/**
 * The words after a verb in, whether only an agreement says them of a deed out: a deadline, a form, who bears the cost, a restriction.
 * The non-obvious law: what somebody makes, sells or runs is told as a fact, unless such words make it a promise.
 */

const span = '(?:\\d+|[a-zéè-]+)(?: [a-zé-]+)? (?:jours?|mois|ans?|années?|heures?|minutes?|semaines?|huitaines?)(?!\\p{L})';
const month = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const anchor = new RegExp(
  `(?<!\\p{L})(?:dans (?:les|le|la|un délai|une? délai) (?:de |d'|maximum de )?${span}|sous ${span}|sous (?:huitaine|quinzaine)|au plus tard|au (?:moins|plus|maximum|minimum)|par écrit|à l'avance|préalable(?:ment)?|sans (?:délai|frais|retard|supplément)|immédiatement|dans (?:l'heure|la journée|la semaine|le mois|l'année)|le (?:jour|soir) même|aussitôt|gratuitement|(?:à|aux?) (?:ses|leurs|vos|nos|seuls)(?: propres| seuls)? (?:frais|risques|dépens)|(?:sur|à la|à première) demande|à (?:la )?disposition|uniquement|exclusivement|seulement|d'abord|comme (?:il l'entend|elle l'entend|bon (?:lui|leur) semble)|sauf|à (?:la )?condition|en cas d|dès (?:l|sa|la|le|que|réception)|(?:une|deux|trois|quatre) fois (?:par|l'an)|à l'(?:expiration|issue) |au terme |conformément|conforme aux?|contre (?:reçu|récépissé|remise)|d'un commun accord|tant que|pendant ${span}|selon les (?:règles|usages|normes)|pendant (?:toute|les?|la|l')|en fonction d|selon (?:l'indice|la formule|le barème)|à défaut|à (?:\\d{1,2} ?h(?:eures?)?|minuit|midi)|(?:aux|hors des|pendant les) heures|aux risques|à personne|(?<!depuis )${span}(?= (?:au|aux|à l|après|dès|chez)(?!\\p{L})|$)|entre ${month} et|(?:du|entre le) \\d{1,2}(?: er)? ${month} (?:au|et)|par un \\p{L}+(?: de)? \\p{L}+ écrit)(?!\\p{L})|(?<!\\p{L})(?:avant|après|lors de) (?:le |la |les |l'|toute? |chaque )`,
  'u',
);

const level = new RegExp(
  `(?<!\\p{L})(?:au (?:moins|plus|minimum|maximum)|au plus tard|sans (?:excéder|dépasser)|sous ${span}|dans les ${span})(?!\\p{L})`,
  'u',
);

/** Whether the words say a level that somebody keeps: a deadline, a floor, a ceiling. */
export const isLevel = (rest: string): boolean => level.test(rest);

/** `rest` is what follows the verb, in plain words. */
export const isAnchored = (rest: string): boolean => anchor.test(rest);
