import { defaultFieldResolver, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';

/** Counts every resolver and subscription source of `schema` that runs from now on. */
export function watchResolvers(schema: GraphQLSchema): { ran: string[] } {
  const watched: { ran: string[] } = { ran: [] };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve = defaultFieldResolver, subscribe } = field;
      const name = `${type.name}.${field.name}`;
      field.resolve = (...args) => {
        watched.ran.push(name);
        return resolve(...args);
      };
      if (!subscribe) continue;
      field.subscribe = (...args) => {
        watched.ran.push(name);
        return subscribe(...args);
      };
    }
  }
  return watched;
}
