import type { Database, Sql } from '../../../infra/database.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { fromPublicId, type IdGenerator, isUuid, toPublicId } from '../../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../../kernel/page.ts';
import { mayAccess, type Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import type { UserService } from '../../identity/user.service.ts';
import { accountIdOf } from '../account-of.ts';
import { LeadActivityKind } from '../activity/lead-activity.entity.ts';
import { recordActivities } from '../activity/lead-activity.service.ts';
import { lockedLead } from '../desk/lead-change.service.ts';
import { lockLeads } from '../desk/sql/write-leads.ts';
import { AssigneeNotFound, TaskNotFound, TitleInvalid } from './lead-task.errors.ts';
import {
  countTasks,
  deleteTask,
  findLeadIdOfTask,
  insertTask,
  type LeadTaskRow,
  listTasks,
  lockTask,
  setDone,
  type TaskPlace,
} from './lead-task.queries.ts';

const TITLE_LENGTH = 200;

interface Deps {
  database: Database;
  accounts: AccountService;
  users: UserService;
  ids: IdGenerator;
  clock: Clock;
}

/** What people have to do for leads. */
export class LeadTaskService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Tasks of one account, what is due first before the rest. */
  async list(
    principal: Principal,
    {
      accountId,
      open,
      mine,
      ...request
    }: PageRequest & { accountId: string | null; open: boolean | null; mine: boolean },
  ): Promise<Page<LeadTaskRow>> {
    const { database, accounts } = this.#deps;
    const where = {
      accountId: await accountIdOf(accounts, principal, accountId),
      open,
      assigneeUserId: mine ? principal.userId : null,
    };
    const size = pageSize(request.first);
    const after = decodeCursor(request.after, (cursor) => placeIn(cursor) !== null);
    const place = after === null ? null : placeIn(after);
    const rows = await listTasks(database, where, { limit: size + 1, after: place });
    return toPage(rows, size, { after, keyOf, count: () => countTasks(database, where) });
  }

  /** Throws LeadNotFound, TitleInvalid, AssigneeNotFound. */
  async add(
    principal: Principal,
    input: { leadId: string; title: string; dueAt: Date | null; assigneeUserId: string | null },
  ): Promise<LeadTaskRow> {
    const { database, ids } = this.#deps;
    const title = input.title.trim();
    if (title === '' || title.length > TITLE_LENGTH) throw new TitleInvalid(TITLE_LENGTH);
    return database.transaction(async (sql) => {
      const lead = await lockedLead(sql, principal, input.leadId, 'leadId');
      const { accountId, id: leadId } = lead;
      const assigneeUserId = input.assigneeUserId ? await this.#assignee(input.assigneeUserId, accountId) : null;
      const task = { id: ids.next(), accountId, leadId, title, dueAt: input.dueAt, assigneeUserId };
      return insertTask(sql, { ...task, createdByUserId: principal.userId! });
    });
  }

  /** Says that a task is done, or is not after all. Throws TaskNotFound. */
  async setDone(principal: Principal, publicId: string, done: boolean): Promise<LeadTaskRow> {
    return this.#deps.database.transaction(async (sql) => {
      await this.#lockLeadOf(sql, publicId);
      const task = await lockedTask(sql, principal, publicId);
      if ((task.doneAt !== null) === done) return task;
      const at = this.#deps.clock.now();
      const row = await setDone(sql, task.id, done ? { at, userId: principal.userId! } : null);
      if (done) await this.#tell(sql, task, at, principal);
      return row;
    });
  }

  /** Throws TaskNotFound. */
  async delete(principal: Principal, publicId: string): Promise<void> {
    await this.#deps.database.transaction(async (sql) => {
      const task = await lockedTask(sql, principal, publicId);
      await deleteTask(sql, task.id);
    });
  }

  /** The lead before its task, as whoever erases the lead takes them. */
  async #lockLeadOf(sql: Sql, publicId: string): Promise<void> {
    const id = fromPublicId('ltk', publicId);
    const leadId = id && (await findLeadIdOfTask(sql, id));
    if (leadId) await lockLeads(sql, [leadId]);
  }

  /** A task that is done twice stands in the timeline once. */
  async #tell(sql: Sql, { id, leadId, title }: LeadTaskRow, at: Date, { userId }: Principal): Promise<void> {
    const subjectId = toPublicId('ltk', id);
    await recordActivities(sql, [
      {
        lead: { id: leadId },
        kind: LeadActivityKind.TASK_DONE,
        at,
        subject: title,
        subjectId,
        sourceKey: subjectId,
        actorUserId: userId,
      },
    ]);
  }

  async #assignee(publicId: string, accountId: string): Promise<string> {
    const id = fromPublicId('usr', publicId);
    const user = id === null ? undefined : (await this.#deps.users.findMany([id])).get(id);
    if (!user || (user.account && user.account.id !== accountId)) throw new AssigneeNotFound();
    return user.id;
  }
}

async function lockedTask(sql: Sql, principal: Principal, publicId: string): Promise<LeadTaskRow> {
  const id = fromPublicId('ltk', publicId);
  const task = id === null ? null : await lockTask(sql, id);
  if (!task || !mayAccess(principal, task.accountId)) throw new TaskNotFound();
  return task;
}

function keyOf({ dueAt, id }: LeadTaskRow): string {
  return `${dueAt?.toISOString() ?? 'infinity'} ${id}`;
}

function placeIn(cursor: string): TaskPlace | null {
  const [due = '', id = ''] = cursor.split(' ');
  const isTime = due === 'infinity' || (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(due) && !Number.isNaN(Date.parse(due)));
  return isTime && isUuid(id) ? { due, id } : null;
}
