import { GLAZES, type GlazeName } from './glazes.ts';

/** Ceramics, drawn: every piece stands on the line y = 232 of a 360 by 270 picture. */

export function bowl(name: GlazeName): string {
  const outline = 'M22 78C26 160 78 214 126 226h108c48-12 100-66 104-148Z';
  const foot = '<path d="M122 218h116l-7 15q-51 9-102 0Z" fill="url(#foot)"/>';
  return picture(name, 104, `${foot}${glazed(outline)}${mouth(180, 78, 158, 40, 9)}`);
}

export function mug(name: GlazeName): string {
  const outline = 'M102 84c0 60 4 108 14 136q46 20 100 0c10-28 14-76 14-136Z';
  const handle =
    '<path d="M228 112c52-12 66 16 56 44s-36 40-66 36" fill="none" stroke="url(#body)" stroke-width="17" stroke-linecap="round"/>';
  return picture(name, 70, `${handle}${glazed(outline)}${mouth(166, 84, 64, 18, 6)}`);
}

export function plate(name: GlazeName): string {
  const outline = 'M20 176c6 30 70 52 160 52s154-22 160-52Z';
  const well = '<ellipse cx="180" cy="178" rx="106" ry="27" fill="url(#inside)" opacity=".5"/>';
  return picture(name, 124, `${glazed(outline)}${mouth(180, 176, 160, 44, 5)}${well}`);
}

export function tray(name: GlazeName): string {
  const outline = 'M14 160c2 34 30 66 62 68h208c32-2 60-34 62-68Z';
  return picture(name, 126, `${glazed(outline)}${mouth(180, 160, 166, 34, 8)}`);
}

function glazed(outline: string): string {
  return `<path d="${outline}" fill="url(#body)"/><clipPath id="outline"><path d="${outline}"/></clipPath>
    <g clip-path="url(#outline)">${specks()}</g>`;
}

function mouth(x: number, y: number, width: number, height: number, lip: number): string {
  const ellipse = (less: number, fill: string) =>
    `<ellipse cx="${x}" cy="${y}" rx="${width - less}" ry="${height - less * 0.7}" fill="${fill}"/>`;
  return ellipse(0, 'url(#rim)') + ellipse(lip, 'url(#inside)');
}

/** Strewn by the golden angle: nowhere in rows, and the same each time. */
function specks(): string {
  const all = Array.from({ length: 46 }, (_, index) => {
    const far = Math.sqrt((index + 0.5) / 46);
    const angle = index * 2.39996;
    const [x, y] = [180 + 165 * far * Math.cos(angle), 158 + 80 * far * Math.sin(angle)];
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(0.7 + (index % 4) * 0.35).toFixed(2)}"/>`;
  });
  return `<g fill="var(--speck)" opacity=".55">${all.join('')}</g>`;
}

function picture(name: GlazeName, shadow: number, drawn: string): string {
  const { light, body, shade, rim, inside, speck } = GLAZES[name];
  const svg = `<svg viewBox="0 0 360 270" aria-hidden="true" style="--speck:${speck}"><defs>
    <linearGradient id="body"><stop stop-color="${body}"/><stop offset=".3" stop-color="${light}"/>
      <stop offset=".62" stop-color="${body}"/><stop offset="1" stop-color="${shade}"/></linearGradient>
    <linearGradient id="foot"><stop stop-color="${body}"/><stop offset="1" stop-color="${shade}"/></linearGradient>
    <linearGradient id="rim"><stop stop-color="${light}"/><stop offset=".5" stop-color="${rim}"/><stop offset="1" stop-color="${body}"/></linearGradient>
    <linearGradient id="inside" x2="0" y2="1"><stop stop-color="${inside[0]}"/><stop offset="1" stop-color="${inside[1]}"/></linearGradient>
    <radialGradient id="shadow"><stop stop-color="#4b3c2c" stop-opacity=".42"/><stop offset=".55" stop-color="#4b3c2c" stop-opacity=".2"/>
      <stop offset="1" stop-color="#4b3c2c" stop-opacity="0"/></radialGradient>
    </defs><ellipse cx="192" cy="234" rx="${shadow + 40}" ry="20" fill="url(#shadow)"/>${drawn}</svg>`;
  return ownIds(svg);
}

let drawings = 0;

/** All drawings stand in one document, where an id may stand once. */
function ownIds(svg: string): string {
  drawings += 1;
  return svg.replace(/id="(\w+)"/g, `id="$1-${drawings}"`).replace(/url\(#(\w+)\)/g, `url(#$1-${drawings})`);
}
