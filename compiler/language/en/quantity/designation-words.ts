/** English words of addresses and of numbers that name, and those a year follows. */
import { type DesignationWords, registerAfter } from '../../quantity/designation.ts';

export const designationWords: DesignationWords = {
  street:
    /\d{1,4}[A-Z]?,? (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Street|Road|Avenue|Lane|Square|Court|Way|Drive|Place|Boulevard|Terrace|Quay|Row|Close|Crescent)(?!\p{L})/uy,
  numbered:
    /(?:[Cc]ompany|[Rr]egistered|[Rr]egistration|[Cc]harity|[Pp]olicy|[Aa]ccount|[Oo]rder|[Ii]nvoice|[Rr]eference|[Nn]umber)(?: (?:[Nn]o\.?|[Nn]umber))?[ :]*[A-Z]{0,4}-?\d{5,}[\d-]*(?![\d\p{L}])(?! ?[%€])/uy,
  register: registerAfter('n[°ºo]\\.?|[Nn]umber|[Nn]o\\.|under'),
  beforeYear:
    /(?<!\p{L})(?:in|since|year|edition|late|early|mid|spring of|summer of|autumn of|winter of|spring|summer|autumn|winter|end of|(?:acts?|law|code|regulations|convention|treaty|statute|ordinance|census|calendar|fiscal year|financial year|year) of) $/u,
};
