import { toCsv } from '../../../infra/csv.ts';
import type { Database } from '../../../infra/database.ts';
import { BadInputError } from '../../../kernel/errors.ts';
import { fromPublicId, type IdPrefix, isUuid } from '../../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../../kernel/page.ts';
import type { AuditFilter } from './audit.graphql.ts';
import { type AuditRow, type AuditWhere, countAudit, exportAudit, listAudit } from './audit.queries.ts';

/** Rows of an export; a spreadsheet opens them without trouble, and a narrower filter gets the rest. */
const MAX_EXPORT = 20_000;
const TEXT_LENGTH = { min: 2, max: 100 };

const HEADER = ['at', 'actor', 'ip', 'action', 'subject', 'account', 'operation', 'details', 'before', 'after'];

/** Reads who did what. */
export class AuditService {
  readonly #database: Database;

  constructor(deps: { database: Database }) {
    this.#database = deps.database;
  }

  /** Newest first. Throws BadInputError for ids and texts that cannot be. */
  async list(filter: AuditFilter, request: PageRequest): Promise<Page<AuditRow>> {
    const where = whereOf(filter);
    const size = pageSize(request.first);
    const after = decodeCursor(request.after, isUuid);
    const rows = await listAudit(this.#database, where, { limit: size + 1, after });
    return toPage(rows, size, { after, keyOf: ({ id }) => id, count: () => countAudit(this.#database, where) });
  }

  /** The newest 20,000 as CSV, times in UTC. Throws as `list` does. */
  async export(filter: AuditFilter): Promise<string> {
    const rows = await exportAudit(this.#database, whereOf(filter), MAX_EXPORT);
    return toCsv(
      HEADER,
      rows.map((row) => [
        row.at.toISOString(),
        row.actor,
        row.ip,
        row.action,
        row.subject,
        row.account,
        operationOf(row),
        text(row.details),
        text(row.before),
        text(row.after),
      ]),
    );
  }
}

/** The mutation by which it was done. */
export function operationOf({ details }: AuditRow): string | null {
  return typeof details?.operation === 'string' ? details.operation : null;
}

function whereOf(filter: AuditFilter): AuditWhere {
  const { from = null, until = null, action = null, subject = null } = filter;
  const words = filter.text?.trim() || null;
  if (words && (words.length < TEXT_LENGTH.min || words.length > TEXT_LENGTH.max))
    throw new BadInputError(`"text" must have ${TEXT_LENGTH.min} to ${TEXT_LENGTH.max} characters.`);
  return {
    from,
    until,
    actorUserId: idOf('usr', filter.actorId),
    accountId: idOf('acc', filter.accountId),
    action: action || null,
    subject: subject || null,
    text: words,
  };
}

function idOf(prefix: IdPrefix, publicId: string | null | undefined): string | null {
  if (!publicId) return null;
  const id = fromPublicId(prefix, publicId);
  if (!id) throw new BadInputError(`"${publicId.slice(0, 60)}" is not an id of that kind.`);
  return id;
}

function text(value: Record<string, unknown> | null): string | null {
  return value && JSON.stringify(value);
}
