package nl.handreiking.site.view;

import java.util.List;

/**
 * An organisation that helps.
 *
 * @param phone as people write it, may be empty
 * @param phoneHref {@code tel:}, empty without a number
 * @param source at most one
 */
public record HelpLineView(
    String id,
    String name,
    String audience,
    String text,
    String phone,
    String phoneHref,
    List<SourceView> source) {

  public HelpLineView {
    source = List.copyOf(source);
  }
}
