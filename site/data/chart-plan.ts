/** Whether a rule's answer draws a curve, and along which input. */
import type { Manifest, RuleModel } from '../../compiler/model/manifest.ts';
import type { ChartPlan } from '../case/chart-plan.ts';

export function chartPlanOf(_manifest: Manifest, _rule: RuleModel): ChartPlan | undefined {
  return undefined;
}
