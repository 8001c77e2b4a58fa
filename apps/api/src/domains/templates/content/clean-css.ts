/** What makes a program of a style sheet, or fetches another one. */
const DANGEROUS =
  /expression\s*\(|javascript\s*:|vbscript\s*:|behavior\s*:|-moz-binding|data\s*:\s*text|<\s*\/?\s*(style|script)/i;

/** A style sheet or the declarations of an attribute without what is dangerous; `removed` is told what that was. */
export function cleanCss(css: string, removed: (what: string, where: string) => void): string {
  const told = (what: string) => (part: string) => {
    removed(what, part);
    return '';
  };
  const kept = css
    .replace(/<!--|-->/g, '')
    .replace(/@import\b(?:url\([^()]*\)|"[^"]*"|'[^']*'|[^;"'{}])*;?/gi, told('@import'))
    .replace(/@charset[^;]*;?/gi, '')
    // Begins where a word begins and ends `url(` at the next bracket: half a megabyte of one word would stop the process otherwise.
    .replace(/(?<![-\w\\])[-\w\\]+\s*:(?:url\([^()]*\)|"[^"]*"|'[^']*'|[^;{}"'])*/g, (part) =>
      DANGEROUS.test(unescaped(part)) ? told('css')(part) : part,
    );
  if (!DANGEROUS.test(unescaped(kept)) && !/@import/i.test(unescaped(kept))) return kept;
  removed('css', css);
  return '';
}

/** CSS may write every letter as a number, and comments in the middle of words. */
function unescaped(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => {
      const point = Number.parseInt(code, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : '';
    })
    .replace(/\\(.)/g, '$1');
}
