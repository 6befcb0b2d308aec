import { contrast, readable } from '../../../contract/chatColors.ts';
import type { Settings } from '../../domain/settings.ts';
import { DARK_CARD } from './layout.ts';
import { type Colors, type Look, SYSTEM_FONT } from './look.ts';

type Design = Pick<Settings['webChat'], 'color' | 'font' | 'corners'>;

/** A mail fetches no fonts, and stands on no page whose font it could take. */
const FONTS: Record<Design['font'], string> = {
  system: SYSTEM_FONT,
  page: SYSTEM_FONT,
  serif: "Georgia,'Times New Roman',Times,serif",
  rounded: `ui-rounded,'SF Pro Rounded','Hiragino Maru Gothic ProN',Quicksand,Nunito,${SYSTEM_FONT}`,
};

const RADIUS: Record<Design['corners'], Look['radius']> = {
  round: { card: 16, said: 14, button: 22 },
  soft: { card: 10, said: 8, button: 8 },
  square: { card: 0, said: 0, button: 0 },
};

/** FOLLOW-2: as the shop's chat looks. */
export function chatLook({ color, font, corners }: Design): Look {
  return {
    font: FONTS[font],
    button: colorsOf(color),
    buttonInDark: colorsOf(lightened(color)),
    radius: RADIUS[corners],
  };
}

function colorsOf(shade: string): Colors {
  const { color, on_color: on } = readable(shade);
  return { color, on };
}

/** WCAG 2.2, 1.4.11: what a shape needs to be told from what it lies on. */
const ENOUGH = 3;

/** As much of white in it as it takes to be seen in the dark. */
function lightened(color: string): string {
  const shades = Array.from({ length: 21 }, (_, step) => withWhite(color, step / 20));
  return shades.find(shade => contrast(shade, DARK_CARD) >= ENOUGH) ?? color;
}

function withWhite(color: string, share: number): string {
  const channels = [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map(one => Math.round(one + (255 - one) * share));
  return `#${mixed.map(one => one.toString(16).padStart(2, '0')).join('')}`;
}
