import 'reflect-metadata';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { Extensions, Field } from 'type-graphql';
import { ForbiddenError, UnauthenticatedError } from '../../kernel/errors.ts';
import { ApiScope, type Principal, Role } from '../../kernel/principal.ts';
import { actAs } from '../acting.ts';
import type { RequestContext } from './context.ts';
import { toGraphQLError } from './errors.ts';

/**
 * Who may read a field. Every field of every object type declares one.
 * ANYONE: also visitors. SIGNED_IN: any session or API key. PERSON: a session, no API key.
 * SUPER_ADMIN: sessions of super admins. EMAIL_SEND, EMAIL_READ, LEADS: any person, or an API key with that scope.
 * PARENT: whoever could reach the object; which objects a tenant reaches is the service's business.
 */
export type Policy =
  | 'ANYONE'
  | 'SIGNED_IN'
  | 'PERSON'
  | 'SUPER_ADMIN'
  | 'EMAIL_SEND'
  | 'EMAIL_READ'
  | 'LEADS'
  | 'PARENT';

/** Declares the policy of a query, mutation, subscription or field resolver. */
export function Guarded(policy: Policy): MethodDecorator & PropertyDecorator {
  return Extensions({ policy });
}

/** A field of an object type with its policy and description. */
export function Exposed(
  policy: Policy,
  type: Parameters<typeof Field>[0] & (() => unknown),
  description: string,
  options: { nullable?: boolean } = {},
): PropertyDecorator & MethodDecorator {
  return (target: object, key: string | symbol, descriptor?: PropertyDescriptor) => {
    const decorate = (decorator: MethodDecorator & PropertyDecorator) =>
      descriptor ? decorator(target, key, descriptor) : decorator(target, key);
    decorate(Field(type as never, { description, ...options }) as MethodDecorator & PropertyDecorator);
    decorate(Guarded(policy));
  };
}

/** True when `principal` satisfies `policy`; throws UnauthenticatedError or ForbiddenError otherwise. */
export function assertAllowed(policy: Policy, principal: Principal | null): asserts principal is Principal | null {
  if (policy === 'ANYONE' || policy === 'PARENT') return;
  if (!principal) throw new UnauthenticatedError('Sign in first.');
  const person = principal.kind === 'person';
  const allowed =
    policy === 'SIGNED_IN' ||
    (policy === 'PERSON' && person) ||
    (policy === 'SUPER_ADMIN' && person && principal.role === Role.SUPER_ADMIN) ||
    (policy === 'EMAIL_SEND' && (person || principal.scopes.has(ApiScope.EMAIL_SEND))) ||
    (policy === 'EMAIL_READ' && (person || principal.scopes.has(ApiScope.EMAIL_READ))) ||
    (policy === 'LEADS' && (person || principal.scopes.has(ApiScope.LEADS)));
  if (!allowed) throw new ForbiddenError('You may not do this.');
}

/** Raised when the schema is built and a field declares no policy. */
export class MissingPolicyError extends Error {
  override readonly name = 'MissingPolicyError';
}

/** Every field with its policy, `Type.field` → policy. Throws MissingPolicyError naming each field without one. */
export function policiesOf(schema: GraphQLSchema): Map<string, Policy> {
  const policies = new Map<string, Policy>();
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { policy } = field.extensions;
      if (typeof policy === 'string') policies.set(`${type.name}.${field.name}`, policy as Policy);
      else missing.push(`${type.name}.${field.name}`);
    }
  }
  if (missing.length > 0) throw new MissingPolicyError(`Fields without a policy: ${missing.join(', ')}`);
  return policies;
}

/** Makes the schema enforce the declared policies. */
export function enforcePolicies(schema: GraphQLSchema): GraphQLSchema {
  const policies = policiesOf(schema);
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const policy = policies.get(`${type.name}.${field.name}`)!;
      if (type === schema.getMutationType()) tellWhoActs(field);
      if (roots.includes(type) || (policy !== 'PARENT' && policy !== 'ANYONE')) guard(field, policy);
    }
  }
  return schema;
}

/** What a mutation changes stands in the audit log under the name of its caller. */
function tellWhoActs(field: GraphQLField<unknown, RequestContext>): void {
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (source, args, context, info) => {
    const { principal, address: ip } = context;
    const work = () => resolve(source, args, context, info);
    return principal ? actAs({ principal, ip, operation: field.name }, work) : work();
  };
}

function guard(field: GraphQLField<unknown, RequestContext>, policy: Policy): void {
  const { resolve = defaultFieldResolver, subscribe } = field;
  field.resolve = async (source, args, context, info) => {
    try {
      assertAllowed(policy, context.principal);
      return await resolve(source, args, context, info);
    } catch (error) {
      throw toGraphQLError(error);
    }
  };
  if (!subscribe) return;
  field.subscribe = async (source, args, context, info) => {
    try {
      assertAllowed(policy, context.principal);
      return await subscribe(source, args, context, info);
    } catch (error) {
      throw toGraphQLError(error);
    }
  };
}
