/** The rules of the model contract infogerance in SQL answer 2,000 drawn inputs each as their generated code does, or are named with what SQL can't say. */
import { overWindows, proveContract } from './equivalence.ts';

await proveContract(
  'infogerance',
  {
    handlingDue: overWindows,
  },
  'examples',
);
