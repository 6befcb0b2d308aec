import type { ImportField, ImportKind } from '../../contract/importRoutes.ts';

type Names = Partial<Record<ImportField, string[]>>;

/** What columns are called in files of shops, in English and Italian; of Klaviyo's and Shopify's exports too. Without spaces and accents. */
const PROFILE_NAMES: Names = {
  phone: [
    'phone',
    'phonenumber',
    'mobile',
    'mobilephone',
    'cell',
    'sms',
    'telefono',
    'cellulare',
    'numeroditelefono',
    'defaultaddressphone',
  ],
  email: ['email', 'emailaddress', 'mail', 'indirizzoemail', 'postaelettronica'],
  external_id: ['externalid', 'customerid', 'id', 'idcliente', 'codicecliente', 'idesterno'],
  name: ['name', 'fullname', 'customer', 'nomecompleto', 'nomeecognome', 'cliente', 'nominativo'],
  first_name: ['firstname', 'givenname', 'nome'],
  last_name: ['lastname', 'surname', 'familyname', 'cognome'],
  organization: [
    'organization',
    'organisation',
    'company',
    'azienda',
    'societa',
    'ragionesociale',
    'defaultaddresscompany',
  ],
  title: ['title', 'jobtitle', 'titolo', 'ruolo'],
  address: ['address', 'address1', 'street', 'indirizzo', 'via', 'defaultaddressaddress1'],
  zip: ['zip', 'zipcode', 'postcode', 'postalcode', 'cap', 'codicepostale', 'defaultaddresszip'],
  city: ['city', 'town', 'citta', 'comune', 'defaultaddresscity'],
  region: [
    'region',
    'state',
    'province',
    'stateregion',
    'regione',
    'provincia',
    'defaultaddressprovincecode',
  ],
  country: ['country', 'countrycode', 'paese', 'nazione', 'stato', 'defaultaddresscountrycode'],
  time_zone: ['timezone', 'fusoorario'],
  locale: ['locale', 'language', 'lingua'],
  sms_marketing: [
    'smsmarketing',
    'smsmarketingconsent',
    'acceptssmsmarketing',
    'smsconsent',
    'consent',
    'consenso',
    'consensosms',
    'consensomarketing',
    'consensosmsmarketing',
  ],
  sms_transactional: [
    'smstransactional',
    'smstransactionalconsent',
    'consensotransazionale',
    'consensosmstransazionale',
  ],
  consent_at: [
    'consentat',
    'consentdate',
    'consenteddate',
    'smsconsentdate',
    'consentedat',
    'datadelconsenso',
    'dataconsenso',
  ],
  consent_source: [
    'consentsource',
    'source',
    'smsconsentsource',
    'fonte',
    'fontedelconsenso',
    'origineconsenso',
  ],
};

const SEND_NAMES: Names = {
  type: ['type', 'tipo'],
  id: ['id', 'campaignid', 'flowid', 'idcampagna', 'idflusso', 'messageid'],
  campaign_name: [
    'name',
    'campaign',
    'campaignname',
    'flow',
    'flowname',
    'nome',
    'campagna',
    'nomecampagna',
    'flusso',
  ],
  phone: ['phone', 'phonenumber', 'to', 'recipient', 'telefono', 'cellulare', 'destinatario'],
  body: ['body', 'text', 'message', 'content', 'testo', 'messaggio'],
  sent_at: [
    'sentat',
    'senttime',
    'sentdate',
    'date',
    'time',
    'timestamp',
    'data',
    'inviatoil',
    'datainvio',
    'datadiinvio',
  ],
  status: ['status', 'stato', 'state'],
  from: ['from', 'sender', 'mittente', 'da'],
};

const KINDS: Record<ImportKind, { fields: Map<string, ImportField>; other: ImportField }> = {
  profiles: { fields: byName(PROFILE_NAMES), other: 'property' },
  marketing_sends: { fields: byName(SEND_NAMES), other: 'ignore' },
};

function byName(names: Names): Map<string, ImportField> {
  return new Map(
    Object.entries(names).flatMap(([field, all]) => all.map(one => [one, field as ImportField] as const)),
  );
}

/** What each column of a file probably is, by its name. Nothing is guessed of two columns: the first has it. */
export function guessedFields(kind: ImportKind, header: string[]): ImportField[] {
  const { fields, other } = KINDS[kind];
  const guessed = header.map(name => fields.get(bare(name)));
  return guessed.map((field, at) => (field && guessed.indexOf(field) === at ? field : other));
}

function bare(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
