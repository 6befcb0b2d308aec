import { type Html, raw } from '../html.ts';
import { type Colours, GLAZES } from './glazes.ts';
import { OUTLINES } from './shapes.ts';

const SPECKS = 64;

/** What all drawings of a page share. It stands in the page once, since an id may stand there once. */
export function defs(): Html {
  return DEFS;
}

function gradientsOf(name: string, { light, body, shade, rim, inside }: Colours): string {
  return `<linearGradient id="${name}-body"><stop stop-color="${body}"/><stop offset=".3" stop-color="${light}"/>
      <stop offset=".62" stop-color="${body}"/><stop offset="1" stop-color="${shade}"/></linearGradient>
    <linearGradient id="${name}-settled" x2="0" y2="1"><stop offset=".35" stop-color="${shade}" stop-opacity="0"/>
      <stop offset="1" stop-color="${shade}" stop-opacity=".5"/></linearGradient>
    <linearGradient id="${name}-foot"><stop stop-color="${body}"/><stop offset=".3" stop-color="${body}"/><stop offset="1" stop-color="${shade}"/></linearGradient>
    <linearGradient id="${name}-rim"><stop stop-color="${light}"/><stop offset=".5" stop-color="${rim}"/><stop offset="1" stop-color="${body}"/></linearGradient>
    <linearGradient id="${name}-cloth" x2="1.1" y2="1.1"><stop stop-color="${light}"/><stop offset=".4" stop-color="${body}"/>
      <stop offset=".75" stop-color="${body}"/><stop offset="1" stop-color="${shade}"/></linearGradient>
    <linearGradient id="${name}-inside" x2=".25" y2="1"><stop stop-color="${inside[0]}"/><stop offset="1" stop-color="${inside[1]}"/></linearGradient>`;
}

/** Strewn by the golden angle: nowhere in rows, and the same each time. */
function specks(): string {
  const all = Array.from({ length: SPECKS }, (_, index) => {
    const far = Math.sqrt((index + 0.5) / SPECKS);
    const angle = index * 2.39996;
    const [x, y] = [180 + 168 * far * Math.cos(angle), 158 + 82 * far * Math.sin(angle)];
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(0.5 + ((index * 7) % 5) * 0.28).toFixed(2)}"/>`;
  });
  return `<g id="specks">${all.join('')}</g>`;
}

const SHADOW = `<radialGradient id="shadow"><stop stop-color="#4b3c2c" stop-opacity=".5"/>
    <stop offset=".5" stop-color="#4b3c2c" stop-opacity=".2"/><stop offset="1" stop-color="#4b3c2c" stop-opacity="0"/></radialGradient>`;

const CLIPS = Object.entries(OUTLINES).map(
  ([shape, outline]) => `<clipPath id="${shape}"><path d="${outline}"/></clipPath>`,
);

/** The same for a drawing that is a file of its own. */
export const SHARED = `<defs>
    ${Object.entries(GLAZES)
      .map(([name, colours]) => gradientsOf(name, colours))
      .join('')}
    ${SHADOW}${CLIPS.join('')}${specks()}</defs>`;

const DEFS = raw(`<svg class="defs" width="0" height="0" aria-hidden="true">${SHARED}</svg>`);
