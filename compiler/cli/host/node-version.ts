/** What is asked of Node beyond what the package itself needs, said in one line before anything starts. */
import { UsageError } from './io.ts';

/** True when `version`, `20.20.2`, is at least `major.minor`. */
export function isAtLeast(version: string, major: number, minor: number): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** PDFs are read by pdf.js, which needs Node 22.13. */
export function needNodeForPdf(file: string, version: string = process.versions.node): void {
  if (isAtLeast(version, 22, 13)) return;
  throw new UsageError(
    `${file}: reading a PDF needs Node 22.13 or later, and this is Node ${version}; all other documents are read on both`,
  );
}
