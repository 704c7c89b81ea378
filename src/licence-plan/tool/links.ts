import { addresses } from '../../addresses.ts';
import { contentIndex } from '../../editing/content-folder/content-index.ts';
import { ContentLinkError, resolveContentLink } from '../../editing/links/content-links.ts';
import { supportAddress } from '../../editing/links/support-address.ts';
import { site } from '../../site.ts';

/** Addresses of pages that the content folder may lack. */
export interface Links {
  support?: string | undefined;
  steps?: string | undefined;
  requests?: string | undefined;
  suite?: string | undefined;
  exercise?: string | undefined;
}

/** Where the tool leads next, according to `site.ts`. Pages missing from this content folder are left out. */
export function toolLinks(): Links {
  const { steps, openRequests, suite, exercise } = site.licencePlan;
  return {
    support: supportAddress(),
    steps: resolve(steps),
    requests: resolve(openRequests),
    suite: resolve(suite),
    exercise: resolve(exercise),
  };
}

function resolve(link: string): string | undefined {
  try {
    return resolveContentLink(link, contentIndex(), addresses);
  } catch (error) {
    if (error instanceof ContentLinkError) return undefined;
    throw error;
  }
}
