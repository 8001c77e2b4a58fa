import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { ExpectedFailure } from '../../../kernel/errors.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import { DnsCheckState, DnsRecordKind, type SenderDomain } from './sender-domain.entity.ts';
import {
  SenderDomainAddInput,
  SenderDomainAddPayload,
  SenderDomainCheckPayload,
  SenderDomainInput,
  SenderDomainRecordType,
  SenderDomainRemovePayload,
  SenderDomainType,
  SenderDomainUpdateInput,
  SenderDomainUpdatePayload,
} from './sender-domain.graphql.ts';
import type { SenderDomainService } from './sender-domain.service.ts';

/** What bulk senders need since 2024 (contracts §3.6). */
const BULK_RECORDS = [DnsRecordKind.SPF, DnsRecordKind.DKIM, DnsRecordKind.DMARC];

@Resolver()
export class SenderDomainResolver {
  readonly #domains: SenderDomainService;

  constructor(domains: SenderDomainService) {
    this.#domains = domains;
  }

  @Guarded('PERSON')
  @Query(() => [SenderDomainType], {
    nullable: true,
    description: "Domains that an account sends from; null when the account is not the caller's.",
  })
  async senderDomains(
    @Arg('accountId', () => ID, { nullable: true, description: 'The account. Needed from a super admin.' })
    accountId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<SenderDomainType[] | null> {
    try {
      return await Promise.all(
        (await this.#domains.list(callerOf(context), accountId ?? null)).map((one) => this.#shown(one)),
      );
    } catch (error) {
      if (error instanceof ExpectedFailure) return null;
      throw error;
    }
  }

  @Guarded('PERSON')
  @Mutation(() => SenderDomainAddPayload, {
    description: 'Adds a domain, makes its key, and says which records to set.',
  })
  senderDomainAdd(
    @Arg('input', () => SenderDomainAddInput) { domain, accountId = null }: SenderDomainAddInput,
    @Ctx() context: RequestContext,
  ): Promise<SenderDomainAddPayload> {
    return withUserErrors(async () => ({
      senderDomain: await this.#shown(await this.#domains.add(callerOf(context), { accountId, domain })),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => SenderDomainUpdatePayload, { description: 'Sets the host that links begin with.' })
  senderDomainUpdate(
    @Arg('input', () => SenderDomainUpdateInput) { id, trackingHost = null }: SenderDomainUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<SenderDomainUpdatePayload> {
    return withUserErrors(async () => ({
      senderDomain: await this.#shown(await this.#domains.setTrackingHost(callerOf(context), id, trackingHost)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => SenderDomainCheckPayload, { description: 'Asks the DNS anew.' })
  senderDomainCheck(
    @Arg('input', () => SenderDomainInput) { id }: SenderDomainInput,
    @Ctx() context: RequestContext,
  ): Promise<SenderDomainCheckPayload> {
    return withUserErrors(async () => ({
      senderDomain: await this.#shown(await this.#domains.check(callerOf(context), id)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => SenderDomainRemovePayload, { description: 'Removes a domain and its key; mails go on unsigned.' })
  senderDomainRemove(
    @Arg('input', () => SenderDomainInput) { id }: SenderDomainInput,
    @Ctx() context: RequestContext,
  ): Promise<SenderDomainRemovePayload> {
    return withUserErrors(async () => ({
      removedId: toPublicId('dom', await this.#domains.remove(callerOf(context), id)),
    }));
  }

  async #shown(domain: SenderDomain): Promise<SenderDomainType> {
    const checks = new Map(domain.checks.map((check) => [check.kind, check]));
    const records = (await this.#domains.recordsOf(domain)).map((record) => {
      const { state = DnsCheckState.PENDING, found = null, problem = null } = checks.get(record.kind) ?? {};
      return Object.assign(new SenderDomainRecordType(), { ...record, state, found, problem });
    });
    const isOk = (kind: DnsRecordKind) => checks.get(kind)?.state === DnsCheckState.OK;
    return Object.assign(new SenderDomainType(), {
      id: toPublicId('dom', domain.id),
      domain: domain.domain,
      trackingHost: domain.trackingHost ?? null,
      records,
      dkimSigned: isOk(DnsRecordKind.DKIM),
      bulkReady: BULK_RECORDS.every(isOk),
      checkedAt: domain.checkedAt ?? null,
    });
  }
}
