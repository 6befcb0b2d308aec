export const en = {
  'workspaces.title': 'Workspaces',
  'workspaces.switch': 'Switch to {workspace}',
  'workspaces.unread':
    '{count, plural, one {# customer with unread messages} other {# customers with unread messages}}',
  'workspaces.now': 'You are in {workspace} now.',
  'workspaces.left': 'You are no longer a member of {left}. You are in {workspace} now.',
  'workspaces.gone': 'You are no longer a member of {workspace}.',
  'workspaces.provider': '{workspace} lets you in by its own provider only. Sign out, and sign in with that.',
  'workspaces.unreachable': 'You are still in {workspace}: the server could not be reached.',
  'workspaces.new': 'New workspace',
  'workspaces.newBody':
    'It begins empty, with you as its owner. You can go back to {workspace} at any time from your menu.',
  'workspaces.name': 'Name',
  'workspaces.prefix': 'Organization prefix',
  'workspaces.prefixHint': 'Who its texts say they are from.',
  'workspaces.zone': 'Time zone',
  'workspaces.create': 'Create the workspace',
  'workspaces.elsewhere': 'You are a member of other workspaces too:',
} as const;
