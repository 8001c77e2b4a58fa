import { Query, Resolver } from 'type-graphql';
import { Guarded } from '../../infra/graphql/policy.ts';
import type { EmailTypeService } from './email-type.service.ts';
import { EmailTypeType, toEmailTypeType } from './preferences.graphql.ts';

@Resolver()
export class EmailTypeResolver {
  readonly #types: EmailTypeService;

  constructor(types: EmailTypeService) {
    this.#types = types;
  }

  @Guarded('SIGNED_IN')
  @Query(() => [EmailTypeType], { description: 'The registry of e-mail types, by key.' })
  async emailTypes(): Promise<EmailTypeType[]> {
    return [...(await this.#types.all()).values()].map(toEmailTypeType);
  }
}
