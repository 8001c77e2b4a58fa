import builder from './en/templates-builder.json' with { type: 'json' };
import desk from './en/templates-desk.json' with { type: 'json' };
import editor from './en/templates-editor.json' with { type: 'json' };
import images from './en/templates-images.json' with { type: 'json' };
import preview from './en/templates-preview.json' with { type: 'json' };

export const enTemplates = { templates: { ...desk, ...editor, ...preview, builder, images } };
