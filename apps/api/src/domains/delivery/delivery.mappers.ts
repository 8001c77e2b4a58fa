import { toPublicId } from '../../kernel/ids.ts';
import type { AttemptState, EventKind } from './attempt.entity.ts';
import { EmailAction, EmailStatus } from './delivery.enums.ts';
import { DeliveryError, EmailAttempt, EmailEvent, EmailLogType, ProviderType } from './delivery.graphql.ts';
import { DispatchState, type Evidence } from './message.entity.ts';
import type { Provider } from './provider.entity.ts';
import type { Capabilities } from './providers/adapter.ts';
import type { AttemptRow, EmailLogRow, EventRow } from './sql/read-messages.ts';

/** What people see: where the message stands with us, and once it is sent, the strongest thing that came back. */
export function statusOf({ dispatch, evidence }: { dispatch: DispatchState; evidence: Evidence | null }): EmailStatus {
  return EmailStatus[dispatch === DispatchState.SENT && evidence ? evidence : dispatch];
}

const actions: Partial<Record<DispatchState, EmailAction[]>> = {
  [DispatchState.QUEUED]: [EmailAction.CANCEL],
  [DispatchState.FAILED]: [EmailAction.RETRY],
  [DispatchState.CANCELLED]: [EmailAction.RETRY],
  [DispatchState.SUPPRESSED]: [EmailAction.RETRY],
  [DispatchState.UNKNOWN]: [EmailAction.RESOLVE, EmailAction.RETRY_AS_POSSIBLE_DUPLICATE],
};

function actionsOf({ dispatch, uncertain }: EmailLogRow): EmailAction[] {
  return uncertain ? [] : (actions[dispatch] ?? []);
}

export function toEmailLogType(row: EmailLogRow): EmailLogType {
  const waiting = row.dispatch === DispatchState.QUEUED;
  return Object.assign(new EmailLogType(), {
    id: toPublicId('msg', row.id),
    status: statusOf(row),
    sequence: row.sequence,
    templateVersionId: row.templateVersionId && toPublicId('tpv', row.templateVersionId),
    variant: row.variant,
    language: row.language,
    queue: row.queue,
    from: row.sender,
    to: row.recipient,
    cc: row.cc ?? [],
    replyTo: row.replyTo,
    attachments: row.attachments ?? [],
    scheduledAt: row.scheduledAt,
    waitReason: waiting ? row.waitReason : null,
    subject: row.subject,
    headers: row.headers ?? [],
    metadata: row.metadata,
    attemptCount: row.attemptCount,
    maxAttempts: row.maxAttempts,
    nextAttemptAt: waiting ? row.dueAt : null,
    providerMessageId: row.providerMessageId,
    lastError: row.dispatch === DispatchState.SENT ? null : lastErrorOf(row),
    possibleDuplicate: row.possibleDuplicate,
    queuedAt: row.queuedAt,
    sentAt: row.sentAt,
    deliveredAt: row.deliveredAt,
    openedAt: row.openedAt,
    machineOpenedAt: row.machineOpenedAt,
    clickedAt: row.clickedAt,
    bouncedAt: row.bouncedAt,
    complainedAt: row.complainedAt,
    unsubscribedAt: row.unsubscribedAt,
    actions: actionsOf(row),
    row,
  });
}

function lastErrorOf(row: EmailLogRow): DeliveryError | null {
  if (!row.errorClass) return null;
  return Object.assign(new DeliveryError(), {
    class: row.errorClass,
    code: row.errorCode,
    message: row.errorText ?? '',
  });
}

export function toEmailAttempt(row: AttemptRow): EmailAttempt {
  const { number, startedAt, finishedAt, errorClass, responseCode, responseText, providerMessageId } = row;
  return Object.assign(new EmailAttempt(), {
    id: `${toPublicId('msg', row.messageId)}:${number}`,
    number,
    state: row.state as AttemptState,
    startedAt,
    finishedAt,
    durationMs: finishedAt ? finishedAt.getTime() - startedAt.getTime() : null,
    errorClass,
    responseCode,
    responseText,
    providerMessageId,
    worker: toPublicId('wrk', row.workerId),
    row,
  });
}

export function toEmailEvent(row: EventRow): EmailEvent {
  const { sequence, at, attemptNumber, note, actorUserId } = row;
  return Object.assign(new EmailEvent(), {
    id: `${toPublicId('msg', row.messageId)}@${sequence}`,
    sequence,
    kind: row.kind as EventKind,
    status: statusOf(row),
    at,
    attemptNumber,
    note,
    actorUserId,
  });
}

export function toProviderType(provider: Provider, capabilities: Capabilities): ProviderType {
  const { name, kind, enabled, sandbox } = provider;
  return Object.assign(new ProviderType(), {
    id: toPublicId('prv', provider.id),
    name,
    kind,
    enabled,
    sandbox,
    capabilities,
  });
}
