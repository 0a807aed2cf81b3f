/** The same rules for zen-engine: a decision of one expression, whose answer is awaited. R4 is beyond it. */
import { ZenEngine } from '@gorules/zen-engine';
import { expressions } from './cel.mjs';

const tiers = 'overrun <= 0 ? 0 : overrun <= 3600000 ? 20 : overrun <= 7200000 ? 30 : overrun <= 10800000 ? 40 : 50';
/** Its language is close enough to CEL's for a table; its numbers have one type, and it has a floor and a minimum. */
const zenOf = {
  R1: `monthlyFee * (${tiers}) / 100`,
  R2: 'commitmentMet or not requestedByTicket ? 0 : monthlyAmount * min([25 * floor(total / 3600000), 1000]) / 1000',
  R3: asZen(expressions.R3),
  R5: asZen(expressions.R5),
};

function asZen(cel) {
  return cel
    .replaceAll(/double\(int\(((?:[^()]|\([^()]*\))*)\)\)/g, 'floor($1)')
    .replaceAll(/(\d)\.0\b/g, '$1')
    .replaceAll('&&', 'and')
    .replaceAll('!(', 'not (');
}

export function zen(id) {
  if (!zenOf[id]) return undefined;
  const nodes = [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
    {
      id: 'rule',
      type: 'expressionNode',
      name: 'rule',
      position: { x: 1, y: 0 },
      content: { expressions: [{ id: 'answer', key: 'answer', value: zenOf[id] }] },
    },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
  ];
  const edges = [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rule' },
    { id: 'b', type: 'edge', sourceId: 'rule', targetId: 'out' },
  ];
  const decision = new ZenEngine().createDecision({ nodes, edges });
  return async (input) => (await decision.evaluate(input)).result.answer;
}
