import { z } from 'zod';
import type { ImportLines } from '../../actions/importLines.ts';
import { expiryOf } from '../../domain/progress.ts';
import { inWorkspace } from '../../store/database.ts';
import type { ImportKind, ImportLine } from '../../store/importRow.ts';
import { acceptImport } from '../../store/imports.ts';
import { type ImportShown, importErrors, importsOfProfiles } from '../../store/read/klaviyo/imports.ts';
import { fromCursor, page, Uuid } from '../cursor.ts';
import { apiAt, many, one, type Resource, resource } from './document.ts';
import { profileOf, read, SentProfile, wrongWith } from './given.ts';
import { theirs } from './pointed.ts';
import { chosen, conditionsIn, type Filters, pageIn, sortIn } from './queries.ts';
import { requireImport } from './requireImport.ts';
import { type KlaviyoCall, type KlaviyoServing, serve } from './serve.ts';

/** An import as it is asked for: what its lines come to stands fixed by its kind. */
export type Taken<Kind extends ImportKind> = {
  kind: Kind;
  lines: ({ sent: unknown; line: ImportLines[Kind] } | Extract<ImportLine, { wrong: object }>)[];
  lists: string[];
};

/** Takes lines in to be worked through. Klaviyo names such a job only for profiles; here its address stands in `Location`. */
export async function take<Kind extends ImportKind>(
  { db, now, publicUrl }: KlaviyoServing,
  { caller, reply }: KlaviyoCall,
  { kind, lines, lists }: Taken<Kind>,
): Promise<string> {
  const { workspaceId, keyId } = caller;
  const id = await acceptImport(db, { workspaceId, keyId, kind, lines, about: { lists } }, now());
  reply.code(202).header('location', `${apiAt(publicUrl)}/${JOBS}/${id}`);
  return id;
}

const JOBS = 'profile-bulk-import-jobs';

export const Lists = z.object({ type: z.literal('list'), id: z.string().min(1).max(100) });

const Sent = z.object({
  data: z.object({
    type: z.literal('profile-bulk-import-job'),
    attributes: z.object({ profiles: z.object({ data: z.array(z.unknown()).min(1).max(10_000) }) }),
    relationships: z
      .object({ lists: z.object({ data: z.array(Lists).max(100).nullish() }).nullish() })
      .nullish(),
  }),
});

const FILTERS: Filters = { status: { operators: ['equals', 'any'] } };

export function importRoutes(serving: KlaviyoServing): void {
  const { db, publicUrl } = serving;

  serve(serving, 'importProfiles', async call => {
    const { attributes, relationships } = read(Sent, call.body).data;
    const lines = attributes.profiles.data.map(lineOf);
    const lists = (relationships?.lists?.data ?? []).map(({ id }) => id);
    return shown(call, await take(serving, call, { kind: 'profiles', lines, lists }));
  });

  serve(serving, 'readImport', call => shown(call, call.id));

  serve(serving, 'listImports', async ({ query, caller: { workspaceId }, request }) => {
    const { size, cursor } = pageIn(query, 20, 100);
    const after = fromCursor(cursor, z.object({ id: Uuid }));
    const isDown = sortIn(query, ['-created_at', 'created_at']).startsWith('-');
    const [condition] = conditionsIn(query, FILTERS);
    const asked = { statuses: condition?.values ?? null, isDown, after: after?.id ?? null, limit: size + 1 };
    const rows = await inWorkspace(db, workspaceId, tx => importsOfProfiles(tx, workspaceId, asked));
    const found = page(
      rows,
      size,
      row => presentImport(publicUrl, row, query),
      ({ id }) => ({ id }),
    );
    return many(publicUrl, request, found);
  });

  serve(serving, 'listImportErrors', async ({ id, query, caller: { workspaceId }, request }) => {
    const { size, cursor } = pageIn(query, 20, 100);
    const after = fromCursor(cursor, z.object({ line: z.int() }))?.line ?? -1;
    const { kind } = await requireImport(db, workspaceId, id);
    const rows = await inWorkspace(db, workspaceId, tx => importErrors(tx, workspaceId, id, after, size + 1));
    const present = ({ line, code, pointer, detail, payload }: (typeof rows)[number]) =>
      resource(publicUrl, `${JOBS}/${id}/import-errors`, {
        ...{ type: 'import-error', id: `${id}-${line}` },
        attributes: {
          ...{ code, title: detail, detail, source: { pointer: placeOf(kind, line, code, pointer) } },
          original_payload: payload,
        },
      });
    return many(
      publicUrl,
      request,
      page(rows, size, present, ({ line }) => ({ line })),
    );
  });

  serve(serving, 'listListsOfImport', async ({ id, query, caller: { workspaceId }, request }) => {
    const ids = await listsOf(workspaceId, id);
    const data = ids.map(list => presentList(publicUrl, list, query));
    return many(publicUrl, request, { data, next_cursor: null });
  });

  serve(serving, 'nameListsOfImport', async ({ id, caller: { workspaceId }, request }) => {
    const data = (await listsOf(workspaceId, id)).map(list => ({ type: 'list', id: list }));
    return { data, links: { self: publicUrl + request.url } };
  });

  async function listsOf(workspaceId: string, id: string): Promise<string[]> {
    return (await requireImport(db, workspaceId, id)).about.lists;
  }

  async function shown({ query, caller }: KlaviyoCall, id: string): Promise<object> {
    return one(presentImport(publicUrl, await requireImport(db, caller.workspaceId, id), query));
  }
}

/** A list is nothing but its id here (decision 39). */
function presentList(publicUrl: string, id: string, query: Record<string, string>): Resource {
  const attributes = { name: null, created: null, updated: null, opt_in_process: null };
  return resource(publicUrl, 'lists', { type: 'list', id, attributes: chosen(query, 'list', attributes) });
}

/** Where in what was sent a line was refused. Events are counted through all their profiles, so that no pointer says which. */
function placeOf(kind: ImportKind, line: number, code: string, pointer: string): string {
  if (kind === 'events') return '/data/attributes/events-bulk-create';
  const at = `/data/attributes/profiles/data/${line}`;
  if (code === 'invalid') return at + pointer;
  return code === 'not_found' ? `${at}/id` : `${at}/attributes${theirs(pointer)}`;
}

/** What cannot be read is an error of its line, and of no other. */
function lineOf(sent: unknown): Taken<'profiles'>['lines'][number] {
  const found = SentProfile.safeParse(sent);
  if (!found.success) return wrongLine(sent, wrongWith(found.error));
  const { id = null, attributes, meta } = found.data;
  const profile = profileOf(attributes, meta);
  const { email, phone, external } = profile.names;
  if (id || email || phone || external) return { sent, line: { id, profile } };
  return { sent, wrong: { code: 'invalid', pointer: '/attributes', detail: NOBODY } };
}

const NOBODY = 'names nobody: it takes an id, or an email, a phone_number or an external_id';

function wrongLine(sent: unknown, { errors, detail }: ReturnType<typeof wrongWith>) {
  const [first] = errors;
  const wrong = { code: 'invalid', pointer: first?.pointer ?? '', detail: first?.detail ?? detail };
  return { sent, wrong };
}

function presentImport(publicUrl: string, row: ImportShown, query: Record<string, string>): Resource {
  const attributes = {
    status: row.completedAt ? 'complete' : row.startedAt ? 'processing' : 'queued',
    created_at: row.createdAt.toISOString(),
    total_count: row.total,
    completed_count: row.done - row.refused,
    failed_count: row.refused,
    completed_at: row.completedAt?.toISOString() ?? null,
    expires_at: row.completedAt && expiryOf(row.completedAt).toISOString(),
    started_at: row.startedAt?.toISOString() ?? null,
  };
  return resource(publicUrl, JOBS, {
    ...{ type: 'profile-bulk-import-job', id: row.id },
    attributes: chosen(query, 'profile-bulk-import-job', attributes),
    relationships: {
      lists: { data: row.about.lists.map(id => ({ type: 'list', id })) },
      profiles: { links: { related: `${apiAt(publicUrl)}/${JOBS}/${row.id}/profiles` } },
      'import-errors': { links: { related: `${apiAt(publicUrl)}/${JOBS}/${row.id}/import-errors` } },
    },
  });
}
