/**
 * A publication as immutable values: levels, topics, items, pages, links, figures and all that
 * belongs to them. Says what a handreiking is, and nothing of files or sites.
 */
@NullMarked
package nl.handreiking.model;

import org.jspecify.annotations.NullMarked;
