import { createServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { type Listening, listen } from './listening.ts';

/** Where in the dialogue the reply is given. */
export type Phase = 'AUTH' | 'MAIL FROM' | 'RCPT TO' | 'DATA';

/** An SMTP server that answers one step of every dialogue with this reply, such as `550 5.1.8 Bad sender`. */
export async function replyAt(phase: Phase, reply: (secret: string) => string): Promise<Listening> {
  let secret = '';
  const refuse = (at: Phase): Error | null => {
    if (at !== phase) return null;
    const [, code, text = ''] = /^(\d{3}) (.*)$/.exec(reply(secret)) ?? [];
    return Object.assign(new Error(text), { responseCode: Number(code) });
  };
  const smtp = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    onAuth: (auth, _session, done) => {
      secret = auth.password ?? '';
      const error = refuse('AUTH');
      if (error) done(error);
      else done(null, { user: 'sandbox' });
    },
    onMailFrom: (_address, _session, done) => done(refuse('MAIL FROM')),
    onRcptTo: ({ address }, _session, done) => done(address.startsWith('salinan') ? null : refuse('RCPT TO')),
    onData: (stream, _session, done) => {
      stream.on('end', () => done(refuse('DATA')));
      stream.resume();
    },
  });
  smtp.on('error', () => undefined);
  return listen(createServer((socket) => smtp.connect(socket)));
}
