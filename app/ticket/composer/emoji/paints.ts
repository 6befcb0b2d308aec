const SIZE = 24;
/** What a system with colour emoji draws them with, and then whatever else the page is set in. */
const FONTS = `${SIZE}px "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji", sans-serif`;

/**
 * Tells whether this device draws an emoji as one picture: something is seen, in colours of its own, and no wider than
 * one. A missing one is blank, or a box in the colour of the text, or falls apart into those that it is made of.
 */
export function paints(): (emoji: string) => boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE * 2;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  // Without a canvas nothing can be told, and the device is taken at its word.
  if (!pen) return () => true;
  pen.font = FONTS;
  pen.textBaseline = 'top';
  const one = pen.measureText('😀').width;
  return emoji => pen.measureText(emoji).width < one * 1.5 && isOwnColours(pen, emoji);
}

function isOwnColours(pen: CanvasRenderingContext2D, emoji: string): boolean {
  const [red, blue] = [inked(pen, emoji, '#f00'), inked(pen, emoji, '#00f')];
  return red.some(part => part > 0) && red.every((part, at) => part === blue[at]);
}

function inked(pen: CanvasRenderingContext2D, emoji: string, colour: string): Uint8ClampedArray {
  pen.clearRect(0, 0, SIZE * 2, SIZE * 2);
  pen.fillStyle = colour;
  pen.fillText(emoji, 0, SIZE / 4);
  return pen.getImageData(0, 0, SIZE * 2, SIZE * 2).data;
}
