import { expect, test } from 'vitest';
import { ChatConfig } from '../../../contract/chatShapes.ts';
import type { Fields } from '../fields.ts';
import { FIRST_HOURS } from '../officeHours/hours.ts';
import { previewConfig } from './previewConfig.ts';

const FIELDS: Partial<Fields> = {
  '/web_chat/font': 'serif',
  '/web_chat/corners': 'soft',
  '/web_chat/launcher_side': 'left',
  '/web_chat/launcher_label': ' Ask us ',
  '/welcome_message': 'Hello ',
  '/office_hours': FIRST_HOURS,
  '/logo_media_id': '',
  '/privacy_url': 'https://morlane.example/privacy',
  '/terms_url': '',
};
const workspace = { id: '0195512e-7a00-7000-8000-000000000001', name: 'Morlane', time_zone: 'Europe/Rome' };
const shown = (now: string, fields: Partial<Fields> = {}) =>
  previewConfig({
    ...{ workspace, color: '#F0E442', now: Date.parse(now) },
    fields: { ...FIELDS, ...fields } as Fields,
  });

test('SET-1: the preview is told what a page would be, once it is saved', () => {
  const config = shown('2026-11-28T22:10:00Z');
  expect(ChatConfig.parse(config)).toEqual({
    workspace: { id: workspace.id, name: 'Morlane' },
    logo_url: null,
    design: {
      color: '#f0e442',
      on_color: '#000000',
      font: 'serif',
      corners: 'soft',
      launcher_side: 'left',
      launcher_label: 'Ask us',
    },
    welcome: 'Hello',
    is_open: false,
    opens_at: '2026-11-30T08:00:00.000Z',
    ask_email_after_minutes: null,
    privacy_url: 'https://morlane.example/privacy',
    terms_url: null,
  });
});

test('CHAT-3: the preview is open and closed by the hours as they are being written', () => {
  expect(shown('2026-11-30T09:00:00Z')).toMatchObject({ is_open: true, opens_at: null });
  const half = { days: { ...FIRST_HOURS.days, mon: [{ from: '09:00', to: '' }] }, holidays: [] };
  expect(shown('2026-11-30T09:00:00Z', { '/office_hours': half })).toMatchObject({
    is_open: false,
    opens_at: '2026-12-01T08:00:00.000Z',
  });
  expect(shown('2026-11-28T22:10:00Z', { '/office_hours': null })).toMatchObject({
    is_open: true,
    opens_at: null,
  });
});

test('FOLLOW-2: a logo that is chosen is shown before it is saved', () => {
  expect(shown('2026-11-30T09:00:00Z', { '/logo_media_id': workspace.id }).logo_url).toBe(
    `/api/v1/media/${workspace.id}`,
  );
});
