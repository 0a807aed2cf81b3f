/** Every French word of the interface. Contract words never stand here: they come from data. */

import * as counted from './fr/counted.ts';
import * as fields from './fr/fields.ts';
import * as figures from './fr/figures.ts';
import * as formula from './fr/formula.ts';
import * as shared from './fr/interface.ts';
import * as norms from './fr/norms.ts';
import * as asked from './fr/page/asked.ts';
import * as contract from './fr/page/contract.ts';
import * as decide from './fr/page/decide.ts';
import * as doubts from './fr/page/doubts.ts';
import * as editions from './fr/page/editions.ts';
import * as finding from './fr/page/finding.ts';
import * as home from './fr/page/home.ts';
import * as month from './fr/page/month.ts';
import * as pages from './fr/page/pages.ts';
import * as situations from './fr/page/situations.ts';
import * as tariffs from './fr/page/tariffs.ts';
import * as quantities from './fr/quantities.ts';
import * as rule from './fr/rule.ts';
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
