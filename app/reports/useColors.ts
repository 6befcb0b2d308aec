import { type RefObject, useEffect, useState } from 'react';

const TOKENS = { accent: '--accent-text', note: '--note', quiet: '--text-quiet', line: '--line' } as const;

export type Colors = Record<keyof typeof TOKENS, string> & { font: string };

/** The theme's colours as a canvas can take them, and anew when the theme changes; null before the first time. */
export function useColors(place: RefObject<HTMLElement | null>): Colors | null {
  const [colors, setColors] = useState<Colors | null>(null);
  useEffect(() => {
    const read = () => place.current && setColors(colorsAt(place.current));
    read();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', read);
    const themed = new MutationObserver(read);
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      dark.removeEventListener('change', read);
      themed.disconnect();
    };
  }, [place]);
  return colors;
}

/** A token may hold a colour for either theme: which of them counts is known of what wears it. */
function colorsAt(element: HTMLElement): Colors {
  const probe = element.appendChild(document.createElement('span'));
  const worn = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const { accent, note, quiet, line } = TOKENS;
  const font = `12px ${getComputedStyle(element).fontFamily}`;
  const colors = { accent: worn(accent), note: worn(note), quiet: worn(quiet), line: worn(line), font };
  probe.remove();
  return colors;
}
