/** What the page says on which an address is taken off the notifications (NOTE-1). */
const en = {
  asks: 'No more e-mail about new messages?',
  about: (address: string, shop: string) =>
    `${address} is told by e-mail of new messages to ${shop}. The other addresses stay as they are.`,
  button: 'Take this address off',
  done: 'This address has been taken off',
  doneAbout: (address: string, shop: string) =>
    `${address} gets no more e-mail about new messages to ${shop}. An Owner, Admin or Manager can add it again.`,
};

const it: typeof en = {
  asks: 'Niente più e-mail sui nuovi messaggi?',
  about: (address, shop) =>
    `${address} è avvisato per e-mail dei nuovi messaggi di ${shop}. Gli altri indirizzi restano come sono.`,
  button: 'Togli questo indirizzo',
  done: 'Questo indirizzo è stato tolto',
  doneAbout: (address, shop) =>
    `${address} non riceve più e-mail sui nuovi messaggi di ${shop}. Un Proprietario, un Amministratore o un Manager può aggiungerlo di nuovo.`,
};

export const unsubscribeWords = { en, it };
