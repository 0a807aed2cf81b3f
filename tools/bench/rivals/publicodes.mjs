/** The same rules for publicodes, which is given the whole hours of R2. What it cannot say: the texts and counts of R3, R4, the table of R5. */
import Engine from 'publicodes';

const given = (...names) => Object.fromEntries(names.map((name) => [name, { 'par défaut': 0 }]));
const answers = {
  R1: {
    ...given('fee', 'overrun'),
    percent: {
      variations: [
        { si: 'overrun <= 0', alors: 0 },
        { si: 'overrun <= 3600000', alors: 20 },
        { si: 'overrun <= 7200000', alors: 30 },
        { si: 'overrun <= 10800000', alors: 40 },
        { sinon: 50 },
      ],
    },
    answer: 'fee * percent / 100',
  },
  R2: {
    ...given('fee', 'hours', 'due'),
    thousandths: { valeur: 'hours * 25', plafond: 1000 },
    answer: 'due * fee * thousandths / 1000',
  },
};
const situations = {
  R1: ({ monthlyFee, overrun }) => ({ fee: monthlyFee, overrun }),
  R2: ({ monthlyAmount, total, commitmentMet, requestedByTicket }) => ({
    fee: monthlyAmount,
    hours: Math.floor(total / 3_600_000),
    due: commitmentMet || !requestedByTicket ? 0 : 1,
  }),
};

export function publicodes(id) {
  if (!answers[id]) return undefined;
  const engine = new Engine(answers[id]);
  return (input) => engine.setSituation(situations[id](input)).evaluate('answer').nodeValue;
}
