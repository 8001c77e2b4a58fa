import { type OutgoingHttp, OutgoingRefused } from '../../../infra/outgoing-http.ts';
import { FindingCode } from '../preview.graphql.ts';
import { LINK_TIMEOUT_MS, LINKS_AT_ONCE, LINKS_BUDGET_MS, MAX_CHECKED_LINKS } from '../templates.limits.ts';
import { type Finding, finding } from './finding.ts';
import { elementsOf } from './markup.ts';

/** Where links lead that are made for each recipient. */
export const OWN_LINKS: Record<string, string> = { unsubscribe_url: '#unsubscribe', preferences_url: '#preferences' };

/** Servers that answer so to programs show the page to people. */
const SHY_STATUSES = new Set([401, 403, 405, 406, 429, 999]);

/** What is wrong with the links of rendered HTML; those to the web are asked over the network. */
export async function linkFindings(
  html: string,
  { http, publicUrl }: { http: OutgoingHttp; publicUrl: string },
): Promise<{ findings: Finding[]; checked: number }> {
  const links = elementsOf(html).flatMap(({ tag, attributes }) =>
    tag === 'a' || tag === 'area' ? [attributes.href ?? ''] : [],
  );
  const empty = links.filter((link) => ['', '#'].includes(link.trim()));
  const web = [...new Set(links.filter((link) => /^https?:/i.test(link)))];
  const foreign = web.filter((link) => !isOurs(link, publicUrl));
  const answers: Finding[] = [];
  const waiting = foreign.slice(0, MAX_CHECKED_LINKS).values();
  const until = performance.now() + LINKS_BUDGET_MS;
  let checked = 0;
  const asker = async () => {
    while (performance.now() < until) {
      const { value: link } = waiting.next();
      if (link === undefined) return;
      checked += 1;
      answers.push(...(await ask(link, http)));
    }
  };
  await Promise.all(Array.from({ length: LINKS_AT_ONCE }, asker));
  const left = foreign.length - checked;
  return {
    checked,
    findings: [
      ...answers,
      ...web.filter((link) => /^http:/i.test(link)).map((detail) => finding(FindingCode.LINK_INSECURE, { detail })),
      ...(empty.length > 0 ? [finding(FindingCode.LINK_EMPTY, { count: empty.length })] : []),
      ...(left > 0 ? [finding(FindingCode.LINKS_NOT_CHECKED, { value: String(left) })] : []),
    ],
  };
}

/** Our own pages are made for each recipient, and may stand where nobody may be asked from here. */
function isOurs(link: string, publicUrl: string): boolean {
  return URL.canParse(link) && new URL(link).origin === new URL(publicUrl).origin;
}

/** HEAD first; servers that do not know it are asked with GET. */
async function ask(link: string, http: OutgoingHttp): Promise<Finding[]> {
  try {
    const head = await http.status(link, { method: 'HEAD', timeoutMs: LINK_TIMEOUT_MS });
    const status = head < 400 ? head : await http.status(link, { method: 'GET', timeoutMs: LINK_TIMEOUT_MS });
    if (status < 400 || SHY_STATUSES.has(status)) return [];
    return [finding(FindingCode.LINK_BROKEN, { detail: link, value: String(status) })];
  } catch (error) {
    if (!(error instanceof OutgoingRefused)) throw error;
    return [finding(FindingCode.LINK_UNREACHABLE, { detail: link, value: error.message })];
  }
}
