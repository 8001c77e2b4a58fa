import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';

const SEND = `mutation Send($input: EmailSendInput!, $key: UUID!) {
  emailSend(input: $input, idempotencyKey: $key) { emailLog { id status } userErrors { field message code } }
}`;
const UNKNOWN_PAGE = `query Unknown($after: String) {
  emailLogs(filter: { statuses: [UNKNOWN] }, first: 100, after: $after) {
    nodes { id }
    pageInfo { hasNextPage endCursor }
  }
}`;

export interface Mail {
  to: string;
  /** Made here when missing. */
  idempotencyKey?: string;
}

interface SendAnswer {
  emailSend: { emailLog: { id: string } | null; userErrors: { message: string; code: string }[] };
}

interface PageAnswer {
  emailLogs: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

/** A program that sends order mails through the GraphQL API with its key. */
export class ApiClient {
  readonly #pool: Pool;
  readonly #headers: Record<string, string>;

  constructor(url: string, apiKey: string) {
    this.#pool = new Pool(new URL(url).origin, { connections: 50 });
    this.#headers = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` };
  }

  /** Id (UUID) of the accepted mail. Throws unless it was acknowledged. */
  async send(mail: Mail): Promise<string> {
    const { emailLog, userErrors } = await this.#sent(mail);
    if (!emailLog) throw new Error(`emailSend: ${userErrors.map(({ message }) => message).join(' ')}`);
    return uuidOf(emailLog.id);
  }

  /** Id (UUID) of the accepted mail, or the code with which it was refused. */
  async sendOrCode(mail: Mail): Promise<{ id: string | null; code: string | null }> {
    const { emailLog, userErrors } = await this.#sent(mail);
    return { id: emailLog && uuidOf(emailLog.id), code: userErrors[0]?.code ?? null };
  }

  async #sent(mail: Mail): Promise<SendAnswer['emailSend']> {
    const input = {
      type: 'order.paid',
      to: mail.to,
      subject: 'Pembayaran diterima',
      html: '<p>Terima kasih, {{ name }}. Pesanan Anda kami siapkan.</p>',
      variables: { name: 'Budi Santoso' },
    };
    const answer = await this.#ask<SendAnswer>(SEND, { input, key: mail.idempotencyKey ?? randomUUID() });
    return answer.emailSend;
  }

  /** Asks once and tells the HTTP status, 0 when no answer came, and how long it took. */
  async trySend(mail: Mail): Promise<{ status: number; ms: number; id: string | null }> {
    const started = performance.now();
    try {
      const id = await this.send(mail);
      return { status: 200, ms: performance.now() - started, id };
    } catch (error) {
      const status = Number(/^\d{3}/.exec(error instanceof Error ? error.message : '')?.[0] ?? 0);
      return { status, ms: performance.now() - started, id: null };
    }
  }

  /** Ids (UUID) of all mails that the log shows as UNKNOWN. */
  async unknown(): Promise<Set<string>> {
    const found = new Set<string>();
    for (let after: string | null = null; ; ) {
      const { emailLogs }: PageAnswer = await this.#ask<PageAnswer>(UNKNOWN_PAGE, { after });
      for (const { id } of emailLogs.nodes) found.add(uuidOf(id));
      if (!emailLogs.pageInfo.hasNextPage) return found;
      after = emailLogs.pageInfo.endCursor;
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #ask<Answer>(query: string, variables: object): Promise<Answer> {
    const answer = await this.#pool.request({
      method: 'POST',
      path: '/graphql',
      headers: this.#headers,
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.body.json()) as { data?: Answer; errors?: { message: string }[] };
    if (!data || errors) throw new Error(`${answer.statusCode}: ${errors?.map(({ message }) => message).join(' ')}`);
    return data;
  }
}

function uuidOf(publicId: string): string {
  return publicId.slice(publicId.indexOf('_') + 1);
}
