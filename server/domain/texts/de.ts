import type { ShippedTexts } from './shippedTexts.ts';

export const GERMAN: ShippedTexts = {
  autoAll:
    '{{organization_prefix}}: SMS an diese Nummer werden nicht gelesen. Hilfe gibt es unter {{default_sender_email}}. Häufigkeit und Kosten können variieren. STOP zum Abmelden.',
  autoNonConsented:
    '{{organization_prefix}}: Sie haben unseren SMS nicht zugestimmt, daher können wir Ihnen hier nicht antworten. Hilfe gibt es unter {{default_sender_email}}.',
  responses: {
    join: '{{organization_prefix}}: Sie erhalten ab jetzt unsere SMS. Häufigkeit und Kosten können variieren. HILFE für Hilfe, STOP zum Abmelden.',
    stop: '{{organization_prefix}}: Sie sind abgemeldet und erhalten keine SMS mehr von uns. Mit STARTEN melden Sie sich wieder an.',
    start:
      '{{organization_prefix}}: Sie können unsere SMS wieder erhalten. Häufigkeit und Kosten können variieren. HILFE für Hilfe, STOP zum Abmelden.',
    help: '{{organization_prefix}}: Hilfe gibt es unter {{default_sender_email}}. Häufigkeit und Kosten können variieren. STOP zum Abmelden.',
    confirm:
      '{{organization_prefix}}: Antworten Sie mit JA, um Angebote per SMS zu erhalten, ohne Kaufzwang. Häufigkeit und Kosten können variieren. HILFE für Hilfe, STOP zum Ablehnen.',
  },
  chat: {
    welcome: 'Guten Tag, wie können wir Ihnen helfen?',
    outside: 'Danke für Ihre Nachricht. Im Moment ist niemand da; wir antworten, sobald wir zurück sind.',
  },
};
