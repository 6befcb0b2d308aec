import { useState } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEPT_AS = 'parley.theme';

function keptTheme(): Theme {
  const kept = localStorage.getItem(KEPT_AS);
  return THEMES.find(theme => theme === kept) ?? 'system';
}

/** `public/theme.js` does the same before the first paint. */
function wear(theme: Theme) {
  localStorage.setItem(KEPT_AS, theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(keptTheme);
  const choose = (chosen: Theme) => {
    wear(chosen);
    setTheme(chosen);
  };
  return [theme, choose];
}
