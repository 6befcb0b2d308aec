import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CannotStart } from '../cannotStart.ts';

const NAME = 'manifest.json';
/** Where things lie, in a copy as in a data directory. */
export const KEY = 'secret.key';
export const MEDIA = 'media';

/** A place inside the copy, with slashes: it leads out of it for nobody who has written into the file. */
const Place = z.string().regex(/^(?!\/)(?!(.*\/)?\.\.(\/|$)).+$/, 'leads out of the copy');

/** What a copy holds, so that whoever opens it can tell whether it still does. */
const Manifest = z.strictObject({
  format: z.literal(1, 'is of a newer Parley'),
  made_at: z.iso.datetime(),
  migrations: z.array(z.string()),
  directories: z.array(Place),
  /** SHA-256 in hex, by place. */
  files: z.record(Place, z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256')),
  /** Rows by table, as they were counted in the opened copy. */
  rows: z.record(z.string(), z.number().int()),
});
export type Manifest = z.infer<typeof Manifest>;

export const manifestIn = (copy: string): string => join(copy, NAME);

export async function readManifest(copy: string): Promise<Manifest> {
  const text = await readFile(manifestIn(copy), 'utf8').catch(() => {
    throw new CannotStart(`There is no ${NAME} in ${copy}: it is no copy that a backup has finished.`);
  });
  const parsed = Manifest.safeParse(asJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CannotStart(`${manifestIn(copy)} cannot be used: ${issue?.path.join('.')} ${issue?.message}.`);
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
