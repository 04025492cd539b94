package nl.handreiking.links;

import nl.handreiking.source.SourceLocation;

/**
 * A place that leads to an external address.
 *
 * @param place where an editor can change it
 * @param page the path of the page in the site, for instance {@code beginners/lezen/index.html};
 *     empty for the registry itself and for a plain list of addresses
 * @param text the link text, or the title in the registry
 */
public record LinkUse(SourceLocation place, String page, String text) {}
