/** The search dialog: its markup, with its style and script, is fetched the first time that it is asked for. */

let arriving: Promise<HTMLDialogElement> | undefined;

/** Rejects where its page cannot be fetched. */
export async function openSearch(address: string): Promise<void> {
  arriving ??= fetchDialog(address);
  const dialog = await arriving;
  if (!dialog.open) dialog.showModal();
}

/** Scripts that the parser brings in don't run: they are made anew. The dialog shows once its style is there. */
async function fetchDialog(address: string): Promise<HTMLDialogElement> {
  const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const dialog = page.querySelector('dialog');
  if (!dialog) throw new Error(`no dialog in ${address}`);
  const styles = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(styles.map(({ href }) => loaded(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))));
  document.body.append(dialog);
  for (const { src } of page.querySelectorAll<HTMLScriptElement>('script[src]'))
    document.body.append(Object.assign(document.createElement('script'), { type: 'module', src }));
  return dialog;
}

function loaded(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = reject;
    document.head.append(link);
  });
}
