// What readers need who use a keyboard, a screen reader, large text or colours of their own: WCAG 2.2, levels A and AA.
// Each file below has the tests of a few topics, with what they expect; all of them look at the same builds, so they run as one file.
import './rules.ts';
import './structure.ts';
import './reflow.ts';
import './colours.ts';
import './motion.ts';
import './focus.ts';
import './keyboard.ts';
import './announcements.ts';
import './statement.ts';
