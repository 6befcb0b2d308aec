import { monthOf } from '../../domain/meter.ts';
import { presentUsage } from '../../present/usage.ts';
import { inWorkspace } from '../../store/database.ts';
import { storedSettings } from '../../store/read/settings.ts';
import { usageIn } from '../../store/read/usage.ts';
import { readSettings } from '../../store/settings.ts';
import { type Serving, serve } from '../serve.ts';

export function usageRoutes(serving: Serving): void {
  serve(serving, 'readUsage', ({ query, caller: { workspaceId } }) =>
    inWorkspace(serving.db, workspaceId, async tx => {
      const { credits, timeZone } = readSettings(await storedSettings(tx, workspaceId));
      const month = query.month ?? monthOf(serving.now(), timeZone).slice(0, 7);
      return presentUsage(month, await usageIn(tx, workspaceId, `${month}-01`), credits.monthlyAllowance);
    }),
  );
}
