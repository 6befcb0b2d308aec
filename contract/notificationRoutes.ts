import { z } from 'zod';
import { ById, type Route, Text } from './route.ts';
import { Id, Time } from './shapes.ts';
import { Language } from './vocabulary.ts';

/** As the views of the inbox: `all` holds the two others (VIEW-1). */
export const NotifiedView = z.enum(['all', 'mine', 'unassigned']);
export type NotifiedView = z.infer<typeof NotifiedView>;

const WallTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time, as 22:00')
  .meta({ examples: ['22:00'] });

export const DoNotDisturb = z
  .object({
    from: WallTime,
    to: WallTime.describe('the next day, where it is earlier than `from`'),
    time_zone: Text.max(100).describe('IANA'),
  })
  .strict();
export type DoNotDisturb = z.infer<typeof DoNotDisturb>;

const Views = z.array(NotifiedView).max(3);

/** What a member wants to be told of, and how. */
export const NotificationChoices = z.object({
  sound: Views.describe('the views whose new messages are heard'),
  notify: Views.describe("the views whose new messages are shown by the device's own notifications"),
  mentions: z.boolean().describe('whether a mention in a note is told in both ways'),
  repeat: z.boolean().describe('whether the sound comes again until somebody has read the ticket'),
  do_not_disturb: DoNotDisturb.nullable().describe('the hours without sound and notifications'),
});
export type NotificationChoices = z.infer<typeof NotificationChoices>;

/** A browser that is told while Parley is closed in it. */
export const PushDevice = z.object({
  id: Id,
  user_agent: z.string().nullable(),
  created_at: Time,
  here: z.boolean().describe('whether this session subscribed it'),
});
export type PushDevice = z.infer<typeof PushDevice>;

const Notifications = NotificationChoices.extend({
  push_key: z.string().describe('by which a browser subscribes: VAPID, base64url (RFC 8292)'),
  devices: z.array(PushDevice),
});
export type Notifications = z.infer<typeof Notifications>;

/** As `PushSubscription.toJSON()` gives it (W3C Push API), with the language to be told in. */
export const NewPushDevice = z
  .object({
    endpoint: z.url().max(2000),
    keys: z
      .object({
        p256dh: z.string().regex(/^[\w-]{87}$/, 'is not a key of 65 bytes in base64url'),
        auth: z.string().regex(/^[\w-]{22}$/, 'is not a secret of 16 bytes in base64url'),
      })
      .strict(),
    language: Language,
  })
  .strict();
export type NewPushDevice = z.infer<typeof NewPushDevice>;

/** A member's own, and nobody else's: an API key is told of nothing. */
export const notificationRoutes = {
  readNotifications: {
    method: 'GET',
    path: '/api/v1/me/notifications',
    summary: 'What you are told of, how, and on which devices',
    tag: 'Notifications',
    access: 'inbox',
    scope: null,
    answers: { 200: Notifications },
  },
  patchNotifications: {
    method: 'PATCH',
    path: '/api/v1/me/notifications',
    summary: 'Choose what you are told of, and how',
    tag: 'Notifications',
    access: 'inbox',
    scope: null,
    body: NotificationChoices.partial().strict(),
    answers: { 200: Notifications },
  },
  addPushDevice: {
    method: 'POST',
    path: '/api/v1/me/push_devices',
    summary: 'Be told on this device while Parley is closed, until the session ends that asks for it',
    tag: 'Notifications',
    access: 'inbox',
    scope: null,
    body: NewPushDevice,
    answers: { 201: PushDevice },
  },
  removePushDevice: {
    method: 'DELETE',
    path: '/api/v1/me/push_devices/:id',
    summary: 'Be told on a device no longer',
    tag: 'Notifications',
    access: 'inbox',
    scope: null,
    params: ById,
    answers: { 204: z.null() },
  },
} as const satisfies Record<string, Route>;
