/** What customers and agents write. `#` becomes a number, `%` a piece of the shop's. */
export const SENTENCES = [
  'Hi, where is my order #? It should have been here on Tuesday.',
  'Ciao, il mio ordine # non è ancora arrivato.',
  'Can I still change the size of order # to a medium?',
  'The blue one arrived instead of the green one.',
  'Thanks, that was quick!',
  'Grazie mille, gentilissimi 🙏',
  'Let me look into that for you, one moment please.',
  'Your parcel left our warehouse this morning, its tracking number is IT#.',
  'Il pacco è partito stamattina, lo riceverà entro due giorni.',
  'Could you send us a photo of the damage?',
  'We are sorry about that. A replacement is on its way.',
  'Do you have the linen shirt in black?',
  'Quanto costa la spedizione per la Sicilia?',
  'The coupon code does not work at the checkout.',
  'You will get the refund of order # within five days.',
  'Is the store in Milano open on Sunday?',
  'I would like to send it back, how does that work?',
  'A label for the return is in your mailbox now.',
  'Perfetto, a presto!',
  'Is there anything else that we can do for you?',
  'Hello, is the % still in stock?',
  'The % is far too small, can I exchange it?',
  'Buongiorno, il % è disponibile anche in taglia L?',
  'I was charged twice for the %, please check.',
  'We have just packed your %, order #.',
  'Non riesco a pagare, il sito mi dà errore.',
  'How do I wash the % without ruining it?',
  'My address is wrong on order #, it is via Garibaldi #.',
  'Sorry for the late answer, our colleague was away yesterday.',
  'Potete spedire anche in Svizzera?',
  'The zip of the % broke after a week!!',
  'Here is the link to track it: https://track.example/p/IT#',
  'Ottimo servizio, tornerò sicuramente.',
  'Could somebody call me back this afternoon, please?',
  'No problem, take your time.',
  'When will the % be back?',
  'Ho ricevuto il % ma manca la cintura.',
  'You can pick it up at our store from tomorrow on.',
  'I never got the discount that you promised me in the newsletter.',
  'Das Paket # ist noch nicht angekommen.',
];

const COLOURS = [
  ...['black', 'navy', 'olive', 'sand', 'ivory', 'burgundy', 'teal', 'rust', 'lilac', 'charcoal', 'mustard'],
];
const PIECES_OF = [
  ...['cardigan', 'blazer', 'trench coat', 'parka', 'skirt', 'jumpsuit', 'turtleneck', 'scarf', 'beanie'],
  ...['loafers', 'sandals', 'backpack', 'belt', 'waistcoat', 'kimono', 'bathrobe', 'poncho', 'gilet', 'cape'],
];

/** What `%` becomes. */
export const PIECES = COLOURS.flatMap(colour => PIECES_OF.map(piece => `${colour} ${piece}`));

export const FIRST_NAMES = [
  ...['Giulia', 'Marco', 'Chiara', 'Luca', 'Francesca', 'Matteo', 'Sofia', 'Alessandro', 'Elena', 'Davide'],
  ...[
    'Anna',
    'James',
    'Olivia',
    'Noah',
    'Emma',
    'Lukas',
    'Clara',
    'Hugo',
    'Camille',
    'Zoë',
    'Łukasz',
    'Ingrid',
  ],
];

export const LAST_NAMES = [
  ...[
    'Ferrante',
    'Rossi',
    'Bianchi',
    'Esposito',
    'Romano',
    'Colombo',
    'Ricci',
    'Marino',
    'Greco',
    'Conti',
    'Galli',
  ],
  ...[
    'Albrecht',
    'Smith',
    'Okafor',
    'Nowak',
    'Dubois',
    'Jensen',
    'Novák',
    'García',
    'Müller',
    'Silva',
    'Peeters',
  ],
];

export const PLACES = [
  'Milano',
  'Roma',
  'Torino',
  'Napoli',
  'Bologna',
  'Firenze',
  'Palermo',
  'Verona',
  'Bari',
  'Trieste',
];
