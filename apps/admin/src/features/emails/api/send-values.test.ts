import { describe, expect, it } from 'vitest';
import { checkSend, fieldOf, NOTHING_MORE, type SendValues, toAttachment, toSendInput } from './send-values.ts';

const VALID: SendValues = {
  accountId: null,
  type: 'order.paid',
  to: ' ok@toko.example ',
  subject: 'Terima kasih',
  html: '<p>Halo</p>',
  text: '',
  variables: '{"name":"Ayu"}',
  ...NOTHING_MORE,
};

describe('the test mail form', () => {
  it('accepts a complete mail', () => {
    expect(checkSend(VALID, false)).toEqual({});
    expect(toSendInput(VALID, [])).toEqual({
      type: 'order.paid',
      to: 'ok@toko.example',
      subject: 'Terima kasih',
      html: '<p>Halo</p>',
      variables: { name: 'Ayu' },
    });
  });

  it('takes sender, copies, reply address, a moment in WIB and files along', async () => {
    const more = {
      ...VALID,
      from: 'promo@toko.example',
      cc: 'gudang@toko.example, kasir@toko.example',
      replyTo: ' balas@toko.example ',
      scheduledAt: '2026-11-21T14:05',
    };
    expect(checkSend(more, false)).toEqual({});
    const file = await toAttachment(new File(['Halo'], 'halo.txt', { type: 'text/plain' }));
    expect(toSendInput(more, [file])).toMatchObject({
      from: 'promo@toko.example',
      cc: ['gudang@toko.example', 'kasir@toko.example'],
      replyTo: 'balas@toko.example',
      scheduledAt: '2026-11-21T07:05:00.000Z',
      attachments: [{ name: 'halo.txt', contentType: 'text/plain', content: 'SGFsbw==' }],
    });
    expect(checkSend({ ...more, cc: 'gudang', replyTo: 'x' }, false)).toEqual({
      cc: 'invalidEmail',
      replyTo: 'invalidEmail',
    });
  });

  it('says what is missing', () => {
    const nothing = { ...VALID, type: null, to: 'ayu', subject: ' ', html: '', variables: '[' };
    expect(checkSend(nothing, true)).toEqual({
      accountId: 'accountRequired',
      type: 'required',
      to: 'invalidEmail',
      subject: 'required',
      html: 'contentEmpty',
      variables: 'variablesInvalid',
    });
  });

  it('puts errors of the API at their fields', () => {
    expect(fieldOf(['input', 'subject'])).toBe('subject');
    expect(fieldOf(['html'])).toBe('html');
    expect(fieldOf(['idempotencyKey'])).toBeUndefined();
  });
});
