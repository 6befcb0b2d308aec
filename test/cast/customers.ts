import { type Customer, customer, stranger } from './customer.ts';

/** Morlane's customers. All invented, see `test/cast.ts`. */
export const customers = {
  ines: customer('+447700900231', 'Ines Calloway <ines@calloway.example>', 'Bristol, GB, Europe/London'),
  vassoio: stranger('+390255501187'),
  giulia: customer(
    '+393475550142',
    'Giulia Ferrante <giulia.ferrante@postino.example>',
    'Rome, IT, Europe/Rome',
  ),
  mara: customer('+46705550196', 'Mara Lindqvist <mara@lindqvist.example>', 'Malmö, SE, Europe/Stockholm'),
  tobias: customer(
    '+491713920018',
    'Tobias Renn <tobias.renn@briefkasten.example>',
    'Hamburg, DE, Europe/Berlin',
  ),
  petra: customer('+4790555012', 'Petra Halvorsen <petra@halvorsen.example>', 'Bergen, NO, Europe/Oslo'),
  amara: customer('+32470555012', 'Amara Sille <amara.sille@postbus.example>', 'Ghent, BE, Europe/Brussels'),
  oskar: customer('+31655550143', 'Oskar Veldhuis <oskar@veldhuis.example>', 'Utrecht, NL, Europe/Amsterdam'),
  leo: customer('+33639980127', 'Léo Marchetti <leo.marchetti@courrier.example>', 'Nice, FR, Europe/Paris'),
  hanne: customer('+4520555012', 'Hanne Brook <hanne@brook.example>', 'Aarhus, DK, Europe/Copenhagen'),
  dmitri: customer(
    '+358455550128',
    'Dmitri Aalto <dmitri.aalto@posti.example>',
    'Helsinki, FI, Europe/Helsinki',
  ),
  rosa: customer('+34655550117', 'Rosa Quintero <rosa.quintero@buzon.example>', 'Seville, ES, Europe/Madrid'),

  leander: customer('+32470555087', 'Leander Voss <leander@zout.example>', 'Antwerp, BE, Europe/Brussels'),
  wanda: customer('+353855550145', 'Wanda Kestrel <wanda@kestrel.example>', 'Galway, IE, Europe/Dublin'),
  chiara: customer(
    '+393335550121',
    'Chiara Benedetti <chiara.benedetti@postino.example>',
    'Turin, IT, Europe/Rome',
  ),
  matteo: customer('+393285550164', 'Matteo Ruggeri <matteo@ruggeri.example>', 'Bologna, IT, Europe/Rome'),
  lorenzo: customer(
    '+393405550177',
    'Lorenzo Vitale <lorenzo.vitale@postino.example>',
    'Naples, IT, Europe/Rome',
  ),
  elena: customer('+393495550133', 'Elena Sartori <elena@sartori.example>', 'Verona, IT, Europe/Rome'),
  camille: customer(
    '+33639980186',
    'Camille Aubert <camille.aubert@courrier.example>',
    'Lyon, FR, Europe/Paris',
  ),
  nils: customer('+46701740611', 'Nils Ekberg <nils@ekberg.example>', 'Uppsala, SE, Europe/Stockholm'),
  delphine: customer(
    '+16465550175',
    'Delphine Marsh <delphine@marsh.example>',
    'New York, US, America/New_York',
  ),
  june: customer(
    '+14155550134',
    'June Okafor <june.okafor@letterbox.example>',
    'Oakland, US, America/Los_Angeles',
  ),
  maximiliane: customer(
    '+43664555012',
    'Maximiliane Hohenstein-Abendroth <maximiliane@hohenstein-abendroth.example>',
    'Vienna, AT, Europe/Vienna',
  ),
  anselm: customer('+41795550118', 'Anselm Rüegg <anselm@rueegg.example>', 'Basel, CH, Europe/Zurich'),
  beatriz: customer(
    '+351912555014',
    'Beatriz Amaro <beatriz.amaro@correio.example>',
    'Porto, PT, Europe/Lisbon',
  ),
  piotr: customer('+48512555012', 'Piotr Zalewski <piotr@zalewski.example>', 'Gdańsk, PL, Europe/Warsaw'),
  harriet: customer('+447700900764', 'Harriet Pell <harriet@pell.example>', 'York, GB, Europe/London'),
  callum: customer(
    '+61491570156',
    'Callum Drew <callum.drew@mailbox.example>',
    'Hobart, AU, Australia/Hobart',
  ),
  ingrid: customer('+4741555018', 'Ingrid Solberg <ingrid@solberg.example>', 'Tromsø, NO, Europe/Oslo'),
  yannis: customer('+306945550143', 'Yannis Karras <yannis@karras.example>', 'Athens, GR, Europe/Athens'),
  wholesale: stranger('+12025550187'),
  rune: customer('+4540555019', 'Rune Dahl <rune@dahl.example>', 'Odense, DK, Europe/Copenhagen'),
  parcelTrick: stranger('+17085550143'),
  lucia: customer('+390115550162', 'Lucia Morandi', 'Turin, IT, Europe/Rome'),
  // On the list for texts, and has never asked anything.
  tomas: customer('+420601555012', 'Tomáš Havel <tomas@havel.example>', 'Brno, CZ, Europe/Prague'),
  marguerite: customer(
    '+15145550148',
    'Marguerite Roy <marguerite@roy.example>',
    'Montréal, CA, America/Toronto',
  ),
} as const satisfies Record<string, Customer>;
