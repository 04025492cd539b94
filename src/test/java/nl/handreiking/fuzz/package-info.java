/**
 * Targets for coverage-guided fuzzing by Jazzer, in the profile {@code fuzz} alone. Each ends, and
 * without an exception, whatever the bytes are.
 */
@NullMarked
package nl.handreiking.fuzz;

import org.jspecify.annotations.NullMarked;
