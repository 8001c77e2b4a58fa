import { useTranslation } from 'react-i18next';
import type { AuditRowFragment } from '../../../gql/operations/graphql.ts';

/** The person, the key, or Merpati itself. */
export function ActorText({ entry }: { entry: Pick<AuditRowFragment, 'actor' | 'apiKeyId'> }) {
  const { t } = useTranslation();
  const { actor, apiKeyId } = entry;
  if (actor) return <span title={actor.email}>{actor.name}</span>;
  return <span>{apiKeyId ? t('operations.audit.byKey') : t('operations.audit.byProgram')}</span>;
}
