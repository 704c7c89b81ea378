import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action } from '../core/actions.ts';

/**
 * How a screen is drawn: `live` can be used and has the attributes that tests rely on; `still` is a picture without
 * controls, in an article or below a dialog. `marks` carry the numbers (1), (2), (3), in that order; `next` is the
 * control that the guide highlights, or that has a ring around it in a picture.
 */
export type Drawing = { marks: readonly string[] } & (
  | { mode: 'live'; act: (action: Action) => void; next: Action | undefined }
  | { mode: 'still'; next?: string | undefined }
);

export const DrawingContext = createContext<Drawing>({ mode: 'still', marks: [] });

/** How the screen around a component is drawn. */
export function useDrawing(): Drawing {
  return useContext(DrawingContext);
}
