import type { ShippedTexts } from './shippedTexts.ts';

/** Without ê, ç and their like: one of them would make two texts of one. */
export const FRENCH: ShippedTexts = {
  autoAll:
    "{{organization_prefix}} : les SMS envoyés ici ne sont pas lus. Besoin d'aide ? Écrivez à {{default_sender_email}}. Fréquence et tarifs variables. STOP pour vous désinscrire.",
  autoNonConsented:
    "{{organization_prefix}} : vous n'avez pas accepté nos SMS, nous ne pouvons donc pas vous répondre ici. Besoin d'aide ? Écrivez à {{default_sender_email}}.",
  responses: {
    join: "{{organization_prefix}} : vous recevez maintenant nos SMS. Fréquence et tarifs variables. AIDE pour de l'aide, STOP pour ne plus en recevoir.",
    stop: '{{organization_prefix}} : désinscription confirmée, vous ne recevrez plus de SMS de notre part. Envoyez COMMENCER pour vous réinscrire.',
    start:
      "{{organization_prefix}} : vous pouvez de nouveau recevoir nos SMS. Fréquence et tarifs variables. AIDE pour de l'aide, STOP pour ne plus en recevoir.",
    help: "{{organization_prefix}} : besoin d'aide ? Écrivez à {{default_sender_email}}. Fréquence et tarifs variables. STOP pour ne plus recevoir de SMS.",
    confirm:
      "{{organization_prefix}} : répondez OUI pour recevoir nos offres par SMS, sans obligation d'achat. Fréquence et tarifs variables. AIDE pour de l'aide, STOP pour refuser.",
  },
  chat: {
    welcome: 'Bonjour, comment pouvons-nous vous aider ?',
    outside:
      'Merci pour votre message. Nous sommes absents pour le moment et vous répondrons dès notre retour.',
  },
};
