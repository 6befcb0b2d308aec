import { addressOf } from '../address.ts';
import { type Html, html } from '../html.ts';
import { SHOPPERS, type Shopper } from '../shoppers.ts';
import type { Page, Visit } from '../visit.ts';

/** Who one is here. Signing in and out are forms, and each draws the page anew. */
export function accountPage(visit: Visit): Page {
  const { language, words, shopper } = visit;
  const body = html`<section class="page account" aria-labelledby="account-title">
  ${shopper ? inside(shopper, visit) : outside(visit)}
</section>`;
  return {
    title: words.account,
    place: 'account',
    body: html`<form method="post" action="${addressOf(language, 'account')}">${body}</form>`,
  };
}

function outside({ words: { signIn } }: Visit): Html {
  return html`<h1 id="account-title">${signIn.heading}</h1>
  <p>${signIn.sentence}</p>
  <ul>${SHOPPERS.map(
    ({ id, name, email }) =>
      html`<li><button name="customer" value="${id}"><b>${signIn.as(name)}</b><span>${email}</span></button></li>`,
  )}</ul>`;
}

function inside({ name, email }: Shopper, { words: { signIn } }: Visit): Html {
  return html`<h1 id="account-title">${name}</h1>
  <p>${signIn.signedIn(email)}</p>
  <p>${signIn.known}</p>
  <button class="button quiet" name="customer" value="">${signIn.out}</button>`;
}
