import type { Router } from 'express';
import type { IdPrefix } from '../kernel/ids.ts';
import type { Principal } from '../kernel/principal.ts';
import type { BulkKind } from './bulk/bulk-kind.ts';
import type { Policy } from './graphql/policy.ts';
import type { SubscriptionSource } from './graphql/subscription-sources.ts';
import type { Job, JobDefinition } from './jobs.ts';
import type { Background } from './loop.ts';
import type { PersonalDataPart } from './personal-data.ts';

/** Something that listens. */
export interface Server {
  start: () => Promise<void>;
  stop: () => Promise<void>;
}

/** What a domain brings into the program; the composition root collects it. */
export interface DomainModule {
  /** Resolver instances, one per class. */
  resolvers: object[];
  /** Queues this domain writes to. */
  queues: JobDefinition<object>[];
  /** Jobs this domain does, in the worker role. */
  jobs: Job[];
  /** What a worker does beside its jobs. */
  background?: Background[];
  /** Sources of subscriptions by topic. */
  subscriptions?: Record<string, SubscriptionSource>;
  /** What listens beside HTTP, in the API role. */
  servers?: Server[];
  /** HTTP routes for those who cannot speak GraphQL. */
  edges?: Router[];
  /** Paths of these whose requests may take minutes to come. */
  uploads?: string[];
  /** Kinds of bulk operations that it knows how to do. */
  bulkOperations?: BulkKind[];
  /** What it keeps of people, to be exported and erased. */
  personalData?: PersonalDataPart[];
  /** How `node(id)` finds objects, by the prefix of their ids. */
  nodes: Partial<Record<IdPrefix, NodeFinder>>;
}

export interface NodeFinder {
  /** Who may ask for such objects at all. */
  policy: Policy;
  /** The object, or null when there is none or the caller may not see it. */
  find: (principal: Principal, id: string) => Promise<object | null>;
}
