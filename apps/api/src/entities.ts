import { creditsEntities } from './domains/credits/module.ts';
import { deliveryEntities } from './domains/delivery/module.ts';
import { identityEntities } from './domains/identity/module.ts';
import { leadsEntities } from './domains/leads/entities.ts';
import { operationsEntities } from './domains/operations/entities.ts';
import { preferencesEntities } from './domains/preferences/module.ts';
import { shopEntities } from './domains/shop/module.ts';
import { templatesEntities } from './domains/templates/module.ts';
import { trackingEntities } from './domains/tracking/module.ts';
import { BulkOperation } from './infra/bulk/bulk-operation.entity.ts';
import { AuditEntry, IdempotencyRecord, InboxEvent, Installation, RateLimit } from './infra/infra.entity.ts';
import { createOrm, type Orm } from './infra/orm.ts';
import { migrations } from './migrations/migrations.ts';

export const entities = [
  ...identityEntities,
  ...creditsEntities,
  ...preferencesEntities,
  ...leadsEntities,
  ...templatesEntities,
  ...deliveryEntities,
  ...trackingEntities,
  ...shopEntities,
  ...operationsEntities,
  AuditEntry,
  BulkOperation,
  IdempotencyRecord,
  InboxEvent,
  Installation,
  RateLimit,
];

export function openOrm(databaseUrl: string, maxConnections: number): Promise<Orm> {
  return createOrm({ url: databaseUrl, maxConnections, entities, migrations });
}
