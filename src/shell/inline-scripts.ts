/**
 * The scripts that must run before the page is painted. They stand here as text, since Astro hashes the scripts it
 * bundles for the content security policy but not inline ones: `astro.config.mjs` hashes these.
 */

/**
 * Tells styles that scripts run. Where the address carries a state (`v=` in the fragment, or a query), the
 * troubleshooter's place is kept free until the widget has read it (`restoring`). After a second, or as soon as a
 * script fails, the page as it stands is shown, and a line where facts have not been used (`unread`). A script that
 * comes later still takes over.
 */
export const HEAD_SCRIPT =
  "(c=>{let v=/[?#&;]v(=|%)/i.test(location.search+location.hash),s=()=>c.replace('restoring',v?'unread':'js');c.add('js');if(v||location.search){c.add('restoring');setTimeout(s,1e3);addEventListener('error',e=>e.target.type=='module'&&s(),!0)}})(document.documentElement.classList)";

/**
 * The host of a frame chooses the theme in the fragment. Before the first paint, so that the wrong one is never seen.
 * Where scripts do not come, a line says so (`stuck`); and in a frame that is an origin of its own, which may well open
 * no tab, the answers lead on inside it.
 */
export const FRAME_SCRIPT =
  "(d=>{const t=/[#&]theme=(light|dark)(&|$)/.exec(location.hash);if(t)d.style.colorScheme=t[1];addEventListener('error',e=>{if(e.target.type=='module'){d.classList.add('stuck');if(origin=='null')document.querySelector('base').target='_self'}},!0)})(document.documentElement)";
