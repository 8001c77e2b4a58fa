import { ExpectedFailure } from '../../../kernel/errors.ts';

/** Raised when a link of a recipient was altered, or its mail is gone. */
export class RecipientLinkInvalid extends ExpectedFailure<'LINK_INVALID'> {
  constructor() {
    super('LINK_INVALID', 'This link is not valid.', ['token']);
  }
}

/** Raised when neither a link nor an address says whose preferences are meant. */
export class RecipientRequired extends ExpectedFailure<'RECIPIENT_REQUIRED'> {
  constructor() {
    super('RECIPIENT_REQUIRED', 'Give the token of a link, or sign in and give an address.', ['address']);
  }
}

/** Raised when a topic is not in the registry of e-mail types. */
export class TopicUnknown extends ExpectedFailure<'TOPIC_UNKNOWN'> {
  constructor(topic: string) {
    super('TOPIC_UNKNOWN', `There is no topic "${topic.slice(0, 100)}".`, ['topics']);
  }
}

/** Raised when somebody refuses what must arrive. */
export class TopicMandatory extends ExpectedFailure<'TOPIC_MANDATORY'> {
  constructor(topic: string) {
    super('TOPIC_MANDATORY', `"${topic}" tells of an account or an order and cannot be switched off.`, ['topics']);
  }
}

/** Raised when the confirmation does not repeat the address. */
export class ErasureUnconfirmed extends ExpectedFailure<'NOT_CONFIRMED'> {
  constructor() {
    super('NOT_CONFIRMED', 'Repeat the address to confirm.', ['confirm']);
  }
}
