import { describe, expect, it } from 'vitest';
import { checkSend, fieldOf, type SendValues, toSendInput } from './send-values.ts';

const VALID: SendValues = {
  accountId: null,
  type: 'order.paid',
  to: ' ok@toko.example ',
  subject: 'Terima kasih',
  html: '<p>Halo</p>',
  text: '',
  variables: '{"name":"Ayu"}',
};

describe('the test mail form', () => {
  it('accepts a complete mail', () => {
    expect(checkSend(VALID, false)).toEqual({});
    expect(toSendInput(VALID)).toEqual({
      type: 'order.paid',
      to: 'ok@toko.example',
      subject: 'Terima kasih',
      html: '<p>Halo</p>',
      variables: { name: 'Ayu' },
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
