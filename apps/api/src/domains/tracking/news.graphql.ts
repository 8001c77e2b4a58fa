import { GraphQLDateTime } from 'graphql-scalars';
import { ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../infra/graphql/connection.ts';
import { Exposed } from '../../infra/graphql/policy.ts';
import { toPublicId } from '../../kernel/ids.ts';
import type { NewsRow } from './sql/read-news.ts';
import { OpenKind, TrackingKind, TrackingSource } from './tracking.entity.ts';

registerEnumType(TrackingKind, {
  name: 'TrackingKind',
  description: 'What came back about a mail.',
  valuesConfig: {
    ACCEPTED: { description: 'The provider says that it took the mail.' },
    DEFERRED: { description: "The recipient's server asks the provider to wait." },
    SOFT_BOUNCED: { description: 'Refused for now.' },
    BOUNCED: { description: "Refused for good by the recipient's server." },
    POLICY_BOUNCED: {
      description: "Refused for the sender's reputation or the content; says nothing about the address.",
    },
    REFUSED: { description: 'The provider says that it did not send the mail.' },
  },
});
registerEnumType(OpenKind, {
  name: 'OpenKind',
  description: 'Who opened, as far as can be told.',
  valuesConfig: {
    APPLE_MPP: { description: 'Apple Mail Privacy Protection, which loads every picture.' },
    GMAIL_PREFETCH: { description: 'Gmail, before the recipient looked.' },
    PROXY: { description: 'An image proxy, asked by a person.' },
    SCANNER: { description: 'A security scanner or another program.' },
  },
});
registerEnumType(TrackingSource, {
  name: 'TrackingSource',
  description: 'How it came back.',
  valuesConfig: {
    PIXEL: { description: 'The picture in the mail was loaded.' },
    LINK: { description: 'A link in the mail was followed.' },
    PROVIDER: { description: 'Webhook of the provider.' },
    DSN: { description: 'Bounce mail (RFC 3464).' },
    ARF: { description: 'Complaint mail (RFC 5965).' },
    RECIPIENT: { description: 'The recipient said so.' },
  },
});

@ObjectType('TrackingEvent', { description: 'Something that came back about a mail. Append-only.' })
export class TrackingEventType {
  @Exposed('PARENT', () => ID, 'Id of the event.')
  id!: string;

  @Exposed('PARENT', () => TrackingKind, 'What happened.')
  kind!: TrackingKind;

  @Exposed('PARENT', () => TrackingSource, 'How it came back.')
  source!: TrackingSource;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it happened; by the provider where it says.')
  at!: Date;

  @Exposed('PARENT', () => OpenKind, 'Who opened; null for anything else.', { nullable: true })
  openKind!: OpenKind | null;

  @Exposed('PARENT', () => Int, 'Place of the link among those of the mail, from 0.', { nullable: true })
  linkNumber!: number | null;

  @Exposed('PARENT', () => String, 'Where the link led.', { nullable: true })
  url!: string | null;

  @Exposed('PARENT', () => Boolean, 'True for a click of a scanner.')
  machine!: boolean;

  @Exposed('PARENT', () => String, 'Network that it came from: /24, for IPv6 /48.', { nullable: true })
  ip!: string | null;

  @Exposed('PARENT', () => String, 'What the program calls itself.', { nullable: true })
  userAgent!: string | null;

  @Exposed('PARENT', () => String, "The provider's or server's own words.", { nullable: true })
  words!: string | null;
}

@ObjectType({ description: 'A page of what came back.' })
export class TrackingEventConnection extends connectionOf('TrackingEvent', () => TrackingEventType) {}

export function toTrackingEventType(row: NewsRow): TrackingEventType {
  const { messageId, id, kind, source, at, openKind, linkNumber, url, machine, ip, userAgent, words } = row;
  return Object.assign(new TrackingEventType(), {
    id: `${toPublicId('msg', messageId)}:${id}`,
    kind,
    source,
    at,
    openKind,
    linkNumber,
    url,
    machine,
    ip,
    userAgent,
    words,
  });
}
