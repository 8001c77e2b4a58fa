import { EmailCategory } from '../preferences/email-type.entity.ts';
import type { OpenProvider } from './provider.service.ts';

export interface Needs {
  category: EmailCategory;
  /** True when the message has headers of its own. */
  headers: boolean;
}

/** Providers that can carry the message, best first. Marketing mail needs List-Unsubscribe, so it needs headers too. */
export function routeFor(needs: Needs, providers: OpenProvider[]): OpenProvider[] {
  const needsHeaders = needs.headers || needs.category === EmailCategory.MARKETING;
  return providers.filter(({ adapter }) => !needsHeaders || adapter.capabilities.headers);
}

/** The provider of a try: each try after a proven refusal goes to the next of the route, then round again. */
export function providerOfTry(route: OpenProvider[], number: number): OpenProvider | null {
  return route[(number - 1) % route.length] ?? null;
}
