/**
 * The third parties this sandbox stands in for and the faults each can show.
 * A new provider is one more entry here, one folder beside `mailketing/`, and its routes in `sandbox.ts`.
 */
export const BEHAVIOURS = {
  mailketing: [
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
  ],
  smtp: ['refused', '421', '450', '451', '454', '535', '550', '554', 'drop', 'dropafter', 'hang'],
} as const;

export type Provider = keyof typeof BEHAVIOURS;
export type MailketingBehaviour = (typeof BEHAVIOURS)['mailketing'][number];
export type SmtpBehaviour = (typeof BEHAVIOURS)['smtp'][number];
export type Behaviour = MailketingBehaviour | SmtpBehaviour;

export const PROVIDERS: readonly Provider[] = ['mailketing', 'smtp'];
