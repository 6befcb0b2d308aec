export const integrations = {
  'integrations.title': 'Integrations',
  'integrations.intro':
    'Where Parley learns who your customers are and what they bought, and who else hears of it.',
  'integrations.off': 'Not connected',
  'integrations.on': 'Connected: {name}',
  'integrations.askAdmin': 'An owner or admin can connect it.',
  'integrations.own': 'Programs of your own',
  'integrations.ownAbout':
    'The whole inbox by HTTP, and signed calls to your programs when something changes.',
  'integrations.apiDocs': 'API documentation',
} as const;
