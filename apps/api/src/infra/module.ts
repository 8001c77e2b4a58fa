import type { Principal } from '../kernel/principal.ts';
import type { IdPrefix } from '../kernel/ids.ts';
import type { Job, JobDefinition } from './jobs.ts';

/** What a domain brings into the program; the composition root collects it. */
export interface DomainModule {
  /** Resolver instances, one per class. */
  resolvers: object[];
  /** Queues this domain writes to. */
  queues: JobDefinition<object>[];
  /** Jobs this domain does, in the worker role. */
  jobs: Job[];
  /** Finds the object behind a public id of a prefix, or null when the caller may not see it. */
  nodes: Partial<Record<IdPrefix, (principal: Principal, id: string) => Promise<object | null>>>;
}
