/** A ticket, and what is done with it. */
export const ticket = {
  'ticket.none': 'Choose a ticket to read it.',
  'ticket.noneHint': 'j and k move, Enter opens, ? shows every key.',
  'ticket.number': '#{number}',
  'ticket.joined': 'This ticket was joined with an older one, which you see now.',
  'ticket.missing': 'This ticket is not here. It may belong to another workspace.',
  'ticket.error': 'The ticket could not be loaded.',
  'ticket.backToList': 'Back to the tickets',
  'ticket.showCustomer': 'Show {name}',
  'ticket.localTime': '{time} in {place}',
  'ticket.localTimeOnly': '{time} there',
  'ticket.localSpan': '{from} to {to}',
  'ticket.localSpanThere': '{from} to {to} there',
  'ticket.close': 'Close',
  'ticket.reopen': 'Reopen',
  'ticket.wake': 'Wake now',
  'ticket.closed': 'Closed {name}’s ticket',
  'ticket.snoozed': 'Snoozed until {time}',
  'ticket.markUnread': 'Mark unread',
  'ticket.markRead': 'Mark read',
  'ticket.more': 'More',
  'ticket.copyNumber': 'Copy the number',
  'ticket.copied': 'Copied {phone}',
  'ticket.statusOpen': 'Open',
  'ticket.statusClosed': 'Closed',
  'ticket.statusSnoozed': 'Snoozed until {time}',
  'ticket.refused': 'Not changed: {reason}',

  'viewers.name': 'Colleagues who are here',
  'viewers.viewing':
    '{more, plural, =0 {{name} is viewing} one {{name} and # more are viewing} other {{name} and # more are viewing}}',
  'viewers.replying':
    '{more, plural, =0 {{name} is writing a reply} one {{name} is writing a reply, # more is here} other {{name} is writing a reply, # more are here}}',
  'viewers.noting':
    '{more, plural, =0 {{name} is writing a note} one {{name} is writing a note, # more is here} other {{name} is writing a note, # more are here}}',

  'assign.choose': 'Assignee: {name}',
  'assign.none': 'No assignee',
  'assign.you': '{name} (you)',

  'snooze.choose': 'Snooze',
  'snooze.until': 'Snooze until',
  'snooze.later': 'Later today',
  'snooze.tomorrow': 'Tomorrow',
  'snooze.week': 'In 1 week',
  'snooze.pick': 'Choose a time',
  'snooze.submit': 'Snooze',

  'pick.label': 'Date and time in {zone}',
  'pick.past': 'Choose a time that is still to come.',

  'colleague.answered':
    '{name} answered {day, select, today {at {time}} yesterday {yesterday at {time}} other {on {date} at {time}}} while you were writing. Your draft is kept.',
  'colleague.program':
    'An answer went out {day, select, today {at {time}} yesterday {yesterday at {time}} other {on {date} at {time}}} while you were writing. Your draft is kept.',
  'colleague.show': 'Show',

  'ending.close': '{count, plural, one {Close this chat for good?} other {Close # chats for good?}}',
  'ending.block':
    '{count, plural, one {Block, and end this chat for good?} other {Block, and end # chats for good?}}',
  'ending.hint':
    '{count, plural, one {A closed chat never opens again. Whoever writes again begins a new one.} other {Closed chats never open again. Whoever writes again begins a new one.}}',
  'ending.yes': '{count, plural, one {Close the chat} other {Close the chats}}',

  'answerHere.title': 'Will texts be answered here?',
  'answerHere.body':
    'If your team answers them, the automatic answer goes only to people who have not agreed to texts. If not, it tells everybody that texts are not read.',
  'answerHere.yes': 'Yes, we answer',
  'answerHere.no': 'No',
  'answerHere.saidYes': 'Only people without consent get the automatic answer',
  'answerHere.saidNo': 'Everybody gets the automatic answer',
} as const;
