package nl.handreiking.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Reference;
import nl.handreiking.source.SourceSpan;

/** Where a publication mentions the links of its registry. */
public final class LinkMentions {

  private LinkMentions() {}

  /** All places by the id of the link: those in front matter and YAML first, then texts. */
  public static Map<String, List<SourceSpan>> of(Survey survey) {
    return survey
        .linkReferences()
        .collect(
            Collectors.groupingBy(
                Reference::id,
                LinkedHashMap::new,
                Collectors.mapping(Reference::span, Collectors.toList())));
  }
}
