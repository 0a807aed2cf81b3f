/**
 * The content that an operator of a page stands in: its marks, which may tell of a layer or of an artifact, and the forms it is drawn by.
 * Law: what begins or ends a mark or a form parts the glyphs on both sides of it.
 */

export class PageContent {
  private readonly marked: { readonly isShown: boolean; readonly isArtifact: boolean }[] = [];
  /** The page's own stream and those of the forms, and whether white space was the last that each has set. */
  private readonly streams = [{ id: 0, open: false }];
  private lastStream = 0;
  /** Something parts what follows from the glyphs before it. */
  apart = false;

  get isOff(): boolean {
    return this.marked.some(({ isShown }) => !isShown);
  }

  get isArtifact(): boolean {
    return this.marked.some((mark) => mark.isArtifact);
  }

  get stream(): { readonly id: number; open: boolean } {
    return this.streams.at(-1)!;
  }

  mark(tag: unknown, isShown: boolean): void {
    const name = typeof tag === 'string' ? tag : (tag as { readonly name?: unknown } | undefined)?.name;
    this.marked.push({ isShown, isArtifact: name === 'Artifact' });
    this.apart = true;
  }

  unmark(): void {
    this.marked.pop();
    this.apart = true;
  }

  openForm(): void {
    this.streams.push({ id: ++this.lastStream, open: false });
    this.apart = true;
  }

  closeForm(): void {
    if (this.streams.length > 1) this.streams.pop();
    this.apart = true;
  }
}
