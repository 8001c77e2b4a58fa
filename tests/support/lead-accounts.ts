import { beforeAll, beforeEach } from 'vitest';
import { startApp, type TestApp } from './app.ts';
import { inviteAffiliate, openShop, type Person, type Shop, signInAdmin } from './people.ts';

/** Who there is in a test about leads. */
export class LeadAccounts {
  app!: TestApp;
  admin!: Person;
  /** A new one for each test, with its affiliate Sari. */
  shop!: Shop;
  sari!: Person;
  /** Affiliate of another shop. */
  rudi!: Person;
}

/** Starts the program for the tests of a file and opens a shop for each. */
export function leadAccounts(): LeadAccounts {
  const at = new LeadAccounts();
  beforeAll(async () => {
    at.app = await startApp();
    at.admin = await signInAdmin(at.app);
    at.rudi = await inviteAffiliate(at.app, at.admin, await openShop(at.admin), 'Rudi Hartono');
  });
  beforeEach(async () => {
    at.shop = await openShop(at.admin);
    at.sari = await inviteAffiliate(at.app, at.admin, at.shop);
  });
  return at;
}
