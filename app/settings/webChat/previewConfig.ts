import { readable } from '../../../contract/chatColors.ts';
import type { ChatConfig } from '../../../contract/chatShapes.ts';
import { isOpenAt, nextChange } from '../../../contract/officeHours.ts';
import type { Fields } from '../fields.ts';
import { reckonable } from '../officeHours/hours.ts';

export type Shown = {
  workspace: { id: string; name: string; time_zone: string };
  fields: Fields;
  /** `#rrggbb`, also while another is being typed. */
  color: string;
  now: number;
};

/** What the chat would be told of these settings, had they been saved (`ChatConfig`). */
export function previewConfig({ workspace, fields, color, now }: Shown): ChatConfig {
  const { id, name } = workspace;
  const logo = fields['/logo_media_id'];
  return {
    workspace: { id, name },
    logo_url: logo ? `/api/v1/media/${logo}` : null,
    design: {
      ...readable(color),
      font: fields['/web_chat/font'],
      corners: fields['/web_chat/corners'],
      launcher_side: fields['/web_chat/launcher_side'],
      launcher_label: fields['/web_chat/launcher_label'].trim(),
    },
    welcome: fields['/welcome_message'].trim(),
    ...openness(fields, workspace.time_zone, new Date(now)),
    ask_email_after_minutes: null,
    privacy_url: fields['/privacy_url'] || null,
    terms_url: fields['/terms_url'] || null,
  };
}

function openness(fields: Fields, zone: string, now: Date): Pick<ChatConfig, 'is_open' | 'opens_at'> {
  const hours = fields['/office_hours'] && reckonable(fields['/office_hours']);
  const change = nextChange(hours, zone, now);
  const opens = change && 'opens' in change ? change.opens.toISOString() : null;
  return { is_open: isOpenAt(hours, zone, now), opens_at: opens };
}
