import type { Database, Sql } from '../../../infra/database.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { fromPublicId, type IdGenerator, isUuid, toPublicId } from '../../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../../kernel/page.ts';
import { mayAccess, type Principal } from '../../../kernel/principal.ts';
import { LeadActivityKind } from '../activity/lead-activity.entity.ts';
import { recordActivities } from '../activity/lead-activity.service.ts';
import { lockedLead } from '../desk/lead-change.service.ts';
import { NotAuthor, NoteInvalid, NoteNotFound } from './lead-note.errors.ts';
import {
  countNotes,
  deleteNote,
  insertNotes,
  type LeadNoteRow,
  listNotes,
  lockNote,
  updateNote,
} from './lead-note.queries.ts';

/** A page of text; more is a document. */
const NOTE_LENGTH = 5_000;

/** What people write about leads. */
export class LeadNoteService {
  readonly #deps: { database: Database; ids: IdGenerator; clock: Clock };

  constructor(deps: { database: Database; ids: IdGenerator; clock: Clock }) {
    this.#deps = deps;
  }

  /** Notes of a lead that the caller may see, newest first. */
  async list(leadId: string, request: PageRequest): Promise<Page<LeadNoteRow>> {
    const { database } = this.#deps;
    const size = pageSize(request.first);
    const after = decodeCursor(request.after, isUuid);
    const rows = await listNotes(database, leadId, { limit: size + 1, after });
    return toPage(rows, size, { after, keyOf: ({ id }) => id, count: () => countNotes(database, leadId) });
  }

  /** Throws LeadNotFound, NoteInvalid. */
  async add(principal: Principal, leadId: string, text: string): Promise<LeadNoteRow> {
    const { database } = this.#deps;
    const words = checkedNote(text);
    return database.transaction(async (sql) => {
      const lead = await lockedLead(sql, principal, leadId, 'leadId');
      const [note] = await this.addToMany(sql, principal, [lead], words);
      return note!;
    });
  }

  /** Writes one note about each of some leads, in the caller's transaction; `text` is checked. */
  async addToMany(
    sql: Sql,
    { userId }: Principal,
    leads: { id: string; accountId: string }[],
    text: string,
  ): Promise<LeadNoteRow[]> {
    const { ids, clock } = this.#deps;
    const at = clock.now();
    const notes = leads.map(({ id, accountId }) => ({ id: ids.next(), accountId, leadId: id }));
    const rows = await insertNotes(sql, notes, { text, authorUserId: userId! });
    await recordActivities(
      sql,
      notes.map(({ id, leadId }) => ({
        lead: { id: leadId },
        kind: LeadActivityKind.NOTE_WRITTEN,
        at,
        subjectId: toPublicId('lnt', id),
        actorUserId: userId,
      })),
    );
    return rows;
  }

  /** Throws NoteNotFound, NoteInvalid, NotAuthor. */
  async edit(principal: Principal, publicId: string, text: string): Promise<LeadNoteRow> {
    const words = checkedNote(text);
    return this.#deps.database.transaction(async (sql) => {
      const note = await lockedNote(sql, principal, publicId);
      if (note.authorUserId !== principal.userId) throw new NotAuthor();
      return updateNote(sql, note.id, words);
    });
  }

  /** Throws NoteNotFound. */
  async delete(principal: Principal, publicId: string): Promise<void> {
    await this.#deps.database.transaction(async (sql) => {
      const note = await lockedNote(sql, principal, publicId);
      await deleteNote(sql, note.id);
    });
  }
}

async function lockedNote(sql: Sql, principal: Principal, publicId: string): Promise<LeadNoteRow> {
  const id = fromPublicId('lnt', publicId);
  const note = id === null ? null : await lockNote(sql, id);
  if (!note || !mayAccess(principal, note.accountId)) throw new NoteNotFound();
  return note;
}

/** Trimmed. Throws NoteInvalid. */
export function checkedNote(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > NOTE_LENGTH) throw new NoteInvalid(NOTE_LENGTH);
  return trimmed;
}
