export const retention = {
  'keep.title': 'Retention',
  'keep.intro':
    'What has been kept long enough goes in the night, for good. Who wrote when, the figures of reports and the record of consents stay. Left empty, everything is kept.',
  'keep.notYours': 'How long things are kept is for owners and admins.',
  'keep.error': 'How long things are kept could not be loaded.',
  'keep.texts': 'Text messages',
  'keep.textsHint':
    'Words, pictures and notes of closed tickets in which nobody has written for so long. Open and snoozed tickets keep theirs.',
  'keep.textsFor': 'Keep text messages for',
  'keep.textsLeast': 'At least {least} months: complaints about a text can come that late.',
  'keep.chats': 'Web chats',
  'keep.chatsHint': 'Words, pictures and notes of closed web chats in which nobody has written for so long.',
  'keep.chatsFor': 'Keep web chats for',
  'keep.chatsLeast': 'At least a month: visitors come back to a chat for some weeks.',
  'keep.activity': 'Activity',
  'keep.activityHint':
    'What other tools tell of customers, such as products they viewed. Orders and consents stay.',
  'keep.activityFor': 'Keep activity for',
  'keep.activityLeast': 'At least {least} months: an order counts towards a text for up to 30 days.',
  'keep.months': 'months',
  'keep.wrong': 'Write a whole number from {least} to {most}, or nothing.',
  'keep.nothing': 'Nothing is that old yet.',
  'keep.textsGo':
    '{messages, plural, one {# text message} other {# text messages}} in {tickets, plural, one {# ticket} other {# tickets}} would go tonight.',
  'keep.chatsGo':
    '{messages, plural, one {# message} other {# messages}} in {tickets, plural, one {# web chat} other {# web chats}} would go tonight.',
  'keep.activityGo': '{events, plural, one {# event} other {# events}} would go tonight.',
  'keep.textsMore':
    'More than {messages, plural, one {# text message} other {# text messages}} would go tonight, and not all are counted.',
  'keep.chatsMore':
    'More than {messages, plural, one {# message} other {# messages}} of web chats would go tonight, and not all are counted.',
  'keep.activityMore':
    'More than {events, plural, one {# event} other {# events}} would go tonight, and not all are counted.',
  'keep.ask': 'Keep it no longer than that?',
  'keep.goneBody': 'What has gone cannot be brought back.',
  'keep.laterBody':
    'Nothing is that old yet. From now on it goes as soon as it is, and cannot be brought back.',
} as const;
