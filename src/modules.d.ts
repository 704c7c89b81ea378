/** See `build/stand-alone.ts`. */
declare module '*?alone';

/** See `build/bundle-single-file.ts`. */
declare module '*?page' {
  const run: () => void;
  export default run;
}
