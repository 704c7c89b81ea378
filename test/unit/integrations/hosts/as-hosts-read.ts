import { DOMParser, type Element } from '@xmldom/xmldom';

/** The headers that a host sends with an address, by the file that the build writes for it. */
export type Answer = Record<string, string>;

/**
 * By `_headers`, for a host that applies all matching rules in order: a line `! Name` removes an earlier header, and
 * values that are set twice are joined.
 */
export function byHeadersFile(file: string, address: string): Answer {
  const headers: Answer = {};
  let matches = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('/'))
      matches = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line;
    const [, detached, name = '', value = ''] = /^ {2}(! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? [];
    if (!matches || !name) continue;
    if (detached) delete headers[name];
    else headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

/** By `nginx.conf`: the first regular expression that matches, or else the longest prefix, and its headers alone. */
export function byNginx(file: string, address: string): Answer {
  const [, outer = '', inside = ''] = /^location (\S+) \{\n([\s\S]*?)^\}/m.exec(file) ?? [];
  if (!address.startsWith(outer)) throw new Error(`${address} is not below ${outer}`);
  const inner = [...inside.matchAll(/^ {2}location (~ )?(\S+) \{\n([\s\S]*?)^ {2}\}/gm)].map(
    ([, regular, place = '', body = '']) => ({ regular: regular !== undefined, place, body }),
  );
  const found =
    inner.find(({ regular, place }) => regular && new RegExp(place).test(address)) ??
    inner.find(({ regular, place }) => !regular && address.startsWith(place));
  const body = found?.body ?? inside.replace(/^ {2}location[\s\S]*?^ {2}\}/gm, '');
  return Object.fromEntries(
    [...body.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** By `.htaccess`: variables set by the address, and the last value of each header. */
export function byApache(file: string, address: string): Answer {
  const marks = new Set(
    [...file.matchAll(/SetEnvIf Request_URI "(.*)" (.*)$/gm)]
      .filter(([, pattern = '']) => new RegExp(pattern).test(address))
      .flatMap(([, , names = '']) => names.split(' ')),
  );
  return Object.fromEntries(
    [...file.matchAll(/^ *Header always set (\S+) "(.*)"(?: env=(\S+))?$/gm)]
      .filter(([, , , mark]) => mark === undefined || marks.has(mark))
      .map(([, name = '', value = '']) => [name, value]),
  );
}

/**
 * By `web.config` in the folder at `home`; its `location` elements add to the settings around them.
 *
 * @throws if a header is added twice, to which IIS responds with 500, or if the file is not well-formed
 */
export function byIis(file: string, home: string, address: string): Answer {
  const { documentElement: root } = parsed(file);
  const headers: Answer = {};
  const apply = (element: Element | undefined) => {
    for (const line of [...(element?.childNodes ?? [])].filter(isElement)) {
      const name = line.getAttribute('name') ?? '';
      if (line.tagName === 'remove') delete headers[name];
      else if (name in headers) throw new Error(`${name} is added twice`);
      else headers[name] = line.getAttribute('value') ?? '';
    }
  };
  const below = (element: Element | null, ...names: string[]) =>
    names.reduce<Element | undefined>(
      (found, name) => [...(found?.childNodes ?? [])].filter(isElement).find((one) => one.tagName === name),
      element ?? undefined,
    );
  apply(below(root, 'system.webServer', 'httpProtocol', 'customHeaders'));
  const path = `${address.slice(home.length)}/`.replace('//', '/');
  for (const location of [...(root?.childNodes ?? [])].filter(isElement))
    if (location.tagName === 'location' && path.startsWith(`${location.getAttribute('path')}/`))
      apply(below(location, 'system.webServer', 'httpProtocol', 'customHeaders'));
  return headers;
}

/** By `staticwebapp.config.json`: headers of the first matching route override those of the whole site. */
export function byAzure(file: string, address: string): Answer {
  const { globalHeaders, routes } = JSON.parse(file) as {
    globalHeaders: Answer;
    routes: { route: string; headers?: Answer }[];
  };
  const page = address.endsWith('/') ? `${address}index.html` : address;
  const found = routes.find(({ route }) =>
    route.endsWith('*') ? address.startsWith(route.slice(0, -1)) : page === route,
  );
  return { ...globalHeaders, ...found?.headers };
}

/** @throws if the text is not well-formed */
export function parsed(xml: string) {
  return new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml');
}

export function isElement(node: unknown): node is Element {
  return (node as Element).nodeType === 1;
}
