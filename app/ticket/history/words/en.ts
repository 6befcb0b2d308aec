/** `who` is `me`, a `member`, an API `key`, the `customer`, or else Parley itself. */
export const en = {
  'history.show': 'Show the history',
  'history.hide': 'Hide the history',
  'history.failed': 'The history could not be loaded.',
  'history.folded': '{count, plural, one {# change} other {# changes}}',
  'history.somebody': 'A former colleague',
  'history.someKey': 'A revoked API key',
  'history.tag': '“{name}”',
  'history.goneTag': 'a deleted tag',

  'history.begun': '{name} began this chat',
  'history.inTurn':
    '{who, select, me {Assigned to you: it was your turn} other {Assigned to {to}: it was their turn}}',
  'history.returned': '{who, select, me {Returned to you} other {Returned to {to}}}',
  'history.assigned':
    '{who, select, me {You assigned this to {to}} member {{name} assigned this to {to}} key {{name} assigned this to {to}, by API} other {Assigned to {to} automatically}}',
  'history.assignedMe':
    '{who, select, member {{name} assigned this to you} key {{name} assigned this to you, by API} other {Assigned to you automatically}}',
  'history.took': '{who, select, me {You took this} other {{name} took this}}',
  'history.unassigned':
    '{who, select, me {You took {from} off this} member {{name} took {from} off this} key {{name} took {from} off this, by API} other {Taken off {from} automatically}}',
  'history.putBack': '{who, select, me {You put this back} other {{name} put this back}}',
  'history.closed':
    '{who, select, me {You closed this} member {{name} closed this} key {{name} closed this, by API} other {Closed automatically}}',
  'history.ended':
    '{who, select, me {You ended the chat} member {{name} ended the chat} customer {{name} ended the chat} key {{name} ended the chat, by API} other {The chat ended automatically}}',
  'history.reopened':
    '{who, select, me {You reopened this} member {{name} reopened this} customer {{name} wrote, which reopened this} key {{name} reopened this, by API} other {Reopened automatically}}',
  'history.snoozed':
    '{who, select, me {You snoozed this until {until}} member {{name} snoozed this until {until}} key {{name} snoozed this until {until}, by API} other {Snoozed automatically until {until}}}',
  'history.woke':
    '{who, select, me {You ended the snooze} member {{name} ended the snooze} customer {{name} wrote, which ended the snooze} key {{name} ended the snooze, by API} other {The snooze is over, and this is open again}}',
  'history.blocked':
    '{who, select, me {You blocked {customer}} member {{name} blocked {customer}} key {{name} blocked {customer}, by API} other {{customer} was blocked automatically}}',
  'history.unblocked':
    '{who, select, me {You unblocked {customer}} member {{name} unblocked {customer}} key {{name} unblocked {customer}, by API} other {{customer} was unblocked automatically}}',
  'history.tagged':
    '{who, select, me {You tagged this {tags}} member {{name} tagged this {tags}} key {{name} tagged this {tags}, by API} other {Tagged {tags} automatically}}',
  'history.untagged':
    '{who, select, me {You took off {tags}} member {{name} took off {tags}} key {{name} took off {tags}, by API} other {{tags} taken off automatically}}',
  'history.joined':
    '{who, select, me {You joined {number} with this} member {{name} joined {number} with this} key {{name} joined {number} with this, by API} other {{number} was joined with this}}',
  'history.joinedCustomer':
    '{who, select, me {You joined another customer with this one} member {{name} joined another customer with this one} key {{name} joined another customer with this one, by API} other {Another customer was joined with this one}}',
  'history.email': '{name} left an e-mail address',
  'history.optedOut':
    '{who, select, me {You opted {customer} out of texts} member {{name} opted {customer} out of texts} key {{name} opted {customer} out of texts, by API} other {{customer} was opted out of texts}}',
  'history.optedIn':
    '{who, select, me {You opted {customer} in to texts} member {{name} opted {customer} in to texts} key {{name} opted {customer} in to texts, by API} other {{customer} was opted in to texts}}',
} as const;
