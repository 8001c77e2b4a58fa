import type { BulkRow } from '../../../infra/bulk/bulk.queries.ts';
import type { BulkService } from '../../../infra/bulk/bulk.service.ts';
import type { Database, Sql } from '../../../infra/database.ts';
import { fromPublicId, type IdGenerator } from '../../../kernel/ids.ts';
import { plainLine } from '../../../kernel/plain-line.ts';
import { mayAccess, type Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { FORGET_FIELD, isBeingForgotten } from './forget-field.ts';
import { LeadFieldType } from './lead-settings.entity.ts';
import {
  ChoicesInvalid,
  FieldLimit,
  KeyInvalid,
  KeyTaken,
  LabelInvalid,
  SettingNotFound,
} from './lead-settings.errors.ts';
import {
  countOfAccount,
  deleteField,
  insertField,
  type LeadFieldRow,
  listFields,
  lockField,
  updateField,
} from './lead-settings.queries.ts';

const KEY = /^[a-z][a-z0-9_]{0,39}$/;
const LABEL_LENGTH = 60;
const MOST_FIELDS = 100;
const MOST_CHOICES = 100;

/** Names under which templates know what every lead has. */
const TAKEN = new Set(
  'id email name nama whatsapp phone affiliate tag tags status stage score source language time_zone unsubscribe_url'.split(
    ' ',
  ),
);

interface Deps {
  database: Database;
  accounts: AccountService;
  bulk: BulkService;
  ids: IdGenerator;
}

/** What people do with the custom fields of leads. */
export class LeadFieldService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Throws AccountNotFound, KeyInvalid, KeyTaken, LabelInvalid, ChoicesInvalid, FieldLimit. */
  async create(
    principal: Principal,
    input: { key: string | null; label: string; type: LeadFieldType; choices: string[]; accountId: string | null },
  ): Promise<LeadFieldRow> {
    const { database, accounts, ids } = this.#deps;
    const { id: accountId } = await accounts.findFor(principal, input.accountId);
    const label = checkedLabel(input.label);
    const key = checkedKey(input.key?.trim() || keyOf(label));
    const choices = checkedChoices(input.type, input.choices);
    return database.transaction(async (sql) => {
      if ((await listFields(sql, accountId)).length >= MOST_FIELDS) throw new FieldLimit(MOST_FIELDS);
      if (await isBeingForgotten(sql, accountId, key)) throw new KeyTaken();
      const field = await insertField(sql, { id: ids.next(), accountId, key, label, type: input.type, choices });
      if (!field) throw new KeyTaken();
      return field;
    });
  }

  /** What is null stays. Throws SettingNotFound, LabelInvalid, ChoicesInvalid. */
  async update(
    principal: Principal,
    publicId: string,
    change: { label: string | null; choices: string[] | null; position: number | null },
  ): Promise<LeadFieldRow> {
    return this.#deps.database.transaction(async (sql) => {
      const field = await locked(sql, principal, publicId);
      return updateField(sql, {
        ...field,
        label: change.label === null ? field.label : checkedLabel(change.label),
        choices: change.choices === null ? field.choices : checkedChoices(field.type, change.choices),
        position: change.position ?? field.position,
      });
    });
  }

  /** Deletes it and begins to take what leads had in it from them. Throws SettingNotFound. */
  async delete(principal: Principal, publicId: string): Promise<BulkRow> {
    return this.#deps.database.transaction(async (sql) => {
      const { id, accountId, key } = await locked(sql, principal, publicId);
      await deleteField(sql, id);
      const estimate = await countOfAccount(sql, accountId);
      const input = { accountId, key };
      return this.#deps.bulk.start(sql, principal, { kind: FORGET_FIELD, input, estimate, note: null });
    });
  }
}

async function locked(sql: Sql, principal: Principal, publicId: string): Promise<LeadFieldRow> {
  const id = fromPublicId('lfd', publicId);
  const field = id === null ? null : await lockField(sql, id);
  if (!field || !mayAccess(principal, field.accountId)) throw new SettingNotFound('field');
  return field;
}

/** `Kota asal` is `kota_asal`. */
function keyOf(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 40);
}

function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new KeyInvalid('A key is a letter, then letters, digits and underscores in lower case.');
  if (TAKEN.has(key)) throw new KeyInvalid('Every lead has something with this name already.');
  return key;
}

function checkedLabel(label: string): string {
  const line = plainLine(label, LABEL_LENGTH);
  if (line === null) throw new LabelInvalid(LABEL_LENGTH);
  return line;
}

function checkedChoices(type: LeadFieldType, given: string[]): string[] {
  const choices = given.map((choice) => choice.trim());
  if (type !== LeadFieldType.CHOICE) {
    if (choices.length > 0) throw new ChoicesInvalid('Only CHOICE has choices.');
    return [];
  }
  const different = new Set(choices.map((choice) => choice.toLowerCase())).size === choices.length;
  const fit = choices.every((choice) => choice !== '' && choice.length <= LABEL_LENGTH);
  if (choices.length === 0 || choices.length > MOST_CHOICES || !different || !fit)
    throw new ChoicesInvalid(
      `CHOICE needs 1 to ${MOST_CHOICES} different choices of ${LABEL_LENGTH} characters at most.`,
    );
  return choices;
}
