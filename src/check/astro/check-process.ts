import { buildDay } from '../../build-time.ts';
import { contentFolder } from '../../editing/content-folder/content-index.ts';
import { examineContent } from '../check-content.ts';

/** The check before a build as a process of its own, started by `last-check.ts`: sends what it found, and ends. */
const [base = '/'] = process.argv.slice(2);
const found = examineContent(contentFolder(), {
  base,
  isOwn: !process.env.HELP_CONTENT,
  today: buildDay(),
});
process.send?.(found, () => process.disconnect());
