package nl.handreiking.model;

import nl.handreiking.source.SourceSpan;

/**
 * The mention of something by its id, which may not exist: rules look that up.
 *
 * @param id as written
 * @param span where it is written
 */
public record Reference(String id, SourceSpan span) {

  public boolean names(Slug slug) {
    return id.equals(slug.value());
  }
}
