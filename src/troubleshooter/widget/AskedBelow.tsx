import { Help } from './Help.tsx';
import { Options } from './Options.tsx';
import type { StepProps } from './step-props.ts';

/** A question below an outcome, which the reader may answer or ignore. */
export function AskedBelow({
  tree,
  session,
  go,
  asks: { question, title },
  part: Part,
  named,
}: StepProps & {
  asks: { question: string; title: string };
  part: 'h2' | 'h4';
  /** Omits other names of labels that have been given above. */
  named: (html: string) => string;
}) {
  const asked = tree.questions[question];
  return (
    <section data-asks={question}>
      <Part>{title}</Part>
      <p class="ts-label">{asked?.text}</p>
      {asked?.helpHtml && <Help html={named(asked.helpHtml)} />}
      <Options tree={tree} session={session} question={question} steps={[]} go={go} />
    </section>
  );
}
