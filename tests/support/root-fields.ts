import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A root field of the schema, ready to be asked. */
export interface RootField {
  /** `Query.emailLog`. */
  name: string;
  kind: 'query' | 'mutation' | 'subscription';
  /** Asks for everything that can be asked without arguments, three levels deep. */
  document: string;
  /** Its required arguments, with values that fit their types; ids and addresses are taken from `sample`. */
  variablesFor: (sample: Sample) => Record<string, unknown>;
}

/** Values to ask with. `ids` is by the argument's path, such as `emailCancel.input.id`. */
export interface Sample {
  id: string;
  optional: Record<string, unknown>;
}

const KINDS = ['query', 'mutation', 'subscription'] as const;
const LEVELS = 3;

/** Every query, mutation and subscription. */
export function rootFieldsOf(schema: GraphQLSchema): RootField[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root, index) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({
      name: `${root!.name}.${field.name}`,
      kind: KINDS[index]!,
      document: documentOf(KINDS[index]!, field),
      variablesFor: (sample) =>
        Object.fromEntries(
          field.args
            .filter((argument) => isNonNullType(argument.type) || argument.name in sample.optional)
            .map((argument) => [argument.name, sample.optional[argument.name] ?? valueFor(argument.type, sample)]),
        ),
    })),
  );
}

function documentOf(kind: string, field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const call = passed ? `${field.name}(${passed})` : field.name;
  return `${kind} Ask${declared ? `(${declared})` : ''} { ${call}${selectionOf(field, LEVELS)} }`;
}

/** ` { id name owner { id } }`; empty for a scalar. */
function selectionOf(field: GraphQLField<unknown, unknown>, levels: number): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  const fields = 'getFields' in type && !isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const chosen = fields
    .filter((one) => one.name !== 'edges' && one.name !== 'totalCount' && one.name !== 'pageInfo')
    .filter((one) => isLeafType(getNamedType(one.type)) || levels > 1)
    .map((one) => `${one.name}${selectionOf(one, levels - 1)}`);
  return ` { __typename ${chosen.join(' ')} }`;
}

function valueFor(type: GraphQLInputType, sample: Sample): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, sample);
  if (isListType(type)) return [valueFor(type.ofType, sample)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || field.name in sample.optional)
        .map((field) => [field.name, sample.optional[field.name] ?? valueFor(field.type, sample)]),
    );
  return scalars[type.name]?.(sample) ?? refuse(type.name);
}

const scalars: Record<string, (sample: Sample) => unknown> = {
  ID: ({ id }) => id,
  String: () => 'kata sembarang',
  Int: () => 10,
  SafeInt: () => 10,
  Float: () => 1.5,
  Boolean: () => true,
  UUID: () => crypto.randomUUID(),
  EmailAddress: () => `siapa.${crypto.randomUUID().slice(0, 8)}@pelanggan.example`,
  DateTime: () => new Date().toISOString(),
  URL: () => 'https://pelanggan.example',
  JSONObject: () => ({}),
};

function refuse(name: string): never {
  throw new Error(
    `The tenant matrix does not know how to fill the scalar ${name}; add it to tests/support/root-fields.ts.`,
  );
}
