/** What every stand-in over HTTP can show; the list of gate R8 and the empty account. */
export const HTTP_BEHAVIOURS = [
  'refused',
  'tls',
  '301',
  '400',
  '401',
  '429',
  '500',
  '502',
  'hang',
  'reset',
  'truncated',
  'html',
  'drip',
  'no_credits',
] as const;

/**
 * The third parties this sandbox stands in for and the faults each can show. `mailketing` is API v1, `mailketing2` v2.
 * A new provider is one more entry here, one folder beside `mailketing/`, and its routes in `app.ts`.
 */
export const BEHAVIOURS = {
  mailketing: HTTP_BEHAVIOURS,
  mailketing2: HTTP_BEHAVIOURS,
  brevo: HTTP_BEHAVIOURS,
  smtp: ['refused', 'tls', '421', '450', '451', '452', '454', '535', '550', '552', '554', 'drop', 'dropafter', 'hang'],
  slack: ['refused', '400', '403', '404', '410', '429', '500', '502', 'hang', 'reset', 'no_service'],
} as const;

export type Provider = keyof typeof BEHAVIOURS;
/** Those that take mail over HTTP. */
export type HttpProvider = Exclude<Provider, 'smtp' | 'slack'>;
export type HttpBehaviour = (typeof HTTP_BEHAVIOURS)[number];
export type SmtpBehaviour = (typeof BEHAVIOURS)['smtp'][number];
export type SlackBehaviour = (typeof BEHAVIOURS)['slack'][number];
export type Behaviour = HttpBehaviour | SmtpBehaviour | SlackBehaviour;

export const HTTP_PROVIDERS: readonly HttpProvider[] = ['mailketing', 'mailketing2', 'brevo'];
export const PROVIDERS: readonly Provider[] = [...HTTP_PROVIDERS, 'smtp', 'slack'];
