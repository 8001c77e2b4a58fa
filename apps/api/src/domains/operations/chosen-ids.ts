import { BadInputError } from '../../kernel/errors.ts';
import { fromPublicId, type IdPrefix } from '../../kernel/ids.ts';

/** As many as a person picks by hand in a list; more are named by a filter. */
const MAX_CHOSEN = 500;

/** UUIDs of the things that were picked; null: none was, the rest of the filter says which. Throws BadInputError. */
export function chosenIds(prefix: IdPrefix, publicIds: string[] | null | undefined): string[] | null {
  if (!publicIds) return null;
  if (publicIds.length > MAX_CHOSEN) throw new BadInputError(`More than ${MAX_CHOSEN} are chosen.`);
  return publicIds.map((publicId) => {
    const id = fromPublicId(prefix, publicId);
    if (!id) throw new BadInputError(`"${publicId.slice(0, 60)}" is not an id of that kind.`);
    return id;
  });
}
