import type { z } from 'zod';
import type { NewPushDevice, PushDevice } from '../../../contract/notificationRoutes.ts';
import type { routes } from '../../../contract/routes.ts';
import type { Context } from '../../actions/context.ts';
import { spelledZone } from '../../domain/timeZone.ts';
import { inWorkspace } from '../../store/database.ts';
import { newId } from '../../store/ids.ts';
import { choicesOf, keepChoices } from '../../store/notificationChoices.ts';
import type { PushDeviceRow } from '../../store/pushDeviceRow.ts';
import { devicesOf, dropDevice, keepDevice } from '../../store/pushDevices.ts';
import { Refused } from '../../store/refused.ts';
import { CallError } from '../callError.ts';
import type { Caller, MemberCaller } from '../caller.ts';
import { type Serving, serve } from '../serve.ts';

export function notificationRoutes(serving: Serving, { push }: Pick<Context, 'push'>): void {
  const { db, now } = serving;

  serve(serving, 'readNotifications', ({ caller }) => read(memberIn(caller)));

  serve(serving, 'patchNotifications', async ({ body, caller }) => {
    const me = memberIn(caller);
    await keepChoices(db, whose(me), tidied(body));
    return read(me);
  });

  serve(serving, 'addPushDevice', async ({ body, caller, request, reply }) => {
    const me = memberIn(caller);
    if (!push.takes(body.endpoint)) throw new Refused('push_address_refused', '/endpoint');
    const userAgent = request.headers['user-agent']?.slice(0, 500) ?? null;
    const device = await keepDevice(db, { ...rowOf(body, me), userAgent, createdAt: now() });
    reply.code(201);
    return present(device, me);
  });

  serve(serving, 'removePushDevice', async ({ params: { id }, caller }) => {
    const me = memberIn(caller);
    if (!(await dropDevice(db, me.workspaceId, id, me.accountId))) throw new Refused('not_found');
    return null;
  });

  function read(me: MemberCaller) {
    return inWorkspace(db, me.workspaceId, async tx => {
      const devices = await devicesOf(tx, me.workspaceId, [me.accountId], now());
      const choices = await choicesOf(tx, whose(me));
      return { ...choices, push_key: push.publicKey, devices: devices.map(one => present(one, me)) };
    });
  }
}

function memberIn(caller: Caller): MemberCaller {
  if (caller.kind !== 'member') throw new CallError('not_a_member');
  return caller;
}

function whose({ workspaceId, accountId: memberId }: MemberCaller) {
  return { workspaceId, memberId };
}

type Chosen = z.output<typeof routes.patchNotifications.body>;

/** A zone as it is spelled. */
function tidied({ do_not_disturb: hours, ...rest }: Chosen): Chosen {
  if (!hours) return { ...rest, ...(hours === null && { do_not_disturb: null }) };
  const zone = spelledZone(hours.time_zone);
  if (!zone) throw new Refused('unknown_time_zone', '/do_not_disturb/time_zone');
  return { ...rest, do_not_disturb: { ...hours, time_zone: zone } };
}

function rowOf({ endpoint, keys, language }: NewPushDevice, { sessionId, ...me }: MemberCaller) {
  return { ...whose({ ...me, sessionId }), id: newId(), sessionId, endpoint, ...keys, language };
}

function present({ id, userAgent, createdAt, sessionId }: PushDeviceRow, me: MemberCaller): PushDevice {
  return { id, user_agent: userAgent, created_at: createdAt.toISOString(), here: sessionId === me.sessionId };
}
