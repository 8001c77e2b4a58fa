import type { Database } from '../../../infra/database.ts';
import type { Jobs } from '../../../infra/jobs.ts';
import { isUuid } from '../../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../../kernel/page.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { FailedState } from './failed-operation.entity.ts';
import { type FailureFilterInput, failureFilterFor, maySee } from './failure-filter.ts';
import {
  countGroups,
  type GroupPlace,
  type GroupRow,
  groupFailures,
  type Impact,
  impactOf,
} from './sql/group-failures.ts';
import { countFailures, type FailurePlace, type FailureRow, findFailures, listFailures } from './sql/read-failures.ts';

/** Causes that an estimate tells apart. */
const CAUSES = 20;

export interface Estimate extends Impact {
  causes: GroupRow[];
}

/** Reading failed operations. An affiliate sees those of its account, super admins see all. */
export class FailedOperationService {
  readonly #database: Database;
  readonly #jobs: Jobs;

  constructor(deps: { database: Database; jobs: Jobs }) {
    this.#database = deps.database;
    this.#jobs = deps.jobs;
  }

  async list(
    principal: Principal,
    input: FailureFilterInput,
    request: PageRequest & { newestFirst: boolean },
  ): Promise<Page<FailureRow>> {
    const size = pageSize(request.first);
    const after = decodeCursor(request.after, (key) => placeIn(key) !== null);
    const filter = failureFilterFor(principal, input);
    const rows = await listFailures(this.#database, filter, {
      limit: size + 1,
      after: after === null ? null : placeIn(after),
      newestFirst: request.newestFirst,
    });
    const keyOf = ({ lastFailedAt, id }: FailureRow) => `${lastFailedAt.toISOString()} ${id}`;
    return toPage(rows, size, { after, keyOf, count: () => countFailures(this.#database, filter) });
  }

  async groups(principal: Principal, input: FailureFilterInput, request: PageRequest): Promise<Page<GroupRow>> {
    const size = pageSize(request.first);
    const after = decodeCursor(request.after, (key) => groupPlaceIn(key) !== null);
    const filter = failureFilterFor(principal, input);
    const rows = await groupFailures(this.#database, filter, {
      limit: size + 1,
      after: after === null ? null : groupPlaceIn(after),
    });
    const keyOf = ({ count, fingerprint }: GroupRow) => `${count} ${fingerprint}`;
    return toPage(rows, size, { after, keyOf, count: () => countGroups(this.#database, filter) });
  }

  /** Null when there is none or it is another tenant's. */
  async find(principal: Principal, id: string): Promise<FailureRow | null> {
    const [row] = await findFailures(this.#database, [id]);
    return row && maySee(principal, row.accountId) ? row : null;
  }

  /** What an action on all that match would come to; nothing is changed. */
  async estimate(principal: Principal, input: FailureFilterInput): Promise<Estimate> {
    const filter = failureFilterFor(principal, { ...input, states: input.states ?? [FailedState.OPEN] });
    const [impact, causes] = await Promise.all([
      impactOf(this.#database, filter, this.#jobs.queues),
      groupFailures(this.#database, filter, { limit: CAUSES, after: null }),
    ]);
    return { ...impact, causes };
  }
}

function placeIn(key: string): FailurePlace | null {
  const [lastFailedAt = '', id = ''] = key.split(' ');
  const valid =
    /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(lastFailedAt) && !Number.isNaN(Date.parse(lastFailedAt)) && isUuid(id);
  return valid ? { lastFailedAt, id } : null;
}

function groupPlaceIn(key: string): GroupPlace | null {
  const [, count = '', fingerprint = ''] = /^(\d{1,9}) ([0-9a-f]{32})$/.exec(key) ?? [];
  return fingerprint ? { count: Number(count), fingerprint } : null;
}
