/** English words of addresses and of numbers that name, and those a year follows. */
import { type DesignationWords, registerAfter } from '../../quantity/designation.ts';
import { type NamingWords, namingHeads } from '../../quantity/named-number.ts';

export const designationWords: DesignationWords = {
  street:
    /\d{1,4}[A-Z]?,? (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Street|Road|Avenue|Lane|Square|Court|Way|Drive|Place|Boulevard|Terrace|Quay|Row|Close|Crescent)(?!\p{L})/uy,
  numbered:
    /(?:[Cc]ompany|[Rr]egistered|[Rr]egistration|[Cc]harity|[Pp]olicy|[Aa]ccount|[Oo]rder|[Ii]nvoice|[Rr]eference|[Nn]umber)(?: (?:[Nn]o\.?|[Nn]umber))?[ :]*[A-Z]{0,4}-?\d{5,}[\d-]*(?![\d\p{L}])(?! ?[%€])|[Nn]os?\.? [A-Z]{0,4}\d{5,}(?![\d\p{L}])|[Nn]o\. ?\d{2,}(?:[-/]\d{2,})+(?![\d\p{L}])|(?:[Pp]ost(?:al )?|[Zz]ip |ZIP )code:?(?: is)? \d{5}(?:-\d{4})?(?![\d\p{L}])/uy,
  register: registerAfter('n[°ºo]\\.?|[Nn]umber|[Nn]o\\.|under|is(?= )'),
  beforeYear:
    /(?<!\p{L})(?:in|since|years?|due|maturing|expiring|edition|late|early|mid|spring of|summer of|autumn of|winter of|spring|summer|autumn|winter|end of|q[1-4]|h[12]|fy|quarter(?: of)?|half(?: of)?|season|christmas|easter|(?:acts?|law|code|regulations|convention|treaty|statute|ordinance|census|calendar|fiscal year|financial year|year) of) $|(?<!\p{L})mid-$/u,
  beforeLoneYear: /(?<!\p{L})(?:by|until|before|after|from|to|of) $/u,
};

/** No verb is among them: `shall train 20 employees` counts. */
export const namingWords: NamingWords = {
  heads: namingHeads(
    'port ports rule rules extension flight flights bus tram room rooms classroom ward unit units building buildings suite suites apartment apartments apt lot lots plot plots parcel bay bays gate gates platform platforms terminal pier seat floor berth carriage locker cabin studio shop stall booth desk warehouse hangar silo tank page pages row column highway route junction',
  ),
  counting: /(?<!\p{L})(?:per|each|every) $/u,
  article: /(?<!\p{L})(?:the|each|every|any|an?|its|their|our|your|such) $/u,
  joint: /, ?| (?:and|or|to|through|&) |[-–]/uy,
  sign: / (?:[Nn]os?\.? ?|[Nn]umbers? |[A-Z]{2} )/uy,
};
