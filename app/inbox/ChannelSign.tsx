import { MessageCircle, Smartphone } from 'lucide-react';
import type { Channel } from '../../contract/vocabulary.ts';

const SIGN = { sms: Smartphone, web_chat: MessageCircle } as const satisfies Record<Channel, unknown>;

export function ChannelSign({ channel, size = 14 }: { channel: Channel; size?: number }) {
  const Sign = SIGN[channel];
  return <Sign size={size} strokeWidth={1.75} aria-hidden className="shrink-0 text-quiet" />;
}
