// A process of its own: many graphql-ws subscribers over real WebSockets. It answers `{ids}` with the moment (ms since 1970)
// at which the last subscriber had heard of each message, once all of them have.
import { WebSocket } from 'ws';

const { url, apiKey, count } = JSON.parse(process.argv[2] ?? '{}') as { url: string; apiKey: string; count: number };
const SUBSCRIBE = JSON.stringify({
  id: 'updates',
  type: 'subscribe',
  payload: { query: 'subscription Updates { emailLogUpdated { sequence emailLog { id status } } }' },
});
/** Connections that are opened at once. */
const OPENING = 50;

const heard = new Map<string, { count: number; lastAt: number }>();
const waiting: { id: string; resolve: () => void }[] = [];

interface Update {
  type: string;
  payload?: { data?: { emailLogUpdated: { emailLog: { id: string } } } };
}

await Promise.all(
  Array.from({ length: OPENING }, async (_, lane) => {
    for (let index = lane; index < count; index += OPENING) await subscribe();
  }),
);
process.on('message', async ({ id }: { id: string }) => {
  if ((heard.get(id)?.count ?? 0) < count) await new Promise<void>((resolve) => waiting.push({ id, resolve }));
  process.send?.({ lastAt: heard.get(id)?.lastAt });
});
process.on('disconnect', () => process.exit(0));
process.send?.({});

/** Resolves when the server has taken the subscription; protocol graphql-transport-ws. */
function subscribe(): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, 'graphql-transport-ws');
    socket.on('error', reject);
    socket.on('close', (code) => reject(new Error(`A socket was closed with ${code}.`)));
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${apiKey}` } })),
    );
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as Update;
      if (message.type === 'connection_ack') {
        // Messages of one socket are handled in order, so the pong comes after the subscription was taken up.
        socket.send(SUBSCRIBE);
        socket.send(JSON.stringify({ type: 'ping' }));
      } else if (message.type === 'ping') {
        socket.send(JSON.stringify({ type: 'pong' }));
      } else if (message.type === 'pong') {
        resolve();
      } else if (message.type === 'next') {
        note(message);
      } else {
        reject(new Error(`Unexpected: ${data.toString()}`));
      }
    });
  });
}

function note({ payload }: Update): void {
  const id = payload?.data?.emailLogUpdated.emailLog.id.replace(/^msg_/, '');
  if (!id) throw new Error(`An event without an e-mail: ${JSON.stringify(payload)}`);
  const entry = heard.get(id) ?? { count: 0, lastAt: 0 };
  entry.count += 1;
  entry.lastAt = Date.now();
  heard.set(id, entry);
  if (entry.count < count) return;
  for (const one of waiting.splice(0)) {
    if (one.id === id) one.resolve();
    else waiting.push(one);
  }
}
