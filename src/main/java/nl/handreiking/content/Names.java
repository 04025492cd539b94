package nl.handreiking.content;

import java.util.Optional;
import nl.handreiking.model.Slug;
import nl.handreiking.source.Problems;

/** Ids that are the names of files and folders. */
final class Names {

  private Names() {}

  static Optional<Slug> slug(ContentFile file, String name, Problems problems) {
    if (Slug.isValid(name)) {
      return Optional.of(new Slug(name));
    }
    problems.report(ContentRules.INVALID_NAME, file.span(), name);
    return Optional.empty();
  }
}
