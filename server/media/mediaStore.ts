import type { Readable } from 'node:stream';
import type { Picture, PictureType } from './picture.ts';

/** Where pictures are kept, each under an id within its workspace. Ids are UUIDs; any other is an error. */
export type MediaStore = {
  /** Resolves when it is kept for good. What was kept under this id is replaced. */
  put(workspaceId: string, id: string, picture: Pick<Picture, 'bytes' | 'contentType'>): Promise<void>;
  /** Null where there is nothing of that id. The stream must be read or destroyed. */
  open(workspaceId: string, id: string): Promise<Kept | null>;
  /** Nothing happens where there is nothing. */
  remove(workspaceId: string, id: string): Promise<void>;
};

export type Kept = { contentType: PictureType; size: number; stream: Readable };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id itself. Nothing else becomes part of a path or an address. */
export function uuid(id: string): string {
  if (!UUID.test(id)) throw new Error('a picture is kept under ids only');
  return id;
}
