import type { EmailType } from '../preferences/email-type.entity.ts';
import { RouteRule, type RouteTaken, SkipReason } from './attempt.entity.ts';
import type { OpenProvider } from './provider.service.ts';
import type { Capabilities } from './providers/adapter.ts';

/** What a message asks of the provider that carries it. */
export interface Needs {
  headers: boolean;
  replyTo: boolean;
  cc: boolean;
  attachments: { name: string; size: number; contentId: string | null }[];
}

/** Providers of a message, best first, and the rule that names them. */
export interface RoutePlan {
  rule: RouteRule;
  providers: OpenProvider[];
}

/** Where a message may go now. */
export interface Choice {
  chosen: OpenProvider | null;
  skipped: RouteTaken['skipped'];
}

/** What a recipient may refuse must carry List-Unsubscribe, so it needs headers even when none is given. */
export function requiresHeaders(type: EmailType, headers: readonly unknown[]): boolean {
  return headers.length > 0 || type.optOutAllowed;
}

/** Why a provider cannot carry the message; null when it can. */
export function lacking(needs: Needs, capabilities: Capabilities): SkipReason | null {
  if (needs.headers && !capabilities.headers) return SkipReason.NO_HEADERS;
  if (needs.replyTo && !capabilities.replyTo) return SkipReason.NO_REPLY_TO;
  if (needs.cc && !capabilities.cc) return SkipReason.NO_CC;
  return carriesFiles(needs.attachments, capabilities.attachments) ? null : SkipReason.ATTACHMENTS;
}

function carriesFiles(files: Needs['attachments'], capability: Capabilities['attachments']): boolean {
  if (files.length === 0) return true;
  const { by, inline, maxCount, maxBytes, extensions } = capability;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const known = ({ name }: { name: string }) => extensions === null || extensions.includes(extensionOf(name));
  const allowed = files.every((file) => known(file) && (inline || file.contentId === null));
  return by !== null && allowed && files.length <= maxCount && bytes <= maxBytes;
}

function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Why a provider of the route can never carry the message; null when it can. A test may go through a disabled one. */
function unfitness(plan: RoutePlan, needs: Needs, { provider, adapter }: OpenProvider): SkipReason | null {
  if (!provider.enabled && plan.rule !== RouteRule.ONLY) return SkipReason.DISABLED;
  return lacking(needs, adapter.capabilities);
}

/** Providers that can carry the message, best first. */
export function carriersOf(plan: RoutePlan, needs: Needs): OpenProvider[] {
  return plan.providers.filter((candidate) => unfitness(plan, needs, candidate) === null);
}

/**
 * The provider of a try: after a proven refusal the next one after it that can carry the message, round and round; one that
 * rests or has used its quota is passed over (`barred`). `last` is the provider of the try before; null for the first.
 */
export function choose(
  plan: RoutePlan,
  needs: Needs,
  { last, barred }: { last: string | null; barred: (providerId: string) => SkipReason | null },
): Choice {
  const unfit = plan.providers.flatMap((candidate) => {
    const reason = unfitness(plan, needs, candidate);
    return reason ? [{ providerId: candidate.provider.id, reason }] : [];
  });
  const carriers = carriersOf(plan, needs);
  const place = carriers.findIndex(({ provider }) => provider.id === last);
  const turn = place + 1;
  const refusedBefore = place < 0 || last === null ? [] : [{ providerId: last, reason: SkipReason.TRIED }];
  const held: RouteTaken['skipped'] = [];
  for (const candidate of [...carriers.slice(turn), ...carriers.slice(0, turn)]) {
    const reason = barred(candidate.provider.id);
    if (!reason) {
      const passed = candidate.provider.id === last ? [] : refusedBefore;
      return { chosen: candidate, skipped: before(plan, candidate, [...unfit, ...passed, ...held]) };
    }
    held.push({ providerId: candidate.provider.id, reason });
  }
  return { chosen: null, skipped: [...unfit, ...held] };
}

/** Of the passed-over providers those that stand before the chosen one, or would have had their turn before it. */
function before(plan: RoutePlan, chosen: OpenProvider, skipped: RouteTaken['skipped']): RouteTaken['skipped'] {
  const place = (id: string) => plan.providers.findIndex(({ provider }) => provider.id === id);
  const own = place(chosen.provider.id);
  const held = (reason: SkipReason) =>
    [SkipReason.RESTING, SkipReason.QUOTA_USED, SkipReason.LOW_CREDIT, SkipReason.TRIED].includes(reason);
  return skipped
    .filter(({ providerId, reason }) => place(providerId) < own || held(reason))
    .sort((a, b) => place(a.providerId) - place(b.providerId));
}

/** The route of a message that must not go anywhere else. */
export function onlyThrough(provider: OpenProvider | undefined, rule: RouteRule.ONLY | RouteRule.REPEAT): RoutePlan {
  return { rule, providers: provider ? [provider] : [] };
}
