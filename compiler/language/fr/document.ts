/** Documents that are not here, by their French names: laws, codes, treaties, papers known by their kind, other contracts. */
import type { Paragraph } from '../reference/reference-grammar.ts';
import { endOf } from '../text/words.ts';

const month = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const lawDate = ` (?:du|des) \\d{1,2}(?:er)? ${month} \\d{4}`;
const lawNumber = '(?: \\(?(?:ue|ce|cee)\\)?)?(?: n[°º])? ?\\d{1,5}(?:[-/]\\d{1,5}){0,2}(?:/(?:ce|cee|ue))?';
const lawHead =
  '(?:loi|décret|ordonnance|arrêté|règlement|directive)s?(?: (?:royale?|ministériel|organique|fédérale?|européen(?:ne)?|modifiée?)){0,2}';
/** A law, decree, directive or regulation, with its number or its date. */
export const lawPattern = new RegExp(`${lawHead}(?:${lawNumber}(?:${lawDate})?|${lawDate})(?![\\d\\p{L}])`, 'uy');
const codePattern =
  /(?:nouveau |ancien )?code (?:civil|pénal|judiciaire|de commerce|du travail|de la consommation|de droit économique|de procédure (?:civile|pénale)|de la propriété intellectuelle|des sociétés(?: et des associations)?|des obligations|monétaire et financier|général des impôts|de la commande publique|des assurances|de la sécurité (?:sociale|intérieure)|des postes et des communications électroniques)(?: (?:belge|français|suisse|luxembourgeois))?(?!\p{L})/uy;
const paperPattern =
  /(?:conditions générales(?: (?:de vente|d'achat|d'utilisation|de service|de prestations?))?|bons? de commande|rgpd|cgv|cgu|cahier des charges|ccag(?:-\p{L}{2,5})?|ccap|cctp|contrat[- ]cadre|règlement général sur la protection des données)(?!\p{L})/uy;

const heads = new Set(
  'loi lois décret décrets ordonnance arrêté règlement règlements directive directives code nouveau ancien conditions bon bons rgpd cgv cgu ccap cctp ccag cahier contrat'.split(
    ' ',
  ),
);

const patterns = [lawPattern, codePattern, paperPattern];

/** The end of a document's name at `at`: a law, a code, a paper known by its kind, or one of `names`. */
function endOfName({ text, names }: Paragraph, at: number): number | undefined {
  const ends = patterns.map((pattern) => endOf(pattern, text, at) ?? -1);
  for (const name of names) if (text.startsWith(name, at) && !/[\p{L}\d]/u.test(text[at + name.length] ?? '')) ends.push(at + name.length);
  const end = Math.max(...ends);
  return end < 0 ? undefined : end;
}

const ownership = /,? (?:des|du|de la|de l'|de|d'un|d'une) ?(?:(?:même|dit|dite|présente?s?) )?/y;
/** Laws of Switzerland, France and the Union by their initials, right after the number. */
const initials =
  /,? (?:du |de la |de l')?(?:rgpd|co|cc|cpc|cpp|cp|cst|lpd|lp|lcd|lda|lca|ltva|loyers|cgi|cpi|cde|csa|tfue|tue|cch|c\. ?civ\.?|c\. ?com\.?|c\. ?trav\.?)(?![\p{L}\d])/uy;
/** A law or another contract, as it may be called in a reference alone: more words follow its kind. */
const otherPaper =
  /(?:conditions(?= (?:particulières|spéciales))|acte|accord|contrat|convention|traité|charte|avenant|devis|statuts|pacte|protocole|politique|règlement|code|loi|ordonnance|décret|directive|constitution|bail|licence|mandat)(?: (?:d'|de la |de l'|de |du |des |sur |relati(?:f|ve) )?(?!(?:conclu|signé|entre|est|sont|a|ne|en|présent|et|ou|ni|s|se)(?!\p{L}))[\p{L}’'-]+){1,3}/uy;
const ownPaper =
  /(?:contrat|accord|convention|avenant|protocole|bail|licence|mandat|règlement|charte|devis|code|politique)(?! (?:d'|de|du|des|sur|relati))/y;

/** « de la loi »: one named before. */
const lawAlone = /(?:loi|ordonnance|directive)(?!\p{L})/uy;

/** The document that owns a number (`des conditions générales`); one called `présent`, or `contrat` alone, is this contract. */
export function ownerAfter(paragraph: Paragraph, at: number): { start: number; end: number } | undefined {
  const { source, text } = paragraph;
  const short = endOf(initials, text, at);
  const word = short === undefined ? '' : source.slice(at, short).replace(/^,? (?:du |de la |de l['’])?/u, '');
  if (short !== undefined && /^\p{Lu}/u.test(word)) return { start: short - word.length, end: short };
  const start = endOf(ownership, text, at);
  if (start === undefined || /présente?s? $/.test(text.slice(at, start))) return undefined;
  const end = endOfName(paragraph, start) ?? endOfOther(paragraph, start);
  return end === undefined ? undefined : { start, end };
}

function endOfOther({ source, text }: Paragraph, start: number): number | undefined {
  if (endOf(ownPaper, text, start) !== undefined) return undefined;
  const end = endOf(otherPaper, text, start) ?? endOf(lawAlone, text, start);
  return end !== undefined && /^\p{Lu}|^(?:conditions|loi|ordonnance|décret|directive|constitution|traité)/u.test(source.slice(start))
    ? end
    : undefined;
}

const ownDocument = /(?:présente?s?|nouveaux?|ce|ces|cette) $/;

/** The end of a document's name in running text; `ce bon de commande` is none. */
export function documentAt(paragraph: Paragraph, start: number, end: number): number | undefined {
  const { text, names } = paragraph;
  const word = text.slice(start, end);
  if (!heads.has(word) && !names.some((name) => name.startsWith(word))) return undefined;
  const found = endOfName(paragraph, start);
  return found === undefined || ownDocument.test(text.slice(Math.max(0, start - 12), start)) ? undefined : found;
}
