/**
 * What a person types and reads: the commands, their texts in two languages, and the console. Alone
 * knows the standard streams and the exit status; the work is done elsewhere.
 */
@NullMarked
package nl.handreiking.cli;

import org.jspecify.annotations.NullMarked;
