/**
 * Describes the content model to people and to their editors, from the definitions by which it is
 * read: the keys in words, and as JSON Schema. What a schema refuses, the reader refuses too.
 */
@NullMarked
package nl.handreiking.schema;

import org.jspecify.annotations.NullMarked;
