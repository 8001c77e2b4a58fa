import { type ClassType, Int, ObjectType } from 'type-graphql';
import type { Page } from '../../kernel/page.ts';
import { Exposed } from './policy.ts';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Exposed('PARENT', () => Boolean, 'True when more rows follow.')
  hasNextPage!: boolean;

  @Exposed('PARENT', () => Boolean, 'True when this page was asked for with a cursor.')
  hasPreviousPage!: boolean;

  @Exposed('PARENT', () => String, 'Cursor of the first row; null on an empty page.', { nullable: true })
  startCursor!: string | null;

  @Exposed('PARENT', () => String, 'Cursor of the last row, for `after`; null on an empty page.', { nullable: true })
  endCursor!: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface ConnectionValue<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfo;
  /** Counted when it is read, which is when the field is asked for. */
  readonly totalCount: Promise<number>;
}

/** The Relay connection and edge types of one node type. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>): ClassType<ConnectionValue<T>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} and its place in the list.` })
  class EdgeType {
    @Exposed('PARENT', () => String, 'Opaque place of this row, for `after`.')
    cursor!: string;

    @Exposed('PARENT', node, 'The row.')
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} rows.` })
  class ConnectionType {
    @Exposed('PARENT', () => [EdgeType], 'Rows with their cursors.')
    edges!: EdgeType[];

    @Exposed('PARENT', () => [node()], 'Rows without cursors.')
    nodes!: T[];

    @Exposed('PARENT', () => PageInfo, 'Where this page stands.')
    pageInfo!: PageInfo;

    @Exposed('PARENT', () => Int, 'Rows in the whole list; counted only when asked for.')
    readonly totalCount!: Promise<number>;
  }
  return ConnectionType;
}

export function toConnection<Row, Node>(page: Page<Row>, map: (row: Row) => Node): ConnectionValue<Node> {
  const edges = page.items.map((row) => ({ cursor: page.cursorOf(row), node: map(row) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return page.count();
    },
  };
}
