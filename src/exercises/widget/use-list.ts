import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ScenarioData } from '../core/scenario.ts';
import { List, type ListProps } from '../screens/list.tsx';

/** Longer lists can be searched. */
const SHORT = 20;

/**
 * How lists of people are drawn. Searchable lists have a script of their own, loaded at the first action if there are
 * many people; without it the lists stay plain.
 */
export function useList({ users, production }: ScenarioData, hasBegun: boolean): ComponentType<ListProps> {
  const [Long, setLong] = useState<ComponentType<ListProps>>();
  const isAsked = hasBegun && [users, production?.users ?? []].some(({ length }) => length > SHORT);
  useEffect(() => {
    if (isAsked)
      import('../screens/long-list.tsx').then(
        ({ LongList }) => setLong(() => LongList),
        () => {},
      );
  }, [isAsked]);
  return Long ?? List;
}
