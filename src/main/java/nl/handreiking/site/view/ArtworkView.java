package nl.handreiking.site.view;

import nl.handreiking.markdown.HtmlFragment;

/**
 * A drawing of the publication, to put within an {@code svg} element.
 *
 * @param viewBox the attribute of that name
 * @param shapes what stands within the element
 */
public record ArtworkView(String viewBox, HtmlFragment shapes) {}
