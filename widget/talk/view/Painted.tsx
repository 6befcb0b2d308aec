import { bringPictures } from '../bring.ts';

/** A picture that is fetched as data is, and painted. */
export function Painted({ url, name }: { url: string; name: string }) {
  return <canvas role="img" aria-label={name} ref={canvas => paint(canvas, url)} />;
}

function paint(canvas: HTMLCanvasElement | null, url: string): void {
  if (!canvas || canvas.dataset.url === url) return;
  canvas.dataset.url = url;
  bringPictures()
    .then(({ paintFrom }) => paintFrom(url, canvas))
    .catch(() => canvas.classList.add('missing'));
}
