import type { PagePart } from '../query/harm.ts';

/** A part of a page with the id of its heading, which the beginning of a page lacks. */
export interface PlacedPart extends PagePart {
  id: string | undefined;
  steps: string[];
}

type Role = 'body' | 'ignored' | 'heading' | 'step' | 'warning';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/gi;

/** The indexed parts of a built page: inside `data-pagefind-body`, without what is marked as ignored. */
export function pageParts(html: string): PlacedPart[] {
  const parts: PlacedPart[] = [{ id: undefined, heading: '', level: 1, steps: [], isGuarded: false }];
  /** Open elements, innermost last, each with its role for the search. */
  const open: { name: string; role: Role | undefined }[] = [];
  const isWithin = (role: Role) => open.some((element) => element.role === role);
  const isRead = () => isWithin('body') && !isWithin('ignored');
  const roleOf = (name: string, attributes: string): Role | undefined => {
    if (/\sdata-pagefind-ignore\b/.test(attributes) || /^(script|style|svg|template)$/.test(name))
      return 'ignored';
    if (/\sdata-pagefind-body\b/.test(attributes)) return 'body';
    if (name === 'h1' || (/^h[2-6]$/.test(name) && idIn(attributes))) return 'heading';
    if (/\sclass="callout warning\b/.test(attributes)) return 'warning';
    return name === 'li' && open.at(-1)?.name === 'ol' && !isWithin('step') ? 'step' : undefined;
  };
  for (const [token, slash, name = '', attributes = ''] of html.matchAll(TOKEN)) {
    const part = parts.at(-1);
    if (!part || token.startsWith('<!--')) continue;
    if (!name) {
      if (!isRead()) continue;
      if (isWithin('heading')) part.heading += token;
      else if (isWithin('step')) part.steps.push((part.steps.pop() ?? '') + token);
    } else if (slash) {
      const at = open.findLastIndex((element) => element.name === name);
      if (at >= 0) open.length = at;
    } else {
      const role = roleOf(name, attributes);
      if (isRead()) {
        if (role === 'heading' && name !== 'h1')
          parts.push({
            id: idIn(attributes),
            heading: '',
            level: Number(name[1]),
            steps: [],
            isGuarded: false,
          });
        else if (role === 'step') part.steps.push('');
        else if (role === 'warning' && !part.steps.length) part.isGuarded = true;
      }
      if (!VOID.has(name) && !attributes.endsWith('/')) open.push({ name, role });
    }
  }
  return parts;
}

function idIn(attributes: string): string | undefined {
  return /\sid="([^"]+)"/.exec(attributes)?.[1];
}
