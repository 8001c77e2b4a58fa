import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { LeadActivityKind } from '../../apps/api/src/domains/leads/activity/lead-activity.entity.ts';
import { recordActivities } from '../../apps/api/src/domains/leads/activity/lead-activity.service.ts';
import { leadAccounts } from '../support/lead-accounts.ts';
import { makeLead, readLead, type TestLead, timelineOf } from '../support/lead-desk.ts';
import { type Person, unique } from '../support/people.ts';

const at = leadAccounts();
let wati: TestLead;

beforeEach(async () => {
  wati = await makeLead(at.sari.client, { email: `wati.${unique()}@pelanggan.example`, name: 'Wati Ratna' });
});

interface Rule {
  id: string;
  kind: string;
  subject: string | null;
  points: number;
  maxTimes: number | null;
  enabled: boolean;
}

interface RuleAnswer {
  rule: Rule | null;
  userErrors: { code: string; field: string[] }[];
}

async function changeRule(person: Person, verb: 'Create' | 'Update', input: object): Promise<RuleAnswer> {
  const { result } = await person.client.must<{ result: RuleAnswer }>(
    `mutation ($input: LeadScoreRule${verb}Input!) {
       result: leadScoreRule${verb}(input: $input) {
         rule { id kind subject points maxTimes enabled } userErrors { code field }
       }
     }`,
    { input },
  );
  return result;
}

async function makeRule(input: object): Promise<Rule> {
  const { rule, userErrors } = await changeRule(at.sari, 'Create', input);
  if (!rule) throw new Error(JSON.stringify(userErrors));
  return rule;
}

const rulesOf = async ({ client }: Person, accountId?: string) =>
  (
    await client.must<{ leadScoreRules: Rule[] }>(
      'query ($accountId: ID) { leadScoreRules(accountId: $accountId) { id kind subject points maxTimes enabled } }',
      { accountId },
    )
  ).leadScoreRules;

/** Tells that something happened to Wati, as domains to the right do; returns how much of it was new. */
function tell(kind: LeadActivityKind, more: { subject?: string; sourceKey?: string; at?: Date; times?: number } = {}) {
  const { times = 1, at: moment = new Date(), ...rest } = more;
  const lead = { accountId: at.shop.id.slice(4), email: wati.email!.toUpperCase() };
  const one = { ...rest, kind, at: moment, lead };
  return at.app.context.database.transaction((sql) =>
    recordActivities(
      sql,
      Array.from({ length: times }, () => one),
    ),
  );
}

const lead = async () => (await readLead(at.sari.client, wati.id))!;

describe('a timeline', () => {
  test('keeps what is told once, however often and by how many it is told', async () => {
    const sourceKey = `msg:${randomUUID()}:opened`;
    const told = await Promise.all(
      [1, 2, 3, 4].map(() => tell(LeadActivityKind.EMAIL_OPENED, { sourceKey, times: 3 })),
    );
    expect(told.toSorted()).toEqual([0, 0, 0, 1]);
    expect((await timelineOf(at.sari.client, wati.id)).map(({ kind }) => kind)).toEqual(['CREATED', 'EMAIL_OPENED']);
  });

  test('is in the order in which things happened, whenever they become known, page by page and by kind', async () => {
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    await tell(LeadActivityKind.EMAIL_CLICKED, { at: hoursAgo(1), subject: 'Promo Juni' });
    await tell(LeadActivityKind.EMAIL_SENT, { at: hoursAgo(3), subject: 'Promo Juni' });
    await tell(LeadActivityKind.EMAIL_OPENED, { at: hoursAgo(2), subject: 'Promo Juni' });
    const read = async (variables: object) =>
      (
        await at.sari.client.must<{
          lead: {
            timeline: { totalCount: number; nodes: { kind: string; at: string }[]; pageInfo: { endCursor: string } };
          };
        }>(
          `query ($id: ID!, $kinds: [LeadActivityKind!], $first: Int, $after: String) {
             lead(id: $id) { timeline(kinds: $kinds, first: $first, after: $after) {
               totalCount nodes { kind at } pageInfo { endCursor } } }
           }`,
          { id: wati.id, ...variables },
        )
      ).lead.timeline;
    const first = await read({ first: 2 });
    expect([first.totalCount, first.nodes.map(({ kind }) => kind)]).toEqual([4, ['CREATED', 'EMAIL_CLICKED']]);
    const second = await read({ first: 5, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ kind }) => kind)).toEqual(['EMAIL_OPENED', 'EMAIL_SENT']);
    const opened = await read({ kinds: ['EMAIL_OPENED', 'EMAIL_SENT'] });
    expect(opened).toMatchObject({ totalCount: 2, nodes: [{ kind: 'EMAIL_OPENED' }, { kind: 'EMAIL_SENT' }] });
  });

  test('of nobody is not kept, and another account does not get it', async () => {
    const foreign = await makeLead(at.rudi.client, { email: wati.email });
    expect(await tell(LeadActivityKind.EMAIL_OPENED)).toBe(1);
    expect(await timelineOf(at.rudi.client, foreign.id)).toHaveLength(1);
    const nobody = { accountId: at.shop.id.slice(4), email: 'tidak.ada@pelanggan.example' };
    const activity = { lead: nobody, kind: LeadActivityKind.EMAIL_OPENED, at: new Date() };
    expect(await at.app.context.database.transaction((sql) => recordActivities(sql, [activity]))).toBe(0);
  });
});

describe('a lead', () => {
  test('is ACTIVE once it opened, CUSTOMER once it bought, and stays archived', async () => {
    expect(wati).toMatchObject({ status: 'NEW' });
    await tell(LeadActivityKind.EMAIL_SENT);
    expect(await lead()).toMatchObject({ status: 'NEW', sequence: wati.sequence, lastActivityAt: wati.lastActivityAt });
    await tell(LeadActivityKind.EMAIL_OPENED);
    expect(await lead()).toMatchObject({ status: 'ACTIVE', sequence: wati.sequence + 1 });
    await tell(LeadActivityKind.PURCHASED);
    await tell(LeadActivityKind.EMAIL_OPENED);
    expect(await lead()).toMatchObject({ status: 'CUSTOMER' });
    await at.app.database.query(`update lead set status = 'ARCHIVED' where id = $1`, [wati.id.slice(4)]);
    await tell(LeadActivityKind.PURCHASED);
    expect(await lead()).toMatchObject({ status: 'ARCHIVED' });
  });

  test('is told to whoever looks, with its number', async () => {
    const heard: string[] = [];
    const forget = at.app.context.listener.listen('merpati_lead_changes', (payload) => heard.push(payload));
    await tell(LeadActivityKind.EMAIL_CLICKED);
    const { sequence } = await lead();
    await expect.poll(() => heard.join()).toContain(`${at.shop.id.slice(4)} ${wati.id.slice(4)}:${sequence}`);
    forget();
  });
});

describe('score rules', () => {
  test('give points for what comes after them, as often as they say, where the subject fits', async () => {
    await tell(LeadActivityKind.EMAIL_OPENED);
    await makeRule({ kind: 'EMAIL_OPENED', points: 3, maxTimes: 2 });
    await makeRule({ kind: 'EMAIL_OPENED', points: 1 });
    await makeRule({ kind: 'EVENT', subject: 'Webinar', points: 10 });
    await makeRule({ kind: 'EMAIL_COMPLAINED', points: -50 });
    expect((await lead()).score).toBe(0);
    await tell(LeadActivityKind.EMAIL_OPENED, { times: 3 });
    expect((await lead()).score).toBe(3 + 3 + 1 + 1 + 1);
    await tell(LeadActivityKind.EMAIL_OPENED);
    expect((await lead()).score).toBe(10);
    await tell(LeadActivityKind.EVENT, { subject: 'webinar' });
    await tell(LeadActivityKind.EVENT, { subject: 'lainnya' });
    expect((await lead()).score).toBe(20);
    await tell(LeadActivityKind.EMAIL_COMPLAINED);
    expect((await lead()).score).toBe(-30);
  });

  test('count exactly when the same is told by many at once', async () => {
    await makeRule({ kind: 'EMAIL_CLICKED', points: 5, maxTimes: 4 });
    await Promise.all(Array.from({ length: 8 }, () => tell(LeadActivityKind.EMAIL_CLICKED)));
    expect((await lead()).score).toBe(20);
  });

  test('can be changed, put aside and taken away; points that were given stay', async () => {
    const rule = await makeRule({ kind: 'EMAIL_OPENED', subject: ' Promo ', points: 2 });
    expect(rule).toMatchObject({ subject: 'Promo', enabled: true, maxTimes: null });
    await tell(LeadActivityKind.EMAIL_OPENED, { subject: 'Promo' });
    const changed = await changeRule(at.sari, 'Update', { id: rule.id, subject: null, points: 7 });
    expect(changed.rule).toMatchObject({ subject: null, points: 7, enabled: true });
    await tell(LeadActivityKind.EMAIL_OPENED, { subject: 'Kabar' });
    await changeRule(at.sari, 'Update', { id: rule.id, enabled: false });
    await tell(LeadActivityKind.EMAIL_OPENED);
    expect((await lead()).score).toBe(9);
    const remove = () =>
      at.sari.client.must<{ leadScoreRuleDelete: { ruleId: string | null; userErrors: { code: string }[] } }>(
        'mutation ($input: LeadScoreRuleDeleteInput!) { leadScoreRuleDelete(input: $input) { ruleId userErrors { code } } }',
        { input: { id: rule.id } },
      );
    expect((await remove()).leadScoreRuleDelete).toEqual({ ruleId: rule.id, userErrors: [] });
    expect((await remove()).leadScoreRuleDelete.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect([await rulesOf(at.sari), (await lead()).score]).toEqual([[], 9]);
  });

  test.each([
    [{ points: 0 }, 'points'],
    [{ points: 1_001 }, 'points'],
    [{ points: 1, maxTimes: 0 }, 'maxTimes'],
    [{ points: 1, subject: 'x'.repeat(201) }, 'subject'],
  ])('out of bounds are refused: %o', async (words, field) => {
    const { userErrors } = await changeRule(at.sari, 'Create', { kind: 'EMAIL_OPENED', ...words });
    expect(userErrors).toMatchObject([{ code: 'OUT_OF_BOUNDS', field: ['input', field] }]);
  });

  test('are those of the account: others neither see nor change them, and a super admin says whose', async () => {
    const rule = await makeRule({ kind: 'PURCHASED', points: 20 });
    expect(await rulesOf(at.rudi, at.shop.id)).toEqual([]);
    const foreign = await changeRule(at.rudi, 'Update', { id: rule.id, points: 1 });
    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await rulesOf(at.admin, at.shop.id)).toMatchObject([{ id: rule.id, points: 20 }]);
    const answer = await at.admin.client.run('{ leadScoreRules { id } }');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    const { userErrors } = await changeRule(at.admin, 'Create', { kind: 'PURCHASED', points: 1 });
    expect(userErrors).toMatchObject([{ code: 'ACCOUNT_NOT_FOUND' }]);
  });
});
