import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** What stands before the dot of an action, and after it, where there are words for it. */
const NAMED = [
  'account',
  'app_user',
  'api_key',
  'message',
  'credit',
  'credits',
  'failed_operation',
  'failed_operation_rule',
  'bulk',
  'bulk_operation',
  'alert',
  'alert_channel',
  'alert_rule',
  'alert_mute',
  'health',
  'health_threshold',
  'sending',
  'provider',
  'provider_health',
  'provider_credit',
  'route',
  'sending_limit',
  'email_type',
  'sender',
  'sender_identity',
  'sender_default',
  'sender_domain',
  'template',
  'image',
  'suppression',
  'recipient',
  'lead',
  'lead_stage',
  'lead_field',
  'lead_score_rule',
  'lead_import',
  'lead_intake',
] as const;
const VERBS = [
  'created',
  'changed',
  'removed',
  'held',
  'released',
  'added',
  'imported',
  'published',
  'rolled_back',
  'archived',
  'restored',
  'erased',
  'deleted',
  'merged',
  'cancelled',
  'retried',
  'resolved',
  'retried_by_person',
  'resolved_by_person',
  'unknown',
] as const;

/** `provider.changed` as people say it: "Penyedia · diubah"; what has no words is shown as it is. */
export function useActionText(): (action: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (action) => {
      const [thing = '', verb = ''] = action.split('.', 2);
      const named = NAMED.find((one) => one === thing);
      const done = VERBS.find((one) => one === verb);
      const name = named ? t(`operations.audit.thing.${named}`) : thing;
      const what = done ? t(`operations.audit.verb.${done}`) : verb.replaceAll('_', ' ');
      return what ? `${name} · ${what}` : name;
    },
    [t],
  );
}
