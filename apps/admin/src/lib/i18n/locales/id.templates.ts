import builder from './id/templates-builder.json' with { type: 'json' };
import desk from './id/templates-desk.json' with { type: 'json' };
import editor from './id/templates-editor.json' with { type: 'json' };
import images from './id/templates-images.json' with { type: 'json' };
import preview from './id/templates-preview.json' with { type: 'json' };

export const idTemplates = { templates: { ...desk, ...editor, ...preview, builder, images } };
