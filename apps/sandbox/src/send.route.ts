import type { Request, RequestHandler, Response } from 'express';
import { deliver } from './http-answer.ts';
import type { SendDesk, SendLabel } from './send-desk.ts';
import type { Timers } from './timers.ts';
import { resetConnection } from './tls-front.ts';

/** The handlers of a send in their order: a refused connection comes before the body is read. */
export function sendRoute<Input>(
  parts: { desk: SendDesk<Input>; timers: Timers },
  bodyReader: RequestHandler,
  read: (req: Request, res: Response) => { input: Input; label: SendLabel },
): RequestHandler[] {
  return [
    (req, _res, next) => {
      if (parts.desk.refusesConnection()) resetConnection(req.socket);
      else next();
    },
    bodyReader,
    async (req, res) => {
      const { input, label } = read(req, res);
      const { answer, delivery } = await parts.desk.send(input, label);
      deliver(res, answer, delivery, parts.timers);
    },
  ];
}
