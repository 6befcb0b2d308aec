import { bowl } from './clay.ts';
import { LINEN, type Product, TABLEWARE } from './products.ts';

/** Morlane's front page. It is drawn once: nothing on it depends on who looks. */
export function shopPage(): string {
  return PAGE;
}

function shelf(id: string, title: string, sentence: string, products: Product[]): string {
  return `<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2><p class="sentence">${sentence}</p>
    <ul class="shelf">${products.map(piece).join('')}</ul></section>`;
}

function piece({ name, made, price, drawing }: Product): string {
  return `<li><div class="picture">${drawing}</div>
    <div class="label"><h3>${name}</h3><span class="price">${price}</span></div><p>${made}</p></li>`;
}

const HERO = `<section class="hero" aria-labelledby="alba">
  <div class="words">
    <p class="kind">Tableware, serving</p>
    <h1 id="alba">Alba serving bowl</h1>
    <p class="price">€86</p>
    <p>Thrown by hand in stoneware and dipped twice, so that the moss settles deeper at the foot. Each one is a little its own.</p>
    <dl><div><dt>Glaze</dt><dd>Moss</dd></div><div><dt>Size</dt><dd>Large, 28 cm</dd></div></dl>
    <p class="small">Goes in the oven and the dishwasher.<br>Leaves the workshop within two days.</p>
  </div>
  <div class="stage">${bowl('moss')}</div>
</section>`;

const WORKSHOP = `<section id="workshop" class="workshop" aria-labelledby="workshop-title">
  <h2 id="workshop-title">The workshop</h2>
  <p>Two wheels, one kiln and a long table by the window. We fire on Mondays and Thursdays, cut linen in between, and answer
  your messages ourselves, usually within the hour.</p>
</section>`;

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Morlane: ceramics and linen</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo-shop/shop.css">
</head>
<body>
<header>
  <a class="name" href="/demo-shop">Morlane</a>
  <nav aria-label="Shop"><a href="#tableware">Tableware</a><a href="#linen">Linen</a><a href="#workshop">Workshop</a></nav>
</header>
<main>
${HERO}
${shelf('tableware', 'Tableware', 'Stoneware for every day, in three glazes.', TABLEWARE)}
${shelf('linen', 'Linen', 'Woven in one mill, washed soft before it leaves.', LINEN)}
${WORKSHOP}
</main>
<footer><p>Morlane is an invented shop. It stands here so that there is a page for a chat to come to; nothing on it can be bought.</p></footer>
</body>
</html>
`;
