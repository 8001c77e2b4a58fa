import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when a text is no domain that mail may come from. */
export class DomainInvalid extends ExpectedFailure<'DOMAIN_INVALID'> {
  constructor(field = 'domain') {
    super('DOMAIN_INVALID', 'Write a domain such as toko-melati.example, without https:// and without an address.', [
      'input',
      field,
    ]);
  }
}

/** Raised when the account has the domain already. */
export class DomainTaken extends ExpectedFailure<'DOMAIN_TAKEN'> {
  constructor() {
    super('DOMAIN_TAKEN', 'The domain is in the list already.', ['input', 'domain']);
  }
}

/** Raised when an account has as many domains as it may. */
export class TooManyDomains extends ExpectedFailure<'TOO_MANY'> {
  constructor(most: number) {
    super('TOO_MANY', `An account may have ${most} domains.`, ['input', 'domain']);
  }
}

/** Raised when the host of links does not belong to the domain. */
export class TrackingHostForeign extends ExpectedFailure<'TRACKING_HOST_FOREIGN'> {
  constructor(domain: string) {
    super('TRACKING_HOST_FOREIGN', `The host must end in .${domain}, such as link.${domain}.`, [
      'input',
      'trackingHost',
    ]);
  }
}

/** Raised when there is no such domain, or it is another tenant's. */
export class DomainNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such domain.', ['input', 'id']);
  }
}
