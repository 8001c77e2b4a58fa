/** Elements that e-mail is made of. */
export const HTML_TAGS =
  `html head title meta style body a abbr acronym address article aside b bdi bdo big blockquote br caption
  center cite code col colgroup dd del details dfn dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6
  header hr i img input ins kbd label legend li main map area mark menu nav ol optgroup option p picture pre q s samp section
  select button small source span strike strong sub summary sup table tbody td textarea tfoot th thead time tr tt u ul var video
  audio wbr`.split(/\s+/);

/** Elements whose content is no text either. */
export const DROPPED_WITH_CONTENT =
  `script noscript iframe frame frameset noframes object embed applet param svg math template
  xmp plaintext noembed portal slot dialog canvas base bgsound`.split(/\s+/);

/** Elements of MJML that have no content. */
export const MJML_EMPTY = [
  'mj-image',
  'mj-divider',
  'mj-spacer',
  'mj-font',
  'mj-breakpoint',
  'mj-all',
  'mj-class',
  'mj-carousel-image',
];

export const MJML_TAGS = `mjml mj-head mj-body mj-attributes mj-title mj-preview mj-style mj-html-attributes mj-selector
  mj-html-attribute mj-section mj-column mj-group mj-wrapper mj-hero mj-raw mj-text mj-button mj-table mj-navbar mj-navbar-link
  mj-social mj-social-element mj-accordion mj-accordion-element mj-accordion-title mj-accordion-text mj-carousel`
  .split(/\s+/)
  .concat(MJML_EMPTY);

/** Elements of MJML whose content is HTML. */
export const MJML_WITH_HTML = `mj-text mj-button mj-table mj-raw mj-navbar-link mj-social-element mj-accordion-title
  mj-accordion-text mj-title mj-preview mj-style mj-html-attribute`.split(/\s+/);
