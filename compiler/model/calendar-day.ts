/** A day as ISO 8601 writes it and as the calendar has it: `2026-01-31`, never the 31st of February. */
import { readDate } from '../runtime/wire/wire-time.ts';

export const isCalendarDay = (text: string): boolean => readDate(text) !== undefined;
