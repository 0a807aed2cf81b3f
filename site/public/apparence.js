// Runs before the first paint: marks that scripts run, and forces the theme that the reader chose.
const root = document.documentElement;
root.classList.add('js');
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
} catch {
  // No storage: the theme follows the system.
}
