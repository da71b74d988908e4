/**
 * Tests of the words for people. {@link dev.healing.content.prose.Language} is the one place that names the languages;
 * every test here runs once for each language that is shipped. Phrases to find or to ban lie in files of their own under
 * {@code src/test/resources}, each with its reason, so that a translator can read and mend them without Java.
 */
@NullMarked
package dev.healing.content.prose;

import org.jspecify.annotations.NullMarked;
