import type { Context } from '../context.ts';
import { Account, AccountKind } from '../domains/identity/account.entity.ts';
import { User, UserState } from '../domains/identity/user.entity.ts';
import { ManualClock, systemClock } from '../kernel/clock.ts';
import { IdGenerator } from '../kernel/ids.ts';
import { Role } from '../kernel/principal.ts';
import { systemRandom } from '../kernel/random.ts';
import { writeDemoHistory } from './demo-history.ts';
import { writeDemoLeads } from './demo-leads.ts';

export const DEMO_ADMIN_EMAIL = 'dewi@merpati.example';

/** An invented flower shop with two people, some leads and 30 days of mail. False when there are shops already. */
export async function seedDemo(context: Context): Promise<boolean> {
  const em = context.orm.em.fork();
  if ((await em.count(Account, { kind: AccountKind.SHOP })) > 0) return false;
  const ids = new IdGenerator(new ManualClock(new Date(systemClock.now().getTime() - 31 * 86_400_000)), systemRandom);
  const createdAt = new Date(systemClock.now().getTime() - 31 * 86_400_000);
  const shop = em.create(Account, {
    id: ids.next(),
    kind: AccountKind.SHOP,
    name: 'Toko Melati',
    senderName: 'Toko Melati',
    senderEmail: 'halo@toko-melati.example',
    createdAt,
  });
  const person = (email: string, name: string, state: UserState) =>
    em.create(User, { id: ids.next(), email, name, role: Role.AFFILIATE, state, account: shop, createdAt });
  const sari = person('sari@toko-melati.example', 'Sari Wulandari', UserState.ACTIVE);
  person('bagus@toko-melati.example', 'Bagus Prasetyo', UserState.INVITED);
  await em.flush();
  await writeDemoLeads(context, shop, sari.id);
  await writeDemoHistory(context, shop);
  return true;
}
