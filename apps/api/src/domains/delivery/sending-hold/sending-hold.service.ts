import { writeAudit } from '../../../infra/audit.ts';
import type { Database } from '../../../infra/database.ts';
import type { Log } from '../../../infra/log.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { NoteInvalid, NotHeld } from './sending-hold.errors.ts';
import { HoldReason, WhatWaits } from './sending-hold.graphql.ts';
import {
  beginHold,
  countWaiting,
  endHold,
  lockHold,
  markUncertain,
  noteCopy,
  readHold,
} from './sending-hold.queries.ts';

const NOTE_LENGTH = { min: 3, max: 500 };

export interface Hold {
  held: boolean;
  reason: HoldReason | null;
  since: Date | null;
  note: string | null;
  userId: string | null;
  waiting: number;
}

interface Deps {
  database: Database;
  ids: IdGenerator;
  clock: Clock;
  log: Log;
}

/**
 * Whether mail is sent at all. A restored dump and a copied database send nothing until a person says so, because the
 * original may have sent what waits here; and a person can stop everything.
 */
export class SendingHoldService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** At a start: notes when a copy was first noticed, and says in the log what to do. */
  async notice(): Promise<void> {
    if (await noteCopy(this.#deps.database))
      this.#deps.log.warn('This database is a copy. Nothing is sent until a super admin says so under Health.');
  }

  async read(): Promise<Hold> {
    const { held, copied, ...row } = await readHold(this.#deps.database);
    const reason = copied ? HoldReason.COPY : HoldReason.PERSON;
    return { held, reason: held ? reason : null, ...row, waiting: await countWaiting(this.#deps.database) };
  }

  /** Stops all sending; what is under way ends. Throws NoteInvalid. */
  async hold(principal: Principal, note: string): Promise<Hold> {
    const said = checkedNote(note);
    await this.#deps.database.transaction(async (sql) => {
      await lockHold(sql);
      await beginHold(sql, { note: said, userId: principal.userId });
      await this.#audit(sql, principal, 'sending.held', { note: said });
    });
    return this.read();
  }

  /** Goes on. Throws NoteInvalid, NotHeld. */
  async release(principal: Principal, whatWaits: WhatWaits, note: string): Promise<Hold> {
    const said = checkedNote(note);
    await this.#deps.database.transaction(async (sql) => {
      const { held, since } = await lockHold(sql);
      if (!held) throw new NotHeld();
      const uncertain =
        whatWaits === WhatWaits.MARK_UNCERTAIN
          ? await markUncertain(sql, { before: since ?? this.#deps.clock.now(), userId: principal.userId, note: said })
          : 0;
      await endHold(sql, principal.userId);
      await this.#audit(sql, principal, 'sending.released', { note: said, whatWaits, uncertain });
    });
    return this.read();
  }

  async #audit(
    sql: Parameters<typeof writeAudit>[0],
    principal: Principal,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    const id = this.#deps.ids.next();
    await writeAudit(sql, { id, principal, accountId: null, action, subject: 'installation', details });
  }
}

function checkedNote(note: string): string {
  const trimmed = note.trim();
  if (trimmed.length < NOTE_LENGTH.min || trimmed.length > NOTE_LENGTH.max) throw new NoteInvalid();
  return trimmed;
}
