import { useState } from 'react';
import { AddPhone } from './AddPhone.tsx';
import { PhoneChooser } from './PhoneChooser.tsx';
import { PhoneOnDesk } from './PhoneOnDesk.tsx';
import { TopBar } from './TopBar.tsx';
import { useDesk } from './useDesk.ts';
import { words } from './words.ts';

/** All phones side by side; on a small screen the chosen one alone. */
export function DeskScreen() {
  const view = useDesk();
  const [picked, setPicked] = useState<string>();
  const phones = view.desk?.phones ?? [];
  const chosen = picked ?? phones[0]?.phone;
  const added = async (phone: string) => {
    await view.refresh();
    setPicked(phone);
  };
  return (
    <>
      <TopBar title={words.title} purpose={words.purpose}>
        <LiveLight live={view.live} />
        <AddPhone onAdded={added} />
      </TopBar>
      {view.error && (
        <p className="trouble" role="alert">
          {words.errors[view.error]}
        </p>
      )}
      {phones.length > 0 && <PhoneChooser phones={phones} chosen={chosen} onChoose={setPicked} />}
      <main className="desk">
        {phones.map(phone => (
          <PhoneOnDesk
            key={phone.phone}
            phone={phone}
            chosen={phone.phone === chosen}
            shopNumbers={view.desk?.shop_numbers ?? []}
            thread={view.threads.get(phone.phone) ?? []}
            view={view}
          />
        ))}
      </main>
    </>
  );
}

function LiveLight({ live }: { live: boolean }) {
  return (
    <p className="live" data-live={live} role="status">
      <span aria-hidden="true" />
      {live ? words.live : words.reconnecting}
    </p>
  );
}
