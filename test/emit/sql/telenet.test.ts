/** The rules of telenet in SQL answer 2,000 drawn inputs each as their generated code does. */
import { proveContract } from './equivalence.ts';

await proveContract('telenet', {});
