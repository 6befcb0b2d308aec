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
};

/** A language is one file that says all of it. */
export type MailWords = typeof en;
