/** How many rows a filter leaves: all that it says in the browser. */
import { count } from './typography.ts';

export const countedTasks = (number: number): string => count(number, 'task shown', 'tasks shown');
export const countedReadings = (number: number): string => count(number, 'reading shown', 'readings shown');
