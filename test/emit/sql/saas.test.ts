/** The rules of the model contract saas in SQL answer 2,000 drawn inputs each as their generated code does, or are named with what SQL can't say. */
import { proveContract } from './equivalence.ts';

await proveContract(
  'saas',
  {
    maintenanceInOrder: 'the last time that a clock of Europe/London showed an hour',
  },
  'examples',
);
