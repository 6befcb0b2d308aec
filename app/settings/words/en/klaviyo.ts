export const klaviyo = {
  'klaviyo.title': 'Klaviyo',
} as const;
