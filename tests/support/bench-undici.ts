// A process of its own: undici's Pool alone, with requests as the pipeline makes them. It answers `{count}` with `{ms}`.
import { Pool } from 'undici';
import { htmlAsSent, mailSender, mailSubject, smallMailHtml, userName } from './bench-mail.ts';

const { port, connections } = JSON.parse(process.argv[2] ?? '{}') as { port: number; connections: number };
const pool = new Pool(`http://127.0.0.1:${port}`, { connections, pipelining: 1 });
const body = new URLSearchParams({
  api_token: 'sandbox-mailketing-token',
  from_name: mailSender.name,
  from_email: mailSender.address,
  recipient: 'pembeli0@pelanggan.example',
  subject: mailSubject,
  content: htmlAsSent(smallMailHtml, false).replace('{{ user_name }}', userName(0)),
}).toString();

process.on('message', async ({ count }: { count: number }) => {
  const started = performance.now();
  let next = 0;
  const sendOn = async () => {
    while (next++ < count) await send();
  };
  await Promise.all(Array.from({ length: connections }, sendOn));
  process.send?.({ ms: performance.now() - started });
});
process.on('disconnect', () => process.exit(0));
process.send?.({});

async function send(): Promise<void> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await pool.request({ method: 'POST', path: '/api/v1/send', headers, body });
  await answer.body.text();
}
