/** The theme radios: `auto` follows the system, the others are remembered. */

export function armTheme(): void {
  const root = document.documentElement;
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
    radio.checked = radio.value === (root.dataset.theme ?? 'auto');
    radio.addEventListener('change', () => {
      if (radio.value === 'auto') delete root.dataset.theme;
      else root.dataset.theme = radio.value;
      remember(radio.value);
    });
  }
}

function remember(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
}
