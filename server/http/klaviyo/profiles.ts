import { z } from 'zod';
import type { Context } from '../../actions/context.ts';
import { createProfile, updateProfile, upsertProfile } from '../../actions/saveProfile.ts';
import type { Condition } from '../../domain/klaviyoFilter.ts';
import { inWorkspace } from '../../store/database.ts';
import {
  type KnownProfileRow,
  knownProfile,
  knownProfiles,
  type ProfileOrder,
} from '../../store/read/klaviyo/profiles.ts';
import { Refused } from '../../store/refused.ts';
import { actorOf } from '../caller.ts';
import { fromCursor, Instant, page, Uuid } from '../cursor.ts';
import { presentConversations } from './conversations.ts';
import { many, one, type Resource } from './document.ts';
import { profileOf, read, requireName, SentProfile } from './given.ts';
import { pointed } from './pointed.ts';
import { presentProfile } from './presentProfile.ts';
import { conditionsIn, type Filters, listed, pageIn, sortIn } from './queries.ts';
import { requireUuid } from './requireUuid.ts';
import { type KlaviyoCall, type KlaviyoServing, serve } from './serve.ts';

const NAMES = { operators: ['equals', 'any'] } as const;
const WHEN = { operators: ['greater-than', 'less-than'], kind: 'time' } as const;
const FILTERS: Filters = {
  ...{ id: NAMES, email: NAMES, phone_number: NAMES, external_id: NAMES },
  ...{ created: WHEN, updated: WHEN },
};
const SORTS = ['id', '-id', 'created', '-created', 'updated', '-updated'] as const;
const INCLUDED = ['conversation', 'conversations', 'lists', 'segments', 'push-tokens'] as const;

const Sent = z.object({ data: SentProfile });

export function profileRoutes(serving: KlaviyoServing, context: Context): void {
  const { db, publicUrl } = serving;

  serve(serving, 'listProfiles', async ({ query, caller: { workspaceId }, request }) => {
    const { size, cursor } = pageIn(query, 20, 100);
    const conditions = idsIn(conditionsIn(query, FILTERS));
    const order = orderIn(query, conditions);
    const asked = {
      ...{ conditions, order },
      after: fromCursor(cursor, z.object({ id: Uuid, at: Instant })),
      limit: size + 1,
    };
    const rows = await inWorkspace(db, workspaceId, tx => knownProfiles(tx, workspaceId, asked));
    const present = (row: KnownProfileRow) => presentProfile(publicUrl, row, query);
    const found = page(rows, size, present, ({ id, createdAt, updatedAt }) => ({
      id,
      at: order.by === 'changed' ? updatedAt : createdAt,
    }));
    return many(publicUrl, request, found, includedIn(rows.slice(0, size), query));
  });

  serve(serving, 'readProfile', async call => shown(call, requireUuid(call.id)));

  serve(serving, 'createProfile', async call => {
    const { attributes, meta } = read(Sent, call.body).data;
    const given = profileOf(attributes, meta);
    requireName(given);
    const { workspaceId } = call.caller;
    const saved = createProfile(context, workspaceId, given, actorOf(call.caller));
    const { id } = await pointed(saved, '/data/attributes');
    call.reply.code(201);
    return shown(call, id);
  });

  serve(serving, 'updateProfile', async call => {
    const { attributes, meta } = read(Sent, call.body).data;
    const given = profileOf(attributes, meta);
    const { workspaceId } = call.caller;
    const saved = updateProfile(context, workspaceId, requireUuid(call.id), given, actorOf(call.caller));
    return shown(call, (await pointed(saved, '/data/attributes')).id);
  });

  serve(serving, 'upsertProfile', async call => {
    const { id = null, attributes, meta } = read(Sent, call.body).data;
    const given = profileOf(attributes, meta);
    if (!id) requireName(given);
    const saved = upsertProfile(context, call.caller.workspaceId, id, given, actorOf(call.caller));
    const { id: savedId, isNew } = await pointed(saved, '/data/attributes');
    call.reply.code(isNew ? 201 : 200);
    return shown(call, savedId);
  });

  async function shown({ query, caller: { workspaceId } }: KlaviyoCall, id: string): Promise<object> {
    const row = await inWorkspace(db, workspaceId, tx => knownProfile(tx, workspaceId, id));
    if (!row) throw new Refused('not_found');
    return one(presentProfile(publicUrl, row, query), includedIn([row], query));
  }

  function includedIn(rows: KnownProfileRow[], query: KlaviyoCall['query']): Resource[] | undefined {
    const asked = listed(query, 'include', INCLUDED);
    if (asked.length === 0) return undefined;
    const isAsked = asked.some(name => name.startsWith('conversation'));
    return isAsked ? rows.flatMap(row => presentConversations(publicUrl, row)) : [];
  }
}

/** Where no order is asked for, that of the time which the filter is about. */
function orderIn(query: KlaviyoCall['query'], conditions: Condition[]): ProfileOrder {
  const usual = conditions.some(({ field }) => field === 'updated') ? 'updated' : 'id';
  const sort = query.sort ? sortIn(query, SORTS) : usual;
  return { by: sort.endsWith('updated') ? 'changed' : 'made', isDown: sort.startsWith('-') };
}

/** What is no id of ours is nobody's. */
function idsIn(conditions: ReturnType<typeof conditionsIn>) {
  const isId = (value: string) => Uuid.safeParse(value).success;
  return conditions.map(one =>
    one.field === 'id' ? { ...one, values: nobodyWhere(one.values, isId) } : one,
  );
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

function nobodyWhere(values: string[], isId: (value: string) => boolean): string[] {
  return values.map(value => (isId(value) ? value : NOBODY));
}
