import { useLayoutEffect, useState } from 'preact/hooks';
import { platform } from '../../platform.ts';
import type { Action } from '../core/actions.ts';
import { type Recorded, readRecord, writeRecord } from '../core/record.ts';
import type { ScenarioData } from '../core/scenario.ts';
import type { OwnExercise } from './open-own.tsx';
import { useOwn } from './use-own.tsx';

type Record = Pick<Recorded, 'excess' | 'actions' | 'partly'>;

/**
 * What was done so far, and a function to change it. It is read from the address and kept there, but for the reader's
 * own numbers.
 */
export function useRecord(
  base: ScenarioData,
): Record & { own: OwnExercise | undefined; change: (next: Action[]) => void } {
  const [record, setRecord] = useState<Record>({ excess: [], actions: [], partly: false });
  const [own, openOwn] = useOwn(base);

  useLayoutEffect(() => {
    const read = () => {
      const recorded = readRecord(platform.location.hash);
      setRecord(recorded);
      openOwn(recorded.own).then(() => document.documentElement.classList.remove('restoring', 'unread'));
    };
    read();
    // A new link to this exercise in the same window, as opposed to an anchor on the page.
    const onHash = () => {
      if (/[#&]v=/.test(platform.location.hash)) read();
    };
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);

  const change = (actions: Action[]) => {
    setRecord({ ...record, actions });
    // Neither the reader's own numbers nor what is done with them goes into the address.
    if (own?.scenario) return;
    const { history, location } = platform;
    const written = writeRecord(record.excess, actions);
    history.replaceState(history.state, '', written ? `#${written}` : location.pathname + location.search);
  };
  return { ...record, own, change };
}
