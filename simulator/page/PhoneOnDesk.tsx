import { useState } from 'react';
import type { Phone, SimulatedText } from '../shapes.ts';
import { onPaper } from './format.ts';
import { ShopLine } from './ShopLine.tsx';
import { StateMenu } from './StateMenu.tsx';
import { Thread } from './Thread.tsx';
import type { DeskView } from './useDesk.ts';
import { WriteText } from './WriteText.tsx';
import { words } from './words.ts';

type Props = {
  phone: Phone;
  chosen: boolean;
  shopNumbers: string[];
  thread: readonly SimulatedText[];
  view: DeskView;
};

export function PhoneOnDesk({ phone: { phone, name, state }, chosen, shopNumbers, thread, view }: Props) {
  const [picked, setPicked] = useState<string>();
  const to = picked ?? thread.at(-1)?.shop ?? shopNumbers[0];
  return (
    <section className="phone" aria-label={phone} data-state={state} data-chosen={chosen}>
      <div className="owner">
        <div>
          <h2>{name ?? onPaper(phone)}</h2>
          {name && <p>{onPaper(phone)}</p>}
        </div>
        <StateMenu phone={phone} state={state} onSwitched={view.refresh} />
      </div>
      <div className="case">
        <div className="screen">
          <ShopLine numbers={shopNumbers} number={to} onPick={setPicked} />
          <Thread thread={thread} state={state} />
          {words.stateMeans[state] && <p className="state-means">{words.stateMeans[state]}</p>}
          <WriteText phone={phone} to={to} onTaken={view.took} />
        </div>
      </div>
    </section>
  );
}
