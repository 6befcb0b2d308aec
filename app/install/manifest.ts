import type { InstallWords } from './words/languages.ts';

/** As `--chrome` and `--surface` of the light theme: a manifest has one of each, and knows no oklch. */
const THEME = '#f0eeea';
const SURFACE = '#fffefe';

/** Drawn from which source, how large, and for what (W3C Web Application Manifest). */
export const ICONS = [
  { file: 'icons/192.png', from: 'icon', size: 192, purpose: 'any' },
  { file: 'icons/512.png', from: 'icon', size: 512, purpose: 'any' },
  { file: 'icons/maskable-192.png', from: 'maskable', size: 192, purpose: 'maskable' },
  { file: 'icons/maskable-512.png', from: 'maskable', size: 512, purpose: 'maskable' },
] as const;

/** For iOS, which rounds it itself and reads no manifest for it. */
export const APPLE_ICON = { file: 'icons/apple.png', from: 'maskable', size: 180 } as const;

/** The web app manifest in a language, as JSON. In all of them it is the same app, by its `id`. */
export function manifestIn(language: string, words: InstallWords): string {
  return JSON.stringify({
    id: '/inbox',
    name: words['install.name'],
    short_name: words['install.name'],
    description: words['install.description'],
    lang: language,
    start_url: '/inbox',
    scope: '/',
    display: 'standalone',
    theme_color: THEME,
    background_color: SURFACE,
    categories: ['business', 'productivity'],
    icons: ICONS.map(({ file, size, purpose }) => ({
      ...{ src: `/${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose },
    })),
    shortcuts: [
      { name: words['install.mine'], url: '/inbox?view=mine' },
      { name: words['install.unassigned'], url: '/inbox?view=unassigned' },
    ],
  });
}
