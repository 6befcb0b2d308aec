import type { ShippedTexts } from './shippedTexts.ts';

/** Without á, í, ó and ú: one of them would make two texts of one. */
export const SPANISH: ShippedTexts = {
  autoAll:
    '{{organization_prefix}}: los SMS que nos llegan por este canal no se leen. Para ayuda: {{default_sender_email}}. Frecuencia y tarifas variables. STOP para darte de baja.',
  autoNonConsented:
    '{{organization_prefix}}: no has aceptado recibir nuestros SMS, por eso no podemos responderte por este canal. Para ayuda: {{default_sender_email}}.',
  responses: {
    join: '{{organization_prefix}}: ya recibes nuestros SMS. La frecuencia y las tarifas pueden variar. AYUDA para recibir ayuda, STOP para darte de baja.',
    stop: '{{organization_prefix}}: te hemos dado de baja y ya no recibes nuestros SMS. Responde INICIAR para volver.',
    start:
      '{{organization_prefix}}: ya puedes recibir nuestros SMS de nuevo. La frecuencia y las tarifas pueden variar. AYUDA para recibir ayuda, STOP para darte de baja.',
    help: '{{organization_prefix}}: para ayuda, escribe a {{default_sender_email}}. La frecuencia y las tarifas pueden variar. STOP para darte de baja.',
    confirm:
      '{{organization_prefix}}: responde SI para recibir ofertas por SMS, sin compromiso de compra. Frecuencia y tarifas variables. AYUDA para ayuda, STOP para rechazar.',
  },
  chat: {
    welcome: 'Hola, ¿en qué podemos ayudarte?',
    outside: 'Gracias por tu mensaje. Ahora mismo no estamos: te responderemos en cuanto volvamos.',
  },
};
