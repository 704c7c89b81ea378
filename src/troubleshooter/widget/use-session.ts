import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addresses } from '../../addresses.ts';
import { platform } from '../../platform.ts';
import { fromHistory, toHistory } from '../core/history.ts';
import { type Notice, readLink } from '../core/link.ts';
import { positionAddress } from '../core/node-address.ts';
import { EMPTY_SESSION, type Position, replay, type Session } from '../core/replay.ts';
import type { TreeData } from '../core/tree.ts';
import { carriesState } from './when-repaired.ts';

/**
 * Where the state lives: in the address of a page of its own, in the history entry of an article, or in a page in
 * another site's frame.
 */
export type Place = 'page' | 'article' | FramePlace;

/**
 * A frame's history is its host's and must not grow. What a frame does instead is given from outside, so that only the
 * page in a frame loads it.
 */
export interface FramePlace {
  address: (tree: TreeData, session: Session, position: Position) => string;
  /** Goes to a state and its address without an entry in the browser's history. */
  enter: (state: object, address: string) => void;
}

/**
 * Whether the reader came from a page of this site, and so has answered: an address from elsewhere may be somebody
 * else's, also where webmail has the same host.
 */
export function isOwnPage(referrer: string, here: string): boolean {
  return referrer.startsWith(new URL(addresses.home, here).href);
}

/**
 * The session of a visit, kept in step with the browser's history.
 *
 * The first render is what the server wrote; the address is read in an effect, so that both are equal. Every answer is
 * an entry of its own, back and forward replay, and the clean-up of a link replaces.
 *
 * @param index the place among the troubleshooters of an article, each of which has a record of its own
 */
export function useSession(tree: TreeData, initial: Session, place: Place, index = 0) {
  const [session, setSession] = useState(initial);
  const [notices, setNotices] = useState<Notice[]>([]);
  // Counts the moves of the reader, so that focus follows them and not the page's own start.
  const [moves, setMoves] = useState(0);
  const current = useRef(session);
  current.current = session;

  const { history, location } = platform;
  const frame = typeof place === 'object' ? place : undefined;
  const addressOf = (next: Session) => (frame?.address ?? positionAddress)(tree, next, replay(tree, next));
  const textOf = (one: Session) => JSON.stringify(toHistory(tree, one));
  const stamp = (next: Session) => history.replaceState(toHistory(tree, next, history.state, index), '');

  useLayoutEffect(() => {
    // `isHere`: the address has come to a page that stood here already, by no link of its own.
    const open = (start: Session, isHere = false) => {
      const kept = fromHistory(tree, history.state, index);
      if (kept || place === 'article') {
        const next = kept ?? start;
        setSession(next);
        stamp(next);
        return;
      }
      const link = readLink(tree, location.search, location.hash);
      setNotices(link.notices);
      const isForeign =
        Object.keys(link.progress).length > 0 &&
        (isHere || !isOwnPage(platform.document.referrer, location.href));
      const next: Session = link.facts
        ? {
            ...EMPTY_SESSION,
            ...link.progress,
            facts: link.facts,
            ...(isForeign && { opened: true as const }),
          }
        : start;
      setSession(next);
      if (!link.facts && !link.mustClean) return stamp(next);
      const address = new URL(addressOf(next), location.href);
      address.search = link.query;
      history.replaceState(toHistory(tree, next, history.state), '', address);
    };
    open(initial);
    document.documentElement.classList.remove('restoring', 'unread');

    const onPopState = (event: PopStateEvent) => {
      const kept = fromHistory(tree, event.state, index);
      // Another troubleshooter of the article has moved, and focus is its own.
      if (kept && place === 'article' && textOf(kept) === textOf(current.current)) return;
      if (kept) setSession(kept);
      else if (place !== 'article' && carriesState()) {
        open(initial, true);
        // The host wrote the address: focus stays where the reader has it.
        if (frame) return;
      }
      // An anchor of the page: the diagnosis stands as it was.
      else return stamp(current.current);
      setMoves((count) => count + 1);
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  const go = (next: Session) => {
    if (frame) frame.enter(toHistory(tree, next), addressOf(next));
    else if (place === 'page') history.pushState(toHistory(tree, next), '', addressOf(next));
    // The other troubleshooters of the article stay as they are.
    else history.pushState(toHistory(tree, next, history.state, index), '');
    setNotices([]);
    setSession(next);
    setMoves((count) => count + 1);
  };

  return { session, notices, moves, go };
}

/** A reference to the element that gets focus after each move of the reader; never on load. */
export function useFocusAfter<E extends HTMLElement>(moves: number) {
  const element = useRef<E>(null);
  useEffect(() => {
    if (moves > 0) element.current?.focus();
  }, [moves]);
  return element;
}
