import { METRICS } from '../../contract/metrics.ts';
import type { Accepted } from '../domain/decision.ts';
import type { Facts } from '../domain/facts.ts';
import type { Click, ClickedText, Sale, SaleChange } from '../domain/sales/state.ts';
import type { ProfileEvent } from '../domain/state.ts';
import type { Command } from './command.ts';
import type { Statement } from './pipeline.ts';
import { kept, when } from './statements.ts';

/** The clicks on links of texts, and what counts towards them, as a batch's decisions change it. */
export class Sales {
  private clicks: Click[] = [];
  private texts = new Map<string, ClickedText>();
  private known = new Map<string, Sale>();

  knowClick(click: Click): void {
    this.clicks.push(click);
  }

  knowText(text: ClickedText): void {
    this.texts.set(text.messageId, text);
  }

  know(sale: Sale): void {
    this.known.set(keyOf(sale), sale);
  }

  absorb({ events = [], sales = [] }: Accepted): void {
    for (const event of events) this.absorbEvent(event);
    for (const { kind, sale } of sales) {
      if (kind === 'gone') this.known.delete(keyOf(sale));
      else this.know(sale);
    }
  }

  private absorbEvent({ metric, messageId, id, profileId, at }: ProfileEvent): void {
    const text = metric === METRICS.clicked && messageId ? this.texts.get(messageId) : undefined;
    if (text) this.knowClick({ ...text, id, profileId, at });
  }

  /** Whose clicks they are is looked at by the rule: an order stays with whom it came for first. */
  factsFor({ workspaceId, load }: Command): Pick<Facts, 'clicks' | 'sales' | 'clickedText'> {
    const isAsked = load.order !== undefined || load.ordersSince !== undefined;
    const ours = (one: { workspaceId: string }) => isAsked && one.workspaceId === workspaceId;
    return {
      clicks: this.clicks.filter(ours),
      sales: [...this.known.values()].filter(ours),
      clickedText: (load.clickedText && load.messageId && this.texts.get(load.messageId)) || null,
    };
  }
}

export function keyOf({ workspaceId, orderId }: Sale): string {
  return `${workspaceId} ${orderId}`;
}

/** One change an order: what is counted within a batch and no longer by its end was never there, and is not found. */
export function saleWrites(changes: SaleChange[]): Statement[] {
  const of = (kind: SaleChange['kind']) => changes.filter(one => one.kind === kind).map(({ sale }) => sale);
  return [...kept('sales', of('kept'), 'order_id'), ...when(of('gone').map(idOf), GONE)];
}

function idOf({ workspaceId, orderId }: Sale): object {
  return { workspace_id: workspaceId, order_id: orderId };
}

const GONE = `
delete from sales s using json_to_recordset($1) as r(workspace_id uuid, order_id uuid)
where (s.workspace_id, s.order_id) = (r.workspace_id, r.order_id)`;
