/** The arrows of ARCHITECTURE.md, checked. Each rule says who may know whom, and why. */
const between = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    between('no-circles', {}, { circular: true }, 'A circle is one room with two names.'),
    between(
      'contract-knows-nobody',
      { path: '^contract/', pathNot: '\\.test\\.ts$' },
      { pathNot: '^(contract/|node_modules/zod/)', dependencyTypesNot: ['core'] },
      'The contract is what all roots share; it needs nothing but zod.',
    ),
    between(
      'client-knows-nobody',
      { path: '^client/' },
      { pathNot: '^client/', dependencyTypesNot: ['core'] },
      'Other programs take it as it is: it needs Node, and nothing else of us or of anybody.',
    ),
    between(
      'rules-are-pure',
      { path: '^server/domain/', pathNot: '\\.test\\.ts$' },
      { pathNot: '^(server/domain/|contract/)' },
      'Facts in, decision out: no database, no clock, no network, no library.',
    ),
    between(
      'adapters-know-no-shop',
      { path: '^server/channels/', pathNot: '\\.(test|contract)\\.ts$' },
      { path: '^server/', pathNot: '^server/channels/' },
      'An adapter knows its provider, and nothing of tickets, consent or the database.',
    ),
    between(
      'store-is-below',
      { path: '^server/store/', pathNot: '\\.test\\.ts$' },
      { path: '^server/', pathNot: '^server/(store|domain|channels/channel|secrets)' },
      'The store carries out decisions; it calls nobody above it.',
    ),
    between(
      'actions-are-below-http',
      { path: '^server/actions/' },
      { path: '^server/(http|jobs|realtime|start|demo|present)/' },
      'An action is the same whoever asks for it: a person, a job or a webhook.',
    ),
    between(
      'jobs-only-call-actions',
      { path: '^server/jobs/' },
      { path: '^server/(http|realtime|present|start)/' },
      'A job takes its payload to an action, and nothing else.',
    ),
    between(
      'screens-know-the-contract-only',
      { path: '^(app|widget|simulator/page|simulator/shop/browser)/' },
      { path: '^(server|bench|test)/' },
      'What runs in a browser knows the server by its contract.',
    ),
    between(
      'settings-keep-their-words',
      { path: '^app/', pathNot: '^app/(settings|blocked|routes\\.tsx|main\\.tsx)' },
      { path: '^app/settings/words/.*[sS]ettings', reachable: true },
      'Elsewhere they may not have come: what the inbox draws, of the settings too, uses the words of everywhere.',
    ),
    between(
      'the-palette-keeps-its-words',
      { path: '^app/', pathNot: '^app/palette/' },
      { path: '^app/palette/words/use' },
      'They come with it, and so do those of the settings, which it takes along.',
    ),
    between(
      'the-history-keeps-its-words',
      { path: '^app/', pathNot: '^app/ticket/' },
      { path: '^app/ticket/history/words/use' },
      'They come with the screen of a ticket (`app/ticket/LoadedScreen.tsx`).',
    ),
    between(
      'a-place-says-its-own',
      { path: '^app/', pathNot: ['^app/words/', '^app/[^/]+/words/', '^app/ticket/history/words/'] },
      { path: '^app/words/useWordsOf\\.ts$' },
      'By it any word could be said anywhere.',
    ),
    between(
      'widget-knows-shapes-only',
      { path: '^widget/', pathNot: '\\.test\\.ts$' },
      { path: '^(contract|app|simulator)/', dependencyTypesNot: ['type-only'] },
      'What runs on the pages of shops carries no schemas: of the contract it takes the types.',
    ),
    between(
      'loader-comes-first',
      { path: '^widget/loader/' },
      { path: '^widget/(chat|talk|lazy|words)/', dependencyTypesNot: ['type-only'] },
      'Every page of a shop loads it: what it carries, everybody pays for.',
    ),
    between(
      'talk-comes-later',
      { path: '^widget/chat/', pathNot: '^widget/chat/bringTalk\\.ts$' },
      { path: '^widget/(talk|lazy)/', dependencyTypesNot: ['type-only'] },
      'A first message needs nothing of a conversation that has begun.',
    ),
    between(
      'simulator-is-a-provider',
      { path: '^simulator/', pathNot: '\\.test\\.ts$' },
      { path: '^server/', pathNot: '^server/(channels/channel|store/database|store/ids|domain/template)' },
      'The simulator stands where Twilio stands: behind the port.',
    ),
    between(
      'product-without-tests',
      {
        path: '^(bin|client|contract|server|app|widget|simulator)/',
        pathNot: '(\\.test\\.tsx?$|\\.contract\\.ts$|testApp\\.ts$|testFacts\\.ts$)',
      },
      { path: '^(test|bench)/', pathNot: '^test/cast' },
      'The product stands without its tests; the demo shares their cast of people.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'] },
  },
};
