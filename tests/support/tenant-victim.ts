import type { TestApp } from './app.ts';
import { send } from './emails.ts';
import { inviteAffiliate, type Key, makeKey, openShop, type Person, type Shop, unique } from './people.ts';
import { makeVictimsFailures } from './tenant-failures.ts';
import { makeVictimsLeads } from './tenant-leads.ts';
import type { Victim } from './tenant-table.ts';
import { makeVictimsTemplates } from './tenant-templates.ts';

/** Stands in everything of the victim that has a name. */
export const CANARY = 'kenari-rahasia';

/** The tenant whom the others try to reach, with one of everything. */
export async function makeVictim(app: TestApp, admin: Person): Promise<Victim> {
  const shop = await openShop(admin, `Toko ${CANARY}-nama`);
  const person = await inviteAffiliate(app, admin, shop, `${CANARY}-orang`);
  const key = await makeKey(app, person, ['EMAIL_SEND', 'EMAIL_READ', 'LEADS']);
  const emailId = await sendCanary(key);
  return {
    shop,
    person,
    key,
    emailId,
    eventId: await publishCanary(key),
    senderId: await addSender(person),
    spareSenderId: await addSender(person),
    domainId: await addDomain(person),
    spareDomainId: await addDomain(person),
    templates: await makeVictimsTemplates(app.database, { shop, person, canary: CANARY }),
    failures: await makeVictimsFailures(app.database, { shop, person, emailId, canary: CANARY }),
    leads: await makeVictimsLeads(app.database, { shop, person, canary: CANARY }),
    ...(await makeSpares(app, { person, shop })),
  };
}

/** A colleague and a key that a test may lose. */
export async function makeSpares(
  app: TestApp,
  { person, shop }: { person: Person; shop: Shop },
): Promise<{ spare: Person; spareKey: Key }> {
  const spare = await inviteAffiliate(app, person, shop, `${CANARY}-kolega`);
  return { spare, spareKey: await makeKey(app, person, ['EMAIL_READ']) };
}

/** Texts that no answer to a foreigner may hold. */
export function canariesOf(victim: Victim): string[] {
  const { shop, person, key, emailId, eventId, senderId, domainId, templates, failures, leads } = victim;
  const made = [...Object.values(templates), ...Object.values(failures)];
  const ids = [shop.id, person.id, key.id, emailId, eventId, senderId, domainId, leads.leadId, ...made];
  return [CANARY, person.email, ...ids, ...ids.map((id) => id.slice(4))];
}

/** A domain that mail of the victim may come from. */
export async function addDomain({ client }: Person): Promise<string> {
  const { senderDomainAdd } = await client.must<{ senderDomainAdd: { senderDomain: { id: string } } }>(
    `mutation ($input: SenderDomainAddInput!) { senderDomainAdd(input: $input) { senderDomain { id } } }`,
    { input: { domain: `${CANARY}-${unique()}.example` } },
  );
  return senderDomainAdd.senderDomain.id;
}

/** An address that the victim may send from. */
export async function addSender({ client }: Person): Promise<string> {
  const { senderIdentityAdd } = await client.must<{ senderIdentityAdd: { senderIdentity: { id: string } } }>(
    `mutation ($input: SenderIdentityAddInput!) { senderIdentityAdd(input: $input) { senderIdentity { id } } }`,
    { input: { name: `${CANARY}-pengirim`, address: `${CANARY}.${unique()}@pengirim.example` } },
  );
  return senderIdentityAdd.senderIdentity.id;
}

/** An event that leads to no mail, and says so. */
async function publishCanary({ client }: Key): Promise<string> {
  const data = {
    user: { email: `${CANARY}@pelanggan.example`, name: CANARY, active: false },
    resetUrl: 'https://a.example',
  };
  const { eventPublish } = await client.must<{ eventPublish: { event: { id: string } } }>(
    'mutation ($input: EventPublishInput!, $key: UUID!) { eventPublish(input: $input, idempotencyKey: $key) { event { id } } }',
    { input: { name: 'password.reset_requested', data }, key: crypto.randomUUID() },
  );
  return eventPublish.event.id;
}

/** A mail of the victim, with the canary in all of its parts. */
export function sendCanary(key: Key): Promise<string> {
  return send(key.client, {
    to: `${CANARY}-penerima@pelanggan.example`,
    subject: `${CANARY}-perihal`,
    html: `<p>${CANARY}-isi</p>`,
    text: `${CANARY}-isi`,
    variables: { nama: `${CANARY}-variabel` },
    metadata: { catatan: `${CANARY}-catatan` },
  });
}
