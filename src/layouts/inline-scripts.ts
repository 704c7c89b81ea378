/**
 * The scripts that must run before the page is painted. They stand here as text, since Astro hashes the scripts it
 * bundles for the content security policy but not inline ones: `astro.config.mjs` hashes these.
 */

/**
 * Tells styles that scripts run. Where the address carries a state (`v=` in the fragment, or a query), the
 * troubleshooter's place is kept free until the widget has read it; after four seconds the page as it stands is shown,
 * so that a script that never comes leaves no blank.
 */
export const HEAD_SCRIPT =
  "(c=>{c.add('js');if(/[#&]v=/.test(location.hash)||location.search){c.add('restoring');setTimeout(()=>c.remove('restoring'),4e3)}})(document.documentElement.classList)";

/** The table of contents is folded on small screens and open beside the text on wide ones. */
export const TOC_SCRIPT =
  "(d=>{const m=matchMedia('(min-width:70em)'),f=()=>{d.open=m.matches};f();m.onchange=f})(document.currentScript.previousElementSibling)";

/** The host of a frame chooses the theme in the fragment. Before the first paint, so that the wrong one is never seen. */
export const FRAME_SCRIPT =
  '(s=>{const t=/[#&]theme=(light|dark)(&|$)/.exec(location.hash);if(t)s.colorScheme=t[1]})(document.documentElement.style)';
