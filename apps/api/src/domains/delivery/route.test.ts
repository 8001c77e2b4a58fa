import { describe, expect, it } from 'vitest';
import { RouteRule, SkipReason } from './attempt.entity.ts';
import { Provider, ProviderKind } from './provider.entity.ts';
import type { OpenProvider } from './provider.service.ts';
import { providerKinds } from './provider-kinds.ts';
import { carriersOf, choose, type Needs, type RoutePlan } from './route.ts';

const nothing: Needs = { headers: false, replyTo: false, cc: false, attachments: [] };
const settings = {
  [ProviderKind.MAILKETING_V1]: [{ baseUrl: 'https://mailketing.example' }, { apiToken: 'token-percobaan' }],
  [ProviderKind.BREVO]: [{ baseUrl: 'https://brevo.example' }, { apiKey: 'kunci-percobaan' }],
  [ProviderKind.SMTP]: [{ host: 'smtp.example', port: 587, messageIdDomain: 'toko.example' }, {}],
} as const;

function provider(id: string, kind: keyof typeof settings, enabled = true): OpenProvider {
  const [open, secrets] = settings[kind];
  const adapter = providerKinds[kind].open(open, secrets);
  return { provider: Object.assign(new Provider(), { id, name: id, kind, enabled }), adapter };
}

const mailketing = provider('mailketing', ProviderKind.MAILKETING_V1);
const brevo = provider('brevo', ProviderKind.BREVO);
const smtp = provider('smtp', ProviderKind.SMTP);
const plan: RoutePlan = { rule: RouteRule.STANDARD, providers: [mailketing, brevo, smtp] };
const taken = (needs: Needs, last: string | null, barred: Record<string, SkipReason> = {}) => {
  const { chosen, skipped } = choose(plan, needs, { last, barred: (id) => barred[id] ?? null });
  return [chosen?.provider.id ?? null, ...skipped.map(({ providerId, reason }) => `${providerId} ${reason}`)];
};

describe('the provider of a try', () => {
  it('is the best that carries the mail, then the next, round and round', () => {
    expect(taken(nothing, null)).toEqual(['mailketing']);
    expect(taken(nothing, 'mailketing')).toEqual(['brevo', 'mailketing TRIED']);
    expect(taken(nothing, 'brevo')).toEqual(['smtp', 'brevo TRIED']);
    expect(taken(nothing, 'smtp')).toEqual(['mailketing', 'smtp TRIED']);
  });

  it('passes over what cannot carry it, and says what is lacking', () => {
    expect(taken({ ...nothing, headers: true }, null)).toEqual(['brevo', 'mailketing NO_HEADERS']);
    expect(taken({ ...nothing, cc: true }, 'brevo')).toEqual(['smtp', 'mailketing NO_CC', 'brevo TRIED']);
    const image = { name: 'logo.png', size: 10, contentId: 'logo' };
    expect(taken({ ...nothing, attachments: [image] }, null)).toEqual([
      'smtp',
      'mailketing ATTACHMENTS',
      'brevo ATTACHMENTS',
    ]);
  });

  it('passes over what rests or has used its quota; the one that refused before comes last', () => {
    const { RESTING, QUOTA_USED } = SkipReason;
    expect(taken(nothing, null, { mailketing: RESTING })).toEqual(['brevo', 'mailketing RESTING']);
    expect(taken(nothing, null, { mailketing: RESTING, brevo: QUOTA_USED })).toEqual([
      'smtp',
      'mailketing RESTING',
      'brevo QUOTA_USED',
    ]);
    expect(taken(nothing, 'brevo', { mailketing: RESTING, smtp: RESTING })[0]).toBe('brevo');
    expect(taken(nothing, null, { mailketing: RESTING, brevo: RESTING, smtp: RESTING })[0]).toBeNull();
  });

  it('does not say that a provider was tried which another route has put there since', () => {
    expect(taken(nothing, 'gone')).toEqual(['mailketing']);
  });
});

it('a disabled provider carries nothing but its own test', () => {
  const disabled = provider('uji', ProviderKind.SMTP, false);
  expect(carriersOf({ rule: RouteRule.STANDARD, providers: [disabled] }, nothing)).toEqual([]);
  expect(carriersOf({ rule: RouteRule.ONLY, providers: [disabled] }, nothing)).toEqual([disabled]);
});
