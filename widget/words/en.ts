type Plural = { [form in Intl.LDMLPluralRule]?: (count: number) => string } & {
  other: (count: number) => string;
};

/** Everything that the chat says. A language is one file: it is offered as soon as it stands beside this one. */
export const words = {
  direction: 'ltr' as 'ltr' | 'rtl',
  chatWith: (shop: string) => `Chat with ${shop}`,
  agentAt: (agent: string, shop: string) => `${agent} at ${shop}`,
  here: 'Here now',
  away: 'Not here at the moment',
  backToday: (time: string) => `Back today at ${time}`,
  backTomorrow: (time: string) => `Back tomorrow at ${time}`,
  backOn: (day: string, time: string) => `Back on ${day} at ${time}`,
  close: 'Close',
  more: 'More',
  /** One for each plural form that the language has, by `Intl.PluralRules`. */
  unread: { one: () => '1 unread message', other: (count: number) => `${count} unread messages` } as Plural,

  messages: 'Messages',
  today: 'Today',
  yesterday: 'Yesterday',
  by: (author: string, time: string) => `${author}, ${time}`,
  own: (time: string, state: string) => `${time} · ${state}`,
  sending: 'Sending',
  sent: 'Sent',
  seen: 'Seen',
  typing: (name: string) => `${name} is typing`,
  latest: 'To the latest message',
  picture: 'Picture',
  pictureMissing: 'The picture could not be loaded',

  message: 'Message',
  write: 'Write a message',
  send: 'Send',
  emoji: 'Emoji',
  emojis: { smileys: 'Smileys', gestures: 'Gestures', hearts: 'Hearts', things: 'Things', shop: 'Shopping' },
  addPicture: 'Add a picture',
  removePicture: 'Remove the picture',
  dropPicture: 'Drop a picture here',
  picturesWait: 'Pictures are kept only as long as this page is open.',
  offline: 'No connection. What you write is kept and sent when it is back.',

  failures: {
    media_not_an_image: 'This file is not a picture that can be sent: JPEG, PNG, WebP or GIF.',
    media_too_large: 'The picture is too large.',
    picture_lost: 'The picture was lost when the page was closed.',
    other: 'This could not be sent.',
  },
  again: 'Try again',
  remove: 'Remove',

  soundOff: 'Turn the sound off',
  soundOn: 'Turn the sound on',
  transcript: 'E-mail me this conversation',
  transcriptSent: (email: string) => `The conversation is on its way to ${email}.`,
  transcriptTooSoon: 'The conversation can be sent once somebody has answered.',
  transcriptTooOften: 'The conversation has been sent often enough.',
  end: 'End this conversation',
  endAsked: 'End this conversation? You can start a new one at any time.',
  endIt: 'End it',
  keepOn: 'Keep talking',
  ended: 'This conversation has ended',
  startNew: 'Start a new one',
  failed: 'That did not work. Try again in a moment.',

  linkOver: 'This link no longer opens a conversation.',

  emailUnanswered: 'Nobody has answered yet. Leave your e-mail address, and we can reach you later, too.',
  emailAway: 'We are not here now. Leave your e-mail address, and we can reach you later, too.',
  emailTranscript: 'Where should the conversation be sent?',
  email: 'E-mail',
  emailWrong: 'This is not an e-mail address.',
  mailIt: 'E-mail it',
  leaveEmail: 'Leave address',
  notNow: 'Not now',
  emailKept: (email: string) => `We can reach you at ${email}.`,

  privacy: 'Privacy',
  terms: 'Terms',
};

export type Words = typeof words;
