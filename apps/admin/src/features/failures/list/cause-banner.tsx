import { Button, Group, Paper, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { FailureRowFragment } from '../../../gql/operations/graphql.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { useCauseText } from '../api/use-cause-text.ts';
import { RuleDialog } from '../rules/rule-dialog.tsx';

interface CauseBannerProps {
  fingerprint: string;
  /** Any failure of the cause; undefined while loading, or when none matches. */
  example: FailureRowFragment | undefined;
  onLeave: (part: { fingerprint: undefined; view: undefined }) => void;
}

/** Which cause the rows below have in common, and what may be done about it once and for all. */
export function CauseBanner({ fingerprint, example, onLeave }: CauseBannerProps) {
  const { t } = useTranslation();
  const causeText = useCauseText();
  const superAdmin = useIsSuperAdmin();
  const [opened, dialog] = useDisclosure(false);
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="xs" align="flex-start">
        <div style={{ minWidth: 0, flex: '1 1 280px' }}>
          <Text size="sm" fw={600}>
            {example
              ? t('operations.failures.oneCause', { cause: causeText(example.kind, example.errorClass) })
              : t('operations.failures.oneCauseOnly')}
          </Text>
          {example ? (
            <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {example.cause}
            </Text>
          ) : null}
        </div>
        <Group gap="xs">
          {superAdmin && example ? (
            <Button size="compact-sm" variant="default" onClick={dialog.open}>
              {t('operations.rules.make')}
            </Button>
          ) : null}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => onLeave({ fingerprint: undefined, view: undefined })}
          >
            {t('operations.failures.allCauses')}
          </Button>
        </Group>
      </Group>
      <RuleDialog
        cause={example ? { fingerprint, cause: example.cause } : undefined}
        opened={opened}
        onClose={dialog.close}
      />
    </Paper>
  );
}
