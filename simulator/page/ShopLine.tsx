import { Store } from 'lucide-react';
import { onPaper } from './format.ts';
import { words } from './words.ts';

type Props = { numbers: string[]; number: string | undefined; onPick(number: string): void };

/** Whom the phone is texting with. */
export function ShopLine({ numbers, number, onPick }: Props) {
  return (
    <div className="shop-line">
      <span className="shop-sign">
        <Store aria-hidden="true" size={16} strokeWidth={1.75} />
      </span>
      <div>
        <p>{words.shop}</p>
        {numbers.length > 1 ? (
          <select aria-label={words.shopNumber} value={number} onChange={event => onPick(event.target.value)}>
            {numbers.map(one => (
              <option key={one} value={one}>
                {onPaper(one)}
              </option>
            ))}
          </select>
        ) : (
          <p className="number">{number ? onPaper(number) : words.noShopNumber}</p>
        )}
      </div>
    </div>
  );
}
