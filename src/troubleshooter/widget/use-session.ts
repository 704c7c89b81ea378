import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addresses } from '../../addresses.ts';
import { platform } from '../../platform.ts';
import { fromHistory, toHistory } from '../core/history.ts';
import { type Notice, readLink } from '../core/link.ts';
import { positionAddress } from '../core/node-address.ts';
import { type Position, replay } from '../core/replay.ts';
import { EMPTY_SESSION, type Session } from '../core/session.ts';
import type { TreeData } from '../core/tree.ts';
import { carriesState } from './when-repaired.ts';

/** Where the state is kept: in the address of a page of its own, in an article's history entry, or in a framed page. */
export type Place = 'page' | 'article' | FramePlace;

/**
 * A frame shares its host's history, which must not grow. Its replacement is passed in, so that only framed pages load
 * it.
 */
export interface FramePlace {
  address: (tree: TreeData, session: Session, position: Position) => string;
  /** Moves to a state and its address without adding a history entry. */
  enter: (state: object, address: string) => void;
}

/**
 * Whether the reader came from a page of this site, so that the answers are their own. An address from elsewhere may
 * carry somebody else's, even from webmail on the same host.
 */
export function isOwnPage(referrer: string, here: string): boolean {
  return referrer.startsWith(new URL(addresses.home, here).href);
}

/**
 * The session of a visit, kept in step with the browser's history.
 *
 * The first render equals the server's; the address is read in an effect. Every answer adds a history entry, back and
 * forward replay, and cleaning up a link replaces the entry.
 *
 * @param index the index among an article's troubleshooters, each of which has its own record
 */
export function useSession(tree: TreeData, initial: Session, place: Place, index = 0) {
  const [session, setSession] = useState(initial);
  const [notices, setNotices] = useState<Notice[]>([]);
  // Counts the reader's moves: focus follows these, not the page's own start.
  const [moves, setMoves] = useState(0);
  const current = useRef(session);
  current.current = session;

  const { history, location } = platform;
  const frame = typeof place === 'object' ? place : undefined;
  const addressOf = (next: Session) => (frame?.address ?? positionAddress)(tree, next, replay(tree, next));
  const textOf = (one: Session) => JSON.stringify(toHistory(tree, one));
  const stamp = (next: Session) => history.replaceState(toHistory(tree, next, history.state, index), '');

  useLayoutEffect(() => {
    // `isHere`: the address changed on a page already open, not through a link of its own.
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
        Object.keys(link.progress).some((key) => key !== 'case') &&
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
      // Another troubleshooter in the article has changed, so focus belongs to it.
      if (kept && place === 'article' && textOf(kept) === textOf(current.current)) return;
      if (kept) setSession(kept);
      else if (place !== 'article' && carriesState()) {
        open(initial, true);
        // The host changed the address: focus stays where it is.
        if (frame) return;
      }
      // An anchor on the page: the session is unchanged.
      else return stamp(current.current);
      setMoves((count) => count + 1);
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  const go = (next: Session) => {
    if (frame) frame.enter(toHistory(tree, next), addressOf(next));
    else if (place === 'page') history.pushState(toHistory(tree, next), '', addressOf(next));
    // The article's other troubleshooters keep their state.
    else history.pushState(toHistory(tree, next, history.state, index), '');
    setNotices([]);
    setSession(next);
    setMoves((count) => count + 1);
  };

  return { session, notices, moves, go };
}

/**
 * A ref to the element that takes focus after each of the reader's moves, but never on load.
 *
 * @param parts loaded parts that may render the element a moment after the move
 */
export function useFocusAfter<E extends HTMLElement>(moves: number, parts?: unknown) {
  const element = useRef<E>(null);
  const focused = useRef(0);
  useLayoutEffect(() => {
    if (!element.current || moves === focused.current) return;
    focused.current = moves;
    element.current.focus();
  }, [moves, parts]);
  return element;
}
