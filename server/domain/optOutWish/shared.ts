import { plainWord } from './words.ts';

/** What people of all five languages write. */
export const shared = {
  sms: `sms smss text{,s,ing,o,os} txt{,s} tx{t,ts} msg{,s,e} mesg{,s} mssg{,s} msj{,s,e,es} messagg{i,io} message{,s} messaging
    mensaje{,s} nachricht{,en} texto{,s} whatsapp whats`,
  spam: `spam{,s,ming,mail} marketing promo{,s} publi{,s} werbesms`,
  stop: `stop stopp stopt stpo sotp tsop stopo stoop stoip stoo stip syop dtop atop stopit stoppen stopall stawp stahp sto0p
    stps stup staph stob estop`,
  unsub: `unsub unsubscribe unscribe unsuscribe unsubscription unsubscrib
    optout stopall stopsms`,
  goodsAnywhere: `email{,s} mail{,s} e-mail{,s} gmail newsletter{,s} box voucher{,s} coupon{,s} refund{,s} paypal klarna
    online web website app instagram facebook insta`,
  courtesy: `grz grzie grc gracie grasie mrc mrci mci thxx tysm tyvm pls plz plss plz plis pliss pliz thx tnx tks ty ok oke okay okey k si yes no hi hey hello hallo ciao hola salut xx xxx x
    merci grazie gracias danke thanks sorry wtf omfg ffs`,
} as const;

/** Everyday words that are one letter away from a word of the rules and must not be taken for it. */
export const ORDINARY: ReadonlySet<string> = new Set(
  `shopping shopped shops shipping shipped topping stepping massage massages test tests textile texture textures
   least lists leave
   escriben escriba mandan mandaron envian enviaron envias mandas escribes contactan contactaron molestan molesta molestaron dejan llegan llegaron
   finit finis
   quitarle quitarles sacarle sacarlo borrarle mandarle enviarle escribio mando envio mandado enviado
   scrivono mandano inviano scritto mandato inviato ricevono contattano cancella tolgono toglie
   envoient envoyait ecrivent ecrivait contactent recoit recoivent recevrai recevez
   schreibe schicke sende bekommt bekommst erhaltet`
    .split(/\s+/)
    .map(plainWord),
);
