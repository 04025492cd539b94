/**
 * The only reader of content: from a folder of Markdown and YAML to a {@code Guide}. Each kind of
 * file has a class that declares its keys; nothing outside this package knows how content is
 * written.
 */
@NullMarked
package nl.handreiking.content;

import org.jspecify.annotations.NullMarked;
