// What readers need who use a keyboard, a screen reader, large text or colours of their own: WCAG 2.2, levels A and AA.
// Each file has the tests of one topic; all of them look at the same builds.
import './reflow.ts';
