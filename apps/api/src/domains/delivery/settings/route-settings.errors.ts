import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when a route is for a category and a type at once, or for neither. */
export class ScopeInvalid extends ExpectedFailure<'SCOPE_INVALID'> {
  constructor() {
    super('SCOPE_INVALID', 'Name a category or an e-mail type, not both.', ['input', 'category']);
  }
}

/** Raised when a route would have no provider. */
export class RouteEmpty extends ExpectedFailure<'ROUTE_EMPTY'> {
  constructor() {
    super('ROUTE_EMPTY', 'A route needs a provider; reset it to take over the standard order.', [
      'input',
      'providerIds',
    ]);
  }
}
