/** See `editions/single-file/stand-alone.ts`. */
declare module '*?alone';
