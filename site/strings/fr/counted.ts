/** How many rows a filter leaves: all that it says in the browser. */
import { count } from './typography.ts';

export const countedTasks = (number: number): string => count(number, 'tâche affichée', 'tâches affichées');
export const countedReadings = (number: number): string => count(number, 'lecture affichée', 'lectures affichées');
