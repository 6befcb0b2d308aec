/** What was said, and what became of it. */
export const thread = {
  'thread.name': 'Messages',
  'thread.loading': 'Loading messages',
  'thread.loadingOlder': 'Loading older messages',
  'thread.error': 'The messages could not be loaded.',
  'thread.errorOlder': 'The older messages could not be loaded.',
  'thread.loadingNewer': 'Loading newer messages',
  'thread.errorNewer': 'The newer messages could not be loaded.',
  'thread.notHere': 'That message is not in this thread. The newest ones are shown.',
  'thread.empty': 'No messages yet.',
  'thread.newest': 'Newest',
  'thread.typing': '{name} is typing',
  'thread.newMessages': '{count, plural, one {# new message} other {# new messages}}',
  'thread.today': 'Today',
  'thread.yesterday': 'Yesterday',
  'thread.inReplyTo': 'In reply to <0>{name}</0>',
  'thread.showReplies': 'Show every reply to {name}',
  'thread.campaign': 'Campaign',
  'thread.flow': 'Flow',
  'thread.leftOut':
    '{count, plural, one {# picture or video is not shown} other {# pictures or videos are not shown}}',
  'thread.erased': 'Erased',
  'thread.removed': '{months, plural, one {Removed after a month} other {Removed after # months}}',
  'thread.canceled': 'Canceled before it left',
  'thread.picture': 'Picture sent to the customer',
  'thread.customersPicture': 'Picture from the customer',

  'source.auto_responder': 'Automatic answer',
  'source.welcome': 'Welcome',
  'source.office_hours': 'Office hours',
  'source.keyword_response': 'Answer to {keyword}',
  'source.keyword_responsePlain': 'Keyword answer',
  'source.stop_confirmation': 'Opt-out confirmation',
  'source.system': 'System',

  'keyword.join': '{name} joined texts',
  'keyword.stop': '{name} left texts',
  'keyword.start': '{name} opted in to texts again',
  'keyword.help': '{name} asked for help',
  'keyword.other': '{name} texted a keyword',

  'state.scheduled': 'Scheduled',
  'state.queued': 'Queued',
  'state.sending': 'Sending',
  'state.sent': 'Sent',
  'state.delivered': 'Delivered',
  'state.seen': 'Seen',
  'state.failed': 'Not delivered',
  'state.unknown': 'Unknown',
  'state.canceled': 'Canceled',
  'state.received': 'Received',
  'state.drawn': 'Sending',
  'state.unsent': 'Not sent: Parley could not be reached. Your text is kept here.',
  'state.retry': 'Try again',
  'state.discard': 'Put back',

  'unknown.twice': 'If the first one did arrive, {name} gets it twice.',
  'unknown.again': 'Try again anyway',
  'unknown.leave': 'Leave it',

  'failed.opted_out':
    'Not delivered: {name} has opted out with the carrier. Texting opens again when {name} texts START.',
  'failed.invalid_number': 'Not delivered: {phone} is not a number that can be texted. Check it with {name}.',
  'failed.landline': 'Not delivered: {phone} is a landline. Ask {name} for a mobile number.',
  'failed.unreachable': 'Not delivered: {name}’s phone is off or out of reach. Try again later.',
  'failed.carrier_blocked':
    'Not delivered: {name}’s carrier blocked it. Try again later, or write by e-mail.',
  'failed.carrier_filtered':
    'Not delivered: the carrier took it for spam. Word it differently, with fewer links.',
  'failed.unregistered':
    'Not delivered: your sending number is not registered for this country. Register it with the provider.',
  'failed.region_not_enabled':
    'Not delivered: texts to this country are off in the provider’s account. Turn them on there.',
  'failed.too_long': 'Not delivered: the text is too long for one message. Send it in two.',
  'failed.rate_limited': 'Not delivered: too many texts at once. Try again in a minute.',
  'failed.credentials':
    'Not delivered: the provider refused Parley’s credentials. An admin can put them right.',
  'failed.number_gone': 'Not delivered: the number it leaves from is gone. An admin can connect another.',
  'failed.media':
    'Not delivered: {name}’s carrier refused the picture. Send a smaller one, or the text alone.',
  'failed.unknown_destination': 'Not delivered: no carrier knows {phone}. Check the number with {name}.',
  'failed.no_sms_consent':
    'Not sent: {name} has not agreed to texts. It can go out once {name} texts JOIN or START.',
  'failed.profile_blocked': 'Not sent: {name} is blocked. Unblock {name} to send it.',
  'failed.phone_removed':
    'Not sent: {phone} has been taken away from {name}. Write anew to the phone they have now.',
  'failed.too_late':
    'Not sent: an opt-out has to be confirmed within 5 minutes, and this could not leave in time. {name} is opted out all the same, and nothing is left to do.',
  'failed.too_late_to_answer':
    'Not sent: {name} has not agreed to texts, so an automatic answer may only go out within 5 minutes of theirs. Write by e-mail if it matters.',
  'failed.lost':
    'Unknown: no answer came, and the provider has no trace of it. It may or may not have arrived. Ask {name} before trying again.',
  'failed.provider_silent':
    'Unknown: the provider did not answer, so it may or may not have arrived. Ask {name} before trying again.',
  'failed.other': 'Not delivered: the provider gave no clear reason (code {code}). Try again.',
} as const;
