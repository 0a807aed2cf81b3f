/** The lines of a battery, as they are written. */
export function linesOf<Line>(path: string): Line[];
