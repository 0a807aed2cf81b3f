/** The module that a rule's page runs. */
import type { APIRoute } from 'astro';
import type { Manifest, RuleModel } from '../../../../../compiler/model/report/manifest.ts';
import { contracts } from '../../../../data/load.ts';
import { ruleModuleText } from '../../../../data/rule/rule-module.ts';

type Props = { manifest: Manifest; rule: RuleModel };

export const getStaticPaths = () =>
  contracts.flatMap(({ manifest }) =>
    manifest.rules.map((rule) => ({ params: { contract: manifest.contract, rule: rule.id }, props: { manifest, rule } })),
  );

export const GET: APIRoute<Props> = async ({ props: { manifest, rule } }) =>
  new Response(await ruleModuleText(manifest, rule), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
