import { type GraphQLSchema, isIntrospectionType, isSpecifiedScalarType } from 'graphql';

const WORD = /"?[A-Za-z_]\w*/g;

/** Words of graphql's own sentences that are also names in a schema; hidden in quotes only. */
const ENGLISH = new Set([
  'at',
  'code',
  'field',
  'from',
  'id',
  'input',
  'message',
  'name',
  'of',
  'on',
  'to',
  'type',
  'value',
]);

/** Every specification names the roots so. */
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** The names of a schema, to keep them out of messages for those who may not introspect (gate X4). */
export class SchemaNames {
  readonly #names: ReadonlySet<string>;

  constructor(schema: GraphQLSchema) {
    this.#names = namesOf(schema);
  }

  /** `message` with every name replaced by "…" that does not stand in `written`, what the caller sent. */
  hide(message: string, written: unknown): string {
    let known: Set<string> | null = null;
    return message.replace(WORD, (match) => {
      const word = match.replace('"', '');
      if (!this.#names.has(word) || (ENGLISH.has(word) && match === word)) return match;
      known ??= new Set(JSON.stringify(written).match(/[A-Za-z_]\w*/g));
      return known.has(word) ? match : match.replace(word, '…');
    });
  }
}

function namesOf(schema: GraphQLSchema): Set<string> {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const fields = types.flatMap((type) => ('getFields' in type ? Object.values(type.getFields()) : []));
  const named = [
    ...types.filter(({ name }) => !ROOTS.has(name)),
    ...types.flatMap((type) => ('getValues' in type ? type.getValues() : [])),
    ...fields,
    ...fields.flatMap((field) => ('args' in field ? field.args : [])),
  ];
  return new Set(named.map(({ name }) => name));
}
