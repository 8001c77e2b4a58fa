import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
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

const sizeRules: ValidationRule[] = [
  limitRule(maxDepthRule({ n: documentLimits.depth, ...silent })),
  limitRule(maxAliasesRule({ n: documentLimits.aliases, allowList: [], ...silent })),
  limitRule(maxDirectivesRule({ n: documentLimits.directives, ...silent })),
];
const costRules: ValidationRule[] = [limitRule(costLimitRule({ maxCost: documentLimits.cost, ...silent }))];

function refusal(message: string, code: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

/** A document as a stranger sends it. */
export interface FreeDocument {
  source: string;
  /** Page sizes given as variables count like written ones. */
  variables: unknown;
  mayIntrospect: boolean;
}

/** Parses a free-form document; throws a GraphQLError with status 400 when it is malformed, too large or too costly. */
export function parseWithinLimits(
  schema: GraphQLSchema,
  { source, variables, mayIntrospect }: FreeDocument,
): DocumentNode {
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
    problems = [
      ...validate(schema, document, sizeRules),
      ...validate(schema, withPageSizes(document, variables), costRules),
    ];
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : 'The document asks for too much.', 'LIMIT_EXCEEDED');
  }
  if (problems.length > 0) throw refusal(problems[0]!.message, 'LIMIT_EXCEEDED');
  return document;
}

/** The document with `first: $size` replaced by the size, because the cost rule counts written numbers only. */
function withPageSizes(document: DocumentNode, variables: unknown): DocumentNode {
  const given = typeof variables === 'object' && variables !== null ? new Map(Object.entries(variables)) : new Map();
  const defaults = new Map<string, unknown>();
  visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue?.kind === Kind.INT) defaults.set(variable.name.value, Number(defaultValue.value));
    },
  });
  return visit(document, {
    Argument: (node) => {
      if (node.name.value !== 'first' || node.value.kind !== Kind.VARIABLE) return undefined;
      const name = node.value.name.value;
      const size = given.get(name) ?? defaults.get(name);
      return Number.isInteger(size) ? { ...node, value: { kind: Kind.INT, value: String(size) } } : undefined;
    },
  });
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
