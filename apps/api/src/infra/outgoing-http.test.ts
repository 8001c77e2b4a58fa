import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { OutgoingHttp, OutgoingRefused, type Resolve } from './outgoing-http.ts';

let server: Server;
let port: number;
let connections = 0;
const opened: OutgoingHttp[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/pindah') response.writeHead(302, { location: '/berkas' }).end();
    else if (request.url === '/besar') response.end(Buffer.alloc(2_000));
    else response.writeHead(200, { 'content-type': 'Text/Plain; charset=utf-8' }).end('isi');
  }).listen(0, '127.0.0.1');
  server.on('connection', () => {
    connections += 1;
  });
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;
});
afterEach(async () => {
  for (const http of opened.splice(0)) await http.close();
  connections = 0;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

function open(allowed: string[], resolve?: Resolve): OutgoingHttp {
  const http = new OutgoingHttp(allowed, resolve);
  opened.push(http);
  return http;
}
const refusal = (http: OutgoingHttp, url: string) =>
  http.get(url, 1_000).then(
    () => 'read',
    (error: unknown) => (error instanceof OutgoingRefused ? error.message : error),
  );

describe('addresses that people give', () => {
  it.each([
    'https://127.0.0.1:PORT/',
    'https://127.1:PORT/',
    'https://2130706433:PORT/',
    'https://0177.0.0.1:PORT/',
    'https://0x7f000001:PORT/',
    'https://0.0.0.0:PORT/',
    'https://[::1]:PORT/',
    'https://[::]:PORT/',
    'https://[::ffff:127.0.0.1]:PORT/',
    'https://[::ffff:7f00:1]:PORT/',
    'https://[64:ff9b::7f00:1]:PORT/',
    'https://[2002:7f00:1::]:PORT/',
    'https://10.0.0.7/',
    'https://172.16.3.4/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fd00:ec2::254]/latest/meta-data/',
    'https://[fe80::1]/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://localhost:PORT/',
  ])('%s is not on the public internet', async (url) => {
    expect(await refusal(open([]), url.replace('PORT', String(port)))).toBe('its url is not on the public internet.');
    expect(connections).toBe(0);
  });

  it.each([
    ['ftp://toko.example/a', 'https://'],
    ['file:///etc/passwd', 'https://'],
    ['http://toko.example/a', 'https://'],
    ['https://siti:rahasia@toko.example/a', 'password'],
    ['bukan alamat', 'cannot be read'],
  ])('%s is refused', async (url, words) => {
    expect(await refusal(open([]), url)).toContain(words);
  });

  it('a name is judged where the connection is made: one that turns private gains nothing', async () => {
    let calls = 0;
    const rebinding: Resolve = (_hostname, _options, callback) => {
      calls += 1;
      callback(null, [{ address: calls === 1 ? '127.0.0.1' : '203.0.113.1', family: 4 }]);
    };
    const http = open([], rebinding);
    expect(await refusal(http, `https://toko.example:${port}/`)).toBe('its url is not on the public internet.');
    expect([calls, connections]).toEqual([1, 0]);
  });

  it('a name with one private address among public ones is refused', async () => {
    const mixed: Resolve = (_hostname, _options, callback) =>
      callback(null, [
        { address: '203.0.113.1', family: 4 },
        { address: '::1', family: 6 },
      ]);
    expect(await refusal(open([], mixed), 'https://toko.example/')).toBe('its url is not on the public internet.');
  });
});

describe('a network that the installation allows', () => {
  const url = (path: string) => `http://127.0.0.1:${port}${path}`;

  it('is read, with the type it says', async () => {
    const { bytes, contentType } = await open(['127.0.0.0/8']).get(url('/berkas'), 1_000);
    expect([bytes.toString(), contentType]).toEqual(['isi', 'text/plain']);
  });

  it('redirects are not followed', async () => {
    expect(await refusal(open(['127.0.0.0/8']), url('/pindah'))).toContain('answered 302');
  });

  it('no more is read than a mail may carry', async () => {
    expect(await refusal(open(['127.0.0.0/8']), url('/besar'))).toContain('more than a mail may carry');
  });

  it('allows no other network', async () => {
    expect(await refusal(open(['10.0.0.0/8']), url('/berkas'))).toContain('not on the public internet');
  });
});
