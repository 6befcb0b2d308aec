import { fillBasketPage } from './basketPage.ts';
import { showCount } from './header.ts';
import { putInFromForm } from './pieceForm.ts';

/** Everything on the shop's pages that needs a script: the basket. Without it the pages stay as the server drew them. */
showCount();
putInFromForm();
fillBasketPage();
