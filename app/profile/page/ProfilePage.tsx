import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { knowCalls, Refused } from '../../../contract/client.ts';
import { PROFILE_CALLS } from '../../../contract/profileCalls.ts';
import type { WholeProfile } from '../../../contract/profileRoutes.ts';
import { useShortcut } from '../../keyboard/useShortcut.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { ActivitySection } from '../activity/ActivitySection.tsx';
import { customerQuery } from '../customer.ts';
import { SectionsPlace } from '../folded.ts';
import { IdentitySection } from '../knownBy/IdentitySection.tsx';
import { fullName } from '../names.ts';
import { OrdersSection } from '../orders/OrdersSection.tsx';
import { TicketsSection } from '../tickets/TicketsSection.tsx';
import { useSmsTicket } from '../useSmsTicket.ts';
import { useProfileWords } from '../words/useProfileWords.ts';
import { ConsentSection } from './ConsentSection.tsx';
import { DetailsSection } from './DetailsSection.tsx';
import { KnownSection } from './KnownSection.tsx';
import { PageBones } from './PageBones.tsx';
import { PageHead } from './PageHead.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { useBack } from './useBack.ts';
import { useLedOn } from './useLedOn.ts';

knowCalls(PROFILE_CALLS);

/** All that is known of a customer, on a page of its own (PROF-2, PROF-4). */
export function ProfilePage() {
  const { t } = useProfileWords();
  const { profileId } = useParams({ from: '/signed-in/in-profile/profiles/$profileId' });
  const customer = useQuery(customerQuery(profileId));
  const back = useBack();
  useShortcut('Escape', back);
  useLedOn(profileId, customer.data?.id);
  if (customer.data) return <Whole key={profileId} profile={customer.data} onBack={back} />;
  if (!customer.isError) return <PageBones />;
  const missing = customer.error instanceof Refused && [400, 404, 422].includes(customer.error.status);
  return (
    <main className="h-full bg-surface">
      <Notice
        alert
        text={t(missing ? 'whole.missing' : 'whole.error')}
        action={
          <Button onClick={missing ? back : () => void customer.refetch()}>
            {t(missing ? 'whole.back' : 'action.retry')}
          </Button>
        }
      />
    </main>
  );
}

/** How many of each are seen before somebody asks for older ones. */
const AT_FIRST = { activity: 25, orders: 10, tickets: 20 };

type Props = { profile: WholeProfile; onBack: () => void };

function Whole({ profile, onBack }: Props) {
  const { t } = useProfileWords();
  const whose = { profile };
  const smsTicketId = useSmsTicket(profile.id);
  return (
    <SectionsPlace value="page">
      <main className="quiet-scroll h-full overflow-y-auto bg-surface">
        <PageTitle page={fullName(whose, t)} />
        <div className="mx-auto max-w-260 px-8 pb-16 max-column:px-4">
          <PageHead profile={profile} onBack={onBack} />
          <div className="grid grid-cols-[320px_minmax(0,1fr)] gap-x-14 max-pane:grid-cols-1">
            <div>
              {!profile.erased_at && (
                <>
                  <IdentitySection profile={profile} />
                  <DetailsSection profile={profile} />
                  <KnownSection profile={profile} />
                </>
              )}
              <ConsentSection profile={profile} />
              <PrivacySection profile={profile} />
            </div>
            <div>
              {!profile.erased_at && (
                <>
                  <OrdersSection whose={whose} limit={AT_FIRST.orders} />
                  <ActivitySection whose={whose} smsTicketId={smsTicketId} limit={AT_FIRST.activity} />
                </>
              )}
              <TicketsSection whose={whose} currentId={null} limit={AT_FIRST.tickets} />
            </div>
          </div>
        </div>
      </main>
    </SectionsPlace>
  );
}
