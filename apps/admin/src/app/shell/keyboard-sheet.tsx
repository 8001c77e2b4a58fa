import { Kbd, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

const KEYS = [
  { key: 'search', keys: ['Ctrl', 'K'] },
  { key: 'sheet', keys: ['?'] },
  { key: 'next', keys: ['J'] },
  { key: 'previous', keys: ['K'] },
  { key: 'open', keys: ['Enter'] },
  { key: 'newRows', keys: ['N'] },
  { key: 'close', keys: ['Esc'] },
] as const;

export function KeyboardSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('shell.keys.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <table className={classes.keys}>
        <tbody>
          {KEYS.map(({ key, keys }) => (
            <tr key={key}>
              <th scope="row">
                <Text size="sm">{t(`shell.keys.${key}`)}</Text>
              </th>
              <td>
                {keys.map((name) => (
                  <Kbd key={name} mr={4}>
                    {name}
                  </Kbd>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
