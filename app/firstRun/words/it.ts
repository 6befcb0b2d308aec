import type { Catalog } from '../../words/catalog.ts';
import type { en } from './en.ts';

export const it: Catalog<typeof en> = {
  'first.title': 'Prepara la tua posta',
  'first.body': 'Quattro passi, in qualsiasi ordine. Ognuno si spunta da solo appena è fatto.',
  'first.done': 'Fatto',
  'first.hide': 'Nascondi questi passi',
  'first.who': 'Può farlo un proprietario, un amministratore o un manager.',
  'first.number': 'Collega un numero',
  'first.numberBody': 'I clienti gli scrivono e il tuo team risponde da qui.',
  'first.chat': 'Metti la chat sul tuo sito',
  'first.chatBody': 'Una riga di codice, e i visitatori ti scrivono da ogni pagina.',
  'first.chatDo': 'Prepara la chat',
  'first.message': 'Ricevi un primo messaggio',
  'first.messageBody': 'Scrivi al tuo numero dal tuo telefono: il messaggio arriva qui.',
  'first.phonesBody': 'Scrivi alla tua posta come farebbe un cliente, dai telefoni del simulatore.',
  'first.reply': 'Scrivi una risposta rapida',
  'first.replyBody': 'Ciò che rispondi ogni giorno, inserito con una barra.',
  'first.replyDo': 'Scrivine una',
};
