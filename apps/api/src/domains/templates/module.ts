import { Image } from './image.entity.ts';
import { Template, TemplateBody, TemplateVersion } from './template.entity.ts';

export const templatesEntities = [Template, TemplateVersion, TemplateBody, Image];
