/** What stands around every page. */
export const shell = {
  'page.title': '{page} · Parley',
  'page.titleUnread': '({count}) {page} · Parley',

  'page.broken': 'This page has stopped. What you have written is kept.',
  'page.reload': 'Load it again',
  'page.missing': 'There is no page at this address.',
  'page.toInbox': 'Go to the inbox',

  'signIn.unreachable': 'Parley can’t be reached. Check the connection and try again.',

  'role.title': 'Your role can’t open the inbox',
  'role.body': 'You are signed in as {name}, {role}. The inbox is for owners, admins, managers and support.',
  'role.hint': 'An owner or admin of {workspace} can change your role.',
  'role.owner': 'Owner',
  'role.admin': 'Admin',
  'role.manager': 'Manager',
  'role.support': 'Support',
  'role.analyst': 'Analyst',
  'role.campaign_coordinator': 'Campaign coordinator',
  'role.content_creator': 'Content creator',

  'nav.main': 'Main',
  'nav.inbox': 'Inbox',
  'nav.unread':
    '{count, plural, one {# customer has unread messages} other {# customers have unread messages}}',
  'nav.reports': 'Reports',
  'nav.settings': 'Settings',
  'nav.phones': 'Phones',
  'nav.member': '{name}: your menu',
  'nav.me': 'You',

  'online.now': 'Online: new tickets come to you',
  'online.not': 'Offline: no new tickets come to you',
  'online.come': 'Go Online',
  'online.go': 'Go Offline',
  'online.came': 'You are Online: new tickets come to you.',
  'online.went': 'You are Offline: no new tickets come to you.',
  'online.refused': 'This could not be changed. Try again.',
  'online.away':
    'You were set Offline, since no screen of yours was open. Press V, or go Online in your menu, for new tickets.',
  'online.member': '{me} (Online)',

  'member.theme': 'Theme',
  'member.language': 'Language',
  'member.light': 'Light',
  'member.dark': 'Dark',
  'member.system': 'Like the system',
  'member.shortcuts': 'Keyboard shortcuts',
  'member.signOut': 'Sign out',

  'live.live': 'Live',
  'live.reconnecting': 'Reconnecting',
  'live.stale': 'Stale since {time}',
  'live.short': 'Stale',

  'action.retry': 'Try again',
  'action.undo': 'Undo',
  'action.cancel': 'Cancel',
  'action.dismiss': 'Dismiss',

  'time.now': 'now',
  'time.minutes': '{count, plural, one {# min} other {# min}}',
  'time.hours': '{count, plural, one {# h} other {# h}}',
  'time.yesterday': 'Yesterday',
  'time.days': '{count, plural, one {# day} other {# days}}',
  'time.todayAt': 'Today, {time}',
  'time.yesterdayAt': 'Yesterday, {time}',
  'time.dateAt': '{date}, {time}',
} as const;
