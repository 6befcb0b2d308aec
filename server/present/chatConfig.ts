import { readable } from '../../contract/chatColors.ts';
import type * as wire from '../../contract/chatShapes.ts';
import { isOpenAt, nextChange } from '../../contract/officeHours.ts';
import type { Settings } from '../domain/settings.ts';

type About = { id: string; settings: Settings; now: Date; publicUrl: string };

/** What a page is told of a shop's chat. `publicUrl` is where its logo is had from. */
export function presentChatConfig({ id, settings, now, publicUrl }: About): wire.ChatConfig {
  const { name, logoMediaId, webChat, welcomeMessage, officeHours, timeZone } = settings;
  const change = nextChange(officeHours, timeZone, now);
  return {
    workspace: { id, name },
    // Another logo has another address, so that nobody sees the former one for as long as it may be kept.
    logo_url: logoMediaId && `${publicUrl}/api/v1/chat/workspaces/${id}/logo?v=${logoMediaId}`,
    design: {
      ...readable(webChat.color),
      font: webChat.font,
      corners: webChat.corners,
      launcher_side: webChat.launcherSide,
      launcher_label: webChat.launcherLabel,
    },
    welcome: welcomeMessage,
    is_open: isOpenAt(officeHours, timeZone, now),
    opens_at: change && 'opens' in change ? change.opens.toISOString() : null,
    ask_email_after_minutes: webChat.askEmailAfterMinutes,
    privacy_url: settings.privacyUrl,
    terms_url: settings.termsUrl,
  };
}
