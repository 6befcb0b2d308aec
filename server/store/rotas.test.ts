import { describe, expect, test } from 'vitest';
import { NOTHING } from '../domain/decision.ts';
import type { Command, Wanted } from './command.ts';
import { loadStatements } from './load.ts';

const asking = (load: Wanted): Command => ({ workspaceId: 'a', load, decide: () => NOTHING });
const sent = (...loads: Wanted[]) => loadStatements(loads.map(asking), new Date(0)).filter(Boolean).length;

describe('ASSIGN-2: the rota', () => {
  const text = { phone: '+14155550101', number: '+14155550100' };

  test('costs a text not one statement', () => {
    expect(sent({ ...text, turn: true })).toBe(sent(text));
  });

  test('is locked before the settings are read where it is to be changed', () => {
    expect(sent({ ...text, rota: true })).toBe(sent(text) + 1);
    expect(sent({ ...text, rota: true })).toBe(sent({ ...text, settings: true }));
  });
});
