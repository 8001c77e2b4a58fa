import { type EntityManager, sqlOf } from '../../infra/orm.ts';

/** True when a published version shows the image with this public id. */
export async function imagesUsed(em: EntityManager, publicId: string): Promise<boolean> {
  const [row] = await sqlOf(em).query<{ used: boolean }>({
    text: `select exists (
             select 1 from template_body body join template_version version on version.id = body.version_id
             where version.state = 'PUBLISHED' and strpos(coalesce(body.html, '') || body.source, $1) > 0) as used`,
    values: [publicId],
  });
  return row?.used ?? false;
}
