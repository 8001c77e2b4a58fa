declare module 'inky/lib/inky.js' {
  class Inky {
    releaseTheKraken(html: string): string;
  }
  export = Inky;
}
