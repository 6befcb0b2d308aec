/** What our own page with a shop's chat says. */
const en = {
  title: (shop: string) => `Chat with ${shop}`,
  below: 'The conversation is open in the corner of this page.',
  needsScripts: 'It needs JavaScript, which is switched off in this browser.',
};

const it: typeof en = {
  title: shop => `Chat con ${shop}`,
  below: 'La conversazione è aperta nell’angolo di questa pagina.',
  needsScripts: 'Ha bisogno di JavaScript, che in questo browser è disattivato.',
};

export const pageWords = { en, it };

/** The first language of ours that a browser asks for (RFC 9110, 12.5.4); browsers send them in the order of preference. */
export function pageLanguage(accepted: string | undefined): 'en' | 'it' {
  const asked = (accepted ?? '').split(',').map(range => range.trim().slice(0, 2).toLowerCase());
  return asked.find(language => language === 'en' || language === 'it') === 'it' ? 'it' : 'en';
}
