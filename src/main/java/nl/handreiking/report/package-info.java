/**
 * Forms in which programs read what a command found: SARIF, the XML of JUnit and the commands of
 * GitHub Actions. Whoever reports fills in values; how each form is written and escaped stands here
 * once.
 */
@NullMarked
package nl.handreiking.report;

import org.jspecify.annotations.NullMarked;
