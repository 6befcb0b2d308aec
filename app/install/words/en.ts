export const en = {
  'install.name': 'Parley',
  'install.description': 'Text messages and web chat of a shop, answered by its team from one inbox.',
  'install.mine': 'My inbox',
  'install.unassigned': 'Unassigned',
  'install.offline': 'No connection',
  'install.offlineHint': 'Parley can’t be reached from here. This page goes on by itself once it can.',
  'install.retry': 'Try again',
} as const;
