import { useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from '@tanstack/react-router';
import { call, knowCalls } from '../../contract/client.ts';
import { DOOR_CALLS } from '../../contract/doorCalls.ts';
import { buttonClass } from '../ui/Button.tsx';
import { DoorTrouble } from './DoorTrouble.tsx';
import { SIGN_IN_WORDS } from './signInWords.ts';
import { useDoorWords } from './words/useDoorWords.ts';

knowCalls(DOOR_CALLS);

type Props = {
  /** Whether a password has just been refused because a provider is required. */
  isRequired: boolean;
};

/** In by a workspace's own provider (ROLE-4), and what came of it: from there one is led back here, with a word behind the #. */
export function OtherWays({ isRequired }: Props) {
  const { t } = useDoorWords();
  const { next } = useSearch({ from: '/at-door/sign-in' });
  const told = useLocation({ select: ({ hash }) => hash });
  const { data } = useQuery({
    queryKey: ['sign-in-providers'],
    queryFn: ({ signal }) => call('listSignInProviders', { query: { limit: 100 }, signal }),
  });
  const why = isRequired ? 'required' : told;
  const [, words] = Object.entries(SIGN_IN_WORDS).find(([one]) => one === why) ?? [];
  const search = next ? `?next=${encodeURIComponent(next)}` : '';
  return (
    <>
      <DoorTrouble text={words && why !== 'joined' ? t(words) : null} />
      {words && why === 'joined' && (
        <p role="status" className="mb-4 text-small text-pretty text-soft">
          {t(words)}
        </p>
      )}
      <ul className="flex flex-col gap-2">
        {data?.data.map(({ id, label }) => (
          <li key={id}>
            {/* A page of the server's, which leads on to the provider. */}
            <a href={`/sso/${id}${search}`} className={buttonClass({ size: 'touch' }, 'w-full')}>
              <span className="min-w-0 truncate" title={label}>
                {label}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
