import { writeAudit } from '../../../infra/audit.ts';
import type { Database } from '../../../infra/database.ts';
import { fromPublicId, type IdGenerator, isUuid, toPublicId } from '../../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../../kernel/page.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { AlertNotFound, AlertRecovered } from './alert.errors.ts';
import type { AlertFilter, AlertNoticeFilter } from './alert.graphql.ts';
import {
  type AlertRow,
  type AlertWhere,
  acknowledgeAlert,
  countAlerts,
  countNotices,
  findAlert,
  listAlerts,
  listNotices,
  type NoticeRow,
} from './sql/read-alerts.ts';
import { tellAlert } from './sql/report-alert.ts';

/** No row has it: a filter by an id that is none finds nothing. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** What people see of alerts, and do about them. */
export class AlertDeskService {
  readonly #deps: { database: Database; ids: IdGenerator };

  constructor(deps: { database: Database; ids: IdGenerator }) {
    this.#deps = deps;
  }

  /** Newest first. */
  async list(filter: AlertFilter, request: PageRequest): Promise<Page<AlertRow>> {
    const { database } = this.#deps;
    const { states, kinds, severities, range } = filter;
    const where: AlertWhere = {
      states: states ?? null,
      kinds: kinds ?? null,
      severities: severities ?? null,
      from: range?.from ?? null,
      until: range?.until ?? null,
    };
    const size = pageSize(request.first);
    const after = decodeCursor(request.after, isUuid);
    const rows = await listAlerts(database, where, { limit: size + 1, after });
    return toPage(rows, size, { after, keyOf: ({ id }) => id, count: () => countAlerts(database, where) });
  }

  async find(publicId: string): Promise<AlertRow | null> {
    const id = fromPublicId('alt', publicId);
    return id ? findAlert(this.#deps.database, id) : null;
  }

  /** Newest first. */
  async notices(filter: AlertNoticeFilter, request: PageRequest): Promise<Page<NoticeRow>> {
    const { database } = this.#deps;
    const where = {
      alertId: filter.alertId ? (fromPublicId('alt', filter.alertId) ?? NOBODY) : null,
      channelId: filter.channelId ? (fromPublicId('ach', filter.channelId) ?? NOBODY) : null,
      states: filter.states ?? null,
    };
    const size = pageSize(request.first);
    const after = decodeCursor(request.after, isUuid);
    const rows = await listNotices(database, where, { limit: size + 1, after });
    return toPage(rows, size, { after, keyOf: ({ id }) => id, count: () => countNotices(database, where) });
  }

  /** The caller takes it on, so that it is not escalated; whoever did so first stays named. Throws AlertNotFound, AlertRecovered. */
  async acknowledge(principal: Principal, publicId: string): Promise<AlertRow> {
    const known = await this.find(publicId);
    if (!known) throw new AlertNotFound();
    return this.#deps.database.transaction(async (sql) => {
      const row = await acknowledgeAlert(sql, known.id, principal.userId);
      if (!row) throw new AlertRecovered();
      await writeAudit(sql, {
        id: this.#deps.ids.next(),
        principal,
        accountId: null,
        action: 'alerts.acknowledged',
        subject: toPublicId('alt', row.id),
        details: { kind: row.kind },
      });
      await tellAlert(sql, row.id);
      return row;
    });
  }
}
