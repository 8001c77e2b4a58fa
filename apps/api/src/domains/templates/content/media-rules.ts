/**
 * Rules of media queries lose against what was copied into the elements, so they become important. Left alone are properties
 * that the author wrote into some element: those were meant to win.
 */
export function withStrongMediaRules(css: string, ownStyles: string[]): string {
  const own = new Set(
    ownStyles.flatMap((style) => [...style.matchAll(/(?:^|;)\s*([a-z-]+)\s*:/gi)].map(([, name = '']) => family(name))),
  );
  let out = '';
  let rest = css;
  for (let start = rest.search(/@media\b/i); start >= 0; start = rest.search(/@media\b/i)) {
    const end = endOfBlock(rest, start);
    out += rest.slice(0, start) + strengthened(rest.slice(start, end), own);
    rest = rest.slice(end);
  }
  return out + rest;
}

/** `padding` of `padding-left`. */
function family(property: string): string {
  return property.toLowerCase().split('-')[0]!;
}

/** The place after the brace that closes what begins at `start`. */
function endOfBlock(css: string, start: number): number {
  let depth = 0;
  for (let place = css.indexOf('{', start); place >= 0 && place < css.length; place += 1) {
    if (css[place] === '{') depth += 1;
    if (css[place] === '}') depth -= 1;
    if (depth === 0) return place + 1;
  }
  return css.length;
}

function strengthened(block: string, own: Set<string>): string {
  const body = block.indexOf('{') + 1;
  const rules = block.slice(body).replace(/\{([^{}]*)\}/g, (_, declarations: string) => {
    const strong = declarations.replace(
      /(^|;)(\s*)([a-z-]+)(\s*:)((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])+)/gi,
      (whole, ...parts: string[]) => {
        const [before, space, name, colon, value] = parts as [string, string, string, string, string];
        if (/!\s*important/i.test(value) || own.has(family(name))) return whole;
        return `${before}${space}${name}${colon}${value.trimEnd()} !important`;
      },
    );
    return `{${strong}}`;
  });
  return block.slice(0, body) + rules;
}
