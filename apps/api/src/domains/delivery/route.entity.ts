import { defineEntity, p } from '@mikro-orm/core';
import { EmailCategory } from '../preferences/email-type.entity.ts';

const RouteSchema = defineEntity({
  name: 'Route',
  tableName: 'route',
  properties: {
    id: p.uuid().primary(),
    /** Null: for every account. */
    accountId: p.uuid().nullable(),
    /** Exactly one of category and type is set. */
    category: p
      .enum(() => EmailCategory)
      .$type<EmailCategory>()
      .nullable(),
    typeKey: p.text().nullable(),
    /** Best first. */
    providerIds: p.array().columnType('uuid[]'),
    updatedAt: p.datetime().length(3).defaultRaw('now()'),
    updatedByUserId: p.uuid().nullable(),
  },
});

/** Which providers carry a category or an e-mail type, in order. Without one, all enabled providers by position. */
export class Route extends RouteSchema.class {}
RouteSchema.setClass(Route);
