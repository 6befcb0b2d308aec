import type { ShippedTexts } from './shippedTexts.ts';

export const ITALIAN: ShippedTexts = {
  autoAll:
    '{{organization_prefix}}: gli SMS inviati qui non vengono letti. Per assistenza: {{default_sender_email}}. Frequenza e costi possono variare. STOP per disiscriverti.',
  autoNonConsented:
    '{{organization_prefix}}: non hai accettato di ricevere i nostri SMS, quindi qui non possiamo risponderti. Per assistenza: {{default_sender_email}}.',
  responses: {
    join: '{{organization_prefix}}: ora ricevi i nostri SMS. Frequenza e costi possono variare. AIUTO per assistenza, STOP per disiscriverti.',
    stop: '{{organization_prefix}}: disiscrizione confermata, non riceverai altri SMS da noi. Invia INIZIA per tornare a riceverli.',
    start:
      '{{organization_prefix}}: puoi ricevere di nuovo i nostri SMS. Frequenza e costi possono variare. AIUTO per assistenza, STOP per disiscriverti.',
    help: '{{organization_prefix}}: per assistenza scrivi a {{default_sender_email}}. Frequenza e costi possono variare. STOP per disiscriverti.',
    confirm:
      "{{organization_prefix}}: rispondi SI per ricevere offerte via SMS, senza obbligo d'acquisto. Frequenza e costi possono variare. AIUTO per assistenza, STOP per rifiutare.",
  },
  chat: {
    welcome: 'Ciao, come possiamo aiutarti?',
    outside: 'Grazie per il tuo messaggio. Adesso non ci siamo: ti rispondiamo appena torniamo.',
  },
};
