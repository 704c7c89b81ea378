import type { Redirect } from '../redirects.ts';
import { escaped, type Headers, HOST_RULES, ownHeaders, pathsOf } from './rules.ts';
import { type MediaTypes, withEncoding } from './types.ts';

/** The file with the old addresses, which IIS reads only where `web.config` names it. */
export const REWRITE_FILE = 'web.rewrite.config';

/**
 * `web.config` for IIS. Uses only sections that every IIS has, since it answers 500 to every address if the file names
 * a section of a module that is not installed. The same happens if it adds something that a configuration file above
 * has added already, so each addition is preceded by its removal.
 *
 * @param home the path of the site's root, with slashes at both ends
 */
export function webConfig(
  home: string,
  types: MediaTypes,
  trees: readonly string[],
  redirects: readonly Redirect[],
): string {
  const [all, ...rules] = HOST_RULES;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument enabled="true">',
    '      <files><clear /><add value="index.html" /></files>',
    '    </defaultDocument>',
    '    <!-- The path of the page is that from the root of the web site in IIS. -->',
    '    <httpErrors errorMode="Custom">',
    '      <remove statusCode="404" subStatusCode="-1" />',
    `      <error statusCode="404" path="${attribute(`${home.slice(1)}404.html`.replaceAll('/', '\\'))}" responseMode="File" />`,
    '    </httpErrors>',
    '    <staticContent>',
    ...[...types].flatMap(([ending, type]) => [
      `      <remove fileExtension="${ending}" />`,
      `      <mimeMap fileExtension="${ending}" mimeType="${attribute(withEncoding(type))}" />`,
    ]),
    '    </staticContent>',
    ...customHeaders(all.headers, '    '),
    '    <urlCompression doStaticCompression="true" />',
    ...(redirects.length
      ? [
          `    <!-- With the module URL Rewrite, take these marks away: <rewrite><rules configSource="${REWRITE_FILE}" /></rewrite> -->`,
        ]
      : []),
    '  </system.webServer>',
    ...rules.flatMap((rule) =>
      pathsOf(rule.place, trees).flatMap((path) => [
        `  <!-- ${rule.why} -->`,
        `  <location path="${attribute(path.replace(/\/$/, ''))}">`,
        '    <system.webServer>',
        ...customHeaders(ownHeaders(rule), '      '),
        ...(rule.isPacked ? ['      <urlCompression doStaticCompression="false" />'] : []),
        '    </system.webServer>',
        '  </location>',
      ]),
    ),
    '</configuration>',
    '',
  ].join('\n');
}

/** The old addresses, for the URL Rewrite module. It sees paths relative to the folder of `web.config`. */
export function rewriteRules(home: string, redirects: readonly Redirect[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rules>',
    ...redirects.flatMap(({ from, to }) => {
      const path = from.slice(home.length);
      return [
        `  <rule name="${attribute(path)}" stopProcessing="true">`,
        `    <match url="^${attribute(escaped(path))}$" />`,
        `    <action type="Redirect" url="${attribute(to)}" redirectType="Permanent" />`,
        '  </rule>',
      ];
    }),
    '</rules>',
    '',
  ].join('\n');
}

function customHeaders(headers: Headers, indent: string): string[] {
  return [
    `${indent}<httpProtocol>`,
    `${indent}  <customHeaders>`,
    ...Object.entries(headers).flatMap(([name, value]) => [
      `${indent}    <remove name="${name}" />`,
      `${indent}    <add name="${name}" value="${attribute(value)}" />`,
    ]),
    `${indent}  </customHeaders>`,
    `${indent}</httpProtocol>`,
  ];
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
