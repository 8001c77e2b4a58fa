import type { Database, Row } from '../../infra/database.ts';
import { isUuid } from '../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../kernel/page.ts';
import type { EmailStatus } from './delivery.enums.ts';
import { statusOf } from './delivery.mappers.ts';
import type { EmailFeed } from './email-feed.ts';
import type { DispatchState, Evidence } from './message.entity.ts';

/** The mail behind a link of its recipient. */
export interface LinkedMail extends Row {
  id: string;
  accountId: string;
  typeKey: string;
  recipient: string;
  sender: string;
  language: string | null;
  /** True when others got copies, and with them the same links. */
  copied: boolean;
}

/** A mail as its recipient may see it. */
export interface ReceivedMail {
  id: string;
  subject: string;
  sender: string;
  typeKey: string;
  status: EmailStatus;
  queuedAt: Date;
  sentAt: Date | null;
}

/** Tells whenever a mail of the recipient changed its status, until it is ended. */
export interface RecipientChanges extends AsyncIterable<{ sequence: number }> {
  end(): void;
}

interface MailRow extends Row {
  id: string;
  subject: string;
  sender: string;
  typeKey: string;
  dispatch: DispatchState;
  evidence: Evidence | null;
  queuedAt: Date;
  sentAt: Date | null;
}

/** Mails as their recipients see them: their own and nobody else's. */
export class RecipientMailsService {
  readonly #deps: { database: Database; feed: EmailFeed };

  constructor(deps: { database: Database; feed: EmailFeed }) {
    this.#deps = deps;
  }

  async find(messageId: string): Promise<LinkedMail | null> {
    const [row] = await this.#deps.database.query<LinkedMail>({
      name: 'find_linked_mail',
      text: `select id, account_id as "accountId", type_key as "typeKey", recipient, sender, language,
                    coalesce(jsonb_array_length(cc), 0) > 0 as copied from message where id = $1`,
      values: [messageId],
    });
    return row ?? null;
  }

  /** What one account sent to one address, newest first. */
  async history(accountId: string, address: string, request: PageRequest): Promise<Page<ReceivedMail>> {
    const size = pageSize(request.first);
    const after = decodeCursor(request.after, isUuid);
    const rows = await this.#deps.database.query<MailRow>({
      name: 'mails_of_recipient',
      text: `
        select id, subject, sender, type_key as "typeKey", dispatch, evidence, queued_at as "queuedAt", sent_at as "sentAt"
          from message where account_id = $1 and recipient = $2 and ($3::uuid is null or id < $3) order by id desc limit $4`,
      values: [accountId, address, after, size + 1],
    });
    const mails = rows.map(({ dispatch, evidence, ...mail }) => ({
      ...mail,
      status: statusOf({ dispatch, evidence }),
    }));
    return toPage(mails, size, { after, keyOf: ({ id }) => id, count: () => this.#count(accountId, address) });
  }

  /** Changes of the mails of one address as they commit. */
  changes(accountId: string, address: string): RecipientChanges {
    return this.#deps.feed.subscribe(accountId, ({ recipient }) => recipient === address);
  }

  async #count(accountId: string, address: string): Promise<number> {
    const [row] = await this.#deps.database.query<{ count: number }>({
      text: 'select count(*)::int as count from message where account_id = $1 and recipient = $2',
      values: [accountId, address],
    });
    return row?.count ?? 0;
  }
}
