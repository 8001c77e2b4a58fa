import { afterAll, beforeAll } from 'vitest';
import { closeApps } from './app.ts';
import { expectNothingLeft, openResources, type Resources } from './leftovers.ts';

let before: Resources;

beforeAll(() => {
  before = openResources();
});

afterAll(async () => {
  await closeApps();
  await expectNothingLeft(before);
});
