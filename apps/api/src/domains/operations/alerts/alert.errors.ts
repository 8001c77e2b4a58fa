import { ExpectedFailure } from '../../../kernel/errors.ts';

/** There is no such alert. */
export class AlertNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such alert.', ['input', 'id']);
  }
}

/** The alert is over; there is nothing left to take on. */
export class AlertRecovered extends ExpectedFailure<'RECOVERED'> {
  constructor() {
    super('RECOVERED', 'The alert is over already.', ['input', 'id']);
  }
}

/** There is no such channel. */
export class ChannelNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such channel.', ['input', 'id']);
  }
}

/** Another channel has this name. */
export class ChannelNameTaken extends ExpectedFailure<'NAME_TAKEN'> {
  constructor() {
    super('NAME_TAKEN', 'Another channel has this name.', ['input', 'name']);
  }
}

/** A part of a channel is missing or cannot be right. */
export class ChannelInvalid extends ExpectedFailure<'CHANNEL_INVALID'> {
  constructor(message: string, field: string[]) {
    super('CHANNEL_INVALID', message, ['input', ...field]);
  }
}

/** There are as many channels as a person can oversee. */
export class TooManyChannels extends ExpectedFailure<'TOO_MANY'> {
  constructor() {
    super('TOO_MANY', 'There are 50 channels already; remove one first.');
  }
}

/** A rule cannot be right. */
export class RuleInvalid extends ExpectedFailure<'RULE_INVALID'> {
  constructor(message: string) {
    super('RULE_INVALID', message, ['input', 'escalateMinutes']);
  }
}

/** A mute window cannot be right. */
export class MuteInvalid extends ExpectedFailure<'MUTE_INVALID'> {
  constructor(message: string, field: string) {
    super('MUTE_INVALID', message, ['input', field]);
  }
}

/** There is no such mute window, or it is over. */
export class MuteNotFound extends ExpectedFailure<'NOT_FOUND'> {
  constructor() {
    super('NOT_FOUND', 'There is no such mute window, or it is over.', ['input', 'id']);
  }
}
