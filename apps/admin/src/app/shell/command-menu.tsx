import { Spotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import {
  IconAddressBook,
  IconFileSearch,
  IconMail,
  IconSearch,
  IconUserHeart,
  IconUserSearch,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmailAddress } from '../../lib/email-address.ts';
import { useIsSuperAdmin } from '../../lib/session/use-session.ts';
import { navigationItems } from './navigation-items.ts';

/** What the typed text may be, besides the name of a page: the id of a message or a lead, or something to search for. */
function jumpTarget(query: string): { id: string } | { lead: string } | { to: string } | { text: string } | undefined {
  if (/^msg_[0-9a-f-]{8,}$/i.test(query)) return { id: query };
  if (/^led_[0-9a-f-]{8,}$/i.test(query)) return { lead: query };
  if (query.includes('@')) return { to: query };
  return query.length >= 2 ? { text: query } : undefined;
}

export function CommandMenu() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const trimmed = query.trim();
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      clearQueryOnClose
      scrollable
      maxHeight={400}
      transitionProps={{ duration: 100 }}
      attributes={{ content: { 'aria-label': t('shell.command.open') } }}
    >
      <Spotlight.Search
        placeholder={t('shell.command.placeholder')}
        aria-label={t('shell.command.placeholder')}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        <Pages query={trimmed} />
        <Jumps query={trimmed} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Pages({ query }: { query: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const superAdmin = useIsSuperAdmin();
  const wanted = query.toLocaleLowerCase();
  const found = navigationItems(superAdmin)
    .map((item) => ({ ...item, label: t(`shell.nav.${item.key}`) }))
    .filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
  if (found.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={t('shell.command.pages')}>
      {found.map(({ to, label, Icon }) => (
        <Spotlight.Action
          key={to}
          label={label}
          leftSection={<Icon size={18} aria-hidden />}
          onClick={() => void navigate({ to })}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function Jumps({ query }: { query: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const target = jumpTarget(query);
  if (target === undefined) return null;
  const words = 'to' in target ? target.to : 'text' in target ? target.text : undefined;
  return (
    <Spotlight.ActionsGroup label={t('shell.command.jump')}>
      {'to' in target && isEmailAddress(target.to) ? (
        <Spotlight.Action
          label={t('shell.command.openRecipient', { to: target.to })}
          leftSection={<IconAddressBook size={18} aria-hidden />}
          onClick={() => void navigate({ to: '/recipients', search: { address: target.to } })}
        />
      ) : null}
      {'lead' in target ? (
        <Spotlight.Action
          label={t('shell.command.openLead', { id: target.lead })}
          leftSection={<IconUserHeart size={18} aria-hidden />}
          onClick={() => void navigate({ to: '/leads/$id', params: { id: target.lead } })}
        />
      ) : 'id' in target ? (
        <Spotlight.Action
          label={t('shell.command.openMessage', { id: target.id })}
          leftSection={<IconMail size={18} aria-hidden />}
          onClick={() => void navigate({ to: '/emails/$id', params: { id: target.id } })}
        />
      ) : (
        <Spotlight.Action
          label={
            'to' in target
              ? t('shell.command.searchRecipient', { to: target.to })
              : t('shell.command.searchText', { text: target.text })
          }
          leftSection={<IconFileSearch size={18} aria-hidden />}
          onClick={() =>
            void navigate({ to: '/emails', search: 'to' in target ? { to: target.to } : { q: target.text } })
          }
        />
      )}
      {words === undefined ? null : (
        <Spotlight.Action
          label={t('shell.command.searchLead', { text: words })}
          leftSection={<IconUserSearch size={18} aria-hidden />}
          onClick={() => void navigate({ to: '/leads', search: { q: words } })}
        />
      )}
    </Spotlight.ActionsGroup>
  );
}
