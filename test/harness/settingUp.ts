import type { Page } from 'playwright-core';
import { still } from './pictures.ts';

/** The settings of the web chat, and what belongs to them, while they are being changed, in either language. */
export const SETTING_UP: Record<string, (page: Page) => Promise<unknown>> = {
  'the web chat in another look': async page => {
    await page.goto('/settings/web-chat');
    await page.getByLabel(either('Colour', 'Colore')).fill('#e8b84a');
    await choose(page, 'Serif', 'Con grazie');
    await choose(page, 'Soft', 'Morbidi');
    await page.getByLabel(either('Words beside the bubble', 'Parole accanto al pulsante')).fill('Morlane');
    await page.locator('.launcher').waitFor();
  },
  'office hours that cannot be': async page => {
    await page.goto('/settings/web-chat');
    await choose(page, 'By the week.*', 'Per settimana.*');
    await press(page, 'Change the hours: Tuesday', 'Cambia gli orari: Martedì');
    await page.getByLabel(either('Tuesday: to', 'Martedì: alle')).fill('13:00');
    await press(page, 'Add hours', 'Aggiungi un orario');
    await page.getByLabel(either('Tuesday: from', 'Martedì: dalle')).last().fill('12:30');
    await press(page, 'Add a holiday', 'Aggiungi una festività');
    await page.getByLabel(either('Day', 'Giorno')).first().fill('2026-12-26');
    await press(page, 'Save', 'Salva');
    await page.getByText(/within other hours|dentro un altro orario/).waitFor();
  },
  'what a visitor would get': async page => {
    await page.goto('/settings/web-chat');
    await page.getByText(/^(Their first message|Il suo primo messaggio)$/).waitFor();
    await page.getByRole('region', { name: either('By e-mail', 'Per e-mail') }).scrollIntoViewIfNeeded();
  },
  'keys of the shop’s identities': async page => {
    await page.goto('/settings/web-chat');
    const keys = page.getByRole('button', { name: either('Show the key', 'Mostra la chiave') });
    await page.getByRole('button', { name: either('New key', 'Nuova chiave') }).waitFor();
    if ((await keys.count()) === 0) await press(page, 'New key', 'Nuova chiave');
    await keys.first().click();
    for (const title of await page.locator('summary').all()) await title.click();
    await page.getByRole('region', { name: either('Identity', 'Identità') }).scrollIntoViewIfNeeded();
  },
  'a logo, and a link that is none': async page => {
    await page.goto('/settings/workspace');
    const chooser = page.locator('input[type=file]');
    await chooser.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: await still('png') });
    await page.getByRole('img', { name: either('Your logo', 'Il tuo logo') }).waitFor();
    const privacy = page.getByLabel(either('Privacy policy', 'Informativa sulla privacy'));
    await privacy.fill('morlane.example/privacy');
    await press(page, 'Save', 'Salva');
    await page.getByText(/^(Write a web address|Scrivi un indirizzo web)/).waitFor();
  },
  'a logo that is none': async page => {
    await page.goto('/settings/workspace');
    const file = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('no picture') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText(/no picture that can be shown|Non è un’immagine/).waitFor();
  },
  'a sender outside the shop’s own domain': async page => {
    await page.goto('/settings/general');
    await page.getByLabel(either('Sender’s address', 'Indirizzo del mittente')).fill('morlane@gmail.com');
    await page.getByText(/gmail\.com in your name|gmail\.com a tuo nome/).waitFor();
  },
};

const either = (english: string, italian: string) => new RegExp(`^(${english}|${italian})$`);

function press(page: Page, english: string, italian: string): Promise<void> {
  return page.getByRole('button', { name: either(english, italian) }).click();
}

function choose(page: Page, english: string, italian: string): Promise<void> {
  return page.getByRole('radio', { name: either(english, italian) }).check();
}
