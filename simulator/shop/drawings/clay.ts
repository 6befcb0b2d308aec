import { GLAZES, type Glaze } from './glazes.ts';
import { OUTLINES, type Shape } from './shapes.ts';

/** Ceramics, drawn from what `defs` holds. */

export function bowl(glaze: Glaze): string {
  const foot = `<path d="M122 218h116l-7 15q-51 9-102 0Z" fill="url(#${glaze}-foot)"/>`;
  return standing(104, foot + glazed('bowl', glaze) + mouth(glaze, 78, 158, 40, 9));
}

export function mug(glaze: Glaze): string {
  const handle = `<path d="M228 112c52-12 66 16 56 44s-36 40-66 36" fill="none" stroke="url(#${glaze}-foot)" stroke-width="16" stroke-linecap="round"/>`;
  return standing(70, handle + glazed('mug', glaze) + mouth(glaze, 84, 64, 18, 6, 166));
}

export function plate(glaze: Glaze): string {
  const well = `<ellipse cx="180" cy="180" rx="104" ry="25" fill="url(#${glaze}-inside)" opacity=".55"/>`;
  return standing(96, ring(glaze) + glazed('plate', glaze) + mouth(glaze, 176, 160, 44, 5) + well);
}

export function tray(glaze: Glaze): string {
  return standing(118, ring(glaze) + glazed('tray', glaze) + mouth(glaze, 166, 166, 36, 8));
}

/** On what the wide pieces stand. */
function ring(glaze: Glaze): string {
  return `<path d="M92 222h176l-5 10q-83 7-166 0Z" fill="url(#${glaze}-foot)"/>`;
}

function glazed(shape: Shape, glaze: Glaze): string {
  return `<path d="${OUTLINES[shape]}" fill="url(#${glaze}-body)"/>
    <use href="#specks" clip-path="url(#${shape})" fill="${GLAZES[glaze].speck}" opacity=".5"/>
    <path d="${OUTLINES[shape]}" fill="url(#${glaze}-settled)"/>`;
}

/** The rim, the inside, and the light from the window that lies on the rim. */
function mouth(glaze: Glaze, y: number, width: number, height: number, lip: number, x = 180): string {
  const ellipse = (less: number, paint: string) =>
    `<ellipse cx="${x}" cy="${y}" rx="${width - less}" ry="${height - less * 0.7}" ${paint}/>`;
  const shine = `fill="none" stroke="#fffdf6" stroke-width="${lip * 0.28}" stroke-linecap="round" pathLength="100" stroke-dasharray="16 84" stroke-dashoffset="-52" opacity=".55"`;
  return (
    ellipse(0, `fill="url(#${glaze}-rim)"`) +
    ellipse(lip, `fill="url(#${glaze}-inside)"`) +
    ellipse(lip * 0.5, shine)
  );
}

function standing(shadow: number, drawn: string): string {
  return `<ellipse cx="196" cy="235" rx="${shadow + 56}" ry="22" fill="url(#shadow)" opacity=".6"/>
    <ellipse cx="182" cy="231" rx="${shadow}" ry="12" fill="url(#shadow)"/>${drawn}`;
}
