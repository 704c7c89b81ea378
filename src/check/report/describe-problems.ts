import { createAddresses, editorAddresses } from '../../addresses.ts';
import { site } from '../../site.ts';
import type { Problem } from './problem.ts';

/** The problems as an editor reads them: errors, then warnings. Empty if there are none. */
export function describeProblems(problems: readonly Problem[], base: string): string {
  const of = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity);
  const parts = [
    part(of('error'), 'feil som må rettes', 'feil som må rettes'),
    part(of('warning'), 'advarsel', 'advarsler'),
  ].filter(Boolean);
  if (!parts.length) return '';
  const { explanations } = editorAddresses(createAddresses(base));
  const address = new URL(explanations, site.address).href;
  return [
    ...parts,
    `Navnet i parentes er forklart på ${address}, f.eks. ${address}#${problems[0]?.code}.`,
  ].join('\n\n');
}

function part(problems: readonly Problem[], one: string, many: string): string {
  if (!problems.length) return '';
  const files = new Set(problems.map(({ file }) => file)).size;
  const heading = `${problems.length} ${problems.length === 1 ? one : many} i ${files} ${files === 1 ? 'fil' : 'filer'}:`;
  return [
    heading,
    ...problems.map(
      (problem) => `  ${sentence(problem)}\n    Slik retter du: ${problem.mend} (${problem.code})`,
    ),
  ].join('\n');
}

/** A problem on a line: its place, the field, what was found and what is expected. */
export function sentence({ file, line, column, field, found, expected }: Problem): string {
  const place = [file, line, line && column].filter(Boolean).join(':');
  return `${place}: ${field ? `${field}: ` : ''}${[found, expected].filter(Boolean).join('; ')}`;
}
