import { registerEnumType } from 'type-graphql';
import { AlertSeverity, AlertState, ChannelKind, NoticeKind, NoticeState } from './alert.entity.ts';
import { alertKindNames } from './alert-texts.ts';

/** The kinds of alerts as an enum of the schema. */
export const AlertKindEnum = Object.fromEntries(alertKindNames.map((kind) => [kind, kind]));

registerEnumType(AlertKindEnum, {
  name: 'AlertKind',
  description: 'What kind of trouble; each has a runbook in docs/runbooks.',
});
registerEnumType(AlertSeverity, {
  name: 'AlertSeverity',
  description: 'How bad it is.',
  valuesConfig: {
    INFO: { description: 'Good to know.' },
    WARNING: { description: 'Look at it today.' },
    CRITICAL: { description: 'Look at it now.' },
  },
});
registerEnumType(AlertState, {
  name: 'AlertState',
  description: 'How an alert stands.',
  valuesConfig: {
    FIRING: { description: 'The trouble is there, and nobody has taken it on.' },
    ACKNOWLEDGED: { description: 'The trouble is there, and somebody has taken it on.' },
    RECOVERED: { description: 'The trouble is over.' },
  },
});
registerEnumType(ChannelKind, {
  name: 'AlertChannelKind',
  description: 'How a channel tells.',
  valuesConfig: {
    SLACK: { description: 'Incoming webhook of Slack.' },
    EMAIL: {
      description: 'Mail, past the queue, through a provider that the alert is not about, or a server of its own.',
    },
  },
});
registerEnumType(NoticeKind, {
  name: 'AlertNoticeKind',
  description: 'What a notice tells.',
  valuesConfig: {
    FIRED: { description: 'The trouble has begun, or has become worse.' },
    ESCALATED: { description: 'Nobody acknowledged it in time.' },
    RECOVERED: { description: 'It is over.' },
  },
});
registerEnumType(NoticeState, {
  name: 'AlertNoticeState',
  description: 'How a notice stands.',
  valuesConfig: {
    WAITING: { description: 'On its way; tried again after failures.' },
    SENT: { description: 'The channel took it.' },
    FAILED: { description: 'The channel cannot take it, or a day of tries is over.' },
    MUTED: { description: 'A mute window keeps it back; sent afterwards when it still holds.' },
  },
});
