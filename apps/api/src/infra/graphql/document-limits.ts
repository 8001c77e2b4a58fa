import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  type ValidationContext,
  type ValidationRule,
  validate,
  visit,
} from 'graphql';

/** What a document that we did not write ourselves may ask for at most (gate X3). */
export const documentLimits = { depth: 6, aliases: 15, tokens: 400, directives: 5, cost: 5_000 } as const;

function limitRule(make: (context: ValidationContext) => object): ValidationRule {
  return (context) => make(context) as ASTVisitor;
}

const silent = { exposeLimits: true, propagateOnRejection: true } as const;

const rules: ValidationRule[] = [
  limitRule(maxDepthRule({ n: documentLimits.depth, ...silent })),
  limitRule(maxAliasesRule({ n: documentLimits.aliases, allowList: [], ...silent })),
  limitRule(maxDirectivesRule({ n: documentLimits.directives, ...silent })),
  limitRule(costLimitRule({ maxCost: documentLimits.cost, ...silent })),
];

function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

/** Parses a free-form document; throws a GraphQLError with status 400 when it is malformed, too large or too costly. */
export function parseWithinLimits(schema: GraphQLSchema, source: string, mayIntrospect: boolean): DocumentNode {
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: mayIntrospect ? documentLimits.tokens * 4 : documentLimits.tokens });
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The document cannot be read.';
    throw refusal(message, /token/i.test(message) ? 'LIMIT_EXCEEDED' : 'GRAPHQL_PARSE_FAILED');
  }
  const introspects = usesIntrospection(document);
  if (introspects && !mayIntrospect)
    throw refusal('Introspection is for signed-in super admins.', 'INTROSPECTION_DISABLED');
  if (introspects) return document;
  let problems: readonly GraphQLError[];
  try {
    problems = validate(schema, document, rules);
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : 'The document asks for too much.', 'LIMIT_EXCEEDED');
  }
  if (problems.length > 0) throw refusal(problems[0]!.message, 'LIMIT_EXCEEDED');
  return document;
}

function usesIntrospection(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field(node) {
      if (node.name.value === '__schema' || node.name.value === '__type') found = true;
    },
  });
  return found;
}
