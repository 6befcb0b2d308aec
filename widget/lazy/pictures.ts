import type { Upload } from '../../contract/mediaRoutes.ts';
import type { Answer } from '../chat/wire/call.ts';

/** Uploads by XMLHttpRequest: `fetch` does not tell how much has left. Never throws. */
export function uploadTo(
  url: string,
  token: string,
  file: File,
  onShare: (share: number) => void,
): Promise<Answer<Upload>> {
  return new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onShare(loaded / total);
    request.onloadend = () => resolve(answerOf(request));
    request.open('POST', url);
    request.setRequestHeader('authorization', `Bearer ${token}`);
    request.responseType = 'json';
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function answerOf(request: XMLHttpRequest): Answer<Upload> {
  const { status, response } = request;
  if (status === 201) return { ok: true, value: response };
  const { code = '', detail = '' } = response ?? {};
  return { ok: false, status, code, detail, wait: Number(request.getResponseHeader('retry-after')) * 1000 };
}

/** Draws a picture where the page's policy allows no `img` of ours: it is fetched as data is, and painted. */
export async function paintFrom(url: string, canvas: HTMLCanvasElement): Promise<void> {
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok) throw new Error(String(response.status));
  await paint(await response.blob(), canvas);
}

export async function paint(picture: Blob, canvas: HTMLCanvasElement): Promise<void> {
  const bitmap = await createImageBitmap(picture);
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
}

/** Shows a picture large, over everything, until it is clicked or Escape is pressed. */
export function enlarge(picture: HTMLElement, frame: HTMLElement, close: string): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'large';
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLabel = close;
  button.append(copyOf(picture));
  dialog.onclick = () => dialog.close();
  dialog.onclose = () => dialog.remove();
  dialog.append(button);
  frame.append(dialog);
  dialog.showModal();
}

function copyOf(picture: HTMLElement): Node {
  const copy = picture.cloneNode() as HTMLElement;
  copy.removeAttribute('style');
  if (picture instanceof HTMLCanvasElement && copy instanceof HTMLCanvasElement)
    copy.getContext('2d')?.drawImage(picture, 0, 0);
  return copy;
}
