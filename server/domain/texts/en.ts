import type { ShippedTexts } from './shippedTexts.ts';

export const ENGLISH: ShippedTexts = {
  autoAll:
    '{{organization_prefix}}: texts sent here are not read. For help write to {{default_sender_email}}. Msg frequency and rates may vary. STOP to opt out.',
  autoNonConsented:
    "{{organization_prefix}}: you have not agreed to get texts from us, so we can't answer you here. For help write to {{default_sender_email}}.",
  responses: {
    join: '{{organization_prefix}}: you now get our texts. Msg frequency and rates may vary. HELP for help, STOP to opt out.',
    stop: '{{organization_prefix}}: you have opted out and get no more texts from us. Text START to come back.',
    start:
      '{{organization_prefix}}: welcome back, you can get our texts again. Msg frequency and rates may vary. HELP for help, STOP to opt out.',
    help: '{{organization_prefix}}: for help write to {{default_sender_email}}. Msg frequency and rates may vary. STOP to opt out.',
    confirm:
      '{{organization_prefix}}: reply YES to get our marketing texts. No purchase needed. Msg frequency and rates may vary. HELP for help, STOP to opt out.',
  },
  chat: {
    welcome: 'Hello, how can we help?',
    outside: 'Thank you for your message. We are away at the moment, and will answer as soon as we are back.',
  },
};
