/** Opens the search dialog on Ctrl K, ⌘K, `/` and its links. Its markup, with its style and script, is fetched the first time. */

export function armSearch(): void {
  for (const opener of document.querySelectorAll<HTMLElement>('[data-open-search]'))
    opener.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void open();
    });
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.matches('input, select, textarea, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!slash && !(event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    void open();
  });
}

let arriving: Promise<HTMLDialogElement> | undefined;

async function open(): Promise<void> {
  const address = document.body.dataset.search ?? '';
  arriving ??= fetchDialog(address);
  try {
    const dialog = await arriving;
    if (!dialog.open) dialog.showModal();
  } catch {
    location.href = new URL('..', new URL(address, location.href)).href;
  }
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
