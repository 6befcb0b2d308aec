/** What mails say. */
export const en = {
  language: 'en',
  /** Of dates and numbers. */
  locale: 'en-GB',
  newMessage: {
    subject: (customer: string) => `New message from ${customer}`,
    /** Of somebody in the chat who has not said who they are. */
    fromVisitor: 'New message from a visitor',
    by: {
      sms: (time: string) => `By SMS on ${time}`,
      web_chat: (time: string) => `In the web chat on ${time}`,
    },
    picturesLeftOut: {
      one: (_count: string) => 'A picture or video is not shown here.',
      other: (count: string) => `${count} pictures or videos are not shown here.`,
    },
    openTicket: (number: number) => `Open ticket ${number}`,
    ticketIsAt: (number: number, address: string) => `Open ticket ${number}: ${address}`,
    answerThere: 'Answer in Parley: a reply to this e-mail does not reach the customer.',
    why: (workspace: string) =>
      `You get this e-mail because this address is told of new messages to ${workspace}. An Owner, Admin or Manager can change that under Settings, Inbound messages.`,
    unsubscribe: 'No more of these e-mails to this address',
    unsubscribeAt: (address: string) => `No more of these e-mails to this address: ${address}`,
  },
  /** Of what was said in a chat, told to its visitor. */
  conversation: {
    you: 'You',
    said: (who: string, time: string) => `${who}, ${time}`,
    pictures: {
      one: (_count: string) => 'A picture',
      other: (count: string) => `${count} pictures`,
    },
    /** The zone is a name, as Central European Time. */
    times: (zone: string) => `Times are in ${zone}.`,
    goBack: 'Go back to the conversation',
    itIsAt: (address: string) => `Go back to the conversation: ${address}`,
    opens: {
      one: (count: string) =>
        `The way back works for ${count} day, on any device, for whoever has it: keep it to yourself.`,
      other: (count: string) =>
        `The way back works for ${count} days, on any device, for whoever has it: keep it to yourself.`,
    },
    answersTo: (address: string) => `If you answer this e-mail, your answer goes to ${address}.`,
    privacy: 'Privacy policy',
    privacyIsAt: (address: string) => `Privacy policy: ${address}`,
    terms: 'Terms',
    termsAreAt: (address: string) => `Terms: ${address}`,
  },
  followUp: {
    subject: (workspace: string) => `New message from ${workspace}`,
    away: 'We answered you in the chat while you were away.',
    why: (workspace: string) =>
      `You get this e-mail because you wrote to ${workspace} in the chat on its site, and left before you saw the answer.`,
  },
  transcript: {
    subject: (workspace: string) => `Your conversation with ${workspace}`,
    from: (time: string) => `From the chat that began on ${time}`,
    earlier: 'What was written before this is left out.',
    why: (workspace: string) =>
      `You get this e-mail because somebody asked for it in the chat of ${workspace}, and gave this address. If it was not you, there is nothing you need to do.`,
  },
  /** To Owners, of a program that is told no more. */
  webhookDisabled: {
    subject: (host: string) => `The webhook to ${host} has been disabled`,
    because: {
      gone: (url: string) => `${url} answered that it is gone (410), so nothing more is told to it.`,
      failing: (url: string) =>
        `${url} did not take something for three days, so nothing more is told to it.`,
    },
    whatToDo: 'Once it answers again, enable it. What it missed can be told again from its log.',
    open: 'Open the webhook',
    isAt: (address: string) => `Open the webhook: ${address}`,
    why: (workspace: string) => `You get this e-mail because you are an Owner of ${workspace}.`,
  },
  /** What members get for the sake of a link in it. */
  links: {
    invitation: {
      subject: (workspace: string) => `You are invited to the inbox of ${workspace}`,
      said: (workspace: string, by: string | null) =>
        by
          ? `${by} invites you to answer customers of ${workspace} in Parley, with the rest of the team.`
          : `You are invited to answer customers of ${workspace} in Parley, with the rest of the team.`,
      follow: 'Accept the invitation',
      isAt: (address: string) => `Accept the invitation: ${address}`,
      why: (workspace: string) =>
        `You get this e-mail because somebody of ${workspace} has given this address. If you do not know them, there is nothing you need to do.`,
    },
    passwordReset: {
      subject: (workspace: string) => `Set a new password for the inbox of ${workspace}`,
      said: (_workspace: string, _by: string | null) =>
        'Somebody has asked to set a new password for the account with this address.',
      follow: 'Set a new password',
      isAt: (address: string) => `Set a new password: ${address}`,
      why: (workspace: string) =>
        `You get this e-mail because you have an account for the inbox of ${workspace}. If it was not you who asked, there is nothing you need to do: your password stays as it is.`,
    },
    emailChange: {
      subject: (_workspace: string) => 'Confirm your new e-mail address',
      said: (workspace: string, _by: string | null) =>
        `This address is to be the one that you sign in to the inbox of ${workspace} with. Until you confirm it, the old one stays.`,
      follow: 'Confirm the address',
      isAt: (address: string) => `Confirm the address: ${address}`,
      why: (workspace: string) =>
        `You get this e-mail because somebody with an account for the inbox of ${workspace} has given this address. If it was not you, there is nothing you need to do.`,
    },
  },
  /** To the address that an account had before. */
  addressChanged: {
    subject: 'Your e-mail address for signing in has changed',
    said: (workspace: string, email: string) =>
      `Your account for the inbox of ${workspace} now has the address ${email}. This one signs you in no more.`,
    otherwise: (workspace: string) =>
      `If it was not you, tell an Owner or Admin of ${workspace} at once: they can take the account out of the team, which ends all its sessions. Change your password wherever else you use it.`,
    why: (workspace: string) =>
      `You get this e-mail because an account for the inbox of ${workspace} had this address until now. If you changed it yourself, there is nothing you need to do.`,
  },
  linkUntil: (time: string) =>
    `The link works once, until ${time}. Whoever has it can use it: keep it to yourself.`,
};

/** A language is one file that says all of it. */
export type MailWords = typeof en;
