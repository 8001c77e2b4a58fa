import { Tabs } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../components/page-header.tsx';
import { TABS } from '../api/alerts-search.ts';
import { AlertLists } from './alert-lists.tsx';
import { ChannelsTab } from './channels-tab.tsx';
import { MutesTab } from './mutes-tab.tsx';
import { RulesTab } from './rules-tab.tsx';

const route = getRouteApi('/shell/alerts');

/** What people are told of, where it goes, and by which rules. */
export function AlertsScreen() {
  const { t } = useTranslation();
  const tab = route.useSearch().tab ?? 'alerts';
  const navigate = useNavigate();
  const choose = (value: string | null): void => {
    const chosen = TABS.find((one) => one === value);
    void navigate({ to: '/alerts', search: { tab: chosen === 'alerts' ? undefined : chosen }, replace: true });
  };
  return (
    <>
      <PageHeader title={t('operations.alerts.title')} description={t('operations.alerts.text')} />
      <Tabs value={tab} onChange={choose} keepMounted={false}>
        <Tabs.List mb="md">
          {TABS.map((value) => (
            <Tabs.Tab key={value} value={value}>
              {t(`operations.alerts.tab.${value}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="alerts">
          <AlertLists />
        </Tabs.Panel>
        <Tabs.Panel value="channels">
          <ChannelsTab />
        </Tabs.Panel>
        <Tabs.Panel value="rules">
          <RulesTab />
        </Tabs.Panel>
        <Tabs.Panel value="mutes">
          <MutesTab />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
