import { expect, test, vi } from 'vitest';

vi.stubGlobal('fetch', async () => new Response('<svg viewBox="0 0 32 32"><rect/></svg>'));
const { iconWith } = await import('./tabIcon.ts');

test('NOTE-2: the tab’s icon is the shop’s sign with the number over it, and the sign alone where there is none', async () => {
  const drawn = decodeURIComponent(await iconWith('3'));
  expect(drawn).toMatch(/^data:image\/svg\+xml,<svg viewBox="0 0 32 32"><rect\/><rect .*>3<\/text><\/svg>$/);
  expect(await iconWith('')).toBe('/icon.svg');
});

test.each(['3', '42', '99+'])('NOTE-2: %s stands within the icon', async text => {
  const [, x, width] =
    /<rect x="(\d+)" y="14" width="(\d+)"/.exec(decodeURIComponent(await iconWith(text))) ?? [];
  expect([Number(x) >= 0, Number(x) + Number(width)]).toEqual([true, 32]);
});
