// A process of its own: nodemailer's pool alone, with the same mail as the pipeline. It answers `{count}` with `{ms, cpuMs}`.
import { createTransport } from 'nodemailer';
import { htmlAsSent, mailHtml, mailSender, mailSubject, userName, wayOutHeaders } from './bench-mail.ts';

const { port, connections } = JSON.parse(process.argv[2] ?? '{}') as { port: number; connections: number };
const html = htmlAsSent(mailHtml, true);
const transport = createTransport({
  pool: true,
  host: '127.0.0.1',
  port,
  ignoreTLS: true,
  maxConnections: connections,
  maxMessages: Number.POSITIVE_INFINITY,
});

process.on('message', async ({ count }: { count: number }) => {
  const started = performance.now();
  const cpu = process.cpuUsage();
  let next = 0;
  const sendOn = async () => {
    while (next < count) await send(next++);
  };
  await Promise.all(Array.from({ length: connections * 2 }, sendOn));
  const used = process.cpuUsage(cpu);
  process.send?.({ ms: performance.now() - started, cpuMs: (used.user + used.system) / 1000 });
});
process.on('disconnect', () => process.exit(0));
process.send?.({});

async function send(index: number): Promise<void> {
  await transport.sendMail({
    from: mailSender,
    to: `pembeli${index}@pelanggan.example`,
    subject: mailSubject,
    html: html.replace('{{ user_name }}', userName(index)),
    headers: wayOutHeaders,
  });
}
