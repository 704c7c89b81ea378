/** What every page runs: small, and nothing that a reader has not asked for is loaded. */
import '../articles/feedback.ts';
import '../articles/current-section.ts';
import '../search/open-search.ts';
import '../troubleshooter/open-embedded.ts';
