import { ID, InterfaceType } from 'type-graphql';
import { Exposed } from './policy.ts';

@InterfaceType({
  description: 'Anything with an id of its own.',
  resolveType: (value) => (value as { constructor: { name: string } }).constructor.name.replace(/Type$/, ''),
})
export abstract class Node {
  @Exposed('PARENT', () => ID, 'Globally unique id: a prefix for the kind and a UUIDv7.')
  id!: string;
}
