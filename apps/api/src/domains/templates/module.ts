import type { Limits } from '../../infra/limits.ts';
import type { DomainModule } from '../../infra/module.ts';
import type { Orm } from '../../infra/orm.ts';
import type { OutgoingHttp } from '../../infra/outgoing-http.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { AccountService } from '../identity/account.service.ts';
import type { UserService } from '../identity/user.service.ts';
import type { RecipientFactsService } from '../leads/recipient-facts.service.ts';
import type { EmailTypeService } from '../preferences/email-type.service.ts';
import { ArchiveService } from './archive.service.ts';
import { DraftResolver } from './draft.resolver.ts';
import { DraftService } from './draft.service.ts';
import { imageEdge } from './http.ts';
import { Image } from './image.entity.ts';
import { toImageType } from './image.mappers.ts';
import { ImageResolver } from './image.resolver.ts';
import { ImageService } from './image.service.ts';
import { PreflightService } from './preflight.service.ts';
import { PreviewResolver } from './preview.resolver.ts';
import { PreviewService } from './preview.service.ts';
import { PublishingService } from './publishing.service.ts';
import { Template, TemplateBody, TemplateVersion } from './template.entity.ts';
import { toTemplateType, toTemplateVersionType } from './template.mappers.ts';
import { TemplateResolver } from './template.resolver.ts';
import { TemplateService } from './template.service.ts';
import { TemplateChangeResolver } from './template-change.resolver.ts';
import { TemplateVersionResolver } from './template-version.resolver.ts';
import { TransferService } from './transfer.service.ts';

export const templatesEntities = [Template, TemplateVersion, TemplateBody, Image];

/** Templates and images. Nothing else uses these services, so they are built here. */
export function templatesModule(parts: {
  orm: Orm;
  clock: Clock;
  ids: IdGenerator;
  publicUrl: string;
  http: OutgoingHttp;
  limits: Limits;
  accounts: AccountService;
  users: UserService;
  emailTypes: EmailTypeService;
  facts: RecipientFactsService;
}): DomainModule {
  const templates = new TemplateService(parts);
  const drafts = new DraftService({ ...parts, templates });
  const publishing = new PublishingService({ ...parts, drafts });
  const transfers = new TransferService({ ...parts, templates, drafts });
  const archive = new ArchiveService({ ...parts, templates });
  const previews = new PreviewService({ ...parts, templates, drafts });
  const preflights = new PreflightService({ ...parts, previews, drafts });
  const images = new ImageService({ ...parts, templates });
  const services = { ...parts, templates, drafts, publishing, transfers, archive, previews, preflights };
  return {
    resolvers: [
      new TemplateResolver(services),
      new TemplateVersionResolver(services),
      new TemplateChangeResolver(services),
      new DraftResolver(services),
      new PreviewResolver(services),
      new ImageResolver(images),
    ],
    queues: [],
    jobs: [],
    edges: [imageEdge(images)],
    nodes: {
      tpl: {
        policy: 'PERSON',
        find: async (principal, id) => {
          const template = await templates.find(principal, id);
          return template && toTemplateType(principal, template);
        },
      },
      tpv: {
        policy: 'PERSON',
        find: async (principal, id) => {
          const version = await drafts.find(principal, id);
          return version && toTemplateVersionType(version);
        },
      },
      img: {
        policy: 'PERSON',
        find: async (principal, id) => {
          const image = await images.find(principal, id);
          return image && toImageType(images, image);
        },
      },
    },
  };
}
