import { GLAZES, type GlazeName } from './glazes.ts';

/** Linen, drawn: folded or hung in a 360 by 270 picture. */

export function runner(name: GlazeName): string {
  const { light, body, shade, rim } = GLAZES[name];
  const layer = (y: number, fill: string) =>
    `<path d="M62 ${y}h236q10 0 10 9v8q0 9-10 9H62q-10 0-10-9v-8q0-9 10-9Z" fill="${fill}"/>`;
  const stripes = [96, 108, 238, 250].map(
    x => `<path d="M${x} 92v94" stroke="${rim}" stroke-width="3" opacity=".75"/>`,
  );
  const fringe = Array.from(
    { length: 24 },
    (_, n) => `<path d="M${58 + n * 10.6} 230v${9 + (n % 3)}" stroke="${body}"/>`,
  );
  return picture(`<ellipse cx="186" cy="236" rx="158" ry="13" fill="#4b3c2c" opacity=".13"/>
    ${fringe.join('')}${layer(206, shade)}${layer(194, body)}${layer(182, light)}
    <path d="M58 92h244q8 0 8 8v92q0 10-10 10H60q-10 0-10-10v-92q0-8 8-8Z" fill="${body}"/>
    <path d="M58 92h244q8 0 8 8v10H50v-10q0-8 8-8Z" fill="${light}" opacity=".55"/>${stripes.join('')}`);
}

export function apron(name: GlazeName): string {
  const { light, body, shade, speck } = GLAZES[name];
  return picture(`<path d="M142 64C140 24 220 24 218 64" fill="none" stroke="${shade}" stroke-width="7"/>
    <path d="M104 138C60 142 46 160 34 176M256 138c44 4 58 22 70 38" fill="none" stroke="${shade}" stroke-width="6" stroke-linecap="round"/>
    <path d="M134 60h92c2 32 12 58 34 76v102q-80 14-160 0V136c22-18 32-44 34-76Z" fill="${body}"/>
    <path d="M134 60h92l1 12h-94Z" fill="${light}"/>
    <path d="M227 72c4 28 14 48 33 64v102q-20 4-40 6 14-86 7-172Z" fill="${shade}" opacity=".28"/>
    <path d="M136 154h88v44q0 8-8 8h-72q-8 0-8-8Z" fill="${light}" opacity=".55"/>
    <path d="M180 154v52M136 160h88" stroke="${speck}" opacity=".35" stroke-dasharray="4 3"/>`);
}

function picture(drawn: string): string {
  return `<svg viewBox="0 0 360 270" aria-hidden="true" stroke-width="1.6">${drawn}</svg>`;
}
