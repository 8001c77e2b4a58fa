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
  type ValueNode,
  validate,
  visit,
} from 'graphql';
import { MAX_PAGE_SIZE } from '../../kernel/page.ts';

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

/** The document with the page sizes that will be used: the cost rule knows neither variables nor our largest page. */
function withPageSizes(document: DocumentNode, variables: unknown): DocumentNode {
  const given = new Map<string, unknown>(
    typeof variables === 'object' && variables !== null ? Object.entries(variables) : [],
  );
  const sizeOf = (value: ValueNode) => {
    if (value.kind === Kind.INT) return Number(value.value);
    return value.kind === Kind.VARIABLE ? given.get(value.name.value) : undefined;
  };
  return visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => {
      const name = variable.name.value;
      if (defaultValue?.kind === Kind.INT && given.get(name) === undefined) given.set(name, Number(defaultValue.value));
    },
    Argument: (node) => {
      const size = node.name.value === 'first' ? sizeOf(node.value) : undefined;
      if (typeof size !== 'number' || !Number.isInteger(size)) return undefined;
      return { ...node, value: { kind: Kind.INT, value: String(Math.min(size, MAX_PAGE_SIZE)) } };
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
