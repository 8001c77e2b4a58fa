import { ID, InterfaceType } from 'type-graphql';
import { Exposed } from './policy.ts';

/** Finds the object behind a public id for a caller; null when it is not theirs to see. */
export type NodeFinder<Caller> = (caller: Caller, publicId: string) => Promise<object | null>;

@InterfaceType({ description: 'Anything with an id of its own.', resolveType: (value) => (value as { constructor: { name: string } }).constructor.name.replace(/Type$/, '') })
export abstract class Node {
  @Exposed('PARENT', () => ID, 'Globally unique id: a prefix for the kind and a UUIDv7.')
  id!: string;
}
