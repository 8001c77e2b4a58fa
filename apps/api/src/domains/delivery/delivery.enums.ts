import { registerEnumType } from 'type-graphql';
import { AttemptState, EventKind } from './attempt.entity.ts';
import { ErrorClass, WaitReason } from './message.entity.ts';
import { ProviderKind } from './provider.entity.ts';
import { WorkerState } from './worker.entity.ts';

/** What people see: where the message stands with us, overlaid by what came back from outside. */
export enum EmailStatus {
  QUEUED = 'QUEUED',
  SENDING = 'SENDING',
  SENT = 'SENT',
  DELIVERED = 'DELIVERED',
  OPENED = 'OPENED',
  CLICKED = 'CLICKED',
  BOUNCED = 'BOUNCED',
  COMPLAINED = 'COMPLAINED',
  FAILED = 'FAILED',
  UNKNOWN = 'UNKNOWN',
  SUPPRESSED = 'SUPPRESSED',
  CANCELLED = 'CANCELLED',
}

/** What a person may do with a message now. */
export enum EmailAction {
  RETRY = 'RETRY',
  RETRY_AS_POSSIBLE_DUPLICATE = 'RETRY_AS_POSSIBLE_DUPLICATE',
  CANCEL = 'CANCEL',
  RESOLVE = 'RESOLVE',
}

export enum EmailLogOrder {
  NEWEST_FIRST = 'NEWEST_FIRST',
  OLDEST_FIRST = 'OLDEST_FIRST',
}

registerEnumType(EmailStatus, {
  name: 'EmailStatus',
  description: 'What became of an e-mail, as far as anybody knows.',
  valuesConfig: {
    QUEUED: { description: 'Accepted by Merpati; waits for its turn or its next try.' },
    SENDING: { description: 'A worker has it.' },
    SENT: { description: 'A provider accepted it. That is not yet delivery.' },
    DELIVERED: { description: "The recipient's server took it." },
    OPENED: { description: 'It was opened.' },
    CLICKED: { description: 'A link in it was followed.' },
    BOUNCED: { description: "The recipient's server refused it." },
    COMPLAINED: { description: 'The recipient called it spam.' },
    FAILED: { description: 'It was refused for good, or its tries are used up. Nothing was delivered.' },
    UNKNOWN: {
      description: 'It was handed over and no answer came. It may have arrived; it is not sent again by itself.',
    },
    SUPPRESSED: { description: 'The address is on the suppression list; nothing was handed over.' },
    CANCELLED: { description: 'A person cancelled it before it was handed over.' },
  },
});
registerEnumType(EmailAction, {
  name: 'EmailAction',
  description: 'What a person may do with an e-mail.',
  valuesConfig: {
    RETRY: { description: 'Send again with emailRetry.' },
    RETRY_AS_POSSIBLE_DUPLICATE: {
      description: 'Send again with emailRetry and acceptPossibleDuplicate: it may arrive twice.',
    },
    CANCEL: { description: 'Cancel with emailCancel.' },
    RESOLVE: { description: 'Say with emailResolve whether it arrived.' },
  },
});
registerEnumType(EmailLogOrder, { name: 'EmailLogOrder', description: 'Order by the moment of acceptance.' });
registerEnumType(AttemptState, {
  name: 'AttemptState',
  description: 'How an attempt stands.',
  valuesConfig: {
    IN_FLIGHT: { description: 'Under way; committed before the first byte left.' },
    ACCEPTED: { description: 'The provider took it.' },
    REJECTED: { description: 'The provider certainly did not take it.' },
    UNKNOWN: { description: 'No usable answer came.' },
  },
});
registerEnumType(EventKind, {
  name: 'EmailEventKind',
  description: 'What happened to an e-mail.',
  valuesConfig: {
    RECOVERED: { description: 'Its worker ended before handing it over; it waits again.' },
    CORRECTED: { description: 'A person corrected its address; the note tells both.' },
    RETRIED_BY_PERSON: { description: 'A person or API key sent it again.' },
    RETRY_SCHEDULED: { description: 'A try failed without being accepted; another one follows.' },
    DELAYED: { description: 'It waits longer than its turn: a limit, or every provider of its route rests.' },
    RESOLVED: { description: 'It was uncertain, and the provider says that it took it.' },
    RESOLVED_BY_PERSON: { description: 'It was uncertain, and a person or API key said what became of it.' },
    DELIVERED: { description: "The recipient's server took it." },
    OPENED: { description: 'A person opened it for the first time, as far as can be told.' },
    CLICKED: { description: 'A person followed a link in it for the first time, as far as can be told.' },
    BOUNCED: { description: 'It was refused for good after a provider had taken it.' },
    COMPLAINED: { description: 'The recipient called it spam.' },
    UNSUBSCRIBED: { description: 'The recipient opted out by it.' },
    UNCONFIRMED: {
      description: 'It was uncertain for 24 hours: its credits are given back, and it is not charged any more.',
    },
    RESENT: { description: 'It was uncertain and is sent once more, because its e-mail type says so.' },
  },
});
registerEnumType(ErrorClass, {
  name: 'ErrorClass',
  description: 'What a failure means for what comes next.',
  valuesConfig: {
    RETRYABLE: { description: 'Passing trouble; nothing was accepted.' },
    RATE_LIMITED: { description: 'The provider asks to slow down; nothing was accepted.' },
    AUTH: { description: 'The provider refused our credentials.' },
    INSUFFICIENT_CREDIT: { description: 'The balance at the provider is used up.' },
    CONFIG: { description: 'Sender or account are not set up at the provider.' },
    PERMANENT: { description: 'This mail can never succeed.' },
    RECIPIENT: { description: 'The address does not exist or refuses mail; it is suppressed.' },
    UNKNOWN_OUTCOME: { description: 'Handed over without a usable answer.' },
  },
});
registerEnumType(WaitReason, {
  name: 'WaitReason',
  description: 'What holds an e-mail up beyond its turn. It is never dropped for it.',
  valuesConfig: {
    PROVIDERS_RESTING: { description: 'Every provider of its route rests after failures.' },
    PROVIDER_LIMIT: { description: 'Rate or daily quota of the providers of its route.' },
    PROVIDER_CREDIT: {
      description:
        'Bulk mail: the balance of the providers of its route is nearly used up, and the rest is left to critical mail.',
    },
    ACCOUNT_LIMIT: { description: 'Rate or daily quota of its account.' },
    INSTALLATION_LIMIT: { description: 'Rate or daily quota of the whole installation.' },
    RECIPIENT_LIMIT: { description: 'The recipient got as many mails of its type as that type allows in a while.' },
  },
});
registerEnumType(ProviderKind, { name: 'ProviderKind', description: 'How a provider is spoken to.' });
registerEnumType(WorkerState, {
  name: 'WorkerState',
  description: 'How a worker stands.',
  valuesConfig: {
    ALIVE: { description: 'Gives signs of life.' },
    STOPPED: { description: 'Ended in order.' },
    DEAD: { description: 'Was silent for longer than its lease; its messages were taken over.' },
  },
});
