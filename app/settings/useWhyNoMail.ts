import { mayAdminister } from '../session/roles.ts';
import { useSession } from '../session/useSession.ts';

/** Why no mail is shown here, or null where it is: to Owners and Admins, while there is no server to send it through. */
export function useWhyNoMail(): 'mails.notYours' | 'mails.areSent' | null {
  const { member, mail_is_kept } = useSession();
  if (!mayAdminister(member.role)) return 'mails.notYours';
  return mail_is_kept ? null : 'mails.areSent';
}
