import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { addressOf } from './caller.ts';

function requestFrom(remoteAddress: string, forwarded?: string): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress });
  const request = new IncomingMessage(socket);
  if (forwarded !== undefined) request.headers['x-forwarded-for'] = forwarded;
  return request;
}

describe('the address of a caller', () => {
  it('is that of the connection, whatever a header claims', () => {
    expect(addressOf(requestFrom('::ffff:203.0.113.7', '10.0.0.1'), 0)).toBe('203.0.113.7');
  });

  it('behind one proxy is the entry that the proxy added', () => {
    expect(addressOf(requestFrom('127.0.0.1', '6.6.6.6, 203.0.113.7'), 1)).toBe('203.0.113.7');
  });

  it('behind two is the last but one', () => {
    expect(addressOf(requestFrom('127.0.0.1', '6.6.6.6, 203.0.113.7, 192.0.2.1'), 2)).toBe('203.0.113.7');
  });

  it('is that of the connection when the proxy added nothing', () => {
    expect(addressOf(requestFrom('127.0.0.1'), 1)).toBe('127.0.0.1');
  });
});
