export const exports = {
  'exports.title': 'Export',
  'exports.tables': 'Tickets and messages',
  'exports.tablesHint':
    'As CSV, for a spreadsheet. Of tickets the days are those they were opened on, of messages those they were sent on.',
  'exports.from': 'From',
  'exports.to': 'To',
  'exports.ever': 'Left empty: everything there is.',
  'exports.backwards': 'The last day is before the first.',
  'exports.tickets': 'Download tickets',
  'exports.messages': 'Download messages',
  'exports.ledger': 'Consent ledger',
  'exports.ledgerHint': 'Every change of a consent, when, from where and on what evidence, as CSV.',
  'exports.takeLedger': 'Download the ledger',
  'exports.all': 'The whole workspace',
  'exports.allHint':
    'Customers, tickets, messages with their pictures, consents, orders and settings, as an archive for another program. It downloads as it is made: its last file, manifest.json, says what is in it.',
  'exports.takeAll': 'Download everything',
  'exports.ownersOnly': 'Only an Owner can download the whole workspace.',
  'exports.logged': 'Downloads of tickets, messages and the whole workspace are in the audit log.',
} as const;
