import type { Sql } from '../../infra/database.ts';

/** What is known of a person; null leaves what was known before. */
export interface PersonFacts {
  accountId: string;
  address: string;
  name: string | null;
  language: string | null;
  role: string | null;
  distributor: string | null;
  distributorEmail: string | null;
  active: boolean | null;
}

export interface OrderFact {
  accountId: string;
  orderId: string;
  address: string;
  status: string;
  /** Whole rupiah. */
  total: number | null;
  distributor: string | null;
  orderedAt: Date;
  statusAt: Date;
}

/** Keeps what an event told about a person, in the caller's transaction. */
export async function recordPerson(sql: Sql, facts: PersonFacts): Promise<void> {
  await sql.query({
    name: 'record_person',
    text: `
      insert into recipient_facts as f (account_id, address, name, language, role, distributor, distributor_email, active, updated_at)
      values ($1, lower($2), $3, $4, $5, $6, $7, coalesce($8, true), now())
      on conflict (account_id, address) do update
         set name = coalesce($3, f.name), language = coalesce($4, f.language), role = coalesce($5, f.role),
             distributor = coalesce($6, f.distributor), distributor_email = coalesce($7, f.distributor_email),
             active = coalesce($8, f.active), updated_at = now()`,
    values: [
      facts.accountId,
      facts.address,
      facts.name,
      facts.language,
      facts.role,
      facts.distributor,
      facts.distributorEmail,
      facts.active,
    ],
  });
}

/** Keeps what an event told about an order, in the caller's transaction; an event that is older than what is known changes nothing. */
export async function recordOrder(sql: Sql, fact: OrderFact): Promise<void> {
  await sql.query({
    name: 'record_order',
    text: `
      insert into order_facts as o (account_id, order_id, address, status, total, distributor, ordered_at, status_at)
      values ($1, $2, lower($3), $4, $5, $6, $7, $8)
      on conflict (account_id, order_id) do update
         set address = excluded.address, status = excluded.status, total = coalesce(excluded.total, o.total),
             distributor = coalesce(excluded.distributor, o.distributor), ordered_at = excluded.ordered_at,
             status_at = excluded.status_at
       where o.status_at <= excluded.status_at`,
    values: [
      fact.accountId,
      fact.orderId,
      fact.address,
      fact.status,
      fact.total,
      fact.distributor,
      fact.orderedAt,
      fact.statusAt,
    ],
  });
}
