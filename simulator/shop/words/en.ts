import { type Html, html } from '../html.ts';
import { piecesEn } from './piecesEn.ts';
import type { WorkshopWords } from './shapes.ts';

const workshop: WorkshopWords = {
  title: 'The workshop',
  link: 'Workshop',
  short:
    'Two wheels, one kiln and a long table by the window. We fire on Mondays and Thursdays, cut linen in between, and answer your messages ourselves, usually within the hour.',
  more: 'How a bowl is made',
  steps: [
    [
      'Thrown',
      'Every bowl begins as a ball of clay on one of our two wheels. Nobody makes more than thirty in a day.',
    ],
    ['Dried', 'A week on the shelf, turned every morning, so that the rim and the foot dry alike.'],
    ['Fired', 'A night in the kiln and a day to cool. Then it is hard, pale and still drinks water.'],
    ['Dipped and fired again', 'Into the glaze, wiped at the foot, and back into the kiln at 1,240 degrees.'],
  ],
  hoursTitle: 'Come by',
  hours: [
    ['Tuesday to Saturday', '10:00 to 13:00 and 15:30 to 19:00'],
    ['Kiln room', 'On Saturdays'],
  ],
  where: 'Faenza, in the yard behind the old mill. Ring if the door is closed: somebody is at the wheel.',
  asked: 'What people ask',
  answers: [
    [
      'How soon does it leave?',
      'Within two days if it is on the shelf, and then it travels two to three days within Europe.',
    ],
    [
      'It came broken',
      'That is ours to put right. Send a picture in the chat and a new one goes out, with nothing to send back.',
    ],
    [
      'Can you put initials under it?',
      'Yes, on what is not fired yet. Ask in the chat when the next ones are turned.',
    ],
  ],
};

export const en = {
  language: 'en',
  titled: (page: string) => `${page} · Morlane`,
  description: 'Morlane makes stoneware and linen for every day, in a workshop in Faenza. An invented shop.',
  skip: 'Skip to the content',
  shop: 'Shop',
  you: 'You',
  account: 'Account',
  accountOf: (firstName: string) => `Account, ${firstName}`,
  basketOf: (count: Html) => html`Basket, ${count}`,
  invented:
    'Morlane is an invented shop. It stands here so that there is a page for a chat to come to; nothing on it can be bought.',
  phones: 'Phones to text the shop from',
  otherLanguage: 'Italiano',
  front: {
    title: 'Stoneware and linen',
    heading: 'Stoneware and linen for every day',
    sentence:
      'Thrown on two wheels in Faenza and fired twice; woven in one mill, then cut and hemmed at a long table by the window.',
    first: 'See the Alba serving bowl',
    still: 'A serving bowl in moss, a tray in clay and a mug in chalk',
  },
  shelves: {
    tableware: { title: 'Tableware', sentence: 'Stoneware for every day, in three glazes.' },
    linen: { title: 'Linen', sentence: 'Woven in one mill, washed soft before it leaves.' },
  },
  from: (price: string) => `from ${price}`,
  colour: { tableware: 'Glaze', linen: 'Colour' },
  glazes: { moss: 'Moss', chalk: 'Chalk', clay: 'Clay' },
  size: 'Size',
  sizes: {
    small: 'Small',
    medium: 'Medium',
    large: 'Large',
    short: 'Short',
    long: 'Long',
    two: 'Set of two',
    four: 'Set of four',
  },
  sized: (size: string, measure: string) => `${size}, ${measure}`,
  inGlaze: (name: string, glaze: string) => `${name}, ${glaze.toLowerCase()}`,
  pieces: piecesEn,
  add: 'Add to basket',
  added: (basket: string) => html`It is in your basket. <a href="${basket}">See the basket</a>`,
  refused: 'This browser keeps nothing for this site, so it cannot hold a basket.',
  others: { tableware: 'Goes on the same table', linen: 'Goes with it' },
  workshop,
  basket: {
    title: 'Your basket',
    lines: 'In your basket',
    quantity: 'Quantity',
    remove: 'Remove',
    total: 'Total',
    delivery: 'Delivery within Europe is part of the price.',
    clear: 'Empty the basket',
    empty: 'There is nothing in it yet.',
    toShelves: 'Back to the shelves',
    endTitle: 'Here the basket ends',
    end: 'Morlane is invented, so nothing here can be bought: no address is asked for, nothing is charged, and what you chose stays in this browser. To hear more about a piece, ask in the chat.',
    scripts:
      'The basket is kept by a script in your browser, and yours runs none. Everything else here works without.',
  },
  signIn: {
    heading: 'Your account',
    sentence:
      'Three invented customers shop here. Be one of them, without a password, and the shop tells the chat who is writing; signed out, you are a stranger to it.',
    as: (name: string) => `Sign in as ${name}`,
    signedIn: (email: string) => `You are signed in with ${email}.`,
    known:
      'The shop tells the chat who you are, in a form that nobody else can sign. In the inbox, what you write here stands beside your texts.',
    out: 'Sign out',
  },
  missing: {
    title: 'No such page',
    sentence: 'There is nothing at this address. The shelves are where they were.',
  },
};

/** Every text of the shop, in one language. */
export type ShopWords = typeof en;
