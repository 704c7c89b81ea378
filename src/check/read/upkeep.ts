import { z } from 'astro/zod';
import { isoDay } from '../../editing/fields/iso-day.ts';
import { publishing, upkeep } from '../../editing/fields/upkeep.ts';
import type { YamlSource } from '../../editing/yaml/read-yaml.ts';

/** How content is kept true, as its file says, as far as that can be understood. */
export interface WrittenUpkeep extends z.output<typeof FIELDS> {
  file: string;
  place: YamlSource['place'];
}

const FIELDS = z.object({
  title: z.string().optional().catch(undefined),
  updated: isoDay.optional().catch(undefined),
  reviewed: upkeep.reviewed.catch(undefined),
  reviewEvery: upkeep.reviewEvery.catch(undefined),
  owner: upkeep.owner.catch(undefined),
  asked: z.array(z.string()).optional().catch(undefined),
  draft: publishing.draft.catch(undefined),
  publishFrom: publishing.publishFrom.catch(undefined),
});

/** What a content file says about how it is kept true. Faulty fields are left out. */
export function upkeepOf({ value, file, place, faults }: YamlSource): WrittenUpkeep {
  const read = Object.entries(FIELDS.safeParse(value).data ?? {});
  // YAML reads a day that does not exist as another one.
  const sound = read.filter(([key]) => !faults.some(({ field }) => field === key));
  return { ...Object.fromEntries(sound), file, place };
}
