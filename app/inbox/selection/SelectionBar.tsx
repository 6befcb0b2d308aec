import { Ellipsis, Tag } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Ticket } from '../../../contract/shapes.ts';
import type { Keys } from '../../keyboard/commands.ts';
import { useShortcut } from '../../keyboard/useShortcut.ts';
import { useSession } from '../../session/useSession.ts';
import { TagMenu } from '../../tags/TagMenu.tsx';
import { PickSnooze } from '../../ticket/PickSnooze.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton, iconButtonClass } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { useWords } from '../../words/useWords.ts';
import { AssignItems, ReadItems, SnoozeItems } from './ActionItems.tsx';
import { select, selectNothing } from './selecting.ts';
import { allOf } from './selection.ts';
import { type Actions, useActions } from './useActions.ts';

type Props = { selected: Ticket[]; rows: Ticket[] };

/** In the place of the list's head and its filters, as tall as these: the rows do not move. */
export function SelectionBar({ selected, rows }: Props) {
  const { t } = useWords();
  const actions = useActions(selected, selectNothing);
  useGoBackToRows();
  return (
    <section aria-label={t('select.actions')} className="shrink-0">
      <div className="flex h-14 items-center gap-3 pr-3 pl-4">
        <AllBox some={selected.length < rows.length} rows={rows} />
        <h1 className="figures min-w-0 flex-1 truncate text-title">
          <span role="status">{t('select.count', { count: selected.length })}</span>
        </h1>
        <Button look="plain" size="small" onClick={selectNothing}>
          {t('select.clear')}
          <span className="contents max-column:hidden">
            <Kbd keys="Esc" />
          </span>
        </Button>
      </div>
      <div className="flex h-9 items-center gap-1.5 px-4 py-1 max-column:h-11 max-column:py-0.5">
        <AssignMenu count={selected.length} actions={actions} />
        <SnoozeMenu actions={actions} />
        <CloseButton actions={actions} />
        <TagsMenu selected={selected} actions={actions} />
        <MoreMenu selected={selected} actions={actions} />
      </div>
    </section>
  );
}

/** Chooses all that is loaded, or nothing. As a row's, it is met by a finger beside it, too. */
function AllBox({ some, rows }: { some: boolean; rows: Ticket[] }) {
  const { t } = useWords();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <label className="-my-3 -mr-3 -ml-2 flex shrink-0 p-3">
      <input
        ref={box}
        type="checkbox"
        checked={!some}
        onChange={() => (some ? select(() => allOf(rows.map(({ id }) => id))) : selectNothing())}
        aria-label={t('select.all', { count: rows.length })}
        title={t('select.all', { count: rows.length })}
        className="size-4 accent-accent"
      />
    </label>
  );
}

const ACTION = 'aria-expanded:bg-selected';

function AssignMenu({ count, actions }: { count: number; actions: Actions }) {
  const { t } = useWords();
  const me = useSession().member.id;
  const [open, setOpen] = useState(false);
  useFirst('a', () => setOpen(true));
  useFirst('i', () => actions.assign(me));
  const trigger = (
    <Button size="small" className={ACTION}>
      {t('keys.assign')}
    </Button>
  );
  return (
    <Menu wide trigger={trigger} open={open} onOpenChange={setOpen}>
      <AssignItems count={count} onAssign={actions.assign} />
    </Menu>
  );
}

function SnoozeMenu({ actions }: { actions: Actions }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [picking, setPicking] = useState(false);
  useFirst('s', () => setOpen(true));
  const trigger = (
    <Button size="small" className={ACTION}>
      {t('snooze.choose')}
    </Button>
  );
  return (
    <>
      <Menu wide trigger={trigger} open={open} onOpenChange={setOpen}>
        <SnoozeItems onSnooze={actions.snooze} onPick={() => setPicking(true)} />
      </Menu>
      {picking && <PickSnooze onPick={actions.snooze} onClose={() => setPicking(false)} />}
    </>
  );
}

function CloseButton({ actions }: { actions: Actions }) {
  const { t } = useWords();
  useFirst('e', actions.close);
  return (
    <Tooltip text={t('ticket.close')} shortcut="e">
      <Button size="small" onClick={actions.close}>
        {t('ticket.close')}
      </Button>
    </Tooltip>
  );
}

function TagsMenu({ selected, actions }: { selected: Ticket[]; actions: Actions }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  useFirst('t', () => setOpen(true));
  const any = [...new Set(selected.flatMap(({ tags }) => tags))];
  const chosen = any.filter(id => selected.every(({ tags }) => tags.includes(id)));
  const trigger = <IconButton icon={Tag} name={t('bulk.tags')} shortcut="t" className={SMALL} />;
  return (
    <TagMenu
      label={t('bulk.tags')}
      trigger={trigger}
      chosen={chosen}
      some={any.filter(id => !chosen.includes(id))}
      onAdd={actions.addTag}
      onRemove={actions.removeTag}
      open={open}
      onOpenChange={setOpen}
    />
  );
}

const SMALL = 'size-7! max-column:size-10!';
const ICON = `${iconButtonClass} ${SMALL}`;

function MoreMenu({ selected, actions }: { selected: Ticket[]; actions: Actions }) {
  const { t } = useWords();
  const unread = selected.some(ticket => !ticket.read);
  useFirst('u', () => actions.mark(unread));
  const trigger = (
    <button type="button" aria-label={t('ticket.more')} title={t('ticket.more')} className={ICON}>
      <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
    </button>
  );
  return (
    <Menu trigger={trigger}>
      <ReadItems read={selected.some(({ read }) => read)} unread={unread} onMark={actions.mark} />
    </Menu>
  );
}

/** When the last is chosen no more, the keyboard is at the rows again: what it was on has gone. */
function useGoBackToRows() {
  useEffect(
    () => () => {
      setTimeout(() => {
        if (document.activeElement && document.activeElement !== document.body) return;
        document.querySelector<HTMLElement>('[data-ticket]')?.focus({ preventScroll: true });
      });
    },
    [],
  );
}

/** While rows are chosen a key means them, and not the ticket that is open beside them. */
function useFirst(key: Keys, run: () => void) {
  useShortcut(key, run, true, true);
}
