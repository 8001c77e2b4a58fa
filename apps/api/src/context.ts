import type { GraphQLSchema } from 'graphql';
import { type Base, openBase } from './compose/base.ts';
import { buildModules } from './compose/modules.ts';
import type { ContextOptions } from './compose/options.ts';
import { buildServices, type Services } from './compose/services.ts';
import { ReadyMadeService } from './domains/templates/ready-made.service.ts';
import type { DomainModule } from './infra/module.ts';
import { describePlatform } from './platform.ts';
import { buildSchema } from './schema.ts';

/** Everything a process is made of, built by hand. */
export interface Context extends Base, Services {
  readyMade: ReadyMadeService;
  modules: DomainModule[];
  schema: GraphQLSchema;
  /** Disposes of everything in reverse order. */
  close: () => Promise<void>;
}

export async function createContext(options: ContextOptions): Promise<Context> {
  const base = await openBase(options);
  const services = buildServices(base, options.onStep);
  const modules = buildModules(base, services);
  const { config, orm, clock, ids, outgoing, listener, database } = base;
  const { providers } = services;
  const schema = buildSchema(modules, () => describePlatform(config, providers));
  const close = async () => {
    await providers.close();
    await outgoing.close();
    await listener.stop();
    await database.close();
    await orm.close();
  };
  return { ...base, ...services, readyMade: new ReadyMadeService({ orm, clock, ids }), modules, schema, close };
}
