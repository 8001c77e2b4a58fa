import { defineEntity, p } from '@mikro-orm/core';
import { Role } from '../../kernel/principal.ts';
import { Account } from './account.entity.ts';

export enum UserState {
  /** Was invited and has not chosen a password yet. */
  INVITED = 'INVITED',
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
}

const UserSchema = defineEntity({
  name: 'User',
  tableName: 'app_user',
  properties: {
    id: p.uuid().primary(),
    /** Lower case. */
    email: p.text().unique(),
    name: p.text(),
    role: p.enum(() => Role).$type<Role>(),
    state: p.enum(() => UserState).$type<UserState>(),
    passwordHash: p.text().nullable(),
    account: () => p.manyToOne(Account).ref().nullable().deleteRule('restrict').index(),
    lastSignedInAt: p.datetime().length(3).nullable(),
    createdAt: p.datetime().length(3).defaultRaw('now()'),
  },
});

/** A person who signs in. Super admins belong to no account. */
export class User extends UserSchema.class {}
UserSchema.setClass(User);
