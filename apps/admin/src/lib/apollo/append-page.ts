interface Connection {
  edges: readonly unknown[];
  pageInfo: object;
}

/** A connection with the rows of the next page behind its own; its count stays that of the first page. */
export function appendPage<C extends Connection>(before: C, next: C): C {
  return { ...before, pageInfo: next.pageInfo, edges: [...before.edges, ...next.edges] };
}
