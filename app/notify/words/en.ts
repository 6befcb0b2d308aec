/** What is said of new messages, by notifications and beside the sound. */
export const en = {
  'news.visitor': 'A visitor',
  'news.picture': 'Sent a picture',
  'news.mentioned': '{author} mentioned you on ticket {number}',
  'news.program': 'A program',
  'news.open': 'Open',
  'news.soundBlocked':
    'There is a new message. This browser lets nothing be heard until you click on the page.',
} as const;
