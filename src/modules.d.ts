/** See `build/stand-alone.ts`. */
declare module '*?alone';
