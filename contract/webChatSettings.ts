import { z } from 'zod';
import { ChatDesign } from './chatShapes.ts';
import { line } from './line.ts';
import { WEEKDAYS, type Weekday } from './officeHours.ts';
import { Text } from './route.ts';
import { Id } from './shapes.ts';

/** What a shop sets about its web chat (CHAT-3, FOLLOW-2, SET-1): each setting as it is told, and as it is given. */

const Block = z.object({ from: z.string(), to: z.string() });

export const OfficeHours = z.object({
  days: perDay(z.array(Block)).describe('several blocks a day, of `HH:MM` up to `24:00`'),
  holidays: z
    .array(z.object({ date: z.string(), name: z.string().nullable(), hours: z.array(Block) }))
    .describe("days, YYYY-MM-DD, with hours of their own in place of their weekday's"),
});

const { font, corners, launcher_side } = ChatDesign.shape;

export const WebChat = z.object({
  color: z.string().describe('#rrggbb'),
  font,
  corners,
  launcher_side,
  launcher_label: z.string().describe('beside the bubble; empty for none'),
  ask_email_after_minutes: z
    .number()
    .int()
    .nullable()
    .describe(
      'how long an anonymous visitor whom nobody answers waits to be asked for an address; null for never',
    ),
  sites: z.array(z.string()).describe('the hosts on which the chat may stand, as shop.example; none for any'),
});

export const webChatSettings = {
  welcome_message: z.string().describe('shown when the chat is opened; empty for none'),
  office_hours: OfficeHours.nullable().describe("by the clock of the workspace's time zone; null for always"),
  office_hours_replies: z
    .object({ inside: z.string(), outside: z.string() })
    .describe('to who begins to write inside and outside the hours, once a session; empty for none'),
  web_chat: WebChat,
  logo_media_id: Id.nullable().describe('an uploaded picture'),
  privacy_url: z.string().nullable(),
  terms_url: z.string().nullable(),
};

const LONGEST_TEXT = 1000;
const LONGEST_LABEL = 24;
const MOST_BLOCKS = 6;
const MOST_HOLIDAYS = 200;
const MOST_SITES = 50;
/** An hour. */
const MOST_MINUTES = 60;

const Said = Text.refine(
  text => [...text.trim()].length <= LONGEST_TEXT,
  `has at most ${LONGEST_TEXT} characters`,
)
  .nullable()
  .describe(
    `up to ${LONGEST_TEXT} characters of plain text, empty for none; null puts the shipped text back`,
  );

const From = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day, as 09:00')
  .meta({ examples: ['09:00'] });
const To = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'is not a time of day, as 18:00 or 24:00')
  .meta({ examples: ['18:00'] });

/** That a block ends after it begins, and that none overlap, is a rule's to say. */
const Blocks = z
  .array(z.object({ from: From, to: To }).strict())
  .max(MOST_BLOCKS, `has at most ${MOST_BLOCKS} blocks`);

const GivenHours = z
  .object({
    days: perDay(Blocks).strict(),
    holidays: z
      .array(
        z
          .object({
            date: z.iso.date('is not a day, as 2026-12-25'),
            name: line(100).nullable().default(null),
            hours: Blocks.describe('none where the shop is closed'),
          })
          .strict(),
      )
      .max(MOST_HOLIDAYS, `has at most ${MOST_HOLIDAYS} days`)
      .default([]),
  })
  .strict();

const Label = Text.trim()
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'is not a line of text')
  .refine(text => [...text].length <= LONGEST_LABEL, `has at most ${LONGEST_LABEL} characters`);

const Site = Text.trim()
  .toLowerCase()
  .max(253)
  .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/, 'is not a host, as shop.example');

const GivenWebChat = z
  .object({
    color: Text.trim()
      .toLowerCase()
      .regex(/^#[0-9a-f]{6}$/, 'is not a colour, as #3f4a2c'),
    font,
    corners,
    launcher_side,
    launcher_label: Label,
    ask_email_after_minutes: z.int().min(1).max(MOST_MINUTES).nullable(),
    sites: z.array(Site).max(MOST_SITES, `has at most ${MOST_SITES} hosts`),
  })
  .partial()
  .strict();

const NO_ADDRESS = 'is not a web address, as https://shop.example/privacy';

/** Where a link in the chat and in its mails leads. */
const Address = Text.trim()
  .max(2000)
  .regex(/^https?:\/\/[^\s]+$/i, { error: NO_ADDRESS, abort: true })
  .pipe(z.url(NO_ADDRESS));

export const webChatPatch = {
  welcome_message: Said,
  office_hours: GivenHours.nullable().describe('in place of those before, whole'),
  office_hours_replies: z.object({ inside: Said, outside: Said }).partial().strict(),
  web_chat: GivenWebChat,
  logo_media_id: Id.nullable(),
  privacy_url: Address.nullable(),
  terms_url: Address.nullable(),
};

function perDay<T extends z.ZodType>(shape: T) {
  return z.object(Object.fromEntries(WEEKDAYS.map(day => [day, shape])) as Record<Weekday, T>);
}
