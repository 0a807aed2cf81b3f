// Before the first paint: scripts run, and the reader's theme if one was chosen.
const { classList, dataset } = document.documentElement;
classList.add('js');
try {
  const theme = localStorage.getItem('theme');
  if (theme) dataset.theme = theme;
} catch {}
