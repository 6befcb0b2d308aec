import { GLAZES, type Glaze } from './glazes.ts';

/** Linen, drawn: folded or hung, in the same 360 by 270. */

export function runner(dye: Glaze): string {
  const { body, rim } = GLAZES[dye];
  const fold = (y: number) =>
    `<path d="M60 ${y}h240q10 0 10 8v6q0 8-10 8H60q-10 0-10-8v-6q0-8 10-8Z" fill="url(#${dye}-cloth)"/>${seam(dye, `M54 ${y + 21}h252`)}`;
  const stripes = [92, 104, 244, 256].map(
    x => `<path d="M${x} 96v96" stroke="${rim}" stroke-width="3.4" opacity=".7"/>`,
  );
  const fringe = Array.from(
    { length: 30 },
    (_, n) => `<path d="M${57 + n * 8.5} 230v${7 + ((n * 5) % 4)}" stroke="${body}" stroke-width="1.6"/>`,
  );
  return `${lying(150)}${fringe.join('')}${fold(210)}${fold(192)}
    <path d="M60 96h240q10 0 10 9v86q0 10-10 10H60q-10 0-10-10v-86q0-9 10-9Z" fill="url(#${dye}-cloth)"/>
    ${stripes.join('')}${seam(dye, 'M60 96h240q10 0 10 9v86q0 10-10 10H60q-10 0-10-10v-86q0-9 10-9Z')}${hem(dye, 'M58 104.5h244')}`;
}

export function napkins(dye: Glaze): string {
  const fold = (y: number) =>
    `<path d="M82 ${y}q98-7 196 0q10 1 10 10t-10 10q-98 6-196 0q-10-1-10-10t10-10Z" fill="url(#${dye}-cloth)"/>${seam(dye, `M80 ${y + 19.5}q100 6 200 0`)}`;
  return `${lying(122)}${[213, 195, 177, 159].map(fold).join('')}
    <path d="M73 160 106 106q3-5 9-5h130q6 0 9 5l33 54q-106 11-214 0Z" fill="url(#${dye}-cloth)"/>
    ${seam(dye, 'M73 160 106 106q3-5 9-5h130q6 0 9 5l33 54q-106 11-214 0Z')}${hem(dye, 'M90 153 117 110q2-3 6-3h114q4 0 6 3l27 43q-90 8-180 0Z')}`;
}

export function apron(dye: Glaze): string {
  const { shade } = GLAZES[dye];
  return `<path d="M142 66C140 24 220 24 218 66" fill="none" stroke="${shade}" stroke-width="7"/>
    <path d="M106 140C60 144 46 162 34 178M254 140c44 4 58 22 70 38" fill="none" stroke="${shade}" stroke-width="6" stroke-linecap="round"/>
    <path d="M134 60h92c2 32 12 58 34 76v104q-80 14-160 0V136c22-18 32-44 34-76Z" fill="url(#${dye}-cloth)"/>
    <path d="M227 72c4 28 14 48 33 64v104q-20 4-40 6 14-88 7-174Z" fill="${shade}" opacity=".22"/>
    ${seam(dye, 'M134 60h92c2 32 12 58 34 76v104q-80 14-160 0V136c22-18 32-44 34-76Z')}${hem(dye, 'M136 68.5h88M103 232q77 13 154 0')}
    <path d="M134 154h92v46q0 8-8 8h-76q-8 0-8-8Z" fill="url(#${dye}-cloth)"/>
    ${seam(dye, 'M134 154h92v46q0 8-8 8h-76q-8 0-8-8ZM180 154v54')}${hem(dye, 'M137 160.5h86')}`;
}

function seam(dye: Glaze, path: string): string {
  return `<path d="${path}" fill="none" stroke="${GLAZES[dye].shade}" stroke-width="1.2" opacity=".55"/>`;
}

function hem(dye: Glaze, path: string): string {
  return `<path d="${path}" fill="none" stroke="${GLAZES[dye].speck}" stroke-width="1.2" stroke-dasharray="4 3.2" opacity=".4"/>`;
}

function lying(width: number): string {
  return `<ellipse cx="184" cy="233" rx="${width + 26}" ry="16" fill="url(#shadow)" opacity=".8"/>`;
}
