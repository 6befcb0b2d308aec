import { registerHooks } from 'node:module';

const WANTED = '@sinch/sdk-core/package.json';

// The official SDK reads its version off a package that it neither is nor brings. Its client's own has the same.
registerHooks({
  resolve: (specifier, context, next) => (specifier === WANTED ? ownPackage() : next(specifier, context)),
});

function ownPackage() {
  const client = import.meta.resolve('@sinch/sdk-client');
  return { url: new URL('../package.json', client).href, format: 'json', shortCircuit: true } as const;
}

export const { SmsCallbackWebhooks, SmsService } = await import('@sinch/sms');
