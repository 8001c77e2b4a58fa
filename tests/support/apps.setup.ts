import { afterAll, beforeAll } from 'vitest';
import { closeApps } from './app.ts';
import { expectNothingLeft, openResources, type Resources } from './leftovers.ts';
import { endRoles } from './roles.ts';

let before: Resources;

beforeAll(() => {
  before = openResources();
});

// Here and not in the modules that begin them: files of one worker share those, and a hook of theirs would be the first file's only.
afterAll(async () => {
  await endRoles();
  await closeApps();
  await expectNothingLeft(before);
});
