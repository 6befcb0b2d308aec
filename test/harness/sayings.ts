import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { OfficeHours } from '../../contract/officeHours.ts';
import type { Saying } from '../../server/domain/figures/recount.ts';

/** Open at night too, over midnight and on the night on which clocks change, and closed on a holiday. */
export const HOURS: OfficeHours = {
  days: {
    mon: [{ from: '09:00', to: '17:30' }],
    tue: [{ from: '00:00', to: '24:00' }],
    wed: [],
    thu: [
      { from: '08:00', to: '12:00' },
      { from: '13:00', to: '18:00' },
    ],
    fri: [{ from: '22:00', to: '24:00' }],
    sat: [{ from: '00:00', to: '04:00' }],
    sun: [{ from: '01:00', to: '03:30' }],
  },
  holidays: [{ date: '2026-03-30', name: null, hours: [] }],
};

/** A zone, and four days around the night on which its clocks change. */
export const ZONES = [
  ['Europe/Rome', '2026-03-27', '2026-03-30'],
  ['America/New_York', '2026-10-30', '2026-11-02'],
  ['Australia/Lord_Howe', '2026-04-03', '2026-04-06'],
  ['Asia/Kathmandu', '2026-06-01', '2026-06-04'],
  ['America/Havana', '2026-10-30', '2026-11-02'],
] as const;

export const TICKETS: string[] = Array.from({ length: 8 }, () => randomUUID());
export const AGENTS = [randomUUID(), randomUUID()];

/** Something said on one of four days from a first one, or shortly before or after. */
const saying = (from: string) =>
  fc.record<Saying>({
    ticketId: fc.constantFrom(...TICKETS),
    at: fc
      .integer({ min: -2 * 24 * 60, max: 6 * 24 * 60 })
      .map(minutes => new Date(Date.parse(from) + minutes * 60_000)),
    channel: fc.constantFrom('sms', 'web_chat'),
    authorId: fc.constantFrom(...AGENTS, null),
    kind: fc.constantFrom('question', 'question', 'reply', 'reply', 'canceled', 'keyword', 'campaign'),
    campaign: fc.constantFrom('spring', 'a:b', null, null),
    waitedMinutes: fc.option(fc.integer({ min: 0, max: 3000 })),
  });

/** By itself `fast-check` would hardly make more than ten, and no ticket be spoken in twice. */
export const sayings = (from: string) => fc.array(saying(from), { maxLength: 60, size: 'max' });
