import { z } from 'zod';
import type { BulkRow } from '../../../infra/bulk/bulk.queries.ts';
import type { BulkService } from '../../../infra/bulk/bulk.service.ts';
import { type BulkKind, type BulkProgress, type BulkStep, defineBulk } from '../../../infra/bulk/bulk-kind.ts';
import type { Database, Sql } from '../../../infra/database.ts';
import { BadInputError } from '../../../kernel/errors.ts';
import { fromPublicId, type IdPrefix, isUuid } from '../../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../../kernel/page.ts';
import { type Principal, Role } from '../../../kernel/principal.ts';
import type { ManyMailsService } from '../../delivery/many-mails.service.ts';
import { chosenIds } from '../chosen-ids.ts';
import {
  listUnknown,
  nextUnknownIds,
  type UnknownFilter,
  type UnknownRow,
  unknownExtent,
} from './sql/unknown-mails.ts';
import { CountChanged, NothingUnknown, WhyRequired } from './unknown-desk.errors.ts';

/** What a person says became of mails of unknown outcome. */
export enum UnknownVerdict {
  ARRIVED = 'ARRIVED',
  NOT_ARRIVED = 'NOT_ARRIVED',
  NOT_ARRIVED_SEND_AGAIN = 'NOT_ARRIVED_SEND_AGAIN',
}

const RESOLVE_UNKNOWN = 'operations.resolve-unknown';
const MAX_NOTE_LENGTH = 500;

const moment = z.coerce.date().nullable();

const input = z.object({
  filter: z.object({
    accountId: z.uuid().nullable(),
    ids: z.array(z.uuid()).nullable().default(null),
    providerId: z.uuid().nullable(),
    typeKey: z.string().nullable(),
    from: moment,
    until: moment,
  }) satisfies z.ZodType<UnknownFilter>,
  /** The last one that matched when it began. */
  last: z.uuid(),
  verdict: z.enum(UnknownVerdict),
  note: z.string(),
});
type Input = z.infer<typeof input>;

export interface UnknownFilterInput {
  ids?: string[] | null;
  accountId?: string | null;
  providerId?: string | null;
  typeKey?: string | null;
  from?: Date | null;
  until?: Date | null;
}

interface Deps {
  database: Database;
  bulk: BulkService;
  manyMails: ManyMailsService;
}

/** Mails of which nobody knows whether they arrived, with what is known, and the word of a person for many at once. */
export class UnknownDeskService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  async list(principal: Principal, filterInput: UnknownFilterInput, request: PageRequest): Promise<Page<UnknownRow>> {
    const { database } = this.#deps;
    const size = pageSize(request.first);
    const after = decodeCursor(request.after, isUuid);
    const filter = filterFor(principal, filterInput);
    const rows = await listUnknown(database, filter, { limit: size + 1, after });
    const count = async () => (await unknownExtent(database, filter)).count;
    return toPage(rows, size, { after, keyOf: ({ id }) => id, count });
  }

  /**
   * Begins to decide about all that match. `confirmCount` is the number that the person saw: sending again cannot be undone.
   * Throws WhyRequired, NothingUnknown, CountChanged.
   */
  async resolveAll(
    principal: Principal,
    said: { filter: UnknownFilterInput; verdict: UnknownVerdict; note: string; confirmCount: number },
  ): Promise<BulkRow> {
    const note = said.note.trim().slice(0, MAX_NOTE_LENGTH);
    if (!note) throw new WhyRequired();
    const { verdict } = said;
    const filter = filterFor(principal, said.filter);
    return this.#deps.database.transaction(async (sql) => {
      const { count, last } = await unknownExtent(sql, filter);
      if (last === null) throw new NothingUnknown();
      if (count !== said.confirmCount) throw new CountChanged(count);
      const work = { kind: RESOLVE_UNKNOWN, input: { filter, last, verdict, note }, estimate: count, note };
      return this.#deps.bulk.start(sql, principal, work);
    });
  }

  get bulkKind(): BulkKind {
    return defineBulk({ kind: RESOLVE_UNKNOWN, input, step: (sql, step) => this.#step(sql, step) });
  }

  async #step(sql: Sql, { input: work, cursor, limit, principal }: BulkStep<Input>): Promise<BulkProgress> {
    const { filter, last, verdict, note } = work;
    const ids = await nextUnknownIds(sql, filter, { after: cursor, last, limit });
    const refused =
      verdict === UnknownVerdict.NOT_ARRIVED_SEND_AGAIN
        ? await this.#deps.manyMails.retry(sql, principal, { ids, acceptPossibleDuplicate: true })
        : await this.#deps.manyMails.resolve(sql, principal, {
            ids,
            arrived: verdict === UnknownVerdict.ARRIVED,
            note,
          });
    const decidedMeanwhile = [...refused.values()].filter(({ code }) =>
      ['NOT_UNCERTAIN', 'NOT_RETRYABLE'].includes(code),
    );
    return {
      succeeded: ids.length - refused.size,
      skipped: decidedMeanwhile.length,
      failed: refused.size - decidedMeanwhile.length,
      cursor: ids.length < limit ? null : ids.at(-1)!,
    };
  }
}

function filterFor(principal: Principal, filter: UnknownFilterInput): UnknownFilter {
  const named = idOf('acc', filter.accountId);
  return {
    accountId: principal.role === Role.SUPER_ADMIN ? named : principal.accountId,
    ids: chosenIds('msg', filter.ids),
    providerId: idOf('prv', filter.providerId),
    typeKey: filter.typeKey ?? null,
    from: filter.from ?? null,
    until: filter.until ?? null,
  };
}

function idOf(prefix: IdPrefix, publicId: string | null | undefined): string | null {
  if (!publicId) return null;
  const id = fromPublicId(prefix, publicId);
  if (!id) throw new BadInputError(`"${publicId.slice(0, 60)}" is not an id of that kind.`);
  return id;
}
