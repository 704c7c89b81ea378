import { addresses } from '../../addresses.ts';
import { FRAME_SLUG } from '../core/contract.ts';

export type Theme = 'light' | 'dark';

const THEME = /(?:^#?|&)theme=([^&]*)/g;

/** The page of a tree that is made for framing. */
export function framePage(tree: string): string {
  return addresses.troubleshooter(tree, FRAME_SLUG);
}

/** The theme a fragment asks for; undefined for the system's. The first of duplicates wins. */
export function themeOf(hash: string): Theme | undefined {
  const asked = [...hash.matchAll(THEME)][0]?.[1];
  return asked === 'light' || asked === 'dark' ? asked : undefined;
}

/** The fragment without its theme, for a page outside a frame. */
export function withoutTheme(hash: string): string {
  const rest = hash.replace(THEME, '').replace(/^#?&?/, '');
  return rest && `#${rest}`;
}

/**
 * The address of a tree's page for framing, with a state and the current theme.
 *
 * @param told the state, as a fragment without `#`
 * @param hash the current fragment, which has the theme
 */
export function frameAddress(tree: string, told: string, hash: string): string {
  const theme = themeOf(hash);
  const fragment = [told, theme && `theme=${theme}`].filter(Boolean).join('&');
  return framePage(tree) + (fragment && `#${fragment}`);
}
