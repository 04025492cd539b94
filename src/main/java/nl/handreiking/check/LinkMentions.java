package nl.handreiking.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handreiking.check.survey.References;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.check.survey.Target;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Reference;
import nl.handreiking.source.SourceSpan;

/** Where a publication mentions the links of its registry. */
public final class LinkMentions {

  private LinkMentions() {}

  /** All places by the id of the link: those in front matter and YAML first, then texts. */
  public static Map<String, List<SourceSpan>> of(Guide guide) {
    return Stream.concat(References.links(guide), Survey.of(guide).references(Target.Kind.LINK))
        .collect(
            Collectors.groupingBy(
                Reference::id,
                LinkedHashMap::new,
                Collectors.mapping(Reference::span, Collectors.toList())));
  }
}
