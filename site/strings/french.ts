/** Every French word of the interface. Contract words never stand here: they come from data. */
import * as asked from './fr/asked.ts';
import * as contract from './fr/contract.ts';
import * as counted from './fr/counted.ts';
import * as decide from './fr/decide.ts';
import * as doubts from './fr/doubts.ts';
import * as editions from './fr/editions.ts';
import * as fields from './fr/fields.ts';
import * as figures from './fr/figures.ts';
import * as finding from './fr/finding.ts';
import * as formula from './fr/formula.ts';
import * as home from './fr/home.ts';
import * as shared from './fr/interface.ts';
import * as month from './fr/month.ts';
import * as norms from './fr/norms.ts';
import * as pages from './fr/pages.ts';
import * as quantities from './fr/quantities.ts';
import * as rule from './fr/rule.ts';
import * as situations from './fr/situations.ts';
import * as tariffs from './fr/tariffs.ts';
import * as typography from './fr/typography.ts';

export const french = {
  language: 'fr' as string,
  ...asked,
  ...contract,
  ...counted,
  ...decide,
  ...doubts,
  ...editions,
  ...fields,
  ...figures,
  ...finding,
  ...formula,
  ...home,
  ...shared,
  ...month,
  ...norms,
  ...pages,
  ...quantities,
  ...rule,
  ...situations,
  ...tariffs,
  ...typography,
};
