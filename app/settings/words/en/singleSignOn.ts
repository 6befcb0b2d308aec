export const singleSignOn = {
  'sso.title': 'Single sign-on',
  'sso.intro':
    'Let members sign in with the account that opens everything else in your company, by a provider of OpenID Connect. Nobody joins the team this way: members are invited first, with the e-mail address that the provider knows.',
  'sso.notYours': 'Single sign-on is set up by owners and admins.',
  'sso.error': 'How members sign in could not be loaded.',
  'sso.provider': 'Provider',
  'sso.providerHint': 'Register Parley there as a web application, then bring here what it gives you.',
  'sso.redirect': 'Redirect address',
  'sso.redirectHint': 'The provider asks for it. It leads people back here.',
  'sso.issuer': 'Issuer address',
  'sso.issuerHint': 'For example https://login.your-company.com. It is asked before anything is kept.',
  'sso.clientId': 'Client ID',
  'sso.clientIdHint': 'What the provider calls Parley.',
  'sso.secret': 'Client secret',
  'sso.secretHint': 'It is kept encrypted, and shown to nobody.',
  'sso.signIn': 'Signing in',
  'sso.signInHint':
    'A session begun this way opens this workspace only. Parley’s own second factor is not asked for: the provider sees to that.',
  'sso.label': 'Button on the sign-in page',
  'sso.labelFirst': 'Sign in with your company account',
  'sso.labelHint': 'Whoever opens the sign-in page can read it.',
  'sso.required': 'Members must sign in this way',
  'sso.requiredHint':
    'Passwords then open this workspace to owners only, so that nobody is locked out for good. Whoever is signed in already stays so.',
  'sso.notForOwners':
    'An admin has set this provider up, so owners sign in with their passwords. That changes once an owner saves it here.',
  'sso.do': 'Set up',
  'sso.asking': 'Asking the provider',
  'sso.saved': 'The provider answers: members can sign in with it',
  'sso.remove': 'Remove',
  'sso.removeTitle': 'Remove the provider?',
  'sso.removeBody':
    'Members then sign in with their passwords, and set one by “Forgot your password?” if they have none they know. Whoever is signed in stays so.',
  'sso.removed': 'Provider removed',
  'sso.fieldMissing': 'Fill this in.',
  'sso.secretMissing': 'Enter the secret: there is none yet of this client at this provider.',
  'sso.issuerNoAddress':
    'Type a web address, as https://login.your-company.com, with no question mark in it.',
  'sso.issuerRefused':
    'Providers are called over https, and not in a private network. Whoever runs Parley can allow it.',
  'sso.issuerUnreachable':
    'Nothing answers at this address, so nothing was kept. Check it, or try again in a moment.',
  'sso.issuerWithoutDocument':
    'What answers at this address is no provider of OpenID Connect, so nothing was kept. Check the path too.',
  'sso.issuerDiffers':
    'The provider at this address gives another address as its own issuer. Take the one that it gives.',
} as const;
