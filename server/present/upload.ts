import type * as wire from '../../contract/mediaRoutes.ts';
import type { Upload } from '../domain/state.ts';

type Row = Pick<Upload, 'id' | 'contentType' | 'width' | 'height' | 'bytes'>;

export function presentUpload({ id, contentType, width, height, bytes }: Row): wire.Upload {
  return { id, url: `/api/v1/media/${id}`, content_type: contentType, width, height, bytes };
}
