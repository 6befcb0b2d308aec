import type { MediaStore } from '../media/mediaStore.ts';
import { EXTENSIONS } from '../media/picture.ts';
import { type Database, inWorkspace } from '../store/database.ts';
import { ARCHIVED, type Archived, keyOf, linesAfter, teamLines } from '../store/read/exports/kept.ts';
import { TAR_END, type TarFile, tarEntry } from './tar.ts';

/** So many rows are read, written and forgotten together: a workspace may be larger than memory. */
const PART = 500;

type With = { db: Database; media: MediaStore; now: () => Date };

/** What the manifest says, which stands last: without it an archive has broken off. */
type Manifest = {
  format: 'parley-workspace';
  version: 1;
  workspace_id: string;
  began_at: Date;
  ended_at: Date;
  /** Lines, by the folder. */
  rows: Record<string, number>;
  pictures: number;
  /** Named in messages, and kept no more. */
  pictures_missing: number;
};

/** DATA-4: a whole workspace as a tar: rows as lines of JSON, pictures, and a manifest (docs/workspace-archive.md). */
export async function* workspaceArchive(
  { db, media, now }: With,
  workspaceId: string,
): AsyncGenerator<Buffer> {
  const began = now();
  const count: Pick<Manifest, 'rows' | 'pictures' | 'pictures_missing'> = {
    ...{ rows: {}, pictures: 0, pictures_missing: 0 },
  };
  const team = await inWorkspace(db, workspaceId, tx => teamLines(tx, workspaceId));
  yield* fileOf('members', 1, team);
  count.rows.members = team.length;
  for (const table of ARCHIVED) {
    let nth = 0;
    count.rows[table] = 0;
    for await (const lines of partsOf(table)) {
      nth += 1;
      count.rows[table] += lines.length;
      yield* fileOf(table, nth, lines);
      for (const id of picturesIn(table, lines)) yield* picture(id);
    }
  }
  const manifest: Manifest = {
    ...{
      format: 'parley-workspace',
      version: 1,
      workspace_id: workspaceId,
      began_at: began,
      ended_at: now(),
    },
    ...count,
  };
  yield* entry('manifest.json', Buffer.from(JSON.stringify(manifest, null, 2)));
  yield TAR_END;

  function fileOf(folder: string, nth: number, lines: string[]) {
    const name = `${folder}/${String(nth).padStart(6, '0')}.jsonl`;
    return entry(name, Buffer.from(lines.map(line => `${line}\n`).join('')));
  }

  function entry(name: string, content: Buffer) {
    return tarEntry({ name, size: content.length, content }, began);
  }

  async function* picture(id: string): AsyncGenerator<Buffer> {
    const kept = await media.open(workspaceId, id);
    count[kept ? 'pictures' : 'pictures_missing'] += 1;
    if (!kept) return;
    const { size, stream: content, contentType } = kept;
    const file: TarFile = { name: `media/${id}.${EXTENSIONS[contentType]}`, size, content };
    yield* tarEntry(file, began);
  }

  /** Each read by itself: nobody's transaction is open for as long as somebody downloads. */
  async function* partsOf(table: Archived): AsyncGenerator<string[]> {
    const key = await inWorkspace(db, workspaceId, tx => keyOf(tx, table));
    let last: string | null = null;
    do {
      const from: string | null = last;
      const lines: string[] = await inWorkspace(db, workspaceId, tx =>
        linesAfter(tx, workspaceId, { table, key }, from, PART),
      );
      if (lines.length > 0) yield lines;
      last = (lines.length === PART && lines.at(-1)) || null;
    } while (last);
  }
}

function picturesIn(table: Archived, lines: string[]): string[] {
  if (table === 'messages')
    return lines.flatMap(line => (JSON.parse(line).media as { id: string }[]).map(({ id }) => id));
  if (table !== 'settings') return [];
  return lines.flatMap(line => JSON.parse(line).data?.web_chat?.logo_media_id ?? []);
}
