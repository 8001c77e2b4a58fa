import { type DestinationStream, type Logger, pino } from 'pino';

/** Names of fields whose values never reach a log line, wherever they stand. */
const SECRET_FIELDS = [
  'password',
  'token',
  'secret',
  'authorization',
  'cookie',
  'api_token',
  'apiKey',
  'currentPassword',
];

export type Log = Logger;

/** Writes lines of JSON to `destination`, standard output when none is given. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: SECRET_FIELDS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
      censor: '[hidden]',
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
