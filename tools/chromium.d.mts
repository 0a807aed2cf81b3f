/** Path of a Chromium to drive, or undefined. */
export function findChromium(): string | undefined;
export function installChromium(): void;
