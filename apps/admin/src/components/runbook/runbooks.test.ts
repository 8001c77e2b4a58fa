import { expect, it } from 'vitest';
import { loadRunbook } from './runbooks.ts';

it('a runbook is read in the language of the screen', async () => {
  expect(await loadRunbook('worker-gone.md', 'id')).toMatch(/^# Tidak ada pekerja yang hidup\n/);
  expect(await loadRunbook('worker-gone.md', 'en')).toMatch(/^# No worker is alive\n/);
});

it('a name without a runbook finds none, also when another name ends with it', async () => {
  expect(await loadRunbook('tidak-ada.md', 'id')).toBeNull();
  expect(await loadRunbook('gone.md', 'id')).toBeNull();
});
