import type { Plugin } from 'grapesjs';
import type { PluginOptions } from 'grapesjs-mjml';
import * as bundle from 'grapesjs-mjml';

function isPlugin(value: unknown): value is Plugin<PluginOptions> {
  return typeof value === 'function';
}

/** Depending on who bundles it, the plugin is the default export or the default export's own default. */
function found(value: unknown): Plugin<PluginOptions> {
  if (isPlugin(value)) return value;
  if (typeof value === 'object' && value !== null && 'default' in value) return found(value.default);
  throw new Error('grapesjs-mjml exports no plugin.');
}

/** MJML in the canvas. Its compiler is an older MJML: good enough to work in, while previews come from the server. */
export const mjmlPlugin = found(bundle);
