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
  },
};

/** A language is one file that says all of it. */
export type MailWords = typeof en;
