import { describe, expect, test } from 'vitest';
import { contrast } from '../../../contract/chatColors.ts';
import { chatLook } from './chatLook.ts';
import { DARK_CARD, styleOf } from './layout.ts';

const design = { color: '#3f4a2c', font: 'system', corners: 'round' } as const;

/** Every colour whose channels are of these. */
const STEPS = ['00', '33', '66', '99', 'cc', 'ff'];
const COLORS = STEPS.flatMap(r => STEPS.flatMap(g => STEPS.map(b => `#${r}${g}${b}`)));

describe('FOLLOW-2: a mail looks as the chat does', () => {
  test('in the shop’s own colour, with words that can be read on it', () => {
    for (const color of COLORS) {
      const { button } = chatLook({ ...design, color });
      expect(button.color).toBe(color);
      expect(contrast(button.color, button.on), color).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('in the dark in one that is seen there, and is the shop’s own where that is', () => {
    for (const color of COLORS) {
      const { buttonInDark: button } = chatLook({ ...design, color });
      expect(contrast(button.color, button.on), color).toBeGreaterThanOrEqual(4.5);
      expect(contrast(button.color, DARK_CARD), color).toBeGreaterThanOrEqual(3);
      if (contrast(color, DARK_CARD) >= 3) expect(button.color).toBe(color);
    }
  });

  test('with the shop’s corners and font', () => {
    const corners = (['round', 'soft', 'square'] as const).map(
      one => chatLook({ ...design, corners: one }).radius.button,
    );
    expect(corners).toEqual(corners.toSorted((a, b) => b - a));
    expect(corners.at(-1)).toBe(0);
    expect(styleOf(chatLook({ ...design, corners: 'square' })).button).toContain('border-radius:0px');
    expect(styleOf(chatLook({ ...design, font: 'serif' })).page).toContain('font-family:Georgia');
    expect(chatLook({ ...design, font: 'page' }).font).toBe(chatLook(design).font);
  });
});
