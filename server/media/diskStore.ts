import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type MediaStore, uuid } from './mediaStore.ts';
import { EXTENSIONS, PICTURE_TYPES, type PictureType } from './picture.ts';

/** Pictures as files: `<workspace>/<first two of the id>/<id>.<type>` in a directory of their own. */
export function diskStore(directory: string): MediaStore {
  const pathOf = (workspaceId: string, id: string, type: PictureType) =>
    join(directory, uuid(workspaceId), uuid(id).slice(0, 2), `${id}.${EXTENSIONS[type]}`);

  const removeTypes = async (workspaceId: string, id: string, types: PictureType[]): Promise<void> => {
    for (const type of types) await rm(pathOf(workspaceId, id, type), { force: true });
  };

  return {
    put: async (workspaceId, id, { bytes, contentType }) => {
      await writeWhole(pathOf(workspaceId, id, contentType), bytes);
      const others = PICTURE_TYPES.filter(type => type !== contentType);
      await removeTypes(workspaceId, id, others);
    },
    open: async (workspaceId, id) => {
      for (const contentType of PICTURE_TYPES) {
        const file = await open(pathOf(workspaceId, id, contentType)).catch(noneIfMissing);
        if (!file) continue;
        const { size } = await file.stat();
        return { contentType, size, stream: file.createReadStream() };
      }
      return null;
    },
    remove: (workspaceId, id) => removeTypes(workspaceId, id, PICTURE_TYPES),
  };
}

/** Its name leads to the whole of it, or is not there, even if the power goes. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const half = `${path}.${randomUUID()}.half`;
  try {
    await writeSynced(half, bytes);
    await rename(half, path);
  } finally {
    await rm(half, { force: true });
  }
  await syncFolder(folder);
}

async function writeSynced(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
}

function noneIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
