export enum Role {
  SUPER_ADMIN = 'SUPER_ADMIN',
  AFFILIATE = 'AFFILIATE',
}

/** What an API key may do; people may do whatever their role allows. */
export enum ApiScope {
  EMAIL_SEND = 'EMAIL_SEND',
  EMAIL_READ = 'EMAIL_READ',
  LEADS = 'LEADS',
  /** Given by super admins only. */
  PROVIDER_CREDITS_READ = 'PROVIDER_CREDITS_READ',
}

/** Who makes a request. */
export interface Principal {
  kind: 'person' | 'apiKey';
  /** Null for an API key. */
  userId: string | null;
  /** The tenant; null for a super admin, who sees all. */
  accountId: string | null;
  role: Role;
  scopes: ReadonlySet<ApiScope>;
  /** Id of the session or API key; limits count by it. */
  credentialId: string;
}

/** True when rows of `accountId` may be shown to `principal`. */
export function mayAccess(principal: Principal, accountId: string): boolean {
  return principal.role === Role.SUPER_ADMIN || principal.accountId === accountId;
}
