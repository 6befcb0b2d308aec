import type { Catalog } from '../../words/catalog.ts';
import type { en } from './en.ts';

export const it: Catalog<typeof en> = {
  'workspaces.title': 'Spazi di lavoro',
  'workspaces.switch': 'Passa a {workspace}',
  'workspaces.unread':
    '{count, plural, one {# cliente con messaggi non letti} other {# clienti con messaggi non letti}}',
  'workspaces.now': 'Ora sei in {workspace}.',
  'workspaces.left': 'Non fai più parte di {left}. Ora sei in {workspace}.',
  'workspaces.gone': 'Non fai più parte di {workspace}.',
  'workspaces.provider': 'In {workspace} si entra solo con il suo provider. Esci, e accedi con quello.',
  'workspaces.unreachable': 'Sei ancora in {workspace}: il server non è raggiungibile.',
  'workspaces.new': 'Nuovo spazio di lavoro',
  'workspaces.newBody':
    'All’inizio è vuoto, e il suo proprietario sei tu. Puoi tornare a {workspace} quando vuoi, dal tuo menu.',
  'workspaces.name': 'Nome',
  'workspaces.prefix': 'Prefisso dell’organizzazione',
  'workspaces.prefixHint': 'Da chi i suoi SMS dicono di venire.',
  'workspaces.zone': 'Fuso orario',
  'workspaces.create': 'Crea lo spazio di lavoro',
  'workspaces.elsewhere': 'Fai parte anche di altri spazi di lavoro:',
};
