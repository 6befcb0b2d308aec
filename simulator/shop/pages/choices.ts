import { GLAZE_NAMES } from '../drawings/glazes.ts';
import { type Html, html } from '../html.ts';
import type { Piece } from '../pieces.ts';
import type { Visit } from '../visit.ts';

type Option = { value: string; label: string; said: string };

/** In which glaze and which size: two groups of radio buttons, one of each chosen to begin with. */
export function choices({ shelf, sizes, shown }: Piece, { words }: Visit): Html {
  const glazes = GLAZE_NAMES.map(value => ({ value, label: words.glazes[value], said: words.glazes[value] }));
  const inSizes = sizes.map(({ size, measure }) => ({
    value: size,
    label: words.sizes[size],
    said: words.sized(words.sizes[size], measure),
  }));
  return html`${group('glaze', words.colour[shelf], glazes, shown.glaze)}
  ${group('size', words.size, inSizes, shown.size)}`;
}

/** Beside its name a group says what is chosen; a screen reader hears that from the button itself. */
function group(name: string, title: string, options: Option[], chosen: string): Html {
  return html`<fieldset class="${name}">
    <legend>${title} <span aria-hidden="true">${options.map(({ value, said }) => html`<b data-of="${value}">${said}</b>`)}</span></legend>
    <div class="options">${options.map(option)}</div>
  </fieldset>`;

  function option({ value, label }: Option): Html {
    const checked = value === chosen ? html` checked` : null;
    return html`<label><input type="radio" name="${name}" value="${value}"${checked}><span><span>${label}</span></span></label>`;
  }
}
