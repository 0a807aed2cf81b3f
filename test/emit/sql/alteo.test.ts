/** The rules of alteo in SQL answer 2,000 drawn inputs each as their generated code does, or are named with what SQL can't say. */
import { proveContract } from './equivalence.ts';

await proveContract('alteo', {
  discouragedUpdateTime: 'a time zone in each row',
  hoursValidity: 'a list of holidays in each row',
  databaseRestorePoint: 'a time zone in each row',
  countedMaintenanceTime: 'a time zone in each row',
});
