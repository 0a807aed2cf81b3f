/** Documents that are not here, by their English names: acts, codes, regulations, and other contracts known by capitals. */
import type { Paragraph } from '../reference/reference-grammar.ts';
import { endOf } from '../text/words.ts';

const capital = "(?:[A-Z][\\p{L}\\d&’'.-]*|\\([A-Z][^)]{1,60}\\))";
const joined = `(?:of|and|the|for|on|to|in|by|against|${capital})`;
const law =
  '(?:Act|Acts|Code|Codes|Regulations?|Rules|Directive|Convention|Treaty|Law|Laws|Statute|Ordinance|Order in Council|Constitution)';
const paper =
  '(?:Agreement|Addendum|Clauses|Terms|Policy|Form|Contract|Deed|Charter|Lease|Licence|License|Statement|Statement of Work|Bylaws|Articles of Association|Plan|Letter|Proposal|Quotation|Quote|Prospectus)';
const year = '(?:,? \\d{4})?';
/** Two capital words at least: `Companies Act 2006`, `California Civil Code`, `Contracts (Rights of Third Parties) Act 1999`. */
const namedLaw = new RegExp(`${capital}(?: ${joined}){0,9}? ${law}${year}(?![\\p{L}\\d])`, 'uy');
const namedPaper = new RegExp(`${capital}(?: ${joined}){0,6}? ${paper}(?: and Conditions| of Work)?(?![\\p{L}\\d])`, 'uy');
/** `Statement of Work`, `Terms and Conditions of Sale`. */
const paperOf =
  /(?:Terms and Conditions|Terms|Conditions|Statement|Articles|Deed|Letter|Scope|Certificate|Bill|Memorandum) of [A-Z][\p{L}]+(?: [A-Z][\p{L}]+)*/uy;
const numberedLaw =
  /(?:Regulation|Directive|Decision)s? (?:\((?:EU|EC|EEC)\) )?(?:No\.? )?\d{2,4}\/\d{1,4}(?:\/(?:EU|EC|EEC))?(?![\p{L}\d])/uy;
const initials = /(?:(?:UK |EU )?GDPR|UCC|DPA 2018|FCPA|TFEU|HIPAA|CCPA|ERISA|UCTA)(?: \d{4})?(?![\p{L}\d])/uy;
/** `the MSA`, `the SOWs`: a contract named by its initials. */
const initialed = /(?:MSA|SOW|NDA|DPA|SLA|SCC|EULA|SaaS Agreement|BAA|PSA)s?(?![\p{L}\d])/uy;
/** `the Act`, `the Code`: a law named before. */
const lawAlone = /(?:Act|Code|Regulations?|Directive|Statute|Rules)(?![\p{L}\d])/uy;

const patterns = [namedLaw, numberedLaw, initials];
const ownership = /(?:,? (?:of|in|under|to) (?:the |its |any |said |that certain )?|,? (?:the )?(?=UK GDPR|EU GDPR|GDPR|UCC|TFEU))/y;
const own =
  /^(?:This|These|The|Each|Any|No|An|A|Such|That|Under|In|Section|Sections|Article|Articles|Clause|Clauses|Subject|Schedule|If|All|Its)$/;

const furthest = (source: string, at: number, all: readonly RegExp[]): number | undefined => {
  const ends = all.flatMap((pattern) => endOf(pattern, source, at) ?? []);
  return ends.length === 0 ? undefined : Math.max(...ends);
};

const endOfGiven = ({ text, names }: Paragraph, at: number): number | undefined => {
  const name = names.find((one) => text.startsWith(one, at) && !/[\p{L}\d]/u.test(text[at + one.length] ?? ''));
  return name === undefined ? undefined : at + name.length;
};

/** The document that owns a number (`of the Companies Act 2006`); `of this Agreement`, `of the Agreement` is this contract. */
export function ownerAfter(paragraph: Paragraph, at: number): { start: number; end: number } | undefined {
  const { source, text } = paragraph;
  const start = endOf(ownership, text, at) ?? endOf(ownership, source, at);
  if (start === undefined) return undefined;
  const first = /^[\p{L}]+/u.exec(source.slice(start))?.[0] ?? '';
  const found = own.test(first) ? undefined : furthest(source, start, [...patterns, namedPaper, paperOf, initialed, lawAlone]);
  const end = found ?? endOfGiven(paragraph, start);
  return end === undefined ? undefined : { start, end };
}

/** A title of the United States' code before its section: `17 U.S.C. § 101`. */
const codified = /\d{1,2} (?:U\. ?S\. ?C\.?|USC|C\. ?F\. ?R\.?|CFR)(?:,? (?:§+|[Ss]ections?|[Pp]arts?))? ?\d[\w.-]*(?:\([\w]{1,4}\))*/uy;

/** The end of a document's name in running text; the word there begins with a capital, or a figure. */
export function documentAt(paragraph: Paragraph, start: number, end: number): number | undefined {
  const { source } = paragraph;
  const given = endOfGiven(paragraph, start);
  if (given !== undefined) return given;
  const word = source.slice(start, end);
  if (/^\d/.test(word)) return endOf(codified, source, start);
  return /^[A-Z]/.test(word) && !own.test(word) ? furthest(source, start, patterns) : undefined;
}
