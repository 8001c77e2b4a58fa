import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { send, whenEmail } from '../support/emails.ts';
import { inviteAffiliate, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';

const DOMAIN = 'toko-melati.example';

interface DomainRecord {
  kind: string;
  type: 'TXT' | 'CNAME';
  name: string;
  value: string;
  state: string;
  problem: string | null;
}

interface Domain {
  id: string;
  domain: string;
  dkimSigned: boolean;
  bulkReady: boolean;
  trackingHost: string | null;
  records: DomainRecord[];
}

const FIELDS = 'id domain dkimSigned bulkReady trackingHost records { kind type name value state problem }';

let app: TestApp;
let shop: Shop;
let person: Person;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.SMTP], sandbox: { dnsPort: 0 } });
  const admin = await signInAdmin(app);
  shop = await openShop(admin);
  person = await inviteAffiliate(app, admin, shop);
});

beforeEach(async () => {
  app.sandbox.dns.clear();
  await app.database.query('delete from sender_domain');
});

async function change(
  name: 'Add' | 'Check' | 'Update',
  input: object,
): Promise<{ senderDomain: Domain; userErrors: { code: string }[] }> {
  const answer = await person.client.must<Record<string, { senderDomain: Domain; userErrors: { code: string }[] }>>(
    `mutation ($input: SenderDomain${name === 'Check' ? '' : name}Input!) {
       senderDomain${name}(input: $input) { senderDomain { ${FIELDS} } userErrors { code } }
     }`,
    { input },
  );
  return answer[`senderDomain${name}`]!;
}

/** Sets what the domain asks for, as its owner would. */
function publish(domain: Domain, kinds?: string[]): void {
  for (const { kind, name, type, value } of domain.records)
    if (!kinds || kinds.includes(kind)) app.sandbox.dns.set(name, type, [value]);
}

const stateOf = (domain: Domain, kind: string) => domain.records.find((record) => record.kind === kind)?.state;

describe('a sender domain', () => {
  test('says which records to set, and is ready for bulk mail once they are there', async () => {
    const { senderDomain: added } = await change('Add', { domain: ` ${DOMAIN.toUpperCase()} ` });
    expect(added).toMatchObject({ domain: DOMAIN, dkimSigned: false, bulkReady: false });
    expect(added.records.map(({ kind, state }) => [kind, state])).toEqual([
      ['SPF', 'MISSING'],
      ['DKIM', 'MISSING'],
      ['DMARC', 'MISSING'],
    ]);
    publish(added);
    const { senderDomain: checked } = await change('Check', { id: added.id });
    expect(checked).toMatchObject({ dkimSigned: true, bulkReady: true });
  });

  test.each([
    ['SPF', DOMAIN, ['v=spf1 -all', 'v=spf1 a -all'], 'several'],
    ['SPF', DOMAIN, ['v=spf1 +all'], 'lets everybody'],
    ['DKIM', `merpati._domainkey.${DOMAIN}`, ['v=DKIM1; k=rsa; p=AAAA'], 'another key'],
    ['DKIM', `merpati._domainkey.${DOMAIN}`, ['v=DKIM1; p='], 'withdrawn'],
    ['DMARC', `_dmarc.${DOMAIN}`, ['v=DMARC1'], 'no valid policy'],
    ['DMARC', `_dmarc.${DOMAIN}`, ['v=DMARC1; p=none', 'v=DMARC1; p=reject'], 'several'],
  ])('tells what is wrong with its %s record at %s', async (kind, name, values, problem) => {
    const { senderDomain: added } = await change('Add', { domain: DOMAIN });
    app.sandbox.dns.set(name, 'TXT', values);
    const { senderDomain } = await change('Check', { id: added.id });
    const record = senderDomain.records.find((one) => one.kind === kind)!;
    expect(record).toMatchObject({ state: 'WRONG', problem: expect.stringContaining(problem) });
  });

  test('other texts of the same name do not disturb', async () => {
    const { senderDomain: added } = await change('Add', { domain: DOMAIN });
    publish(added);
    const spf = added.records.find(({ kind }) => kind === 'SPF')!;
    app.sandbox.dns.set(DOMAIN, 'TXT', ['google-site-verification=abc', spf.value]);
    expect(stateOf((await change('Check', { id: added.id })).senderDomain, 'SPF')).toBe('OK');
  });

  test('name servers that do not answer are told apart from missing records', async () => {
    app.sandbox.dns.silent = true;
    const { senderDomain } = await change('Add', { domain: DOMAIN });
    expect(new Set(senderDomain.records.map(({ state }) => state))).toEqual(new Set(['UNREACHABLE']));
  }, 30_000);

  test('must be one, once, and its own host for links', async () => {
    const codes = async (answer: ReturnType<typeof change>) => (await answer).userErrors.map(({ code }) => code);
    for (const wrong of ['https://toko.example', 'halo@toko.example', 'toko', 'a..b', ''])
      expect(await codes(change('Add', { domain: wrong }))).toEqual(['DOMAIN_INVALID']);
    const { senderDomain } = await change('Add', { domain: DOMAIN });
    expect(await codes(change('Add', { domain: DOMAIN }))).toEqual(['DOMAIN_TAKEN']);
    const foreign = { id: senderDomain.id, trackingHost: 'link.orang-lain.example' };
    expect(await codes(change('Update', foreign))).toEqual(['TRACKING_HOST_FOREIGN']);
  });
});

describe('mail from a sender domain', () => {
  const mail = {
    type: 'marketing.broadcast',
    html: '<p>Halo <a href="https://toko-melati.example/x">x</a></p>',
    text: 'Halo\r\nBaris',
  };

  async function sent(change_: object = {}) {
    const to = `siti.${unique()}@pelanggan.example`;
    await whenEmail(person.client, await send(person.client, { to, ...mail, ...change_ }), 'SENT');
    const [stored] = app.sandbox.mailbox.list({ to });
    return stored!.content.source();
  }

  async function verdicts(raw: Buffer) {
    const { results } = await dkimVerify(raw, {
      resolver: async (name: string, type: string) => {
        const records = app.sandbox.dns.find(name, type);
        if (records.length === 0) throw Object.assign(new Error('ENOTFOUND'), { code: 'ENOTFOUND' });
        return records.map(({ value }) => [value]);
      },
    });
    return results.map(({ status, signingDomain, signingHeaders }) => ({
      result: status.result,
      signingDomain,
      fields: signingHeaders?.keys.toLowerCase() ?? '',
    }));
  }

  test('is signed only once the key is in the DNS; the signature covers both headers of one-click unsubscribe', async () => {
    const { senderDomain } = await change('Add', { domain: DOMAIN });
    expect(await verdicts(await sent())).toMatchObject([{ result: 'none' }]);
    publish(senderDomain);
    await change('Check', { id: senderDomain.id });
    const [verdict] = await verdicts(await sent());
    expect(verdict).toMatchObject({ result: 'pass', signingDomain: DOMAIN });
    expect(verdict!.fields).toContain('list-unsubscribe');
    expect(verdict!.fields).toContain('list-unsubscribe-post');
  });

  test('is signed with files too', async () => {
    const { senderDomain } = await change('Add', { domain: DOMAIN });
    publish(senderDomain);
    await change('Check', { id: senderDomain.id });
    const attachments = [{ name: 'a.txt', content: Buffer.from('isi').toString('base64') }];
    expect(await verdicts(await sent({ attachments }))).toMatchObject([{ result: 'pass', signingDomain: DOMAIN }]);
  });

  test('has links that begin with its own host, once the record is there', async () => {
    const { senderDomain } = await change('Add', { domain: DOMAIN });
    const host = `link.${DOMAIN}`;
    const { senderDomain: changed } = await change('Update', { id: senderDomain.id, trackingHost: host });
    expect(stateOf(changed, 'TRACKING')).toBe('MISSING');
    expect((await sent()).toString()).not.toContain(host);
    publish(changed, ['TRACKING']);
    expect(stateOf((await change('Check', { id: senderDomain.id })).senderDomain, 'TRACKING')).toBe('OK');
    expect((await sent()).toString().replace(/=\r?\n/g, '')).toContain(`http://${host}/email/track/click/`);
  });
});
