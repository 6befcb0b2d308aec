import { refusalOf, Unreachable } from './client.ts';
import type { mediaRoutes, Upload } from './mediaRoutes.ts';

export type Uploading = {
  /** From 0 to 1, of what has left. At 1 the answer is still to come: the picture is then made to fit. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
};

const PATH: (typeof mediaRoutes)['uploadMedia']['path'] = '/api/v1/media';

/**
 * Uploads a picture, to be sent by its id. Throws as `call` does, and with the signal's reason once that is aborted.
 * By XMLHttpRequest: `fetch` does not tell how much has left.
 */
export function uploadMedia(file: Blob, uploading: Uploading = {}): Promise<Upload> {
  return uploadTo(PATH, file, uploading);
}

/** The same of any file, to where it belongs. */
export async function uploadTo<Answer>(
  path: string,
  file: Blob,
  { onProgress, signal }: Uploading = {},
): Promise<Answer> {
  signal?.throwIfAborted();
  const request = new XMLHttpRequest();
  const abort = () => request.abort();
  signal?.addEventListener('abort', abort);
  try {
    return await answerTo<Answer>(request, path, file, onProgress);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

function answerTo<Answer>(
  request: XMLHttpRequest,
  path: string,
  file: Blob,
  onProgress: Uploading['onProgress'],
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const unreachable = () => reject(new Unreachable());
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded / total);
    request.onerror = unreachable;
    request.onabort = unreachable;
    request.onload = () => {
      const { status, response } = request;
      if (status === 201) resolve(response);
      else reject(refusalOf(status, response));
    };
    request.open('POST', path);
    request.responseType = 'json';
    request.send(formWith(file));
  });
}

function formWith(file: Blob): FormData {
  const form = new FormData();
  form.append('file', file);
  return form;
}
