import { useIsSuperAdmin, useSession } from '../../../lib/session/use-session.ts';

/** Whose leads are shown: the viewer's own account, or the one that a super admin chose in the address. */
export function useLeadAccount(chosen: string | undefined) {
  const superAdmin = useIsSuperAdmin();
  const { viewer } = useSession();
  const own = viewer?.account?.id;
  return {
    superAdmin,
    /** What the API is told; affiliates are known by their session. */
    accountId: superAdmin ? (chosen ?? null) : null,
    /** Whose rows events are compared with. */
    ownerId: superAdmin ? chosen : own,
    /** A super admin who has not chosen yet sees nobody's leads. */
    waiting: superAdmin && chosen === undefined,
  };
}
